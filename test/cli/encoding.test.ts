import assert from 'node:assert/strict';
import { decode, encode } from '../../server/src/cli/decode';
import { encodeGb18030 } from '../../server/src/cli/gb18030';

const text = '法治政府建设“2023年”报告\r\n𠮷㐀鿿，、é';

describe('decode and encode', () => {
  it('find the encoding and give the bytes back', () => {
    const files: readonly (readonly [string, Uint8Array])[] = [
      ['utf-8', Buffer.from(text)],
      ['utf-8', Buffer.from(`\uFEFF${text}`)],
      ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
      ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
      ['gb18030', encodeGb18030(text) ?? new Uint8Array()],
    ];
    for (const [name, bytes] of files) {
      const decoded = decode(bytes, 'auto');
      assert.ok('text' in decoded, name);
      assert.equal(decoded.text, text, name);
      assert.equal(decoded.form.encoding, name);
      assert.deepEqual(Buffer.from(encode(decoded.text, decoded.form) ?? []), Buffer.from(bytes), name);
    }
  });

  it('keep lone surrogates in UTF-16', () => {
    const bytes = Buffer.from('\uFEFF\uD800法\uDC00', 'utf16le');
    const decoded = decode(bytes, 'auto');
    assert.ok('text' in decoded);
    assert.equal(decoded.text, '\uD800法\uDC00');
  });

  it('take the encoding that is asked for', () => {
    const bytes = Buffer.from('法治', 'utf16le');
    const decoded = decode(bytes, 'utf-16');
    assert.ok('text' in decoded);
    assert.equal(decoded.text, '法治');
  });

  it('say why something is no text', () => {
    assert.match(JSON.stringify(decode(Buffer.from('PK\u0003\u0004xyz'), 'auto')), /Word/);
    assert.match(JSON.stringify(decode(Buffer.from([0xff, 0x61, 0xff]), 'auto')), /GB18030/);
    assert.match(JSON.stringify(decode(Buffer.from([0xb7, 0xa8]), 'utf-8')), /utf-8/);
    assert.match(JSON.stringify(decode(Buffer.from([0xfe, 0xff, 0x61]), 'auto')), /UTF-8/);
  });
});

describe('encodeGb18030', () => {
  it('writes every character so that it reads back', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    let all = '';
    for (let code = 0; code < 0xd800; code++) all += String.fromCharCode(code);
    for (let code = 0xf900; code < 0x10000; code++) all += String.fromCharCode(code);
    for (let point = 0x10000; point < 0x110000; point += 0x101) all += String.fromCodePoint(point);
    const bytes = encodeGb18030(all);
    assert.ok(bytes);
    assert.equal(decoder.decode(bytes), all);
  });

  it('never writes a private character as another', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    let written = 0;
    for (let code = 0xe000; code < 0xf900; code++) {
      const bytes = encodeGb18030(String.fromCharCode(code));
      if (bytes && ++written) assert.equal(decoder.decode(bytes).charCodeAt(0), code);
    }
    assert.ok(written > 6000);
  });

  it('has nothing for half a surrogate pair', () => {
    assert.equal(encodeGb18030('a\uD800'), undefined);
    assert.equal(encodeGb18030('\uDC00a'), undefined);
  });
});
