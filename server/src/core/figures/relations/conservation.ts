import classSets from '../../lexicon/classSets.json';
import { isCount } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import type { RelationContext } from './context';
import { addSum, compareSum } from './sums';

/** What comes in and what goes out of a year's cases: new + carried in = finished + carried out. */
interface Flow {
  readonly came: readonly Reading[];
  readonly carriedIn: readonly Reading[];
  readonly finished: readonly Reading[];
  readonly carriedOut: readonly Reading[];
  /** A total of the new and the carried in: 合计189件, 共办理189件. */
  readonly totals: readonly Reading[];
  /** Other counts in the same unit: 不予受理28件. */
  readonly others: readonly Reading[];
}

/** How many counts a sentence may have in which the identity is looked for. */
const MOST = 16;

/**
 * The identity of carried-over cases (domain.md 4.1 and 5.1) in whatever order it is told: 收到 + 上年结转 = 办结 +
 * 结转下年, and 上年结转 + 新收 = 合计. Nothing is said where the sentence tells of cases decided in other ways.
 */
export function relateConservation(context: RelationContext, sentence: Sentence): void {
  const flow = flowOf(context.folded, sentence);
  if (flow === undefined) return;
  relateIntake(context, flow);
  relateYear(context, sentence, flow);
}

function flowOf(folded: string, { readings }: Sentence): Flow | undefined {
  if (readings.length > MOST) return undefined;
  const flow = { came: [], carriedIn: [], finished: [], carriedOut: [], totals: [], others: [] };
  const groups: Record<keyof Flow, Reading[]> = flow;
  let unit: Reading | undefined;
  for (const reading of readings) {
    if (!isCount(reading)) continue;
    const kind = kindOf(folded, reading);
    unit ??= reading;
    if (comparableUnits(unit.token, reading.token)) groups[kind].push(reading);
    else if (kind === 'carriedIn' || kind === 'carriedOut') return undefined;
  }
  return flow;
}

function kindOf(folded: string, reading: Reading): keyof Flow {
  const { zoneStart, zoneEnd, token } = reading;
  const before = folded.slice(zoneStart, token.outerStart);
  // A bracket behind the number belongs to other figures.
  const after = folded.slice(token.outerEnd, zoneEnd).split('(', 1)[0] ?? '';
  const said = classSets.carriedIn.some((word) => before.includes(word)) && /[转未存在]/.test(before);
  if ((reading.carry || said) && !/[下次]/.test(after)) return 'carriedIn';
  if (leaves.test(before) || leaves.test(after)) return 'carriedOut';
  if (reading.period !== undefined && former.test(reading.period)) return 'others';
  return kindOfStage(reading, before);
}

function kindOfStage({ stage, roles, leadRoles, ownStage }: Reading, before: string): keyof Flow {
  const all = roles | leadRoles;
  if (stage === 'pending') return 'carriedOut';
  if ((all & Role.part) !== 0 && stage !== 'newReceived') return 'others';
  const total = (all & Role.total) !== 0;
  if (loads.test(before)) return 'totals';
  if (!ownStage) return receives.test(before) ? 'came' : total ? 'totals' : 'others';
  if (stage === 'newReceived' || stage === 'received' || stage === 'accepted') return 'came';
  // 应审结166件 is the year's load: what came in and what was carried over.
  if (stage === 'due') return 'totals';
  if (stage === 'closed' || stage === 'answered') return 'finished';
  return stage === 'handled' && total ? 'totals' : 'others';
}

/** 上年受理420件 stands to be compared with. */
const former = /^(?:上年|上一年|去年|前年|同期)/;
/** 结转下一年度办理10件: the deed behind it is another year's. */
const leaves = /(?:结转|转结|转入)[到至]?下/;

/** 全年收申请464件: 收 alone is no stage of the lexicon. */
const receives = /^(?:全年|本年|[今当]年|本年度|共|新)*收/;

/** 上年结转23件,本年新收156件,共办理189件. */
function relateIntake(context: RelationContext, { came, carriedIn, totals }: Flow): void {
  const [[fresh], [carry], [total]] = [came, carriedIn, totals];
  if (fresh === undefined || carry === undefined || total === undefined) return;
  if (came.length !== 1 || carriedIn.length !== 1 || totals.length !== 1) return;
  const parts = carry.order < fresh.order ? [carry, fresh] : [fresh, carry];
  const [first] = parts;
  const behind = total.order === Math.max(carry.order, fresh.order) + 1;
  const ahead = first?.order === total.order + 1 && ((first.roles | first.leadRoles) & Role.part) !== 0;
  const beside = Math.abs(carry.order - fresh.order) === 1 || (behind && isAddedOn(context.folded, carry));
  if ((!behind && !ahead) || !beside) return;
  if (!sameLevel([...parts, total]) || total.summed) return;
  const outcome = compareSum(parts, [total]);
  // Some cases are not due before the year's end.
  if (total.stage === 'due' && outcome === 'more') return;
  const verdict = outcome === 'equal' ? 'holds' : 'broken';
  total.conserved = true;
  addSum(context, { totals: [total], parts, verdict });
}

/** 新收214件,比上年的190件增长12.6%;加上上年结转9件,应办理223件: what is added may stand behind a comparison. */
function isAddedOn(folded: string, { zoneStart, token }: Reading): boolean {
  return addedOn.test(folded.slice(zoneStart, token.outerStart));
}

const addedOn = /^(?:再|并|另)?(?:加上?|连同|计入|算上)/;

function sameLevel(readings: readonly Reading[]): boolean {
  return readings.every(({ group }) => group === readings[0]?.group);
}

/** 应办立案案件639件, 共办理立案案件442件: the load of the year holds what was carried over. */
const loads = /应[办审结]|共[应须]?[办审]理/;

/** 收到120件,上年结转10件,审结115件,未审结25件. */
function relateYear(context: RelationContext, sentence: Sentence, flow: Flow): void {
  const { came, carriedIn, finished, carriedOut } = flow;
  if (finished.length !== 1 || carriedOut.length !== 1 || carriedIn.length > 1) return;
  if (carriedIn.length === 0 && (sentence.carryOver || sentence.carryDenied)) return;
  const parts = [...finished, ...carriedOut];
  if (came.length === 0) {
    relateLoad(context, flow, parts);
    return;
  }
  const fitting = came.find((one) => compareSum(parts, [one, ...carriedIn]) === 'equal');
  const total = fitting ?? accused(context.folded, flow, parts);
  if (total === undefined) return;
  total.conserved = true;
  const verdict = fitting === undefined ? 'broken' : 'holds';
  addSum(context, { totals: [total, ...carriedIn], parts, verdict });
}

/** 加上上年结转35件,全年应办403件,审结371件,未结32件: the load holds what was carried over, and is all there is. */
function relateLoad(
  context: RelationContext,
  { carriedIn, totals, others }: Flow,
  parts: readonly Reading[],
): void {
  const [[carry], [load], [first]] = [carriedIn, totals, parts];
  if (carry === undefined || load === undefined || first === undefined || totals.length > 1) return;
  if (load.order !== carry.order + 1 || first.order < load.order || load.summed) return;
  if (!sameLevel([carry, load, ...parts]) || others.some((one) => isDecided(context.folded, one))) return;
  load.conserved = true;
  const verdict = compareSum(parts, [load]) === 'equal' ? 'holds' : 'broken';
  addSum(context, { totals: [load], parts, verdict });
}

/** The one intake that what became of the cases surely does not fit. */
function accused(folded: string, flow: Flow, parts: readonly Reading[]): Reading | undefined {
  const [total] = flow.came;
  if (total === undefined || flow.came.length > 1 || !mayJudge(folded, total, flow)) return undefined;
  const outcome = compareSum(parts, [total, ...flow.carriedIn]);
  if (outcome === 'more') return total;
  // Of what was received some may have been decided otherwise; the form of 信息公开 leaves nothing out.
  const whole = total.stage === 'newReceived' || total.stage === 'accepted' || total.family === 'disclosure';
  return outcome === 'less' && whole && flow.carriedIn.length === 1 ? total : undefined;
}

/** Nothing else may have become of the cases, and the intake must not hold its carry-over already (in its bracket). */
function mayJudge(folded: string, total: Reading, { carriedIn, others }: Flow): boolean {
  if (total.summed || carriedIn.some(({ group }) => group.head === total)) return false;
  return !others.some((one) => isDecided(folded, one));
}

function isDecided(folded: string, { zoneStart, zoneEnd }: Reading): boolean {
  const label = folded.slice(zoneStart, zoneEnd);
  return classSets.decided.some((word) => label.includes(word));
}
