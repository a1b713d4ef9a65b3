import { compare } from '../decimal';
import { Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isCount, samePeriod } from './context';
import type { RelationContext } from './context';
import { isPartition, ordered } from './parts';
import { addSum, compareSum } from './sums';

const MOST_PARTS = 16;

/** A total behind its parts (代表建议141件、委员提案76件,共217件), and lists that happen to make the figure before them. */
export function relateTotals(context: RelationContext, sentence: Sentence): void {
  const { readings } = sentence;
  for (const total of readings) {
    if (!isCount(total)) continue;
    if (((total.roles | total.leadRoles) & Role.total) !== 0) relateTotal(context, readings, total);
    else relateLeader(context, readings, total);
  }
}

function relateTotal(context: RelationContext, readings: readonly Reading[], total: Reading): void {
  if (context.summed.has(total.figure)) return;
  const run = runBefore(readings, total);
  for (let count = 2; count <= run.length; count++) {
    const parts = run.slice(run.length - count);
    if (compareSum(parts, [total]) === 'equal') {
      addSum(context, { totals: [total], parts, verdict: 'holds' });
      return;
    }
  }
  const parts = boundRun(run);
  if (parts.length < 2 || !isClaimed(context.folded, total, parts)) return;
  addSum(context, { totals: [total], parts, verdict: 'broken' });
}

/** The figures before the total on its level that count in its unit, nearest last. */
function runBefore(readings: readonly Reading[], total: Reading): readonly Reading[] {
  const run: Reading[] = [];
  for (let i = total.order - 1; i >= 0 && run.length < MOST_PARTS && i >= total.order - 3 * MOST_PARTS; i--) {
    const part = readings[i];
    if (part?.group !== total.group || part.token.unitClass === 'percent') continue;
    if (!isCount(part) || !fitsTotal(part, total)) break;
    run.unshift(part);
    if ((part.roles & Role.total) !== 0) break;
  }
  return run;
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
  return run.slice(from);
}

/** 共217件 and 合计66项 say nothing but the sum; with a verb of its own the total must share the parts' last words. */
function isClaimed(folded: string, total: Reading, parts: readonly Reading[]): boolean {
  const bare = total.core === '' && !total.ownStage && (total.roles & Role.verb) === 0;
  const [first] = parts;
  if (first === undefined || total.separator > Separator.comma) return false;
  // 维持97件、驳回31件、撤销14件,共审结142件: the parts are stages of the total's.
  if (total.stage !== undefined && isPartition(total, parts)) return isNear(total, parts);
  if (bare && !total.before.some((word) => word.family !== undefined)) {
    return (
      (parts.at(-1)?.list === first.list || parts.every((part) => !part.ownStage)) && isNear(total, parts)
    );
  }
  const tail = folded.slice(total.token.outerStart - 2, total.token.outerStart);
  const alike = parts.every(
    (part) => folded.slice(part.token.outerStart - 2, part.token.outerStart) === tail,
  );
  return alike && parts.at(-1)?.list === first.list && isNear(total, parts);
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
  if (first?.group !== whole.group || context.summed.has(whole.figure)) return;
  if (!isCount(first) || !comparableUnits(whole.token, first.token) || first.list === whole.list) return;
  const parts: Reading[] = [];
  for (let i = first.order; i < readings.length && parts.length < MOST_PARTS; i++) {
    const next = readings[i];
    if (next?.list !== first.list) break;
    if (!isCount(next) || !comparableUnits(whole.token, next.token)) return;
    parts.push(next);
  }
  if (parts.length < 2 || compareSum(parts, [whole]) !== 'equal') return;
  addSum(context, { totals: [whole], parts, verdict: 'holds' });
}
