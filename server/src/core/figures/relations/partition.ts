import { partitionsOf } from '../laws';
import type { Partition } from '../laws';
import type { Reading, Sentence } from '../reading';
import { carriesOf, includesCarry, isCount, sameThread } from './context';
import type { RelationContext } from './context';
import { addSum, compareSum, namesEveryClass } from './sums';

/** How many figures around the total its parts are looked for. */
const REACH = 16;

/** Sums that the lexicon knows without a word of the text: 清理 = 保留 + 修改 + 废止 + 宣布失效. */
export function relatePartitions(context: RelationContext, sentence: Sentence): void {
  for (const total of sentence.readings) {
    if (!isCount(total) || total.stage === undefined || total.carry || context.summed.has(total.figure))
      continue;
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
  const parts = partsOf(sentence.readings, total, partition);
  if (parts.length < 2) return;
  const carries = carriesOf(sentence, total);
  const stages = new Set(parts.map((part) => part.stage));
  if (carries.length > 0) stages.add('carryOver');
  if (partition.requires.includes('carryOver') && carries.length === 0) return;
  const totals = [total, ...carries];
  const outcome = compareSum(parts, totals);
  if (outcome === 'equal') {
    addSum(context, { totals, parts, verdict: 'holds' });
    return;
  }
  const unnumbered = sentence.carryOver && carries.length === 0 && !includesCarry(sentence, total);
  if (unnumbered) return;
  if (outcome === 'more') {
    addSum(context, { totals, parts, verdict: 'broken' });
    return;
  }
  const named = partition.parts.every((stage) => stages.has(stage));
  const complete = partition.complete && partition.requires.every((stage) => stages.has(stage));
  if (named || complete || namesEveryClass(context.folded, parts))
    addSum(context, { totals, parts, verdict: 'broken' });
}

/** The figures of the partition's stages behind the total, or before it where none follow. */
function partsOf(readings: readonly Reading[], total: Reading, partition: Partition): readonly Reading[] {
  const isPart = (part: Reading | undefined): part is Reading =>
    isCount(part) &&
    !part.carry &&
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
  if (behind.length > 0) return behind;
  const before: Reading[] = [];
  for (let i = total.order - 1; i >= 0 && i >= total.order - REACH; i--) {
    const part = readings[i];
    if (part !== undefined && part.stage === total.stage && part.group === total.group) break;
    if (isPart(part) && sameThread(part, total)) before.unshift(part);
  }
  return before;
}
