import { isExact } from '../amount';
import { integer, placesOf, scale, sum, toNumber } from '../decimal';
import type { Decimal } from '../decimal';
import { partitionsOf } from '../laws';
import { isCount } from '../reading';
import type { Reading } from '../reading';
import { comparableUnits } from '../units';
import { ordered } from './context';
import type { RateLabel } from './rateLabel';
import { isSameStage } from './rateNames';

/** A percentage of a sentence with the words that name it. */
export interface NamedRate {
  readonly rate: Reading;
  readonly label: RateLabel;
}

/** A count with the share that it carries itself: 撤销20件,占16.7%. */
export interface Pair {
  readonly part: Reading;
  readonly rate: Reading;
}

/** Shares told one after another of one whole: 维持52件,占43.3%;撤销20件,占16.7%;调解48件,占40%. */
export interface ShareList {
  readonly parts: readonly Reading[];
  readonly rates: readonly Reading[];
  /** What the shares say of their common whole; undefined where they do not agree on any. */
  readonly common: CommonBase | undefined;
}

/** The whole that all shares of a list, or all but one, imply. */
export interface CommonBase {
  /** The share that does not belong to it. */
  readonly odd: Reading | undefined;
  /** The counts of the list add up to the whole. */
  readonly closed: boolean;
  /** A value within what the shares allow; their sum where the list is closed. */
  readonly value: Decimal;
  /** Whether two shares at least bear witness against the odd one beyond chance. */
  readonly sure: boolean;
}

const MOST_PAIRS = 24;

/** The shares of a sentence. */
export interface Shares {
  /** The lists by their rates; a share that stands alone is in none. */
  readonly lists: ReadonlyMap<Reading, ShareList>;
  /** Counts with a share of their own. */
  readonly counts: ReadonlySet<Reading>;
}

const none: Shares = { lists: new Map(), counts: new Set() };

/** The shares of a sentence, and how they go together. */
export function sharesOf(folded: string, readings: readonly Reading[], rates: readonly NamedRate[]): Shares {
  if (rates.length === 0) return none;
  const lists = new Map<Reading, ShareList>();
  const counts = new Set<Reading>();
  let run: Pair[] = [];
  let base = '';
  const close = (): void => {
    if (run.length > 1) {
      const list = listOf(run);
      for (const { rate } of run) lists.set(rate, list);
    }
    run = [];
  };
  for (const { rate, label } of rates) {
    const part = readings[rate.order - 1];
    const spelled = isCount(part) && isBeside(part, rate) ? spelledBase(label) : undefined;
    if (spelled === undefined || !isCount(part)) {
      close();
      continue;
    }
    counts.add(part);
    const last = run.at(-1);
    if (last !== undefined && (!goesOn(folded, run, part) || (spelled !== '' && spelled !== base))) close();
    if (run.length === 0) base = spelled;
    if (run.length < MOST_PAIRS) run.push({ part, rate });
  }
  close();
  return { lists, counts };
}

/** The share stands behind its count, or in the bracket that the count opens. */
function isBeside(part: Reading, rate: Reading): boolean {
  return part.group === rate.group || rate.group.head === part;
}

/** What 占 says of the base: nothing in 占 and 占比, the words in 占收到总数的; undefined for another kind of rate. */
function spelledBase({ kind, named, stem }: RateLabel): string | undefined {
  if (kind !== 'share' || named) return undefined;
  const found = /^(?:约|共|只|仅|各|则|均)?占(?!了)(?:比|到)?([^占]*)$/.exec(stem);
  if (found === null) return /^(?:比例|比重)$/.test(stem) ? '' : undefined;
  return (found[1] ?? '').replace(/的?(?:比例|比重|比率)$/, '').replace(/^(?:例|重)/, '');
}

/** Whether the count goes on with the list: right behind its last share, in the same unit, without words that open another whole. */
function goesOn(folded: string, run: readonly Pair[], part: Reading): boolean {
  const last = run.at(-1);
  if (last === undefined || part.order !== last.rate.order + 1) return false;
  if (!comparableUnits(part.token, last.part.token) || part.whole === last.part) return false;
  if (run.some((one) => ordered(part, one.part) || ordered(one.part, part))) return false;
  const between = folded.slice(last.rate.token.outerEnd, part.token.outerStart);
  const words = between.replace(/^[)”]{0,2}[,;、]/, '');
  return !/[,;:、]|其中|含|中[^,;:]{0,2}$|期间/.test(words);
}

function listOf(pairs: readonly Pair[]): ShareList {
  return {
    parts: pairs.map(({ part }) => part),
    rates: pairs.map(({ rate }) => rate),
    common: commonBase(pairs),
  };
}

/** The least and the greatest whole of which the count may be printed as its share, cut or rounded. */
interface Range {
  readonly pair: Pair;
  readonly low: number;
  readonly high: number;
}

function rangeOf(pair: Pair): Range {
  const [part, rate] = [toNumber(pair.part.token.value), toNumber(pair.rate.token.value)];
  const unit = toNumber(scale(integer(1), -placesOf(pair.rate.token.value)));
  const high = rate > unit ? (100 * part) / (rate - unit) : Number.POSITIVE_INFINITY;
  return { pair, low: (100 * part) / (rate + unit), high };
}

/**
 * The one whole number of which several shares are right, where there is one and no other: 维持5件,占38%;撤销6件,占46% are
 * shares of 13.
 */
export function agreedWhole(pairs: readonly Pair[]): string | undefined {
  if (pairs.length < 2 || pairs.some(({ part, rate }) => !isExact(part.token) || !isExact(rate.token)))
    return undefined;
  const overlap = overlapOf(pairs.map(rangeOf));
  if (overlap === undefined) return undefined;
  const least = Math.ceil(overlap.low);
  return least <= overlap.high && Math.floor(overlap.high) === least ? String(least) : undefined;
}

/** Whether two shares can be of one whole. */
export function haveCommonWhole(a: Pair, b: Pair): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one.low <= other.high && other.low <= one.high;
}

function commonBase(pairs: readonly Pair[]): CommonBase | undefined {
  if (pairs.some(({ part, rate }) => !isExact(part.token) || !isExact(rate.token))) return undefined;
  const ranges = pairs.map(rangeOf);
  const total = sum(pairs.map(({ part }) => part.token.value));
  const outside = ranges.filter((range) => !holds(range, toNumber(total)));
  if (outside.length === 0) return { odd: undefined, closed: true, value: total, sure: true };
  const overlap = overlapOf(ranges);
  if (overlap !== undefined) return { odd: undefined, closed: false, value: middle(overlap), sure: true };
  if (pairs.length < 3) return undefined;
  const [odd, ...more] =
    outside.length === 1 ? outside : ranges.filter((one) => overlapOf(without(ranges, one)));
  if (odd === undefined || more.length > 0) return undefined;
  const others = without(ranges, odd);
  const common = overlapOf(others);
  if (common === undefined || !isFar(odd, common)) return undefined;
  const closed = outside.length === 1;
  const value = closed ? total : middle(common);
  return { odd: odd.pair.rate, closed, value, sure: closed || others.length > 2 };
}

interface Overlap {
  readonly low: number;
  readonly high: number;
}

function holds({ low, high }: Overlap, value: number): boolean {
  return low <= value && value <= high;
}

function overlapOf(ranges: readonly Range[]): Overlap | undefined {
  const low = Math.max(...ranges.map((one) => one.low));
  const high = Math.min(...ranges.map((one) => one.high));
  return low <= high ? { low, high } : undefined;
}

function without(ranges: readonly Range[], one: Range): readonly Range[] {
  return ranges.filter((other) => other !== one);
}

/** A whole number in the middle. */
function middle({ low, high }: Overlap): Decimal {
  return integer(Math.max(Math.round((low + Math.min(high, 2 * low)) / 2), 1));
}

/** Whether a share stands clearly apart from the others, which leave little room; the count of the whole itself does not. */
function isFar({ pair, low, high }: Range, common: Overlap): boolean {
  if (common.high > common.low * 1.1) return false;
  if (toNumber(pair.part.token.value) >= common.low * 0.98) return false;
  return high < common.low * 0.99 || low > common.high * 1.01;
}

/** Whether the count can be a member of the same whole as the part, and so no base of it: 维持52件,撤销20件,占16.7%. */
export function isSibling(base: Reading, part: Reading): boolean {
  if (isSameStage(base, part)) return true;
  const [one, other] = [base.stage, part.stage];
  if (one === undefined || other === undefined) return false;
  return (
    partitionsOf(part.family).some(({ parts }) => parts.includes(one) && parts.includes(other)) &&
    !ordered(part, base)
  );
}
