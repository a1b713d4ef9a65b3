/**
 * Classes of characters, one bit each; both widths of a mark have the same bit.
 * A paragraph's mask is the union over its characters, so that a rule whose triggers do not occur is never asked.
 */
export const CharClass = {
  /** 0-9 and ０-９ */
  digit: 1 << 0,
  /** 一二三…十百千万亿〇零两 */
  hanNumeral: 1 << 1,
  /** % ％ ‰ */
  percent: 1 << 2,
  /** half-width , ; : ! ? ( ) */
  halfMark: 1 << 3,
  /** full-width ，；：！？（） */
  fullMark: 1 << 4,
  /** brackets of both widths: () [] {} 〔〕 【】 ［］ */
  bracket: 1 << 5,
  /** “”‘’ " ' 「」『』 */
  quote: 1 << 6,
  /** 《》〈〉 */
  bookMark: 1 << 7,
  /** - – — ― － ~ ～ ─ */
  dash: 1 << 8,
  /** . … ・ · ． • */
  dot: 1 << 9,
  /** 。 ! ? of both widths */
  stop: 1 << 10,
  /** ; ； */
  semicolon: 1 << 11,
  /** : ： */
  colon: 1 << 12,
  /** 、 */
  dunhao: 1 << 13,
  /** , ， */
  comma: 1 << 14,
  /** blanks: space, tab, U+3000, U+00A0 and the other Unicode spaces */
  space: 1 << 15,
  /** Latin letters of both widths */
  latin: 1 << 16,
  /** full-width digits, letters and ％ */
  fullAlnum: 1 << 17,
  /** characters without a shape: zero-width, soft hyphen, controls, byte-order mark */
  invisible: 1 << 18,
  /** compatibility ideographs, radicals, private use */
  variant: 1 << 19,
  /** 年 月 日 号 */
  dateUnit: 1 << 20,
  /** × Ｘ ＊ * _ ＿ □ ○ and other marks of a blank to be filled */
  blank: 1 << 21,
  /** 汉字 */
  han: 1 << 22,
  /** | ｜ / > and other separators of web pages and tables */
  separator: 1 << 23,
} as const;

/** The class bits of every UTF-16 code unit, for loops that call nothing. */
export const classes: Readonly<Uint32Array> = buildTable();

/** The class bits of one UTF-16 code unit; 0 for characters that no rule looks for. */
export function classOf(code: number): number {
  return classes[code] ?? 0;
}

/** Whether a code unit is a 汉字 of the basic planes (surrogates of the later planes count as 汉字). */
export function isHan(code: number): boolean {
  return (classOf(code) & CharClass.han) !== 0;
}

/** Whether a code unit is one half of a character of the later planes: a place beside it may cut that in two. */
export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Whether a code unit is a blank of any width. */
export function isSpace(code: number): boolean {
  return (classOf(code) & CharClass.space) !== 0;
}

/** Whether a code unit is an Arabic digit of either width. */
export function isDigit(code: number): boolean {
  return (classOf(code) & CharClass.digit) !== 0;
}

const foldable = /[\u00a0\u3000\uff01-\uff5e]/;
/** What a call takes of arguments at once, with room to spare. */
const chunk = 4096;

/**
 * `text` with every full-width form replaced by its half-width one, code unit for code unit, so that offsets
 * stay true: ，→, （→( １→1 ％→% U+3000→space. Marks without a half-width form (。、“”《》〔〕—) stay.
 */
export function fold(text: string): string {
  if (!foldable.test(text)) return text;
  if (text.length <= chunk) return foldChunk(text, 0, text.length);
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += chunk)
    parts.push(foldChunk(text, at, Math.min(at + chunk, text.length)));
  return parts.join('');
}

/** A plain array of codes: an engine makes it a string twice as fast as a replacement for each character. */
function foldChunk(text: string, from: number, to: number): string {
  const codes: number[] = [];
  for (let at = from; at < to; at++) codes.push(foldCode(text.charCodeAt(at)));
  return String.fromCharCode.apply(null, codes);
}

function foldCode(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  return code === 0x3000 || code === 0xa0 ? 32 : code;
}

function buildTable(): Uint32Array {
  const built = new Uint32Array(0x10000);
  const add = (chars: string, bits: number): void => {
    for (let i = 0; i < chars.length; i++) {
      const code = chars.charCodeAt(i);
      built[code] = (built[code] ?? 0) | bits;
    }
  };
  const fill = (from: number, to: number, bits: number): void => {
    built.fill(bits, from, to + 1);
  };
  const c = CharClass;
  // Ranges come first and do not overlap, so they can be filled.
  fill(0x3400, 0x4dbf, c.han);
  fill(0x4e00, 0x9fff, c.han);
  fill(0xd800, 0xdfff, c.han);
  fill(0xf900, 0xfaff, c.han | c.variant);
  fill(0x2e80, 0x2fdf, c.han | c.variant);
  fill(0xe000, 0xf8ff, c.variant);
  fill(0x41, 0x5a, c.latin);
  fill(0x61, 0x7a, c.latin);
  fill(0xff21, 0xff3a, c.latin | c.fullAlnum);
  fill(0xff41, 0xff5a, c.latin | c.fullAlnum);
  fill(0x00, 0x08, c.invisible);
  fill(0x0b, 0x0c, c.invisible);
  fill(0x0e, 0x1f, c.invisible);
  fill(0x7f, 0x9f, c.invisible);
  fill(0x200b, 0x200f, c.invisible);
  fill(0x2028, 0x202e, c.invisible);
  fill(0x2060, 0x2064, c.invisible);
  add('〇', c.han);
  add('0123456789', c.digit);
  add('０１２３４５６７８９', c.digit | c.fullAlnum);
  add('一二三四五六七八九十百千万亿〇零两', c.hanNumeral);
  add('%‰', c.percent);
  add('％', c.percent | c.fullAlnum);
  add(',;:!?()', c.halfMark);
  add('，；：！？（）', c.fullMark);
  add('()[]{}（）［］〔〕【】｛｝', c.bracket);
  add('“”‘’"\'「」『』＂＇', c.quote);
  add('《》〈〉', c.bookMark);
  add('-–—―－~～─−〜‐‑‒', c.dash);
  add('.…·・．•．⋯', c.dot);
  add('。!?！？｡', c.stop);
  add(';；', c.semicolon);
  add(':：', c.colon);
  add('、､', c.dunhao);
  add(',，', c.comma);
  add(
    ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    c.space,
  );
  add('\u00ad\ufeff\ufffc\ufffd\u180e', c.invisible);
  add('年月日号', c.dateUnit);
  add('×xXＸｘ＊*_＿□○●◯△【', c.blank);
  add('|｜/>＞', c.separator);
  return built;
}
