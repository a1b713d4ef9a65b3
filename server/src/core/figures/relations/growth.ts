import { exceeds } from '../amount';
import { add, compare, formatDecimal, integer, scale, subtract } from '../decimal';
import type { Decimal } from '../decimal';
import { Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { withConfidence } from '../relation';
import type { Relation } from '../relation';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { commonScale, isFormer, memberOf, printed, show } from './context';
import type { PrintScale, RelationContext } from './context';
import { comparison, relateDirection } from './growthDirection';
import { canCompare, findPairs, isOld, stepOf } from './growthPair';
import type { Pair } from './growthSubject';
import { rateLabel } from './rateLabel';
import { computedRate, ratioFits } from './ratio';

/** Growth: 由100件增加到120件,增长20%; a difference of two rates in 个百分点, a difference of two amounts. */
export function relateGrowth(context: RelationContext, sentence: Sentence): void {
  const against = new Set(
    sentence.readings.filter((now) => relateDirection(context, sentence.readings, now)),
  );
  for (const change of sentence.readings) {
    if (change.figure < 0) continue;
    const moved = (change.roles & (Role.rise | Role.fall | Role.speedUp)) !== 0;
    const direction = moved
      ? directionOf(context.folded, sentence.readings, change)
      : stepOf(context.folded, sentence.readings, change);
    if (direction === undefined) continue;
    const { unitClass } = change.token;
    const pairs = findPairs(context.folded, sentence.readings, change);
    if (pairs.some(({ now }) => against.has(now))) continue;
    if (pairs.length === 0 && unitClass === 'percent' && direction !== 'speedUp') {
      relateImplied(context, sentence.readings, change, direction);
      continue;
    }
    const outcomes = pairs.map((pair) => ({
      pair,
      outcome: outcomeOf(context.folded, change, pair, direction),
    }));
    const best = outcomes.find(({ outcome }) => outcome?.verdict === 'holds') ?? outcomes[0];
    if (best?.outcome !== undefined) push(context, change, best.pair, best.outcome);
  }
}

/** Holds one change against the two amounts that it is surely told of. */
export function relateChange(
  context: RelationContext,
  change: Reading,
  pair: Pair,
  direction: Direction,
): void {
  const outcome = outcomeOf(context.folded, change, pair, direction);
  if (outcome !== undefined) push(context, change, pair, outcome);
}

/** Which way an amount went; 提速 is a rise by its word and a fall by its meaning. */
export type Direction = 'rise' | 'fall' | 'speedUp';

/** Whether the number before it says how much something rose or fell; averages over years are left alone. */
function directionOf(folded: string, readings: readonly Reading[], change: Reading): Direction | undefined {
  const text = folded.slice(change.zoneStart, change.token.outerStart);
  if (/年均|平均|月均|分别/.test(text)) return undefined;
  const previous = readings[change.order - 1];
  if (change.token.unitClass === 'percent' || change.token.unitClass === 'percentagePoint') {
    const { kind } = rateLabel(folded, change, previous);
    if (kind === 'speedUp' && change.token.unitClass === 'percent') return kind;
    return kind === 'rise' ? riseOrFall(change) : kind === 'fall' ? 'fall' : undefined;
  }
  for (let i = change.before.length - 1; i >= 0; i--) {
    const roles = change.before[i]?.roles ?? 0;
    if ((roles & Role.strip) !== 0 && (roles & (Role.rise | Role.fall)) === 0) continue;
    if ((roles & Role.to) !== 0) return undefined;
    const moved = (roles & (Role.rise | Role.fall)) !== 0;
    const alone = change.core === '' || (change.roles & Role.compare) !== 0;
    return moved && alone ? ((roles & Role.fall) !== 0 ? 'fall' : 'rise') : undefined;
  }
  return undefined;
}

/** 同比 alone says that something changed, not which way; the figure's own words decide. */
function riseOrFall(change: Reading): Direction | undefined {
  if (change.before.some((word) => (word.roles & Role.fall) !== 0)) return 'fall';
  return change.before.some((word) => (word.roles & Role.rise) !== 0) ? 'rise' : undefined;
}

/** 由20天缩短为5天,提速75%: the time that is saved, or (300%) the speed that is won; of a speed its rise. */
function speedUpOutcome(folded: string, change: Reading, pair: Pair): Outcome | undefined {
  const { now, old } = pair;
  if (exceeds(now.token, old.token) !== false) return outcomeOf(folded, change, pair, 'rise');
  const value = subtract(old.token.value, now.token.value);
  const won = ratioFits({ value, low: value, high: value }, now.token, change.token);
  return won ? undefined : outcomeOf(folded, change, pair, 'fall');
}

function outcomeOf(folded: string, change: Reading, pair: Pair, direction: Direction): Outcome | undefined {
  if (direction === 'speedUp') return speedUpOutcome(folded, change, pair);
  const inScale = commonScale(folded, [pair.now, pair.old]);
  const [to, from] = [show(pair.now, inScale), show(pair.old, inScale)];
  const gap = direction === 'rise' ? `${to}-${from}` : `${from}-${to}`;
  return change.token.unitClass === 'percent'
    ? percentOutcome(change, pair, direction, `(${gap})/${from}`)
    : differenceOutcome(change, pair, direction, {
        left: gap,
        inScale: commonScale(folded, [pair.now, pair.old, change]),
      });
}

function percentOutcome(
  change: Reading,
  { old, now }: Pair,
  direction: Direction,
  left: string,
): Outcome | undefined {
  if (old.token.unitClass === 'percent') return undefined;
  const { low, high, value } = now.token;
  const from = old.token;
  const risen = (to: Decimal, base: Decimal): Decimal =>
    direction === 'rise' ? subtract(to, base) : subtract(base, to);
  const delta = risen(value, from.value);
  const vague = now.token.bound !== 'exact' || from.bound !== 'exact' || change.token.bound !== 'exact';
  const widest = spread(low, high, from.low, from.high, direction);
  const fits = ratioFits({ value: delta, ...widest }, from, change.token);
  const computed = computedRate(delta, from.value, change.token.value);
  return {
    verdict: fits ? 'holds' : vague ? 'open' : 'broken',
    left,
    found: computed === undefined ? '?' : `${formatDecimal(computed)}%`,
    printed: `${formatDecimal(change.token.value)}%`,
  };
}

/** The interval of the change between two amounts that may be rounded. */
function spread(
  low: Decimal | undefined,
  high: Decimal | undefined,
  oldLow: Decimal | undefined,
  oldHigh: Decimal | undefined,
  direction: Direction,
): { low: Decimal | undefined; high: Decimal | undefined } {
  const minus = (a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined =>
    a && b && subtract(a, b);
  return direction === 'rise'
    ? { low: minus(low, oldHigh), high: minus(high, oldLow) }
    : { low: minus(oldLow, high), high: minus(oldHigh, low) };
}

function differenceOutcome(
  change: Reading,
  pair: Pair,
  direction: Direction,
  { left, inScale }: { readonly left: string; readonly inScale: PrintScale },
): Outcome | undefined {
  const { old, now } = pair;
  const points = change.token.unitClass === 'percentagePoint';
  if (points !== (old.token.unitClass === 'percent')) return undefined;
  if (!points && !comparableUnits(change.token, old.token)) return undefined;
  const gap =
    direction === 'rise'
      ? subtract(now.token.value, old.token.value)
      : subtract(old.token.value, now.token.value);
  const off = subtract(gap, change.token.value);
  const size = off.coefficient < 0 ? { ...off, coefficient: -off.coefficient } : off;
  const vague = [change, old, now].some((one) => one.token.bound !== 'exact');
  const close = compare(size, roundingOf(change, pair)) <= 0;
  return {
    verdict:
      size.coefficient === 0 || (close && isCoarse(change, pair)) ? 'holds' : vague ? 'open' : 'broken',
    left,
    found: printed(gap, inScale),
    printed: printed(change.token.value, inScale),
    confidence: close ? (change.token.value.exponent < 0 ? 'hint' : 'info') : undefined,
  };
}

/** What rounding two amounts and their difference may lose: one unit of the coarsest last place. */
function roundingOf(change: Reading, { old, now }: Pair): Decimal {
  const exponents = [change, old, now].map(({ token }) => token.value.exponent);
  const rates = change.token.unitClass === 'percentagePoint';
  return rates || Math.max(...exponents) > 0 ? scale(integer(1), Math.max(...exponents)) : integer(0);
}

/** 12.35%降至8.21%,下降4.1个百分点: the difference is printed with fewer places than the amounts. */
function isCoarse(change: Reading, { old, now }: Pair): boolean {
  const finest = Math.min(old.token.value.exponent, now.token.value.exponent);
  return change.token.value.exponent > finest || old.token.value.exponent !== now.token.value.exponent;
}

/** 262件,同比下降2.60%,减少7件: the difference gives the old amount, so the percentage can be told. */
function relateImplied(
  context: RelationContext,
  readings: readonly Reading[],
  change: Reading,
  direction: Direction,
): void {
  const beside = [readings[change.order - 1], readings[change.order + 1]];
  const difference = beside.find(
    (one) =>
      one !== undefined &&
      (directionOf(context.folded, readings, one) ?? comparison(context.folded, one)) === direction,
  );
  if (
    difference === undefined ||
    difference.token.unitClass === 'percent' ||
    difference.group !== change.group
  )
    return;
  const nearest = readings[Math.min(change.order, difference.order) - 1];
  if (nearest === undefined || nearest.figure < 0 || nearest.group !== change.group) return;
  if (isFormer(context.folded, nearest)) {
    relateFormer(context, nearest, { now: nearest, difference, change, direction });
    return;
  }
  // 办理67件,其中简易41件、普通26件,比上年增加19件: what is told behind a list of parts is told of their whole.
  const nows = nearest.whole === undefined ? [nearest] : [nearest.whole, nearest];
  const implied = nows.flatMap(
    (now) => impliedOf(context.folded, { now, difference, change, direction }) ?? [],
  );
  const best = implied.find(({ fits }) => fits) ?? implied[0];
  if (best === undefined) return;
  const { now, old, fits } = best;
  const computed = computedRate(difference.token.value, old, change.token.value);
  push(
    context,
    change,
    { old: difference, now },
    {
      verdict: fits ? 'holds' : 'broken',
      left: `${show(difference)}/(${show(now)}${direction === 'rise' ? '-' : '+'}${show(difference)})`,
      found: computed === undefined ? '?' : `${formatDecimal(computed)}%`,
      printed: `${formatDecimal(change.token.value)}%`,
    },
  );
}

/** An amount with its change told twice: as a difference and as a percentage. */
interface Told {
  readonly now: Reading;
  readonly difference: Reading;
  readonly change: Reading;
  readonly direction: Direction;
}

/** 较2021年的351件增加75件,增长21.4%: the old amount stands there itself. */
function relateFormer(context: RelationContext, old: Reading, { difference, change }: Told): void {
  if (difference.order !== old.order + 1 || difference.separator !== Separator.none) return;
  if (!canCompare(difference, old)) return;
  if ([old, difference, change].some((one) => one.token.bound !== 'exact')) return;
  const fits = ratioFits(difference.token, old.token, change.token);
  const computed = computedRate(difference.token.value, old.token.value, change.token.value);
  const outcome: Outcome = {
    verdict: fits ? 'holds' : 'broken',
    left: `${show(difference)}/${show(old)}`,
    found: computed === undefined ? '?' : `${formatDecimal(computed)}%`,
    printed: `${formatDecimal(change.token.value)}%`,
  };
  push(context, change, { old, now: difference }, outcome);
}

/** The old amount that the difference leaves, and whether the percentage fits it. */
function impliedOf(
  folded: string,
  { now, difference, change, direction }: Told,
): { readonly now: Reading; readonly old: Decimal; readonly fits: boolean } | undefined {
  if (!canCompare(difference, now) || isOld(folded, now, change)) return undefined;
  if ((now.roles & (Role.rise | Role.fall)) !== 0) return undefined;
  if (difference.ownStage && difference.stage !== now.stage) return undefined;
  if ([now, difference, change].some((one) => one.token.bound !== 'exact')) return undefined;
  const old =
    direction === 'rise'
      ? subtract(now.token.value, difference.token.value)
      : add(now.token.value, difference.token.value);
  if (old.coefficient <= 0) return undefined;
  const fits = ratioFits(difference.token, { value: old, low: old, high: old }, change.token);
  return { now, old, fits };
}

interface Outcome {
  readonly verdict: 'holds' | 'broken' | 'open';
  readonly left: string;
  readonly found: string;
  readonly printed: string;
  readonly confidence?: Relation['confidence'];
}

function push(context: RelationContext, change: Reading, { old, now }: Pair, outcome: Outcome): void {
  const { verdict, left, found, printed: stated } = outcome;
  const relation: Relation = {
    kind: 'growth',
    verdict,
    members: [memberOf(change, '增减幅'), memberOf(now, '现值'), memberOf(old, '原值')],
    arithmetic: verdict === 'holds' ? `${left}=${stated}` : `${left}=${found}≠${stated}`,
    facts: { expected: found.replace('%', ''), stated: stated.replace('%', ''), unit: change.token.unit },
  };
  context.relations.push(withConfidence(relation, outcome.confidence));
}
