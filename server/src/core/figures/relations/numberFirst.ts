import classSets from '../../lexicon/classSets.json';
import { exceeds, isExact } from '../amount';
import { toNumber } from '../decimal';
import { isCount, Separator } from '../reading';
import type { Reading } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference, isFormer } from './context';
import type { RelationContext } from './context';
import { addPart } from './sums';

/** So many times the whole a number is told of something else. */
const FAR = 2;
/** How many figures back a larger whole is looked for. */
const BACK = 8;
const befalls = new RegExp(`^(?:均|都|全部|先后|最终)?(?:${classSets.befalls.join('|')})`);

/**
 * 研究重大疑难案件36件,28件采纳了意见: a clause that opens with the number and goes on with what became of so many takes what
 * it counts from the clause before. Only an excess is told, and only where no other figure of the sentence could be the
 * whole.
 */
export function relateNumberFirst(
  context: RelationContext,
  readings: readonly Reading[],
  first: Reading,
): void {
  const whole = readings[first.order - 1];
  if (!isCount(whole) || whole.group !== first.group || first.separator !== Separator.comma) return;
  if (first.zoneStart !== first.token.outerStart || whole.token.unit !== first.token.unit) return;
  if (!isExact(first.token) || !isExact(whole.token) || exceeds(first.token, whole.token) !== true) return;
  // 召开座谈会12次,18次被报道: what happens is counted anew in every clause.
  if (first.token.unitClass === 'event' || first.token.unitClass === 'visit') return;
  if (toNumber(first.token.value) > FAR * toNumber(whole.token.value)) return;
  const { folded } = context;
  if (!befalls.test(folded.slice(first.token.outerEnd, first.token.outerEnd + REACH))) return;
  if (!standsAlone(readings, whole) || isFormer(folded, whole) || isDifference(folded, whole)) return;
  const largest = readings.slice(Math.max(0, whole.order - BACK), whole.order);
  if (largest.some((one) => isCount(one) && comparableUnits(one.token, first.token))) return;
  addPart(context, first, whole);
}

/** How many characters behind the number are read. */
const REACH = 8;

/** Whether the whole is no part itself, no member of a list and nothing left over. */
function standsAlone(readings: readonly Reading[], whole: Reading): boolean {
  if (((whole.roles | whole.leadRoles) & (Role.part | Role.partition | Role.other | Role.average)) !== 0)
    return false;
  if (whole.carry || whole.stage === 'pending') return false;
  return readings[whole.order - 1]?.list !== whole.list;
}
