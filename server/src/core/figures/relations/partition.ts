import { compare } from '../decimal';
import { partitionsOf } from '../laws';
import type { Partition } from '../laws';
import { isCount, Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { carriesOf, includesCarry, isFinished, sameThread } from './context';
import type { RelationContext } from './context';
import { collectParts, withoutLeft } from './partList';
import { slipOf } from './transposed';
import { addSum, compareSum, isResidue, isSureExcess, namesEveryClass } from './sums';

/** 上年受理420件 stands to be compared with; what became of the cases is told of this year. */
const former = /^(?:上年|上一年|去年|前年|同期)/;
/** How many figures around the total its parts are looked for. */
const REACH = 16;

/** Sums that the lexicon knows without a word of the text: 清理 = 保留 + 修改 + 废止 + 宣布失效. */
export function relatePartitions(context: RelationContext, sentence: Sentence): void {
  for (const total of sentence.readings) {
    if (!isCount(total) || total.stage === undefined || total.carry || total.conserved) continue;
    if (total.period !== undefined && former.test(total.period)) continue;
    // 调解和解903件、其他方式结案33件: what is left over of a whole is none.
    if ((total.roles & Role.other) !== 0) continue;
    for (const partition of partitionsOf(total.family)) {
      if (partition.total === total.stage) relatePartition(context, sentence, total, partition);
    }
  }
}

function relatePartition(
  context: RelationContext,
  sentence: Sentence,
  total: Reading,
  partition: Partition,
): void {
  const found = withoutInner(partsOf(context.folded, sentence.readings, total, partition));
  if (found.length < 2) return;
  if (isToldElsewhere(found, total)) return;
  const carries = carriesOf(sentence, total);
  const parts = withResidues(context.folded, sentence.readings, total, namedOnce(found, [total, ...carries]));
  const stages = new Set(parts.map((part) => part.stage));
  if (carries.length > 0) stages.add('carryOver');
  if (partition.requires.includes('carryOver') && carries.length === 0) return;
  const totals = fittingTotals(total, carries, parts);
  const fitting = [parts, beforeSemicolon(parts), ...withNext(sentence.readings, total, parts)].find(
    (one) => compareSum(one, totals) === 'equal',
  );
  if (fitting !== undefined) {
    addSum(context, { totals, parts: fitting, verdict: 'holds' });
    return;
  }
  if (fitsOtherIntake(sentence, total, parts, carries)) return;
  const outcome = compareSum(parts, totals);
  const unnumbered = sentence.carryOver && carries.length === 0 && !includesCarry(sentence, total);
  if (unnumbered) return;
  if (outcome === 'more') {
    const verdict = isSureExcess(context.folded, parts, totals) ? 'broken' : 'open';
    addSum(context, { totals, parts, verdict });
    return;
  }
  const named = partition.parts.every((stage) => stages.has(stage));
  if (!named && !isComplete(partition, stages) && !namesEveryClass(context.folded, parts)) {
    addSlip(context, total, totals, parts);
    return;
  }
  // Behind 其中 a list may leave something out, so that only a long one is worth a word.
  const told = parts.some((part) => part.whole === total);
  if (told && !named && parts.length < 3) return;
  const sum = { totals, parts, verdict: 'broken' } as const;
  addSum(context, told ? { ...sum, confidence: 'info' } : sum);
}

/** How many figures around an intake another one is looked for. */
const INTAKES = 4;
const intakes: readonly (string | undefined)[] = ['newReceived', 'received', 'accepted'];

/** 新收1284件,受理1097件,加上上年结转74件,审结1031件,未审结140件: whichever intake the outcomes fit is the one they are told of. */
function fitsOtherIntake(
  { readings }: Sentence,
  total: Reading,
  parts: readonly Reading[],
  carries: readonly Reading[],
): boolean {
  if (!intakes.includes(total.stage)) return false;
  const around = readings.slice(Math.max(0, total.order - INTAKES), total.order + INTAKES + 1);
  return around.some(
    (one) =>
      one !== total &&
      isCount(one) &&
      !one.carry &&
      intakes.includes(one.stage) &&
      one.group === total.group &&
      comparableUnits(one.token, total.token) &&
      compareSum(parts, [one, ...carries]) === 'equal',
  );
}

/** A shortfall that only a slip of the pen explains. */
function addSlip(
  context: RelationContext,
  { summed }: Reading,
  totals: readonly Reading[],
  parts: readonly Reading[],
): void {
  const slip = summed ? undefined : slipOf(parts, totals);
  if (slip !== undefined) addSum(context, { totals, parts, ...slip });
}

/** 受理312件,准予308件,不予3件,申请人自行撤回1件: figures right behind the last part may be told in words of their own. */
function withNext(
  readings: readonly Reading[],
  total: Reading,
  parts: readonly Reading[],
): readonly (readonly Reading[])[] {
  const last = parts.at(-1);
  if (last === undefined || last.order < total.order) return [];
  const lists: (readonly Reading[])[] = [];
  const longer = [...parts];
  for (const next of readings.slice(last.order + 1, last.order + 1 + RESIDUES)) {
    if (!isCount(next) || next.group !== total.group || next.separator > Separator.comma) break;
    if (next.carry || !comparableUnits(next.token, total.token)) break;
    longer.push(next);
    lists.push([...longer]);
  }
  return lists;
}

/** 维持72件、…终止65件;经调解、和解终止的61件: behind a semicolon the same cases may be told by another view. */
function beforeSemicolon(parts: readonly Reading[]): readonly Reading[] {
  const border = parts.findIndex(({ separator }, i) => i > 0 && separator >= Separator.semicolon);
  return border === -1 ? parts : parts.slice(0, border);
}

/** Whether the stages named are all that there are. */
function isComplete({ complete, requires }: Partition, stages: ReadonlySet<string | undefined>): boolean {
  return complete && requires.every((stage) => stages.has(stage));
}

/** 办结402件,其中当年收案办结361件: a part of a part is no part of the total beside it. */
function withoutInner(parts: readonly Reading[]): readonly Reading[] {
  return parts.filter(({ whole }) => whole === undefined || !parts.includes(whole));
}

/** 优秀51宗、合格66宗、不合格3宗,对3宗不合格案卷通报: a part that is named again in a clause of its own counts once. */
function namedOnce(parts: readonly Reading[], totals: readonly Reading[]): readonly Reading[] {
  const once = parts.filter(
    (part, i) =>
      part.separator < Separator.comma || !parts.slice(0, i).some((earlier) => isSameAgain(earlier, part)),
  );
  return once.length === parts.length || compareSum(parts, totals) === 'equal' ? parts : once;
}

function isSameAgain(earlier: Reading, { stage, token }: Reading): boolean {
  return earlier.stage === stage && compare(earlier.token.value, token.value) === 0;
}

/** How many figures behind the last part may count what is not settled yet. */
const RESIDUES = 3;

/** The parts with the figures right behind them that count what is not settled: 拟保留180件、待进一步研究6件. */
function withResidues(
  folded: string,
  readings: readonly Reading[],
  total: Reading,
  parts: readonly Reading[],
): readonly Reading[] {
  const last = parts.at(-1);
  if (last === undefined || last.order < total.order || isFinished(total)) return parts;
  const residues: Reading[] = [];
  for (const next of readings.slice(last.order + 1, last.order + 1 + RESIDUES)) {
    if (!isCount(next) || next.group !== total.group || next.separator > Separator.comma) break;
    if (next.carry || !comparableUnits(next.token, total.token) || !isResidue(folded, next)) break;
    residues.push(next);
  }
  return [...parts, ...residues];
}

/**
 * A carry-over told in the bracket of an earlier figure (收到412件(含上年结转28件),受理384件) may be counted in the
 * total; one that stands before what was handled in all (加上上年结转35件,全年共办理403件) is.
 */
function fittingTotals(
  total: Reading,
  carries: readonly Reading[],
  parts: readonly Reading[],
): readonly Reading[] {
  if (total.stage === 'handled' && carries.some((one) => one.order < total.order)) {
    if ((total.roles & Role.total) !== 0 || compareSum(parts, [total]) === 'equal') return [total];
  }
  const told = carries.length > 0 && carries.every(({ group }) => group.head !== undefined);
  return told && compareSum(parts, [total]) === 'equal' ? [total] : [total, ...carries];
}

/**
 * Whether the parts were told of another whole (抽取处罚案卷84卷、许可案卷56卷,共140卷,其中优秀…), or their sum with
 * this one is related already.
 */
function isToldElsewhere(parts: readonly Reading[], total: Reading): boolean {
  if (parts.every((part) => (part.whole ?? total) !== total)) return true;
  return total.summed && parts.some((part) => part.whole === total);
}

/** 办结件中即办件201364件: the stage is said of the whole that the figure is a part of. */
function isOfFrame(folded: string, { before, zoneStart, token }: Reading): boolean {
  const word = before.findLast(({ stages }) => stages.length > 0)?.word;
  if (word === undefined) return false;
  const label = folded.slice(zoneStart, token.outerStart);
  return among.test(label.slice(label.lastIndexOf(word) + word.length));
}

const among = /^[\u4e00-\u9fff]{0,8}[^\d其集]中[\u4e00-\u9fff]/;

/** 废止46件、宣布失效19件,废止和失效的合计65件 adds up parts that are told already. */
function addsAgain({ roles }: Reading): boolean {
  return (roles & Role.total) !== 0;
}

/** The figures of the partition's stages behind the total, or before it where none follow. */
function partsOf(
  folded: string,
  readings: readonly Reading[],
  total: Reading,
  partition: Partition,
): readonly Reading[] {
  const isPart = (part: Reading | undefined): part is Reading =>
    isCount(part) &&
    !part.carry &&
    !isOfFrame(folded, part) &&
    (part.roles & Role.average) === 0 &&
    part.stage !== undefined &&
    partition.parts.includes(part.stage) &&
    part.group === total.group;
  const behind: Reading[] = [];
  for (let i = total.order + 1; i < readings.length && i <= total.order + REACH; i++) {
    const part = readings[i];
    if (part !== undefined && part.stage === total.stage && part.group === total.group && part.ownStage)
      break;
    if (isPart(part) && sameThread(total, part)) behind.push(part);
  }
  if (behind.length > 0) return behind.filter((part, i) => i < 2 || !addsAgain(part));
  const before: Reading[] = [];
  for (let i = total.order - 1; i >= 0 && i >= total.order - REACH; i--) {
    const part = readings[i];
    if ((readings[i + 1]?.separator ?? 0) >= Separator.semicolon) break;
    if (part !== undefined && part.stage === total.stage && part.group === total.group) break;
    if (isPart(part) && sameThread(part, total)) before.unshift(part);
  }
  return before;
}

/**
 * 办结案件中,维持37件、驳回12件…: outcomes or classes told of the whole in a sentence before. An excess is a
 * mistake, a shortfall only where 其他 closes the list.
 */
export function relateFrame(context: RelationContext, sentence: Sentence, frame: Reading): void {
  const [first] = sentence.readings;
  const partition = partitionsOf(frame.family).find(({ total }) => total === frame.stage);
  const outcomes = partition === undefined ? [] : sentence.readings.filter((one) => isPartOf(one, partition));
  const listed =
    first === undefined || !isCount(first)
      ? []
      : withoutLeft(frame, collectParts(context.folded, sentence.readings, first));
  const told = outcomes.length >= 2 ? outcomes : listed;
  const clause = beforeSemicolon(told);
  const parts = compareSum(clause, [frame]) === 'equal' ? clause : told;
  if (parts.length < 2 || parts.some((part) => part.whole !== undefined)) return;
  if (!parts.every((part) => comparableUnits(part.token, frame.token))) return;
  const outcome = compareSum(parts, [frame]);
  const closed = parts.some((part) => (part.roles & Role.other) !== 0);
  if (outcome === 'equal') addSum(context, { totals: [frame], parts, verdict: 'holds' });
  else if (outcome === 'more' ? isSureExcess(context.folded, parts, [frame]) : outcome === 'less' && closed)
    addSum(context, { totals: [frame], parts, verdict: 'broken' });
}

function isPartOf(part: Reading, partition: Partition): boolean {
  if (!isCount(part) || part.carry || part.stage === undefined || part.group.parent !== undefined)
    return false;
  return partition.parts.includes(part.stage);
}
