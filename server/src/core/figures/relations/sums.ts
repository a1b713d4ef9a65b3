import classSets from '../../lexicon/classSets.json';
import { addAmounts, canBeEqual, exceeds, isExact } from '../amount';
import type { Amount } from '../amount';
import { formatDecimal, subtract } from '../decimal';
import { partitionsOf } from '../laws';
import type { Reading } from '../reading';
import { withConfidence } from '../relation';
import type { Relation, Verdict } from '../relation';
import { Role } from '../vocabulary';
import { addsOutside } from './added';
import { commonScale, memberOf, pairOf, printed, roleOf, show } from './context';
import type { RelationContext } from './context';

/** How a set of parts compares with the total they are said to make. */
export type Comparison = 'equal' | 'more' | 'less' | 'unknown';

/** Compares the sum of `parts` with `total` (and what is added to it). */
export function compareSum(parts: readonly Reading[], totals: readonly Reading[]): Comparison {
  return compareAmounts(
    addAmounts(parts.map((one) => one.token)),
    addAmounts(totals.map((one) => one.token)),
  );
}

/** Compares the amount of a sum with the amount of its total. */
export function compareAmounts(sum: Amount, whole: Amount): Comparison {
  if (isExact(whole) && isExact(sum)) {
    const order = exceeds(sum, whole) === true ? 'more' : exceeds(whole, sum) === true ? 'less' : 'equal';
    return order;
  }
  if (exceeds(sum, whole) === true) return 'more';
  if (sum.high === undefined || sum.low === undefined || whole.high === undefined || whole.low === undefined)
    return 'unknown';
  return canBeEqual(sum, whole) ? 'equal' : 'less';
}

/** What a sum is made of and how it came out. */
export interface SumFacts {
  readonly totals: readonly Reading[];
  readonly parts: readonly Reading[];
  readonly verdict: Verdict;
  readonly confidence?: 'info' | 'hint';
}

/** Records a sum; the total is the accused member. */
export function addSum(context: RelationContext, { totals, parts, verdict, confidence }: SumFacts): void {
  const [total] = totals;
  if (total === undefined) return;
  if (verdict !== 'open') {
    total.summed = true;
    if ((parts[0]?.order ?? total.order) < total.order) total.summedBefore = true;
  }
  const sum = addAmounts(parts.map((one) => one.token));
  const whole = addAmounts(totals.map((one) => one.token));
  const sign = verdict === 'holds' ? '=' : '≠';
  const inScale = commonScale(context.folded, [...totals, ...parts]);
  const joined = (ones: readonly Reading[]): string => ones.map((one) => show(one, inScale)).join('+');
  const left = `${joined(parts)}=${printed(sum.value, inScale)}`;
  const right = `${joined(totals)}${totals.length > 1 ? `=${printed(whole.value, inScale)}` : ''}`;
  const members = [
    ...totals.map((one) => memberOf(one, roleOf(context.folded, one))),
    ...parts.map((one) => memberOf(one, roleOf(context.folded, one))),
  ];
  const relation: Relation = {
    kind: 'sum',
    verdict,
    members,
    arithmetic: verdict === 'holds' && totals.length === 1 ? left : `${left}${sign}${right}`,
    facts: {
      total: formatDecimal(whole.value),
      expected: formatDecimal(sum.value),
      difference: printed(subtract(sum.value, whole.value), inScale),
      unit: total.token.unit,
      totals: String(totals.length),
    },
  };
  context.relations.push(withConfidence(relation, confidence));
}

/** Records that one part does or does not stay within its whole, unless the two are related already. */
export function addPart(context: RelationContext, part: Reading, whole: Reading): Verdict {
  const over = exceeds(part.token, whole.token);
  if (over !== true) part.whole = whole;
  const apart = over === true && addsOutside(context.folded, whole.token.end, part.token.start);
  const verdict: Verdict = over === true && !apart ? 'broken' : over === false ? 'holds' : 'open';
  const pair = pairOf(part, whole);
  if (context.pairs.has(pair)) return verdict;
  context.pairs.add(pair);
  const inScale = commonScale(context.folded, [part, whole]);
  const [partRole, baseRole] = [roleOf(context.folded, part), roleOf(context.folded, whole)];
  context.relations.push({
    kind: 'part-of-total',
    verdict,
    members: [memberOf(part, partRole), memberOf(whole, baseRole)],
    arithmetic: `${show(part, inScale)}${over === true ? '>' : over === false ? '≤' : '?'}${show(whole, inScale)}`,
    facts: {
      part: printed(part.token.value, inScale),
      base: printed(whole.token.value, inScale),
      difference: printed(subtract(part.token.value, whole.token.value), inScale),
      unit: part.token.unit,
      partRole,
      baseRole,
      carryOver: 'false',
    },
  });
  return verdict;
}

/** The words of a part: before the number, or behind it where nothing stands before. */
export function labelOf(folded: string, reading: Reading): string {
  const before = folded.slice(reading.zoneStart, reading.token.start);
  return before.trim() === '' ? folded.slice(reading.token.end, reading.zoneEnd) : before;
}

/** Whether an excess of the parts over the total is a mistake, and not one thing counted under two names. */
export function isSureExcess(folded: string, parts: readonly Reading[], totals: readonly Reading[]): boolean {
  const labels = parts.map((part) => labelOf(folded, part));
  const lowest = parts.filter((_, i) => !isUpper(labels[i] ?? ''));
  if (lowest.length > 0 && lowest.length < parts.length && passesHoldUpper(labels, parts)) {
    const outcome = compareSum(lowest, totals);
    // 合格119宗、不合格7宗 fall short of 180宗 without 优秀54宗, which stands beside them then.
    const failed = labels.some((label) => label.includes(graded.fail));
    if (outcome !== 'less' || !failed) return outcome === 'more';
  }
  if (parts.some((part) => (part.roles & Role.other) !== 0) || isOneAxis(labels)) return true;
  if (parts[0]?.token.unitClass === 'case' && areJoint(labels)) return false;
  const heads = totals.map((one) => labelOf(folded, one));
  return parts.every((part, i) => {
    const label = labels[i] ?? '';
    const others = [...heads, ...labels.slice(0, i), ...labels.slice(i + 1)];
    return !mayOverlap(withoutGrave(label, others)) || isResidue(folded, part);
  });
}

/** 合同协议68件、重大执法决定12件: the second is a kind of its own where no other name tells of such decisions. */
function withoutGrave(label: string, others: readonly string[]): string {
  const found = grave.find(([name]) => label.includes(name));
  if (found === undefined) return label;
  const [name, cousins] = found;
  return cousins.some((word) => others.some((other) => other.includes(word)))
    ? label
    : label.replace(name, '');
}

const grave: readonly (readonly [string, readonly string[]])[] = Object.entries(classSets.grave);

/** Whether what is counted so may be counted under another name as well: 党员 and 女性. */
export function mayOverlap(label: string): boolean {
  const bare = label.replace(kindNames, '');
  return classSets.overlapping.some((word) => bare.includes(word));
}

const { graded } = classSets;
/** 重大决策 is a kind of what is reviewed, not a quality of some. */
const kindNames = new RegExp(classSets.kindNames.join('|'));

/** 罚款95件,没收违法所得30件: one case may bear both penalties. */
function areJoint(labels: readonly string[]): boolean {
  const named = classSets.penalties.filter((word) => labels.some((label) => label.includes(word)));
  return named.length > 1;
}

function isUpper(label: string): boolean {
  return graded.upper.some((word) => label.includes(word));
}

/** 合格118卷 may hold 优秀36卷; 合格24卷 cannot. */
function passesHoldUpper(labels: readonly string[], parts: readonly Reading[]): boolean {
  const passed = parts.filter(
    (_, i) => labels[i]?.replaceAll(graded.fail, '').includes(graded.pass) === true,
  );
  const upper = parts.filter((_, i) => isUpper(labels[i] ?? ''));
  return passed.length > 0 && compareSum(upper, passed) !== 'more';
}

/** Whether the parts are one list with 、 that no reader would break off before its end: 一审37件、二审6件、再审2件. */
export function isOneList(folded: string, parts: readonly Reading[]): boolean {
  const last = parts.at(-1);
  if (last === undefined || parts.some(({ list }) => list !== last.list)) return false;
  if ((last.roles & Role.other) !== 0 || last.joined) return true;
  return namesEveryClass(folded, parts) || isOneAxis(parts.map((part) => labelOf(folded, part)));
}

/** 来信、来访、网上: each part bears another name of one set of names that exclude one another. */
function isOneAxis(labels: readonly string[]): boolean {
  return classSets.axes.some((axis) => {
    const found = new Set(labels.map((label) => axis.find((name) => label.includes(name)) ?? ''));
    return found.size === labels.length && !found.has('');
  });
}

/** Whether all parts are stages that the lexicon knows as parts of the whole's stage. */
export function isPartition(whole: Reading, parts: readonly Reading[]): boolean {
  return partitionsOf(whole.family).some(
    ({ total, parts: stages }) =>
      total === whole.stage && parts.every((part) => part.stage !== undefined && stages.includes(part.stage)),
  );
}

/** Whether the figure counts what is not settled yet: 待进一步研究6件, 暂缓处理3项. */
export function isResidue(folded: string, reading: Reading): boolean {
  const label = labelOf(folded, reading)
    .replace(/^[和及与、,;:]/, '')
    .trim();
  return classSets.residues.some((word) => label.startsWith(word));
}

/** Whether the parts name every class of a known set, one each: 刑事, 民事, 行政. */
export function namesEveryClass(folded: string, parts: readonly Reading[]): boolean {
  const labels = parts.map((part) => labelOf(folded, part));
  return classSets.exhaustive.some(
    (set) =>
      set.length === labels.length &&
      set.every((name) => labels.filter((label) => label.includes(name)).length >= 1),
  );
}
