import words from '../../lexicon/shareWords.json';

/** What a share in words allows, in percent. */
export interface ShareRange {
  readonly low: number;
  readonly high: number;
  /** The 6 of 六分之一, said without 约 or 近. */
  readonly unitFraction?: number;
}

/** How far, in points, a share told in words may be from the figures: no one says 四分之一 of 33 %. */
const ROUGH = 5;
/** 近五成 is said from this many points below. */
const NEAR = 10;
/** One unit fraction is not said for another: so many points make a share surely the other one. */
const EXACT = 0.3;
const APART = 2;
const MOST_FRACTION = 10;

/** The words as the branches of a pattern, longest first. */
export const longestFirst = (list: readonly string[]): string =>
  [...list].sort((a, b) => b.length - a.length).join('|');

const { half } = words;
const halves = longestFirst([...half.exact, ...half.more, ...half.near]);
const before = longestFirst([...words.over, ...words.under, ...words.vague]);
const behind = longestFirst([...words.overBehind, ...words.vagueBehind]);
const numeral = '[一二三四五六七八九十]';

/** A share in words as a pattern's source: 近, 一半, 四 and 一 of 四分之一, 六 of 六成, 以上. */
export const sharePattern = `(${before})?(?:(${halves})|(${numeral})分之(${numeral})|(${numeral})成(?![立为效果功员本长就熟型品都交绩分]))(${behind})?`;
/** Every share in words of a text. */
export const shareWord = new RegExp(sharePattern, 'g');

const values = '一二三四五六七八九十';
const valueOf = (char: string | undefined): number => (char === undefined ? 0 : values.indexOf(char) + 1);

/** The range of a share in words, from a match of `sharePattern`. */
export function rangeOf(match: readonly (string | undefined)[]): ShareRange | undefined {
  const [, lead = '', inHalves, denominator, numerator, tenths, tail = ''] = match;
  if (inHalves !== undefined) {
    if (half.more.includes(inHalves)) return { low: 50, high: 100 };
    if (half.near.includes(inHalves)) return { low: 50 - NEAR, high: 50 };
  }
  const value =
    inHalves !== undefined
      ? 50
      : denominator !== undefined
        ? (100 * valueOf(numerator)) / valueOf(denominator)
        : 10 * valueOf(tenths);
  if (value <= 0 || value > 100) return undefined;
  if (words.over.includes(lead) || words.overBehind.includes(tail)) return { low: value - 0.5, high: 100 };
  if (words.under.includes(lead)) return { low: value - NEAR, high: value + 0.5 };
  const range = { low: value - ROUGH, high: value + ROUGH };
  const plain = lead === '' && tail === '' && numerator === '一';
  return plain ? { ...range, unitFraction: valueOf(denominator) } : range;
}

/** Whether a share, exactly or between two bounds (in percent), may be told so. */
export function isWithinRange(
  range: ShareRange,
  share: { readonly exact: number; readonly low?: number | undefined; readonly high?: number | undefined },
): boolean {
  const { exact, low = exact, high = exact } = share;
  if (high < range.low || low > range.high) return false;
  return range.unitFraction === undefined || !isOtherFraction(range.unitFraction, exact);
}

/** 3 of 24 is 八分之一: no one calls it 六分之一. */
function isOtherFraction(stated: number, exact: number): boolean {
  if (Math.abs(exact - 100 / stated) <= APART) return false;
  const nearest = Math.round(100 / exact);
  return nearest !== stated && nearest <= MOST_FRACTION && Math.abs(exact - 100 / nearest) <= EXACT;
}
