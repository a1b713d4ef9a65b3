import { addAmounts, exceeds } from '../amount';
import type { Amount } from '../amount';
import { subtract } from '../decimal';
import { basesOf } from '../laws';
import type { Law } from '../laws';
import { isCount, Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import type { Member, Relation, Verdict } from '../relation';
import { isListedPart, isWithin } from '../resolve';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { addsOutside, includesOutside } from './added';
import { basesBefore } from './basesBefore';
import {
  carriesOf,
  commonScale,
  includesCarry,
  isDifference,
  isFinished,
  labelWords,
  memberOf,
  pairOf,
  printed,
  roleOf,
  sameFamily,
  samePeriod,
  sameThread,
  show,
} from './context';
import type { PrintScale, RelationContext } from './context';
import { isOneWay } from './oneWay';
import { compareSum } from './sums';
import { isTopic, opensTopic } from './topic';

/** How many figures before (and behind) a part its base is looked for. */
const BACK = 16;
const AHEAD = 4;

/** Stage order: 办结 ≤ 受理 ≤ 收到 and the other laws of the lexicon, within one sentence. */
export function relateStages(
  context: RelationContext,
  sentence: Sentence,
  previous: Sentence | undefined,
): void {
  for (const part of sentence.readings) {
    if (!isCount(part) || part.stage === undefined || part.carry) continue;
    const laws = basesOf(part.family, part.stage);
    if (laws === undefined) continue;
    const found = nearestBases(sentence.readings, part, laws);
    if (found.length === 0 && previous !== undefined) found.push(...basesBefore(previous, part, laws));
    let decided = false;
    for (const base of found) {
      const law = laws.get(base.stage ?? 'handled');
      if (law !== undefined && relate(context, sentence, part, base, law, decided)) decided = true;
    }
  }
}

/** The nearest base of every stage before the part; where there is none, one that follows at once. */
function nearestBases(
  readings: readonly Reading[],
  part: Reading,
  laws: ReadonlyMap<string, Law>,
): Reading[] {
  const found: Reading[] = [];
  for (let i = part.order - 1; i >= 0 && i >= part.order - BACK; i--) {
    const base = readings[i];
    if (!isLawful(base, part, laws) || found.some(({ stage }) => stage === base.stage)) continue;
    if (isPassed(readings, base, part)) continue;
    found.push(base);
  }
  const beside = part.order > 0 && found.length === 0 ? readings[part.order - 1] : undefined;
  if (isCount(beside) && isBareIntake(beside, part)) found.push(beside);
  const last = Math.min(readings.length - 1, part.order + AHEAD);
  for (let i = part.order + 1; found.length === 0 && i <= last; i++) {
    const base = readings[i];
    if (isLawful(base, part, laws) && base.ownStage && base.group === part.group) found.push(base);
  }
  return found;
}

/** 其中事前立案431起,事后立案81起;结案497起: a semicolon ends the parts, and the next figure is told of their whole. */
function isPassed(readings: readonly Reading[], base: Reading, part: Reading): boolean {
  return part.separator >= Separator.semicolon && part.group === base.group && isListedPart(readings, base);
}

/** Whether a law of the part names the stage of the base, and both are told of the same cases. */
function isLawful(base: Reading | undefined, part: Reading, laws: ReadonlyMap<string, Law>): base is Reading {
  if (!isCount(base) || base.carry || base.stage === undefined) return false;
  const law = laws.get(base.stage);
  return law !== undefined && fits(base, part, law);
}

/** 一审行政诉讼案件58件,审结49件: cases of a family without a word for their stage are those that were handled. */
function isBareIntake(base: Reading, part: Reading): boolean {
  if (base.stage !== undefined || base.carry || base.token.unitClass !== 'case') return false;
  if (!bareParts.has(part.stage) || part.core !== '' || part.separator !== Separator.comma) return false;
  if (((base.roles | base.leadRoles | part.roles) & (Role.part | Role.total)) !== 0) return false;
  if (base.separator === Separator.dunhao || base.group !== part.group) return false;
  if (part.before.some((word) => word.family !== undefined)) return false;
  return base.before.some((word) => word.family !== undefined) && sameThread(base, part);
}

/** Stages that cases without a word for their own stage bound. */
const bareParts: ReadonlySet<string | undefined> = new Set(['closed', 'answered']);

function fits(base: Reading, part: Reading, law: Law): boolean {
  if (sameThread(base, part)) return true;
  if (!law.acrossUnits || comparableUnits(base.token, part.token)) return false;
  return isWithin(part, base) && samePeriod(base, part) && sameFamily(base, part);
}

/** Makes the relation; returns whether it settles the matter, so that farther bases are shown only if they agree. */
function relate(
  context: RelationContext,
  sentence: Sentence,
  part: Reading,
  base: Reading,
  law: Law,
  decided: boolean,
): boolean {
  const pair = pairOf(part, base);
  if (context.pairs.has(pair)) return true;
  const carries = sentence.carryDenied ? nothing : carriesOf(sentence, base);
  const used = exceeds(part.token, base.token) === false ? nothing : carries;
  const bases = used.length === 0 ? [base] : [base, ...used];
  const limit: Amount = used.length === 0 ? base.token : addAmounts(bases.map((one) => one.token));
  const over = exceeds(part.token, limit);
  if (over === true && isApart(context.folded, sentence, base, part)) return false;
  const apart = over === false && used.length > 0 && isBalanced(sentence, part, used);
  const verdict = apart ? 'broken' : judge(over, law, base, { sentence, part, carries });
  if (verdict !== 'holds' && decided) return true;
  // (含上年结转案件) without a number leaves the two undecided, for the rate between them as well.
  if (verdict !== 'open' || (over === true && isUnnumbered(sentence, carries))) context.pairs.add(pair);
  const inScale = commonScale(context.folded, [part, ...bases]);
  const { carryDenied } = sentence;
  const order: Order = apart
    ? { part, bases: [base], limit: base.token, over: true, verdict, inScale, carryDenied }
    : { part, bases, limit, over, verdict, inScale, carryDenied };
  const relation = orderRelation(context.folded, order, law);
  const sure = !apart && base.stage !== undefined;
  context.relations.push(sure ? relation : { ...relation, confidence: 'info' });
  return true;
}

/**
 * Whether an excess means nothing: one of the two is a difference, or the part stands under a topic of its own; a base
 * of the sentence before is told of another period where only the part names one (。2023年受理263件).
 */
function isApart(folded: string, sentence: Sentence, base: Reading, part: Reading): boolean {
  if (isDifference(folded, part) || isDifference(folded, base)) return true;
  if (isOneWay(folded, base) || addsOutside(folded, base.token.end, part.token.start)) return true;
  if (isOfField(folded, sentence, base, part)) return true;
  if (base.stage === 'accepted' && includesOutside(folded, part.token)) return true;
  const { readings } = sentence;
  if (readings[base.order] !== base) {
    const lead = folded.slice(sentence.start, part.zoneStart);
    return (part.period !== undefined && base.period === undefined) || isTopic(lead);
  }
  return base.order < part.order && opensTopic(folded, readings, base, part);
}

/**
 * 办结涉企复议案件64件,全市通过调解、和解结案77件: what was done in one field is no base of what is told of all, in a
 * sentence of its own or with a word for the whole area.
 */
function isOfField(folded: string, { readings }: Sentence, base: Reading, part: Reading): boolean {
  if (readings[base.order] === base && (part.roles & Role.scope) === 0) return false;
  return field.test(labelWords(folded, base)) && !field.test(labelWords(folded, part));
}

const field = /涉[^及案诉]|领域|行业|方面|[^分各种]类/;

const nothing: readonly Reading[] = [];

/** A part with the bases that bound it together, and how they compare. */
interface Order {
  readonly part: Reading;
  readonly bases: readonly Reading[];
  readonly limit: Amount;
  readonly over: boolean | undefined;
  readonly verdict: Verdict;
  readonly inScale: PrintScale;
  /** The sentence says that nothing was carried over. */
  readonly carryDenied: boolean;
}

function orderRelation(folded: string, order: Order, law: Law): Relation {
  const { part, bases, limit, verdict, inScale } = order;
  const members = [memberOf(part, roleOf(folded, part))];
  for (const base of bases) members.push(memberOf(base, roleOf(folded, base)));
  return {
    kind: 'stage-order',
    verdict,
    members,
    arithmetic: arithmeticOf(order),
    facts: {
      part: printed(part.token.value, inScale),
      base: printed(limit.value, inScale),
      difference: printed(subtract(part.token.value, limit.value), inScale),
      unit: part.token.unit,
      partRole: members[0]?.role ?? '',
      baseRole: bases.length > 1 ? sumRole(members) : (members[1]?.role ?? ''),
      carryOver: String(law.strict && !order.carryDenied && carryStages.has(part.stage ?? '')),
    },
  };
}

/** 新收数与上年结转之和 */
function sumRole(members: readonly Member[]): string {
  const roles = members.slice(1).map(({ role }) => role);
  return `${roles.join('与')}之和`;
}

/** 收到82件,受理84件,上年结转7件,办结83件,结转下年8件: 84+7=83+8 shows that the 84 hold nothing of last year. */
function isBalanced(sentence: Sentence, part: Reading, carries: readonly Reading[]): boolean {
  if (part.stage !== 'accepted') return false;
  const behind = sentence.readings.filter((one) => one.order > part.order && one.group === part.group);
  const done = behind.find((one) => one.stage === 'closed');
  const left = behind.find((one) => one.stage === 'pending');
  if (done === undefined || left === undefined) return false;
  return compareSum([done, left], [part, ...carries]) === 'equal';
}

/** Stages that cases of last year may swell. */
const carryStages: ReadonlySet<string> = new Set(['accepted', 'closed', 'answered', 'pending', 'mediated']); // prettier-ignore

interface Surroundings {
  readonly sentence: Sentence;
  readonly part: Reading;
  readonly carries: readonly Reading[];
}

function judge(over: boolean | undefined, law: Law, base: Reading, around: Surroundings): Verdict {
  if (over === false) return 'holds';
  if (over === undefined) return 'open';
  const { sentence, part, carries } = around;
  if (!comparableUnits(base.token, part.token)) return 'open';
  if (isUnnumbered(sentence, carries) && !includesCarry(sentence, base) && !isFinished(base)) return 'open';
  // A base behind its part (移送48件,公安机关立案45件) may count another step; only 受理 and 收到 are sure.
  if (base.order > part.order && (part.stage !== 'closed' || law.distance > 2)) return 'open';
  // A qualified part of an unqualified base is a part of it, but perhaps not of this base.
  if (isQualified(part) && base.subject === '' && !part.before.some((word) => word.family === base.family))
    return 'open';
  if (!law.strict && !(base.stage === 'newReceived' && carries.length > 0)) return 'open';
  return exceedsAllOfStage(sentence.readings, base, part) ? 'broken' : 'open';
}

/** The sentence says that cases were carried over, and not how many. */
function isUnnumbered(sentence: Sentence, carries: readonly Reading[]): boolean {
  return sentence.carryOver && !sentence.carryDenied && carries.length === 0;
}

/** Whether words are left over that may name an actor or a kind of their own (市级办结, 涉企案件办结). */
function isQualified({ core }: Reading): boolean {
  return core.length > 2 || /[省市县区镇乡街村局委部院所厅办涉]/.test(core);
}

/** 受理甲类100件、乙类50件,办结140件: where the base stands more than once, the part must exceed their sum. */
function exceedsAllOfStage(readings: readonly Reading[], base: Reading, part: Reading): boolean {
  const alike: Reading[] = [];
  const last = Math.max(base.order, part.order - 1);
  for (let i = last; i >= 0 && i >= base.order - BACK; i--) {
    const other = readings[i];
    if (isCount(other) && !other.carry && other.stage === base.stage && other.group === base.group) {
      if (other !== base && isPassed(readings, other, part)) continue;
      if (comparableUnits(other.token, base.token) && samePeriod(other, base) && other !== part)
        alike.push(other);
    }
    // 排查重大隐患1.84万个,整改1.87万个 behind a semicolon have nothing to do with what stands before it.
    if (i === base.order && startsClause(readings, base, part)) break;
  }
  return alike.length <= 1 || exceeds(part.token, addAmounts(alike.map((one) => one.token))) === true;
}

/** Whether the base begins a clause behind a semicolon that the part still belongs to. */
function startsClause(readings: readonly Reading[], base: Reading, part: Reading): boolean {
  if (base.separator < Separator.semicolon) return false;
  return readings.slice(base.order + 1, part.order + 1).every((one) => one.separator < Separator.semicolon);
}

function arithmeticOf({ part, bases, limit, over, inScale }: Order): string {
  const sign = over === true ? '>' : over === false ? '≤' : '?';
  const right = bases.map((base) => show(base, inScale)).join('+');
  const sum = bases.length > 1 ? `=${printed(limit.value, inScale)}` : '';
  return `${show(part, inScale)}${sign}${right}${sum}`;
}
