import { exceeds } from '../amount';
import { add, compare, formatDecimal, integer, scale, subtract } from '../decimal';
import type { Decimal } from '../decimal';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { memberOf, show } from './context';
import type { RelationContext } from './context';
import { rateLabel } from './rateLabel';
import { computedRate, ratioFits } from './ratio';

/** How many figures around a growth its two amounts are looked for. */
const REACH = 5;

interface Pair {
  readonly old: Reading;
  readonly now: Reading;
}

/** Growth: 由100件增加到120件,增长20%; a difference of two rates in 个百分点, a difference of two amounts. */
export function relateGrowth(context: RelationContext, sentence: Sentence): void {
  for (const change of sentence.readings) {
    if (change.figure < 0) continue;
    const direction = directionOf(context.folded, sentence.readings, change);
    if (direction === undefined) continue;
    const { unitClass } = change.token;
    const pair = findPair(context.folded, sentence.readings, change);
    if (pair === undefined) {
      if (unitClass === 'percent') relateImplied(context, sentence.readings, change, direction);
      continue;
    }
    if (unitClass === 'percent') relatePercent(context, change, pair, direction);
    else relateDifference(context, change, pair, direction);
  }
}

type Direction = 'rise' | 'fall';

/** Whether the number before it says how much something rose or fell; averages over years are left alone. */
function directionOf(folded: string, readings: readonly Reading[], change: Reading): Direction | undefined {
  const text = folded.slice(change.zoneStart, change.token.outerStart);
  if (/年均|平均|月均|分别/.test(text)) return undefined;
  const previous = readings[change.order - 1];
  if (change.token.unitClass === 'percent' || change.token.unitClass === 'percentagePoint') {
    const { kind } = rateLabel(folded, change, previous);
    return kind === 'rise' ? riseOrFall(change) : kind === 'fall' ? 'fall' : undefined;
  }
  for (let i = change.before.length - 1; i >= 0; i--) {
    const roles = change.before[i]?.roles ?? 0;
    if ((roles & Role.strip) !== 0 && (roles & (Role.rise | Role.fall)) === 0) continue;
    if ((roles & Role.to) !== 0) return undefined;
    const moved = (roles & (Role.rise | Role.fall)) !== 0;
    return moved && change.core === '' ? ((roles & Role.fall) !== 0 ? 'fall' : 'rise') : undefined;
  }
  return undefined;
}

/** 同比 alone says that something changed, not which way; the figure's own words decide. */
function riseOrFall(change: Reading): Direction | undefined {
  if (change.before.some((word) => (word.roles & Role.fall) !== 0)) return 'fall';
  return change.before.some((word) => (word.roles & Role.rise) !== 0) ? 'rise' : undefined;
}

/** The amounts before and after: 由A增加到B, B比上年的A, B…上年为A, or two years in a row. */
function findPair(folded: string, readings: readonly Reading[], change: Reading): Pair | undefined {
  const near = readings
    .slice(Math.max(0, change.order - REACH), change.order + 4)
    .filter((one) => one !== change && one.figure >= 0);
  for (const now of near) {
    if (!leadsTo(folded, now)) continue;
    const old = near.findLast((one) => one.order < now.order && canCompare(one, now));
    if (old !== undefined && old.order >= now.order - 2) return { old, now };
  }
  const old = near.find((one) => isOld(folded, one, change));
  if (old !== undefined) {
    const now = nowFor(readings, old, change);
    return now === undefined ? undefined : { old, now };
  }
  return consecutiveYears(folded, near, change);
}

/** 增加到120件, 降至5.2%. */
function leadsTo(folded: string, now: Reading): boolean {
  if ((now.roles & Role.to) === 0) return false;
  return /(?:到|至)[^,;]{0,8}$/.test(folded.slice(now.zoneStart, now.token.outerStart));
}

/** The figure of last year: 上年的7716件, 上年同期为90件, (2023年为241件). */
function isOld(folded: string, reading: Reading, change: Reading): boolean {
  if (reading.token.unitClass === 'percentagePoint') return false;
  const text = folded.slice(reading.zoneStart, reading.token.outerStart);
  if (/(?:比|较)[^,]{0,6}[年期末底][^,增减升降长]{0,4}$/.test(text)) return true;
  if ((reading.roles & Role.period) !== 0) return !/半年|季度|年初/.test(reading.period ?? '');
  return (
    reading.group.parent !== undefined &&
    reading.group !== change.group &&
    /^(?:19|20)\d\d年(?:同期)?(?:为|是)?$/.test(text)
  );
}

/** The amount that the old one is compared with: the nearest of its unit before it or before the change. */
function nowFor(readings: readonly Reading[], old: Reading, change: Reading): Reading | undefined {
  const { head } = old.group;
  if (old.group !== change.group && head !== undefined && canCompare(old, head)) return head;
  const from = Math.min(old.order, change.order) - 1;
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const now = readings[i];
    if (now !== undefined && now.figure >= 0 && now !== old && canCompare(old, now)) return now;
  }
  return undefined;
}

/** 2023年收到128件,2024年收到205件,同比增长60.2%: the last two amounts, told of two years in a row. */
function consecutiveYears(folded: string, near: readonly Reading[], change: Reading): Pair | undefined {
  const before = near.filter((one) => one.order < change.order);
  const [old, now] = [before.at(-2), before.at(-1)];
  if (old === undefined || now === undefined || !canCompare(old, now)) return undefined;
  if (old.list === now.list && before.at(-3)?.list !== old.list && namesTwoYears(folded, old))
    return { old, now };
  const [first, last] = [Number(old.period), Number(now.period)];
  if (last - first !== 1 || old.stage !== now.stage || old.list === now.list) return undefined;
  return { old, now };
}

/** 2023年、2024年行政检查分别为3.62万次、2.53万次 */
function namesTwoYears(folded: string, first: Reading): boolean {
  const years = /((?:19|20)\d\d)年[、和]((?:19|20)\d\d)年[^,;]{0,30}分别/.exec(
    folded.slice(Math.max(0, first.token.start - 60), first.token.start),
  );
  return years !== null && Number(years[2]) - Number(years[1]) === 1;
}

function canCompare(a: Reading, b: Reading): boolean {
  if (a.token.unitClass === 'percentagePoint' || b.token.unitClass === 'percentagePoint') return false;
  return comparableUnits(a.token, b.token) && a.token.value.coefficient > 0;
}

function relatePercent(
  context: RelationContext,
  change: Reading,
  { old, now }: Pair,
  direction: Direction,
): void {
  if (old.token.unitClass === 'percent') return;
  const { low, high, value } = now.token;
  const from = old.token;
  const risen = (to: Decimal, base: Decimal): Decimal =>
    direction === 'rise' ? subtract(to, base) : subtract(base, to);
  const delta = risen(value, from.value);
  const vague = now.token.bound !== 'exact' || from.bound !== 'exact' || change.token.bound !== 'exact';
  const widest = spread(low, high, from.low, from.high, direction);
  const fits = ratioFits({ value: delta, ...widest }, from, change.token);
  const computed = computedRate(delta, from.value, change.token.value);
  push(
    context,
    change,
    { old, now },
    {
      verdict: fits ? 'holds' : vague ? 'open' : 'broken',
      left: `(${direction === 'rise' ? `${show(now)}-${show(old)}` : `${show(old)}-${show(now)}`})/${show(old)}`,
      found: computed === undefined ? '?' : `${formatDecimal(computed)}%`,
      printed: `${formatDecimal(change.token.value)}%`,
    },
  );
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

function relateDifference(
  context: RelationContext,
  change: Reading,
  { old, now }: Pair,
  direction: Direction,
): void {
  const points = change.token.unitClass === 'percentagePoint';
  if (points !== (old.token.unitClass === 'percent')) return;
  if (!points && !comparableUnits(change.token, old.token)) return;
  const gap =
    direction === 'rise'
      ? subtract(now.token.value, old.token.value)
      : subtract(old.token.value, now.token.value);
  const off = subtract(gap, change.token.value);
  const size = off.coefficient < 0 ? { ...off, coefficient: -off.coefficient } : off;
  const unit = scale(integer(1), Math.min(change.token.value.exponent, gap.exponent));
  const tolerance = points ? add(unit, unit) : integer(0);
  const scaled = now.token.low !== now.token.high && exceeds(now.token, now.token) === undefined;
  const fits = points ? compare(size, tolerance) < 0 : compare(size, tolerance) <= 0;
  const vague = scaled || [change, old, now].some((one) => one.token.bound !== 'exact');
  push(
    context,
    change,
    { old, now },
    {
      verdict: fits ? 'holds' : vague ? 'open' : 'broken',
      left: direction === 'rise' ? `${show(now)}-${show(old)}` : `${show(old)}-${show(now)}`,
      found: formatDecimal(gap),
      printed: formatDecimal(change.token.value),
    },
  );
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
    (one) => one !== undefined && directionOf(context.folded, readings, one) === direction,
  );
  if (
    difference === undefined ||
    difference.token.unitClass === 'percent' ||
    difference.group !== change.group
  )
    return;
  const now = readings[Math.min(change.order, difference.order) - 1];
  if (now === undefined || now.figure < 0 || now.group !== change.group || !canCompare(difference, now))
    return;
  if ((now.roles & (Role.rise | Role.fall)) !== 0 || isOld(context.folded, now, change)) return;
  if (difference.ownStage && difference.stage !== now.stage) return;
  if ([now, difference, change].some((one) => one.token.bound !== 'exact')) return;
  const old =
    direction === 'rise'
      ? subtract(now.token.value, difference.token.value)
      : add(now.token.value, difference.token.value);
  if (old.coefficient <= 0) return;
  const amount = { value: old, low: old, high: old };
  const fits = ratioFits(difference.token, amount, change.token);
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

interface Outcome {
  readonly verdict: 'holds' | 'broken' | 'open';
  readonly left: string;
  readonly found: string;
  readonly printed: string;
}

function push(context: RelationContext, change: Reading, { old, now }: Pair, outcome: Outcome): void {
  const { verdict, left, found, printed } = outcome;
  context.relations.push({
    kind: 'growth',
    verdict,
    members: [memberOf(change, '增减幅'), memberOf(now, '现值'), memberOf(old, '原值')],
    arithmetic: verdict === 'holds' ? `${left}=${printed}` : `${left}=${found}≠${printed}`,
    facts: { expected: found.replace('%', ''), stated: printed.replace('%', ''), unit: change.token.unit },
  });
}
