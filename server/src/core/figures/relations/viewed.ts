import { addAmounts } from '../amount';
import { toNumber } from '../decimal';
import { isCount } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference, samePeriod } from './context';
import type { RelationContext } from './context';
import { addSum, compareSum, isSureExcess } from './sums';

/** 新收256件,从申请渠道看,现场提交102件: the clause before says by what the whole is divided. */
function isSeen(lead: string): boolean {
  return lead.endsWith('看,') && /(?:从|按)[^,;。:]{2,12}看,$/.test(lead);
}

/** The same or 按领域分. */
export function isClassed(folded: string, first: Reading): boolean {
  const lead = leadOf(folded, first);
  if (!lead.endsWith('分,')) return isSeen(lead);
  return /按[^,;。:]{1,12}[^,;。:部十百千积]分,$/.test(lead);
}

function leadOf(folded: string, { zoneStart }: Reading): string {
  return folded.charAt(zoneStart - 1) === ',' ? folded.slice(Math.max(0, zoneStart - VIEW), zoneStart) : '';
}

const VIEW = 18;

/**
 * 新收案件245件。从管理领域看,公安79件、…、其他26件: the classes of the one whole that the sentence before tells. An
 * excess is a mistake, a shortfall where 其他 closes the list; what lies far off is told of something else.
 */
export function relateViewed(context: RelationContext, parts: readonly Reading[], previous: Sentence): void {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return;
  const wholes = previous.readings.filter(
    (one) => isWholeOf(one, first) && !isDifference(context.folded, one),
  );
  const fitting = wholes.find((one) => compareSum(parts, [one]) === 'equal');
  if (fitting !== undefined) {
    for (const part of parts) part.whole ??= fitting;
    addSum(context, { totals: [fitting], parts, verdict: 'holds' });
    return;
  }
  const whole = wholeFor(parts, wholes);
  if (whole === undefined || previous.carryOver) return;
  const [told, made] = [
    toNumber(whole.token.value),
    toNumber(addAmounts(parts.map((one) => one.token)).value),
  ];
  if (Math.abs(made - told) > told * FAR) return;
  const outcome = compareSum(parts, [whole]);
  const closed = (last.roles & Role.other) !== 0;
  if (outcome === 'more' ? isSureExcess(context.folded, parts, [whole]) : outcome === 'less' && closed)
    addSum(context, { totals: [whole], parts, verdict: 'broken' });
}

/** The one whole, or of 受理5236件,调解成功5174件 the larger where the classes exceed both. */
function wholeFor(parts: readonly Reading[], wholes: readonly Reading[]): Reading | undefined {
  const [first] = wholes;
  if (first === undefined || wholes.length > MOST_WHOLES) return undefined;
  if (wholes.length === 1) return first;
  if (wholes.some((one) => compareSum(parts, [one]) !== 'more')) return undefined;
  return wholes.reduce((a, b) => (compareSum([b], [a]) === 'more' ? b : a));
}

const MOST_WHOLES = 2;

/** How far, as a share of the whole, its classes may lie from it and still be meant. */
const FAR = 0.3;

/** Whether the figure of the sentence before may be what `first` is told to be a part of. */
export function isWholeOf(whole: Reading, first: Reading): boolean {
  if (!isCount(whole) || whole.group.parent !== undefined || whole.carry) return false;
  return (
    comparableUnits(whole.token, first.token) &&
    samePeriod(whole, first) &&
    ((whole.roles | whole.leadRoles) & Role.part) === 0
  );
}
