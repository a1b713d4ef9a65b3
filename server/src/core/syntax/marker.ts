import { CharClass, classOf, isHan } from '../text/charClass';
import { formatHanNumber, parseHanNumber } from '../text/hanNumber';

/** The written forms of heading numbers, from the highest rank to the lowest (GB/T 9704 7.3.3, GB/T 15834 B.3.8). */
export type MarkerKind =
  | 'part' // 第一部分
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'han' // 一、
  | 'hanParen' // （一）
  | 'arabic' // 1.
  | 'arabicParen' // （1）
  | 'circled' // ①
  | 'hash'; // ## of Markdown without a number

/**
 * A numbering mark (序号) at the start of a heading. Offsets count in the paragraph's `text`.
 * `## 一、` is one marker of kind `han` whose span begins at `一`.
 */
export interface Marker {
  readonly kind: MarkerKind;
  /** The number it writes; 0 for `hash`. */
  readonly ordinal: number;
  /** From the first character of the written number (its bracket included) to its mark (、 or . or bracket) included. */
  readonly start: number;
  readonly end: number;
  /** The mark after the number as written: `、` `.` `．` `）` or empty. A wrong one (`（一）、`) is kept for the rules. */
  readonly tail: string;
  /** Number of `#` before it in Markdown; 0 elsewhere. */
  readonly hashes: number;
}

const hanDigits = '一二三四五六七八九十百零〇两';
const partWords: Readonly<Record<string, MarkerKind>> = { 章: 'chapter', 节: 'section' };

/** Words that make `第一…` or `（一）` before them a reference or a count, not a heading: 第一项, （二）款. */
const referenceWords = '项款目条次批届名类级';

/**
 * Reads the numbering mark that stands at `at` in a folded text (`fold`), or `undefined`.
 * Accepts wrong tails (`（一）、` `1、` `一.`), so that rules can name them; refuses figures and dates
 * (`2次。` `2.5亿元` `12.4` `一、二产业` `（2024）`).
 */
export function readMarker(folded: string, at: number): Marker | undefined {
  const first = folded[at];
  if (first === undefined) return undefined;
  if (first === '(') return readParenthesised(folded, at);
  if (first === '第') return readOrdinalWord(folded, at);
  const code = folded.charCodeAt(at);
  if ((classOf(code) & CharClass.digit) !== 0) return readArabic(folded, at);
  if (code >= 0x2460 && code <= 0x2473) {
    const tail = tailRun(folded, at + 1);
    return marker('circled', code - 0x245f, at, at + 1 + tail.length, tail);
  }
  return hanDigits.includes(first) ? readHan(folded, at) : undefined;
}

function marker(kind: MarkerKind, ordinal: number, start: number, end: number, tail: string): Marker {
  return { kind, ordinal, start, end, tail, hashes: 0 };
}

function hanRun(folded: string, at: number): number {
  let end = at;
  while (end < at + 6 && end < folded.length && hanDigits.includes(folded.charAt(end))) end++;
  return end;
}

function digitRun(folded: string, at: number): number {
  let end = at;
  while (end < at + 4 && (classOf(folded.charCodeAt(end)) & CharClass.digit) !== 0) end++;
  return end;
}

function readHan(folded: string, at: number): Marker | undefined {
  const numberEnd = hanRun(folded, at);
  const tail = folded[numberEnd];
  if (tail !== '、' && tail !== '.' && tail !== ',' && tail !== ':') return undefined;
  const ordinal = parseHanNumber(folded.slice(at, numberEnd));
  if (ordinal === undefined || ordinal === 0) return undefined;
  if (tail === '、' && isNumeralList(folded, numberEnd + 1, ordinal)) return undefined;
  const rest = tailRun(folded, numberEnd + 1);
  return marker('han', ordinal, at, numberEnd + 1 + rest.length, tail + rest);
}

const measureWords = '项个大条种步';

/**
 * Whether a second numeral makes `一、` the beginning of a list of numerals: 一、二产业. 一、一年来的工作, 二、一把手履职情况,
 * 一、六项措施 and 二、三大举措 are headings: a list goes on with the next number and says no 大.
 */
function isNumeralList(folded: string, at: number, ordinal: number): boolean {
  const next = folded.charAt(at);
  if (next === '' || !hanDigits.includes(next) || next === '一') return false;
  const end = hanRun(folded, at);
  const behind = folded.charAt(end);
  if (behind === '、') return true;
  if (end > at + 1 || '，,'.includes(behind)) return false;
  if (!measureWords.includes(behind)) return true;
  return behind !== '大' && next !== '两' && parseHanNumber(next) === ordinal + 1;
}

function readParenthesised(folded: string, at: number): Marker | undefined {
  const hanEnd = hanRun(folded, at + 1);
  const isHan = hanEnd > at + 1;
  const numberEnd = isHan ? hanEnd : digitRun(folded, at + 1);
  if (numberEnd === at + 1 || numberEnd > at + 4 + (isHan ? 2 : -1)) return undefined;
  if (folded[numberEnd] !== ')') return undefined;
  const digits = folded.slice(at + 1, numberEnd);
  const ordinal = isHan ? parseHanNumber(digits) : Number(digits);
  if (ordinal === undefined || ordinal === 0) return undefined;
  const tail = tailRun(folded, numberEnd + 1);
  const end = numberEnd + 1 + tail.length;
  if (referenceWords.includes(folded[end] ?? '\n') && '和至、,的'.includes(folded[end + 1] ?? '\n'))
    return undefined;
  return marker(isHan ? 'hanParen' : 'arabicParen', ordinal, at, end, `)${tail}`);
}

function readArabic(folded: string, at: number): Marker | undefined {
  const numberEnd = digitRun(folded, at);
  if (numberEnd > at + 3 || folded[at] === '0') return undefined;
  const tail = folded[numberEnd];
  if (tail !== '.' && tail !== '、' && tail !== ')') return undefined;
  const next = classOf(folded.charCodeAt(numberEnd + 1));
  if ((next & CharClass.percent) !== 0) return undefined;
  // 4.2024年工作打算 is a heading; 2.5亿元 is a figure.
  if ((next & CharClass.digit) !== 0 && !isYearAt(folded, numberEnd + 1)) return undefined;
  const kind = tail === ')' ? 'arabicParen' : 'arabic';
  const rest = tailRun(folded, numberEnd + 1);
  return marker(kind, Number(folded.slice(at, numberEnd)), at, numberEnd + 1 + rest.length, tail + rest);
}

function isYearAt(folded: string, at: number): boolean {
  return folded.charAt(at + 4) === '年' && /^(?:19|20)\d\d$/.test(folded.slice(at, at + 4));
}

function readOrdinalWord(folded: string, at: number): Marker | undefined {
  const hanEnd = hanRun(folded, at + 1);
  const numberEnd = hanEnd > at + 1 ? hanEnd : digitRun(folded, at + 1);
  if (numberEnd === at + 1) return undefined;
  const digits = folded.slice(at + 1, numberEnd);
  const ordinal = parseHanNumber(digits) ?? Number(digits);
  if (!(ordinal > 0)) return undefined;
  const kind = folded.startsWith('部分', numberEnd) ? 'part' : partWords[folded.charAt(numberEnd)];
  if (!kind) return undefined;
  const wordEnd = numberEnd + (kind === 'part' ? 2 : 1);
  const tail = tailAt(folded, wordEnd, '、:,');
  // 第一章规定…, 第三部分的: words inside a sentence; a heading has a blank, a mark or its title of 汉字.
  if ('的规所中里'.includes(folded[wordEnd] ?? ' ')) return undefined;
  return marker(kind, ordinal, at, wordEnd + tail.length, tail);
}

const openQuote = 0x201c;
const openBook = 0x300a;

/** Needless marks after a number that is a mark already (`（二），` `3.、`): at most two, and a title behind them. */
function tailRun(folded: string, at: number): string {
  let end = at;
  while (end < at + 2 && '、.,:。'.includes(folded.charAt(end) || ' ')) end++;
  const next = folded.charCodeAt(end);
  return end > at && (isHan(next) || next === openQuote || next === openBook) ? folded.slice(at, end) : '';
}

function tailAt(folded: string, at: number, marks: string): string {
  const char = folded[at];
  return char !== undefined && marks.includes(char) ? char : '';
}

/** The written form of a marker of this kind and tail style with another number: (hanParen, 3) → （三）. */
export function formatOrdinal(kind: MarkerKind, ordinal: number): string {
  switch (kind) {
    case 'part':
      return `第${formatHanNumber(ordinal)}部分`;
    case 'chapter':
      return `第${formatHanNumber(ordinal)}章`;
    case 'section':
      return `第${formatHanNumber(ordinal)}节`;
    case 'han':
      return `${formatHanNumber(ordinal)}、`;
    case 'hanParen':
      return `（${formatHanNumber(ordinal)}）`;
    case 'arabic':
      return `${String(ordinal)}.`;
    case 'arabicParen':
      return `（${String(ordinal)}）`;
    case 'circled':
      return ordinal <= 20 ? String.fromCharCode(0x245f + ordinal) : `（${String(ordinal)}）`;
    case 'hash':
      return '';
  }
}

/**
 * The marker `written` with its number replaced by `ordinal`, everything else (brackets, widths, tail, Arabic or
 * Chinese digits) as it was written: `(三)` → `(四)`, `３．` → `4．`.
 */
export function withOrdinal(written: string, kind: MarkerKind, ordinal: number): string {
  if (kind === 'circled' || kind === 'hash') return formatOrdinal(kind, ordinal);
  const digits = /[0-9０-９]+|[一二三四五六七八九十百零〇两]+/.exec(written);
  if (!digits) return formatOrdinal(kind, ordinal);
  const arabic = /[0-9０-９]/.test(digits[0]);
  const replaced = arabic ? String(ordinal) : formatHanNumber(ordinal);
  return written.slice(0, digits.index) + replaced + written.slice(digits.index + digits[0].length);
}
