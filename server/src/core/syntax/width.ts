import { CharClass, classOf, isDigit, isHan, isSpace } from '../text/charClass';
import type { Pair } from '../text/pairs';
import type { Paragraph } from './paragraph';

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const openBracket = 0x28;
const closeBracket = 0x29;
const chineseMarks = CharClass.bookMark | CharClass.fullMark | CharClass.dunhao;
const none: readonly number[] = [];

/** The full-width form of a half-width mark that is a slip. */
export function widened(mark: string): string {
  return wide[mark] ?? mark;
}

/**
 * Where the half-width marks of a paragraph stand that are beside Chinese, in order: a web copy has hundreds, so
 * offsets in `text` are all that is kept. Brackets are changed in pairs. Not slips: marks between digits (1,256,
 * 10:44), in Latin text and addresses (https://), numbering marks.
 */
export function widthSlips(paragraph: Paragraph): readonly number[] {
  const { text, mask, marker } = paragraph;
  if ((mask & CharClass.halfMark) === 0) return none;
  let brackets: ReadonlySet<number> | undefined;
  const found: number[] = [];
  for (let at = marker?.end ?? 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((classOf(code) & CharClass.halfMark) === 0) continue;
    const isBracket = code === openBracket || code === closeBracket;
    if (isBracket) brackets ??= slippedBrackets(paragraph);
    if (isBracket ? brackets?.has(at) : isChinese(text, at)) found.push(at);
  }
  return found.length === 0 ? none : found;
}

/** Half-width brackets, both of a pair where one stands beside Chinese, and stray ones that do. */
function slippedBrackets(paragraph: Paragraph): ReadonlySet<number> {
  const { text, marker } = paragraph;
  const places = new Set<number>();
  const { pairs, strays } = paragraph.pairs;
  for (const { kind, open, close } of pairs) {
    if (kind !== 'paren' || open < (marker?.end ?? 0)) continue;
    if (isChinese(text, open) || isChinese(text, close)) places.add(open).add(close);
  }
  for (const { kind, at } of strays) {
    // 1)…;2)… number items; their brackets are no slips of width.
    if (kind === 'paren' && isChinese(text, at) && !isDigit(text.charCodeAt(at - 1))) places.add(at);
  }
  return places;
}

/** Whether the nearest visible character on either side is Chinese; between two digits or inside Latin text nothing is. */
function isChinese(text: string, at: number): boolean {
  // A 汉字 right before it is what nearly every mark of prose has.
  if (isHan(text.charCodeAt(at - 1))) return true;
  const before = nearest(text, at, -1);
  if (isChineseCode(before)) return true;
  const after = nearest(text, at, 1);
  if (isLatinText(before) && isLatinText(after)) return false;
  return isChineseCode(after);
}

function isLatinText(code: number): boolean {
  return (classOf(code) & (CharClass.latin | CharClass.digit)) !== 0;
}

function isChineseCode(code: number): boolean {
  return isHan(code) || (classOf(code) & chineseMarks) !== 0 || code === 0x201c || code === 0x201d;
}

/** A longer run of blanks and brackets is no text; without a bound a page of brackets would take time squared. */
const reach = 40;

/** The nearest character that is no blank and no half-width bracket; 0 where there is none in reach. */
function nearest(text: string, at: number, step: 1 | -1): number {
  for (let i = at + step, left = reach; left > 0 && i >= 0 && i < text.length; i += step, left--) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && code !== openBracket && code !== closeBracket && code !== 0x25) return code;
  }
  return 0;
}

const straight = '"';

/**
 * Where the straight quotation marks open that stand around Chinese, in order, each with the place of its partner.
 * With an odd one among them nobody knows which open; behind = they belong to code.
 */
export function straightQuotes({ text, mask, pairs }: Paragraph): readonly Pair[] {
  if ((mask & CharClass.quote) === 0 || !text.includes(straight)) return noPairs;
  if (pairs.strays.some(({ kind }) => kind === 'straight')) return noPairs;
  return pairs.pairs.filter(
    ({ kind, open, close }) =>
      kind === 'straight' &&
      text.charAt(open) === straight &&
      text.charAt(open - 1) !== '=' &&
      hasHan(text, open, close),
  );
}

const noPairs: readonly Pair[] = [];

function hasHan(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}
