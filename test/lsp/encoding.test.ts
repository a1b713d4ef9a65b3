import assert from 'node:assert/strict';
import { createLineIndex } from '../../server/src/core/index';
import { chooseEncoding, type Encoding } from '../../server/src/lsp/encoding';
import { offsetOf } from '../../server/src/lsp/fromProto';
import { createToProto } from '../../server/src/lsp/toProto';

const text = 'a一𠮷b\r\n\r二三\u2028四\n👍🏽\ud800末';

describe('positions', () => {
  it('are counted in UTF-16 wherever the client can do so', () => {
    assert.equal(chooseEncoding(undefined), 'utf-16');
    assert.equal(chooseEncoding(['utf-8', 'utf-16']), 'utf-16');
    assert.equal(chooseEncoding(['utf-32', 'utf-8']), 'utf-32');
    assert.equal(chooseEncoding(['latin-1']), 'utf-16');
  });

  const lines = createLineIndex(text);
  const measures: Readonly<Record<Encoding, (part: string) => number>> = {
    'utf-16': (part) => part.length,
    'utf-8': (part) => Buffer.byteLength(part),
    'utf-32': (part) => Array.from(part).length,
  };
  for (const encoding of ['utf-16', 'utf-8', 'utf-32'] as const) {
    it(`lead to offsets and back in ${encoding}`, () => {
      const coordinates = { text, lines, encoding };
      const toProto = createToProto(coordinates);
      const inPair = (offset: number): boolean =>
        /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1));
      for (let offset = 0; offset <= text.length; offset++) {
        if (encoding !== 'utf-16' && inPair(offset)) continue;
        const line = lines.lineAt(offset);
        const inContent = Math.min(offset, lines.contentEndOf(line));
        const character = measures[encoding](text.slice(lines.startOf(line), inContent));
        assert.deepEqual(toProto.position(offset), { line, character });
        assert.equal(offsetOf(coordinates, { line, character }), inContent);
      }
    });
  }

  it('outside the text are taken for its nearest place', () => {
    const coordinates = { text, lines, encoding: 'utf-8' } as const;
    assert.equal(offsetOf(coordinates, { line: 99, character: 0 }), text.length);
    assert.equal(offsetOf(coordinates, { line: -1, character: 5 }), 0);
    assert.equal(offsetOf(coordinates, { line: 0, character: 999 }), lines.contentEndOf(0));
  });

  it('inside a character are its beginning', () => {
    assert.equal(offsetOf({ text, lines, encoding: 'utf-8' }, { line: 0, character: 6 }), text.indexOf('𠮷'));
  });
});
