import { compare, subtract } from '../decimal';
import { Separator } from '../reading';
import type { Reading } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference, isFormer } from './context';
import { isOfAnother } from './growthSubject';
import type { Pair } from './growthSubject';
import { isSlip } from './transposed';

/** How many figures around a growth its two amounts are looked for. */
const REACH = 5;

/**
 * The amounts that a growth may be told of, likeliest first: B比上年的A, 由A增加到B, B…上年为A, or two years in a
 * row. Several stand there only where it is not clear which amount is compared.
 */
export function findPairs(folded: string, readings: readonly Reading[], change: Reading): readonly Pair[] {
  const beside = pairsBeside(folded, readings, change);
  if (beside.length > 0) return beside;
  const near = readings
    .slice(Math.max(0, change.order - REACH), change.order + 4)
    .filter((one) => one !== change && one.figure >= 0);
  for (const now of near) {
    if (!leadsTo(folded, now)) continue;
    const old = near.findLast((one) => one.order < now.order && canCompare(one, now));
    if (old === undefined || old.order < now.order - 2 || isApart(folded, old, change)) continue;
    if (now.order < change.order && isOfAnother(folded, readings, { old, now }, change)) continue;
    if (now.separator !== Separator.none && isAmbiguous(folded, now)) continue;
    return [{ old, now }];
  }
  const dealt = dealtYears(folded, readings, change);
  if (dealt !== undefined) return [dealt];
  const yearly = pairsOfYears(folded, readings, change);
  if (yearly.length > 0) return yearly;
  const olds = near.filter((one) => isOld(folded, one, change) && !isMeasured(folded, one, change));
  for (const old of olds) {
    const pairs = nowsFor(folded, readings, old, change)
      .map((now) => ({ old, now }))
      .filter((pair) => old.order > change.order || !isOfAnother(folded, readings, pair, change));
    if (pairs.length > 0) return pairs;
  }
  if (olds.length > 0) return [];
  const years = consecutiveYears(folded, near, change);
  if (years !== undefined) return isOfAnother(folded, readings, years, change) ? [] : [years];
  const pair = reachedNow(folded, readings, change);
  return pair === undefined ? [] : [pair];
}

/** 较上年的7716件下降12%: the old amount stands right before the change. */
function pairsBeside(folded: string, readings: readonly Reading[], change: Reading): readonly Pair[] {
  const beside = readings[change.order - 1];
  if (beside === undefined || change.separator !== Separator.none) return [];
  if (!isFormer(folded, beside) && !isComparedBehind(folded, beside, change)) return [];
  return nowsFor(folded, readings, beside, change).map((now) => ({ old: beside, now }));
}

/** 与去年177件相比上升16%: the word of comparison stands behind the old amount. */
function isComparedBehind(folded: string, beside: Reading, change: Reading): boolean {
  const words = folded.slice(change.zoneStart, change.token.outerStart);
  return /^(?:案件|的)?相[比较]/.test(words) && beside.figure >= 0 && isOld(folded, beside, change);
}

/** 2024年,全市新收3150件,2023年为2100件,同比增长50%: right before the change, the year before and nothing else. */
function pairsOfYears(folded: string, readings: readonly Reading[], change: Reading): readonly Pair[] {
  const old = readings[change.order - 1];
  if (old === undefined || old.figure < 0 || change.separator > Separator.comma) return [];
  const year = bareYear(folded, old);
  if (year === undefined) return [];
  const next = `${String(year + 1)}年`;
  return nowsFor(folded, readings, old, change)
    .filter(({ period, token }) => {
      if (period !== undefined) return next.startsWith(period.slice(0, 4));
      const before = folded.slice(Math.max(0, token.start - YEARS), token.start);
      return before.includes(next) || (!anyYear.test(before) && /全年|一年来/.test(before));
    })
    .map((now) => ({ old, now }))
    .filter((pair) => !isOfAnother(folded, readings, pair, change));
}

/** The year, where the words before an amount are it and no more: 而2023年为2100件, 2023年同期2100件. */
export function bareYear(folded: string, { zoneStart, token }: Reading): number | undefined {
  const found = bare.exec(folded.slice(zoneStart, token.outerStart))?.[1];
  return found === undefined ? undefined : Number(found);
}

const anyYear = /(?:19|20)\d\d年/;
const bare = /^(?:而)?((?:19|20)\d\d)年(?:度|同期)?(?:[为是仅]|仅为)?$/;

/** 增长50%,新收数是同期一审案件1260件的2.5倍: what comes behind and is itself measured by is told of something else. */
function isMeasured(folded: string, { order, token: { outerEnd } }: Reading, change: Reading): boolean {
  return order > change.order && /^的\d/.test(folded.slice(outerEnd, outerEnd + 2));
}

/** 增长8.6%,总量由A增加到B: a pair behind the growth that names a subject of its own is not what grew. */
function isApart(folded: string, old: Reading, change: Reading): boolean {
  return old.order > change.order && !/^(?:由|从)/.test(folded.slice(old.zoneStart, old.token.outerStart));
}

/** 增加到120件, 降至5.2%, 缩短为3天. */
export function leadsTo(folded: string, now: Reading): boolean {
  if ((now.roles & Role.to) === 0) return false;
  return /[到至为成][^,;]{0,8}$/.test(folded.slice(now.zoneStart, now.token.outerStart));
}

/**
 * 由91项调整为78项,收回13项; 由8416件增加到9653件,新增1237件: right behind the two amounts the word says by how much
 * they differ, if the amounts go its way and no other word of the kind follows.
 */
export function stepOf(
  folded: string,
  readings: readonly Reading[],
  step: Reading,
): 'rise' | 'fall' | undefined {
  const [old, now, next] = [readings[step.order - 2], readings[step.order - 1], readings[step.order + 1]];
  if (old === undefined || now === undefined || step.separator !== Separator.comma) return undefined;
  if (now.separator !== Separator.none || !leadsTo(folded, now)) return undefined;
  if (!canCompare(old, now) || !canCompare(now, step) || step.group !== now.group) return undefined;
  const label = folded.slice(step.zoneStart, step.token.outerStart);
  const gain = gained.test(label);
  if (!gain && !lost.test(label) && !isLostAtLength(label, old, now, step)) return undefined;
  if (next?.group === step.group && next.separator <= Separator.comma && canCompare(next, step))
    return undefined;
  const order = compare(now.token.value, old.token.value);
  return order > 0 && gain ? 'rise' : order < 0 && !gain ? 'fall' : undefined;
}

const gained = /^(?:共|净|累计)?(?:新增|净增|增加)(?:了)?$/;
const lost = /^(?:共|净|累计)?(?:收回|取消|核减|调减|精简|减少|压减|减|剔除|退出)(?:了)?$/;

/**
 * 由98项调整为57项,收回承接不了、使用率低的事项51项: what is told at length may be a part of the difference, so that it is
 * one only where a single digit, or two exchanged ones, part the two.
 */
function isLostAtLength(label: string, old: Reading, now: Reading, step: Reading): boolean {
  if (!lostAtLength.test(label)) return false;
  const gap = subtract(old.token.value, now.token.value);
  return isSlip(step.token.value, gap);
}

const lostAtLength =
  /^(?:共|净|累计)?(?:收回|取消|核减|调减|精简|减少|压减|剔除|退出)[^,;:]{1,24}(?:事项|材料|证明|条款|机构|队伍|权力|职权)$/;

/** 360件,比上年减少为90件: in a clause of its own 为 may as well say by how much. */
function isAmbiguous(folded: string, now: Reading): boolean {
  return /[为成][^,;]{0,2}$/.test(folded.slice(now.zoneStart, now.token.outerStart));
}

/** The figure of last year: 上年的7716件, 上年同期为90件, (2023年为241件). */
export function isOld(folded: string, reading: Reading, change: Reading): boolean {
  if (reading.token.unitClass === 'percentagePoint') return false;
  const text = folded.slice(reading.zoneStart, reading.token.outerStart);
  if (isFormer(folded, reading)) return true;
  if (isDifference(folded, reading)) return false;
  if ((reading.roles & Role.period) !== 0) return !/半年|季度|年初/.test(reading.period ?? '');
  return (
    reading.group.parent !== undefined &&
    reading.group !== change.group &&
    /^(?:19|20)\d\d年(?:同期)?(?:为|是)?$/.test(text)
  );
}

/**
 * The amounts that the old one may be compared with: the one reached behind the change (增长12%,达到1120件), else
 * those of its unit before, nearest first but parts of another last.
 */
function nowsFor(
  folded: string,
  readings: readonly Reading[],
  old: Reading,
  change: Reading,
): readonly Reading[] {
  const { head } = old.group;
  if (old.group !== change.group && head !== undefined && canCompare(old, head)) return [head];
  const reached = reachedBehind(folded, readings, change);
  if (reached !== undefined && canCompare(old, reached)) return [reached];
  const wholes: Reading[] = [];
  const parts: Reading[] = [];
  const from = Math.min(old.order, change.order) - 1;
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const now = readings[i];
    if (now === undefined || now.figure < 0 || now === old || !canCompare(old, now)) continue;
    // 较上年的320件增加48件;…较上年的1250件: last year's amount and a difference are no amounts of this year.
    if (isFormer(folded, now) || isDifference(folded, now) || isOfSameYear(now, old)) continue;
    (now.group !== change.group || isInParts(readings, now) ? parts : wholes).push(now);
  }
  return [...wholes, ...parts];
}

/** 与去年50件相比…,与去年40件相比…: both were last year's, and neither is what became of the other. */
function isOfSameYear(now: Reading, old: Reading): boolean {
  return (now.roles & old.roles & Role.period) !== 0 && now.period === old.period;
}

/** Whether 其中 or 含 stands before the figure, or before an earlier one of its list. */
function isInParts(readings: readonly Reading[], one: Reading): boolean {
  for (let i = one.order; i >= 0 && i > one.order - REACH; i--) {
    const earlier = readings[i];
    if (earlier === undefined || (i < one.order && earlier.list !== one.list)) return false;
    if (((earlier.roles | earlier.leadRoles) & Role.part) !== 0) return true;
  }
  return false;
}

/** 增长12%,达到1120件: the amount right behind the change that only says what was reached. */
function reachedBehind(folded: string, readings: readonly Reading[], change: Reading): Reading | undefined {
  const next = readings[change.order + 1];
  if (next === undefined || next.figure < 0 || next.separator !== Separator.comma) return undefined;
  if (next.group !== change.group) return undefined;
  return /^(?:总数|总量|数量)?(?:达到?|增至|升至|降至|减至)了?$/.test(
    folded.slice(next.zoneStart, next.token.outerStart),
  )
    ? next
    : undefined;
}

/** 2023年受理1000件,2024年比上年增长12%,达到1120件. */
function reachedNow(folded: string, readings: readonly Reading[], change: Reading): Pair | undefined {
  const now = reachedBehind(folded, readings, change);
  const old = readings[change.order - 1];
  if (now === undefined || old === undefined || old.figure < 0 || !canCompare(old, now)) return undefined;
  return Number(now.period) - Number(old.period) === 1 ? { old, now } : undefined;
}

/** 2023年收到128件,2024年收到205件,同比增长60.2%: the last two amounts, told of two years in a row. */
function consecutiveYears(folded: string, near: readonly Reading[], change: Reading): Pair | undefined {
  const before = near.filter((one) => one.order < change.order);
  const [old, now] = [before.at(-2), before.at(-1)];
  if (old === undefined || now === undefined || !canCompare(old, now)) return undefined;
  if (old.list === now.list && before.at(-3)?.list !== old.list) {
    const step = stepOfYears(folded, old);
    if (step !== undefined) return inOrder(old, now, step);
  }
  const [first, last] = [Number(old.period), Number(now.period)];
  if (Math.abs(last - first) !== 1 || old.stage !== now.stage || old.list === now.list) return undefined;
  return inOrder(old, now, last - first);
}

/** 2023年、2024年和2025年上半年分别为2100件、1890件、856件,…其中2024年比上年下降10%: the year is one of the list. */
function dealtYears(folded: string, readings: readonly Reading[], change: Reading): Pair | undefined {
  const named = ofYear.exec(folded.slice(Math.max(0, change.token.start - NAMED), change.token.start))?.[1];
  const first = readings.find((one) => (one.roles & (Role.dealt | Role.partition)) !== 0);
  if (named === undefined || first === undefined || first.order > change.order) return undefined;
  const years = yearsOf(folded.slice(Math.max(0, first.token.start - YEARS), first.token.start));
  const list = readings.filter((one) => one.list === first.list);
  const at = years.indexOf(`${named}年`);
  const [old, now] = [list[at - 1], list[at]];
  if (at < 1 || years.length !== list.length || years[at - 1] !== `${String(Number(named) - 1)}年`)
    return undefined;
  return old !== undefined && now !== undefined && canCompare(old, now) ? { old, now } : undefined;
}

/** How far before a change its year, and how far before a list the years, may begin. */
const NAMED = 20;
const YEARS = 80;
const ofYear = /((?:19|20)\d\d)年(?:度)?(?:同比|[比较](?:上年|去年))[^,;。\d]{0,6}$/;
const dealtTo = /分别[为达是]?$/;
const yearListed = /((?:19|20)\d\d年(?:[上下]半年)?)([、和及与]?)/g;

/** The last run of years joined to one another before 分别为. */
function yearsOf(text: string): readonly string[] {
  if (!dealtTo.test(text)) return [];
  let run: string[] = [];
  let end = -1;
  for (const { index, 0: whole, 1: year = '', 2: join = '' } of text.matchAll(yearListed)) {
    run = index === end ? [...run, year] : [year];
    end = join === '' ? -1 : index + whole.length;
  }
  return run;
}

/** 2024年受理287件,2023年受理235件: the later year may come first. */
function inOrder(first: Reading, second: Reading, step: number): Pair {
  return step > 0 ? { old: first, now: second } : { old: second, now: first };
}

/** 2023年、2024年行政检查分别为3.62万次、2.53万次: the step from the first year to the second, if they are neighbours. */
function stepOfYears(folded: string, first: Reading): number | undefined {
  const years = /((?:19|20)\d\d)年[、和]((?:19|20)\d\d)年[^,;]{0,30}分别/.exec(
    folded.slice(Math.max(0, first.token.start - 60), first.token.start),
  );
  const step = years === null ? 0 : Number(years[2]) - Number(years[1]);
  return Math.abs(step) === 1 ? step : undefined;
}

/** Whether one amount can have become the other: comparable units, and something to compare with. */
export function canCompare(a: Reading, b: Reading): boolean {
  if (a.token.unitClass === 'percentagePoint' || b.token.unitClass === 'percentagePoint') return false;
  return comparableUnits(a.token, b.token) && a.token.value.coefficient > 0;
}
