import words from '../../lexicon/figureWords.json';
import { addAmounts, isExact } from '../amount';
import { compare, toNumber } from '../decimal';
import { isCount, Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isFormer, ordered, samePeriod } from './context';
import type { RelationContext } from './context';
import { mixedRun } from './mixedRun';
import { addSum, compareSum, isPartition } from './sums';

const MOST_PARTS = 16;

/** A total behind its parts (代表建议141件、委员提案76件,共217件), and lists that happen to make the figure before them. */
export function relateTotals(context: RelationContext, sentence: Sentence): void {
  const { readings } = sentence;
  for (const total of readings) {
    if (!isCount(total) || isOfLastYear(context.folded, total)) continue;
    if (((total.roles | total.leadRoles) & Role.total) !== 0) relateTotal(context, readings, total);
    else relateLeader(context, readings, total);
  }
}

/** 总量比上年的5822件增长15.8%, 总数由去年的90件增至120件: last year's number is no total of this year's parts. */
function isOfLastYear(folded: string, total: Reading): boolean {
  if (isFormer(folded, total)) return true;
  return (total.roles & Role.period) !== 0 && total.period !== undefined && lastYear.test(total.period);
}

const lastYear = /^(?:上年|上一年|去年|前年|同期)/;

function relateTotal(context: RelationContext, readings: readonly Reading[], total: Reading): void {
  if (total.summedBefore) return;
  const run = runBefore(context.folded, readings, total);
  for (let count = 2; count <= run.length; count++) {
    const parts = run.slice(run.length - count);
    // A list is added up whole: 总体预案1个、专项预案32个,部门预案217个,合计249个 is no 32+217.
    if (run[run.length - count - 1]?.list === parts[0]?.list) continue;
    if (compareSum(parts, [total]) === 'equal') {
      addSum(context, { totals: [total], parts, verdict: 'holds' });
      return;
    }
  }
  const bound = boundRun(run);
  if (bound.length >= 2 && isClaimed(context.folded, total, bound)) {
    addSum(context, { totals: [total], parts: bound, verdict: 'broken' });
    return;
  }
  const mixed = mixedRun(context.folded, readings, total);
  if (mixed !== undefined && isNear(total, mixed)) {
    const verdict = compareSum(mixed, [total]) === 'equal' ? 'holds' : 'broken';
    addSum(context, { totals: [total], parts: mixed, verdict });
    return;
  }
  const nearest = nearestRun(readings, run, total);
  if (nearest === undefined) return;
  // A total with a subject or a deed of its own (共办理公文21件) may count more than what is listed.
  const near = offBy(nearest, total) <= toNumber(total.token.value) * WEAK;
  const loose = kindsAt(readings, total) === undefined && !isBare(total) && !(near && isStrong(total));
  const sum = { totals: [total], parts: nearest, verdict: 'broken' } as const;
  addSum(context, loose ? { ...sum, confidence: 'info' } : sum);
}

/** The figures before the total on its level that count in its unit, nearest last. */
function runBefore(folded: string, readings: readonly Reading[], total: Reading): readonly Reading[] {
  const run: Reading[] = [];
  const from = total.order - (kindsAt(readings, total) === undefined ? 1 : 2);
  for (let i = from; i >= 0 && run.length < MOST_PARTS && i >= total.order - 3 * MOST_PARTS; i--) {
    const part = readings[i];
    if (part?.group !== total.group || part.token.unitClass === 'percent') continue;
    if (!isCount(part) || !(fitsTotal(part, total) || areBodies(folded, part, total))) break;
    run.unshift(part);
    if ((part.roles & Role.total) !== 0) break;
  }
  return run;
}

/** 三类事项共264项: how many kinds the total's own clause says that it adds up. */
function kindsAt(readings: readonly Reading[], total: Reading): number | undefined {
  const kinds = readings[total.order - 1];
  if (kinds === undefined || total.separator !== Separator.none || kinds.group !== total.group)
    return undefined;
  const { unit, value, bound } = kinds.token;
  if (kinds.separator < Separator.comma || !kindUnits.includes(unit) || bound !== 'exact') return undefined;
  return comparableUnits(kinds.token, total.token) ? undefined : value.coefficient;
}

const kindUnits: readonly string[] = ['类', '种', '项', '大类', '级', '方面'];

/**
 * The end of the run that comes so near to the total that it can only be meant: with 合计 or the number of kinds
 * within a tenth or two, with 共 alone within three hundredths.
 */
function nearestRun(
  readings: readonly Reading[],
  run: readonly Reading[],
  total: Reading,
): readonly Reading[] | undefined {
  if (total.separator > Separator.comma || !isExact(total.token)) return undefined;
  const kinds = kindsAt(readings, total);
  if (kinds === run.length && isCounted(run, total)) return run;
  const plain = clauseRun(run, total, Separator.comma);
  const weak = kinds === undefined && !isStrong(total);
  const whole = toNumber(total.token.value);
  let best: readonly Reading[] | undefined;
  let least = Math.max(whole * (weak ? WEAK : STRONG), weak && plain.length < 3 ? 0 : weak ? 1 : 2);
  for (let count = 2; count <= plain.length; count++) {
    const parts = plain.slice(plain.length - count);
    if (kinds !== undefined && count !== kinds) continue;
    if (plain[plain.length - count - 1]?.list === parts[0]?.list) continue;
    const off = offBy(parts, total);
    if (off > least || !isNear(total, parts)) continue;
    if (best !== undefined && off === least) continue;
    [best, least] = [parts, off];
  }
  return best;
}

/** 不予处罚67件;减轻处罚39件,两项共106件: as many figures as are counted, and no other, may stand behind semicolons. */
function isCounted(run: readonly Reading[], total: Reading): boolean {
  // 两项工作共发现问题106处 tells of another deed.
  if (total.ownStage || total.core.length > 2 || (total.roles & Role.verb) !== 0) return false;
  if (run.length < 2 || clauseRun(run, total, Separator.semicolon).length !== run.length) return false;
  return offBy(run, total) <= COUNTED * toNumber(total.token.value) && isNear(total, run);
}

/** How far the sum lies from the total. */
function offBy(parts: readonly Reading[], total: Reading): number {
  return Math.abs(toNumber(addAmounts(parts.map((one) => one.token)).value) - toNumber(total.token.value));
}

/** How far, as a share of the total, a sum may lie from it and still be surely meant. */
const STRONG = 0.1;
const WEAK = 0.03;
/** The same where the number of kinds is that of all figures before. */
const COUNTED = 0.4;
/** The same where the list names its whole's noun in every part and ends in 其他. */
const CLOSED = 0.3;

/** The end of the run within the total's clause, of which no figure contains another. */
function clauseRun(run: readonly Reading[], total: Reading, widest: number): readonly Reading[] {
  let from = run.length;
  while (from > 0) {
    const [here, before] = [run[from], run[from - 1]];
    if (before?.token.unit !== total.token.unit || !isExact(before.token)) break;
    if ((here?.separator ?? 0) > widest) break;
    if ((((here?.roles ?? 0) | (here?.leadRoles ?? 0)) & Role.part) !== 0) break;
    if (run.slice(from).some((one) => ordered(before, one) || ordered(one, before))) break;
    from--;
  }
  return run.slice(from);
}

/** 合计 and 总计 are said of a sum only, 共 and 累计 of any amount. */
function isStrong(total: Reading): boolean {
  return total.before.some((word) => (word.roles & Role.total) !== 0 && words.sum.includes(word.word));
}

/** 12个乡镇、28个县直部门共40家单位: bodies are counted in 个 one by one and in 家 together. */
function areBodies(folded: string, part: Reading, { token, separator }: Reading): boolean {
  if (separator !== Separator.none || part.token.unit !== '个' || token.unit !== '家') return false;
  return words.bodies.some((noun) => folded.startsWith(noun, token.end));
}

function fitsTotal(part: Reading, total: Reading): boolean {
  return comparableUnits(part.token, total.token) && samePeriod(part, total) && !part.carry;
}

/** The end of the run that surely belongs together: one list, or neighbours none of which contains another. */
function boundRun(run: readonly Reading[]): readonly Reading[] {
  const last = run.at(-1);
  if (last === undefined) return [];
  let from = run.length - 1;
  while (from > 0 && run[from - 1]?.list === last.list) from--;
  if (run.length - from >= 2) return run.slice(from);
  from = run.length - 1;
  while (from > 0) {
    const [before, here] = [run[from - 1], run[from]];
    if (before === undefined || here === undefined || here.separator > Separator.comma) break;
    if (before.ownStage !== here.ownStage || ordered(before, here) || ordered(here, before)) break;
    if ((here.roles & Role.part) !== 0) break;
    from--;
  }
  while (from > 0 && run[from - 1]?.list === run[from]?.list) from--;
  return run.slice(from);
}

/** 共217件 and 合计66项 say nothing but the sum; with a verb of its own the total must share the parts' last words. */
function isClaimed(folded: string, total: Reading, parts: readonly Reading[]): boolean {
  const [first] = parts;
  const bare = isBare(total) || (first !== undefined && areBodies(folded, first, total));
  if (first === undefined || total.separator > Separator.comma) return false;
  // 维持97件、驳回31件、撤销14件,共审结142件: the parts are stages of the total's.
  if (total.stage !== undefined && isPartition(total, parts)) return isNear(total, parts);
  if (bare && !total.before.some((word) => word.family !== undefined)) {
    return (
      (parts.at(-1)?.list === first.list || parts.every((part) => !part.ownStage)) && isNear(total, parts)
    );
  }
  if (parts.at(-1)?.list !== first.list) return false;
  if (repeatsDeed(folded, total, first) || namesParts(folded, total, parts))
    return offBy(parts, total) <= Math.max(2, toNumber(total.token.value) * STRONG) && isNear(total, parts);
  const tail = folded.slice(total.token.outerStart - 2, total.token.outerStart);
  const alike = parts.every(
    (part) => folded.slice(part.token.outerStart - 2, part.token.outerStart) === tail,
  );
  return alike && isNear(total, parts);
}

/** 推荐3个地区和5个项目,共推荐8个: the total says the deed of its list again and nothing else. */
function repeatsDeed(folded: string, total: Reading, first: Reading): boolean {
  const deed = /^(?:总共|共计|合计|一共|共)([\u4e00-\u9fff]{2})$/.exec(labelBefore(folded, total))?.[1];
  return deed !== undefined && labelBefore(folded, first).includes(deed);
}

/** 办理代表建议126件、委员提案94件,办理建议和提案共220件: the total names again what each of its parts counts. */
function namesParts(folded: string, total: Reading, parts: readonly Reading[]): boolean {
  const label = labelBefore(folded, total);
  return parts.every((part) => {
    const noun = lastWord(folded, part);
    return noun.length === 2 && label.includes(noun);
  });
}

function labelBefore(folded: string, { zoneStart, token }: Reading): string {
  return folded.slice(zoneStart, token.outerStart).trim();
}

/** Whether the total says nothing but that it is one. */
function isBare(total: Reading): boolean {
  if (total.ownStage || (total.roles & Role.verb) !== 0) return false;
  return total.core === '' || total.core === total.afterCore;
}

/** A total smaller than one of its parts, or twice their sum, counts something else. */
function isNear(total: Reading, parts: readonly Reading[]): boolean {
  if (parts.some((part) => compare(part.token.value, total.token.value) >= 0)) return false;
  const doubled = compareSum([...parts, ...parts], [total]);
  return doubled === 'more' || doubled === 'equal';
}

/** A list of figures that makes exactly the figure before it is taken for its parts, though nothing says so. */
function relateLeader(context: RelationContext, readings: readonly Reading[], whole: Reading): void {
  const first = readings[whole.order + 1];
  if (first?.group !== whole.group || whole.summed) return;
  if (!isCount(first) || !comparableUnits(whole.token, first.token) || first.list === whole.list) return;
  const parts: Reading[] = [];
  for (let i = first.order; i < readings.length && parts.length < MOST_PARTS; i++) {
    const next = readings[i];
    if (next?.list !== first.list) break;
    if (!isCount(next) || !comparableUnits(whole.token, next.token)) return;
    parts.push(next);
  }
  if (parts.length >= 2 && compareSum(parts, [whole]) === 'equal')
    addSum(context, { totals: [whole], parts, verdict: 'holds' });
  else relateClosed(context, readings, whole);
}

/** 政务服务事项515项,行政许可事项218项,公共服务等其他事项297项: 其他 closes the kinds of what the figure before names. */
function relateClosed(context: RelationContext, readings: readonly Reading[], whole: Reading): void {
  const parts: Reading[] = [];
  const name = lastWord(context.folded, whole);
  if (isListed(context.folded, readings, whole, name)) return;
  for (let i = whole.order + 1; i < readings.length && parts.length < MOST_PARTS; i++) {
    const next = readings[i];
    if (!isCount(next) || next.group !== whole.group || next.separator > Separator.comma) return;
    if (!comparableUnits(whole.token, next.token) || !samePeriod(whole, next)) return;
    if (lastWord(context.folded, next) !== name) return;
    parts.push(next);
    if ((next.roles & Role.other) !== 0) break;
  }
  if (parts.length < 2 || ((parts.at(-1)?.roles ?? 0) & Role.other) === 0) return;
  if (!isExact(whole.token) || offBy(parts, whole) > toNumber(whole.token.value) * CLOSED) return;
  const verdict = compareSum(parts, [whole]) === 'equal' ? 'holds' : 'broken';
  addSum(context, { totals: [whole], parts, verdict });
}

/** 其中邻里纠纷213起,物业纠纷168起: a kind in a list of kinds is the whole of none of them. */
function isListed(folded: string, readings: readonly Reading[], one: Reading, name: string): boolean {
  if (((one.roles | one.leadRoles) & Role.part) !== 0) return true;
  const before = readings[one.order - 1];
  if (before?.group !== one.group || one.separator > Separator.comma) return false;
  return comparableUnits(before.token, one.token) && lastWord(folded, before) === name;
}

/** The last two characters before the number: 事项 of 行政许可事项218项. */
function lastWord(folded: string, { zoneStart, token }: Reading): string {
  return folded.slice(Math.max(zoneStart, token.outerStart - 2), token.outerStart);
}
