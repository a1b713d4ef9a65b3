import type { Span } from '../text/span';
import type { Bound } from './figure';
import { charSet, isOneOf } from './search';

/** A word that makes a number approximate, and where it stands. */
export interface BoundWord {
  readonly word: string;
  readonly bound: Bound;
  /** Whether the side it opens has no end: 超500 may be anything above, 500余 stays below 600. */
  readonly open: boolean;
  readonly start: number;
  readonly end: number;
}

type Entry = readonly [word: string, bound: Bound, open: boolean];

const before: readonly Entry[] = [
  ['不少于', 'atLeast', true],
  ['不低于', 'atLeast', true],
  ['不超过', 'atMost', true],
  ['不高于', 'atMost', true],
  ['不多于', 'atMost', true],
  ['至少', 'atLeast', true],
  ['最少', 'atLeast', true],
  ['最多', 'atMost', true],
  ['超过', 'over', true],
  ['突破', 'over', true],
  ['高于', 'over', true],
  ['不足', 'under', true],
  ['不到', 'under', true],
  ['低于', 'under', true],
  ['将近', 'under', false],
  ['接近', 'under', false],
  ['大约', 'about', false],
  ['约', 'about', false],
  ['近', 'under', false],
  ['超', 'over', true],
  ['逾', 'over', true],
  ['上', 'over', true],
];

const after: readonly Entry[] = [
  ['以上', 'atLeast', true],
  ['以下', 'atMost', true],
  ['以内', 'atMost', true],
  ['之内', 'atMost', true],
  ['左右', 'about', false],
  ['上下', 'about', false],
];

// A look into a table spares nearly every number the list of words.
const lastChars = charSet(before.map(([word]) => word.slice(-1)).join(''));
const scales = charSet('百千万');
const firstChars = charSet(after.map(([word]) => word.charAt(0)).join(''));

/** The word of approximation that ends at `end`: 近, 约, 超过, 至少 … 上 counts only before a Chinese numeral (上百). */
export function boundWordBefore(folded: string, end: number): BoundWord | undefined {
  if (!isOneOf(lastChars, folded, end - 1)) return undefined;
  for (const [word, bound, open] of before) {
    const start = end - word.length;
    if (start < 0 || !folded.startsWith(word, start)) continue;
    if (word === '上' && !isOneOf(scales, folded, end)) continue;
    if (isPartOfWord(folded, start, word)) continue;
    return { word, bound, open, start, end };
  }
  return undefined;
}

/** The word of approximation that begins at `start`: 以上, 以内, 左右 … */
export function boundWordAfter(folded: string, start: number): BoundWord | undefined {
  if (!isOneOf(firstChars, folded, start)) return undefined;
  for (const [word, bound, open] of after) {
    if (folded.startsWith(word, start)) {
      return { word, bound, open, start, end: start + word.length };
    }
  }
  return undefined;
}

/** 证据不足19件: what is wanting is no number. */
const wanting = /(?:证据|事实|依据|理由|手续|材料|资质)$/;

/** 附近, 新近, 合约, 节约, 签约, 违约 and 预约 end in a word of approximation that is none. */
function isPartOfWord(folded: string, start: number, word: string): boolean {
  if (word === '不足') return wanting.test(folded.slice(Math.max(0, start - 2), start));
  const leads = falseLeads.get(word);
  return leads !== undefined && isOneOf(leads, folded, start - 1);
}

const falseLeads: ReadonlyMap<string, Uint8Array> = new Map([
  ['约', charSet('合节签违契条公预制大')],
  ['近', charSet('附新最靠临将接邻远')],
  ['上', charSet('以向网线晚早会身')],
]);

/** 余 or 多 between a number that ends at `from` and its unit that ends at `end`: 3.6万余人. */
export function innerBoundWord(folded: string, from: number, end: number): BoundWord | undefined {
  for (let at = from; at < end && at < from + 4; at++) {
    const char = folded.charAt(at);
    if (char === '余' || char === '多') {
      return { word: char, bound: 'over', open: false, start: at, end: at + 1 };
    }
    if (!'百千万亿 '.includes(char)) return undefined;
  }
  return undefined;
}

/** 13406余: an integer of two digits or more, without 万, that does not end in 0 but has 余 or 多 behind it. */
export function isUnrounded(folded: string, number: Span): boolean {
  const digits = folded.slice(number.start, number.end);
  const next = folded.charAt(number.end);
  return /^\d{2,}$/.test(digits) && !digits.endsWith('0') && (next === '余' || next === '多');
}
