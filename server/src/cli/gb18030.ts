/** For every UTF-16 code unit, its GB 18030 bytes as one number; 0 where it has none of its own. */
type Table = Uint32Array;

let table: Table | undefined;

/**
 * The bytes of a text in GB 18030, which Node can read and not write: the encoder is the decoder turned round, made
 * once when first asked for. `undefined` where the text holds half a surrogate pair, or one of the few characters of
 * private use that no code is read as.
 */
export function encodeGb18030(text: string): Uint8Array | undefined {
  table ??= invertDecoder();
  const bytes = Buffer.alloc(text.length * 4);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let code = unit < 0x80 ? unit : (table[unit] ?? 0);
    if (unit >= 0xd800 && unit < 0xe000) {
      const point = text.codePointAt(i) ?? 0;
      if (unit >= 0xdc00 || point < 0x10000) return undefined;
      code = fourBytes(point - 0x10000 + firstAstral);
      i++;
    }
    if (code === 0 && unit !== 0) return undefined;
    length = write(bytes, length, code);
  }
  return bytes.subarray(0, length);
}

/** Sequences of four bytes are counted: those up to 39,419 stand for the rest of the BMP, from 189,000 on for what is above. */
const lastBmp = 39_419;
const firstAstral = 189_000;
/** U+FFFD, which the decoder also gives for what stands for nothing. */
const replacement = 0x8431_a437;

/** The `index`-th sequence of four bytes, from 81 30 81 30. */
function fourBytes(index: number): number {
  const last = 0x30 + (index % 10);
  const third = 0x81 + (Math.floor(index / 10) % 126);
  const second = 0x30 + (Math.floor(index / 1260) % 10);
  const first = 0x81 + Math.floor(index / 12_600);
  return ((first << 24) | (second << 16) | (third << 8) | last) >>> 0;
}

function write(bytes: Buffer, at: number, code: number): number {
  if (code < 0x80) return bytes.writeUInt8(code, at);
  return code < 0x10000 ? bytes.writeUInt16BE(code, at) : bytes.writeUInt32BE(code, at);
}

/** Decodes every sequence there is; a character's shortest and first one is what it is written as. */
function invertDecoder(): Table {
  const units: Table = new Uint32Array(0x10000);
  const decoder = new TextDecoder('gb18030');
  const learn = (code: number, length: 2 | 4): void => {
    const bytes = Buffer.alloc(length);
    write(bytes, 0, code);
    const text = decoder.decode(bytes);
    const unit = text.charCodeAt(0);
    const isUnknown = unit === 0xfffd && code !== replacement;
    if (text.length === 1 && !isUnknown && units[unit] === 0) units[unit] = code;
  };
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) learn((first << 8) | second, 2);
  }
  for (let index = 0; index <= lastBmp; index++) learn(fourBytes(index), 4);
  return units;
}
