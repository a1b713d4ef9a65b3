import averages from '../../lexicon/averages.json';
import { addAmounts, exceeds } from '../amount';
import type { Amount } from '../amount';
import { compare, formatDecimal, integer, multiply } from '../decimal';
import type { Decimal } from '../decimal';
import { isCount, Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import type { Member, Relation } from '../relation';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { memberOf, show } from './context';
import type { RelationContext } from './context';
import { isSecondMeasure } from './secondMeasure';

/** How many figures around a floor the count of units and the total are looked for. */
const REACH = 6;

/** A floor for each unit: 每个村(社区)8名以上. */
interface Floor {
  readonly reading: Reading;
  /** What each unit is called, up to its bracket: 村, 乡镇. */
  readonly noun: string;
}

/** 65个村,每村8名以上,共535名: units × floor must not exceed the total. */
export function relateFloors(context: RelationContext, sentence: Sentence): void {
  for (const reading of sentence.readings) {
    relateEach(context, sentence, reading);
    relateGroups(context, sentence.readings, reading);
    const floor = floorOf(context.folded, sentence.readings, reading);
    if (floor === undefined) continue;
    const units = unitsNear(context.folded, sentence.readings, floor);
    const total = totalNear(context.folded, sentence.readings, floor, units);
    if (total === undefined) continue;
    const [member, count] =
      units === undefined ? [[], undefined] : [[memberOf(units, '单位数')], units.token.value.coefficient];
    context.relations.push(floorRelation(floor, total, count, member));
  }
}

/** 接待群众287批264人次: a group of people has one member at least. */
function relateGroups(context: RelationContext, readings: readonly Reading[], people: Reading): void {
  if (people.token.unitClass !== 'person' && people.token.unitClass !== 'visit') return;
  const groups = readings[people.order - 1];
  if (!isSecondMeasure(people, groups) || !groupUnits.has(groups.token.unit)) return;
  const holds = exceeds(groups.token, people.token) !== true;
  const [least, total] = [show(groups), show(people)];
  context.relations.push({
    kind: 'min-per-unit',
    verdict: holds ? 'holds' : 'broken',
    members: [memberOf(people, '人数'), memberOf(groups, '批次')],
    arithmetic: holds ? `${least}≤${total}` : `${least}×1>${total}`,
    facts: { least, total, unit: people.token.unit },
  });
}

const groupUnits: ReadonlySet<string> = new Set(['批', '批次', '户']);

/** 16个镇街每个镇街配备3名,共45名: an exact number for each, and the total right behind it that says 共. */
function relateEach(context: RelationContext, { readings }: Sentence, reading: Reading): void {
  const { folded } = context;
  const total = readings[reading.order + 1];
  if (!isCount(reading) || reading.token.bound !== 'exact' || !isCount(total)) return;
  if (total.token.bound !== 'exact' || !isStatedTotal(total) || total.separator !== Separator.comma) return;
  const clause = folded.slice(reading.zoneStart, reading.token.outerStart);
  if (isLoose(clause, folded.slice(reading.zoneStart, total.zoneStart))) return;
  const noun = eachOf(readings, clause, reading)?.noun ?? nounBehindEach(clause);
  if (noun === undefined) return;
  const alike = readings.filter((one) => isCount(one) && comparableUnits(one.token, total.token));
  const floor = { reading, noun };
  // A third number of the same unit may belong to the total as well.
  if (alike.length !== 2 || !isTotalOf(folded, total, floor)) return;
  const units = readings.filter((one) => one.order < reading.order && isUnitOf(folded, one, noun));
  const [unit] = units;
  if (unit === undefined || units.length > 1) return;
  const { count, shown } = together(readings, unit);
  const expected = multiply(reading.token.value, count);
  const order = compare(expected, total.token.value);
  if (order > 0 && mayServeSeveral(folded, reading, total)) return;
  const product = `${shown}×${show(reading)}=${formatDecimal(expected)}`;
  const relation: Relation = {
    kind: 'min-per-unit',
    verdict: order === 0 ? 'holds' : 'broken',
    members: [memberOf(total, '总数'), memberOf(reading, '每单位数'), memberOf(unit, '单位数')],
    arithmetic: order === 0 ? product : `${product}≠${show(total)}`,
    facts: {
      each: formatDecimal(expected),
      total: formatDecimal(total.token.value),
      unit: total.token.unit,
    },
  };
  // Some may have more than their share; none may have less.
  context.relations.push(order < 0 ? { ...relation, confidence: 'info' } : relation);
}

/** 11个内设机构、4个街道办事处各明确1名: a list has as many units as its members together. */
function together(
  readings: readonly Reading[],
  unit: Reading,
): { readonly count: Decimal; readonly shown: string } {
  const list = readings.filter((one) => isCount(one) && one.list === unit.list);
  if (list.length < 2) return { count: unit.token.value, shown: show(unit) };
  const count = addAmounts(list.map(({ token }) => token)).value;
  return { count, shown: `(${list.map((one) => show(one)).join('+')})` };
}

/** 每村至少3名, 平均每村3名 */
function isLoose(clause: string, words: string): boolean {
  return leastBefore.test(clause) || normal.test(words);
}

/** 218个村每个村配备1名法律顾问,共聘请74名: one lawyer may serve several. */
function mayServeSeveral(folded: string, { token: { value } }: Reading, total: Reading): boolean {
  if (compare(value, integer(1)) !== 0) return false;
  const label = folded.slice(total.zoneStart, total.zoneEnd);
  return averages.shared.some((word) => label.includes(word));
}

const normal = /平均|人均|以内|不超过|最多|标准|计划|应|拟|[~至—-]/;

/** The total first; without the number of units the relation is open, and the report may know the number elsewhere. */
function floorRelation(
  floor: Floor,
  total: Reading,
  units: number | undefined,
  member: readonly Member[],
): Relation {
  const members = [memberOf(total, '总数'), memberOf(floor.reading, '每单位下限'), ...member];
  const least = floor.reading.token.value;
  const facts = { noun: floor.noun, total: formatDecimal(total.token.value), unit: total.token.unit };
  if (units === undefined) {
    return { kind: 'min-per-unit', verdict: 'open', members, arithmetic: `?×${formatDecimal(least)}`, facts };
  }
  const outcome = judgeFloor(least, units, total.token);
  return { kind: 'min-per-unit', members, ...outcome, facts: { ...facts, ...outcome.facts } };
}

/** Whether `units` times the floor stays within the total. */
export function judgeFloor(
  floor: Decimal,
  units: number,
  total: Amount,
): Pick<Relation, 'verdict' | 'arithmetic' | 'facts'> {
  const least = multiply(floor, integer(units));
  const holds = compare(least, total.value) <= 0;
  const sure = total.high !== undefined && compare(least, total.high) > 0;
  const product = `${units}×${formatDecimal(floor)}=${formatDecimal(least)}`;
  return {
    verdict: holds ? 'holds' : sure ? 'broken' : 'open',
    arithmetic: `${product}${holds ? '≤' : '>'}${formatDecimal(total.value)}`,
    facts: { least: formatDecimal(least), units: String(units) },
  };
}

const eachNoun = /(?:每一?(?:个|家|所)?|各)([\u4e00-\u9fff]{1,6})/;
const bracket = /\([^()]{0,12}\)/g;

/** 每村至少培养3名: the word of the floor stands before the verb. */
const leastBefore = /(?:至少|最少|不少于|不低于)[\u4e00-\u9fff]{1,4}$/;

/** Whether the figure is a floor for each of something, and for each of what. */
function floorOf(folded: string, readings: readonly Reading[], reading: Reading): Floor | undefined {
  if (!isCount(reading)) return undefined;
  const clause = folded.slice(Math.max(0, reading.zoneStart), reading.token.outerStart).replace(bracket, '');
  const { bound } = reading.token;
  if (bound !== 'atLeast' && (bound !== 'exact' || !leastBefore.test(clause))) return undefined;
  const dealt = eachOf(readings, clause, reading);
  if (dealt !== undefined) return dealt;
  const noun = nounBehindEach(clause);
  return noun === undefined ? undefined : { reading, noun };
}

function nounBehindEach(clause: string): string | undefined {
  const noun = eachNoun.exec(clause)?.[1]?.split(/至少|最少|不少于|不低于/, 1)[0];
  return noun === undefined || /^(?:[年月季周日]|$)/.test(noun) ? undefined : noun;
}

const dealtTo = /^([\u4e00-\u9fff]{1,8})(?:均|各|都)(?:已|至少|最少|自)?[配设聘建培选安落开组明确储落]/;

/** 25个司法所均配备3名: each of the units whose number stands right before. */
function eachOf(readings: readonly Reading[], clause: string, reading: Reading): Floor | undefined {
  const units = readings[reading.order - 1];
  if (units === undefined || reading.separator !== Separator.none || !isCount(units)) return undefined;
  const noun = dealtTo.exec(clause)?.[1];
  return noun === undefined ? undefined : { reading, noun };
}

/** Whether a counted noun (186个村) is what each unit of the floor is called (每村配备). */
export function isUnitOf(folded: string, reading: Reading, noun: string): boolean {
  if (!isCount(reading) || reading.token.bound !== 'exact') return false;
  const { end, unit } = reading.token;
  // 举办培训班12期,每期80人
  if (unit === noun) return true;
  return isNamed(folded, end, noun) || (isNameless(folded, end) && isNamedBefore(folded, reading, noun));
}

/** 村(社区)120个,: the number ends its clause, so its noun stands before it. */
function isNameless(folded: string, end: number): boolean {
  return end >= folded.length || ',;。、:)'.includes(folded.charAt(end));
}

function isNamedBefore(folded: string, { zoneStart, token }: Reading, noun: string): boolean {
  const label = folded.slice(Math.max(zoneStart, token.outerStart - LABEL), token.outerStart);
  const name = label.replace(bracket, '').replace(/(?:共计|总数|[共有为达]){1,4}$/, '');
  return (
    unitNames.test(name) &&
    [1, 2, 3].some((size) => name.length >= size && noun.startsWith(name.slice(-size)))
  );
}

/** How many characters of a label before a number are read. */
const LABEL = 16;
const unitNames = /[村区镇乡道居组校企位关构所户]$/;

/** Whether what is counted at `at` (behind 186个) is what each unit of a floor is called. */
export function isNamed(folded: string, at: number, noun: string): boolean {
  const behind = folded.slice(at, at + 8);
  const name = /^[\u4e00-\u9fff]{1,6}/.exec(behind)?.[0] ?? '';
  if (name === '') return false;
  const bare = name.split(/每|各|实|为|已|都|均|全|的|共/)[0] ?? '';
  if (bare === '') return false;
  return (
    noun.startsWith(bare) ||
    (unitNames.test(noun) && bare.endsWith(noun)) ||
    (bare.length > noun.length && bare.startsWith(noun)) ||
    sharesName(bare, noun)
  );
}

/** 126个社区配备物资包,每个社区组建队伍: both begin with one name of a place or body. */
function sharesName(counted: string, noun: string): boolean {
  let length = 0;
  while (length < noun.length && counted.charAt(length) === noun.charAt(length)) length++;
  return length >= 2 && unitNames.test(noun.slice(0, length));
}

function unitsNear(folded: string, readings: readonly Reading[], floor: Floor): Reading | undefined {
  for (let i = floor.reading.order - 1; i >= 0 && i >= floor.reading.order - REACH; i--) {
    const units = readings[i];
    if (units !== undefined && isUnitOf(folded, units, floor.noun)) return units;
  }
  return undefined;
}

/** The total of what the floor counts: the same unit, nothing else named, no part of anything. */
function totalNear(
  folded: string,
  readings: readonly Reading[],
  floor: Floor,
  units: Reading | undefined,
): Reading | undefined {
  const { order } = floor.reading;
  const fits = (total: Reading): boolean => total !== units && isTotalOf(folded, total, floor);
  const behind = readings.slice(order + 1, order + REACH);
  const parted = behind.findIndex(
    (total) => total.separator >= Separator.semicolon && total.group === floor.reading.group,
  );
  const after = (parted === -1 ? behind : behind.slice(0, parted)).filter(fits);
  const before = readings.slice(Math.max(0, order - REACH), order).filter(fits);
  return after.find(isStatedTotal) ?? before.findLast(isStatedTotal) ?? after[0] ?? before.at(-1);
}

function isStatedTotal(total: Reading): boolean {
  return (total.roles & Role.total) !== 0;
}

function isTotalOf(folded: string, total: Reading, floor: Floor): boolean {
  if (!isCount(total) || !comparableUnits(total.token, floor.reading.token)) return false;
  if ((total.roles & (Role.part | Role.each)) !== 0 || total.token.bound === 'atLeast') return false;
  // 今年新建12个 is no count of what every unit has.
  if (added.test(folded.slice(total.zoneStart, total.token.outerStart))) return false;
  const { zoneStart, zoneEnd } = floor.reading;
  const thing = folded.slice(zoneStart, zoneEnd);
  const own = total.core === '' ? total.afterCore : total.core;
  return own === '' || thing.includes(own) || namesSame(folded, total, thing) || sharesWords(own, thing);
}

const added = /新[建增设配]/;

/** 全县开展法治宣传186场 behind 每个乡镇开展法治宣传不少于12场: the last four characters before the number agree. */
function namesSame(folded: string, total: Reading, thing: string): boolean {
  const tail = folded.slice(Math.max(total.zoneStart, total.token.outerStart - 4), total.token.outerStart);
  return tail.length === 4 && thing.includes(tail);
}

/** 社区应急队员 behind 每个社区组建…的应急队伍: three characters in a row that both hold. */
function sharesWords(own: string, thing: string): boolean {
  const tail = own.slice(-LABEL);
  for (let at = 0; at + 3 <= tail.length; at++) if (thing.includes(tail.slice(at, at + 3))) return true;
  return false;
}
