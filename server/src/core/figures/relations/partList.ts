import classSets from '../../lexicon/classSets.json';
import words from '../../lexicon/figureWords.json';
import { partitionsOf } from '../laws';
import { isCount, Separator } from '../reading';
import type { Reading } from '../reading';
import { charSet, isOneOf } from '../search';
import { comparableUnits } from '../units';
import { Role, vocabulary } from '../vocabulary';
import { addsOutside } from './added';
import { tellsAnother } from './anotherThing';
import { ordered, samePeriod } from './context';
import { isSecondMeasure } from './secondMeasure';
import { compareSum } from './sums';
import { isFoundWanting } from './wholes';

/** How many parts a list may have. */
const MOST_PARTS = 24;

/** The list that `first` begins: figures of one level, unit and shape, up to a stronger separator or a new topic. */
export function collectParts(
  folded: string,
  readings: readonly Reading[],
  first: Reading,
  fits: UnitTest = comparableUnits,
): readonly Reading[] {
  const parts = [first];
  if (ofThem.test(folded.slice(first.zoneStart, first.zoneStart + 3))) return parts;
  // 有瑕疵的25卷,退回补正的25卷: what was done about them counts them again.
  if (!isPart(first) && isFoundWanting(folded.slice(first.zoneStart, first.token.outerStart))) return parts;
  let widest: number = Separator.none;
  // In a bracket 、 and , may change within one list: (离休3名、退休44名,内退15名).
  const least = first.group.head === undefined ? Separator.dunhao : Separator.comma;
  for (const next of onLevel(folded, readings, first)) {
    if (parts.length >= MOST_PARTS) break;
    if (next.token.unitClass === 'percent' || isSecondMeasure(next, readings[next.order - 1])) continue;
    if (!isCount(next)) break;
    if (parts.length === 1) widest = Math.max(next.separator, least);
    else if (next.separator > widest && !mayWiden(folded, first, next)) break;
    if (next.separator === Separator.start || !goesOn(folded, parts, next, fits)) break;
    if (next.separator === Separator.semicolon && isClosed(folded, parts.at(-1) ?? first, next)) break;
    parts.push(next);
  }
  return parts;
}

/** 甲3名、乙2名和丙1名, 其他 and the answers to requests belong to a list though another mark stands before them. */
function mayWiden(folded: string, first: Reading, next: Reading): boolean {
  if (next.joined || (next.roles & Role.other) !== 0) return true;
  if (next.family !== 'disclosure' || next.separator > Separator.comma) return false;
  return [first, next].every(({ zoneStart, token }) => {
    const label = folded.slice(zoneStart, token.outerStart);
    return classSets.answers.some((word) => label.includes(word));
  });
}

/** The figures behind `first` on its level as far as its list may go, without the parts of its parts. */
function* onLevel(folded: string, readings: readonly Reading[], first: Reading): Generator<Reading> {
  const inner = isPart(first) && opensOuter(folded, readings[first.order - 1]);
  let overSemicolons = opensOuter(folded, first);
  let [found, nested] = [0, false];
  for (let i = first.order + 1; i < readings.length && i <= first.order + 4 * MOST_PARTS; i++) {
    const next = readings[i];
    if (next?.group !== first.group) continue;
    const apart = next.separator >= Separator.semicolon;
    if ((inner && apart) || addsOutside(folded, next.zoneStart, next.token.start)) return;
    if (found++ === 0 && apart) overSemicolons = true;
    nested = !apart && (nested || (overSemicolons && isPart(next)));
    if (!nested) yield next;
  }
}

/** 对其中23件提出意见: what is done with some of them opens no list. */
const ofThem = /^[对将把就从]其中/;

/** Whether 其中 stands before the figure. */
function isPart({ roles, leadRoles }: Reading): boolean {
  return ((roles | leadRoles) & Role.part) !== 0;
}

/**
 * 分别为:公开31件,其中甲2件;不公开6件,其中乙4件;…: in a list over semicolons 其中 tells of one part, up to the next
 * semicolon. Such a list begins behind a colon.
 */
function opensOuter(folded: string, one: Reading | undefined): boolean {
  return one !== undefined && !isPart(one) && folded.charAt(one.zoneStart - 1) === ':';
}

/** Stages that count what is done: nothing that is still open can be a part of them. */
const done: ReadonlySet<string | undefined> = new Set([
  'closed',
  'answered',
  'corrected',
  'rectified',
  'succeeded',
]);

/** 已审结150件,其中维持71件,…,未审结的16件: what is left over ends the list of what was finished. */
export function withoutLeft(whole: Reading, parts: readonly Reading[]): readonly Reading[] {
  if (!done.has(whole.stage)) return parts;
  const left = parts.findIndex((part) => part.stage === 'pending');
  return left === -1 ? parts : parts.slice(0, left);
}

/**
 * 案件9件,已裁判7件,其中胜诉6件,其余2件正在审理: the rest is what an earlier figure counts beyond `whole`, and no part of it.
 * The earlier figure, or `undefined` where the list may end in a rest of its own.
 */
export function outerOfRest(
  folded: string,
  readings: readonly Reading[],
  whole: Reading,
  parts: readonly Reading[],
): Reading | undefined {
  const rest = parts.at(-1);
  if (rest === undefined || parts.length < 2 || compareSum(parts, [whole]) === 'equal') return undefined;
  const label = folded.slice(rest.zoneStart, rest.token.outerStart);
  if (!classSets.rest.some((word) => label.startsWith(word))) return undefined;
  return readings
    .slice(Math.max(0, whole.order - BACK), whole.order)
    .find(
      (one) =>
        isCount(one) &&
        one.group === whole.group &&
        comparableUnits(one.token, whole.token) &&
        compareSum([whole, rest], [one]) === 'equal',
    );
}

/** How many figures before a whole the one is looked for that counts more. */
const BACK = 4;

/** Which units may stand in one list. */
type UnitTest = typeof comparableUnits;

/** 其中2021年210场次、2022年290场次: each part so far bears a year of its own, and this one the next. */
function isNextYear(folded: string, parts: readonly Reading[], next: Reading): boolean {
  const year = yearAt(folded, next);
  const last = parts.at(-1);
  if (year === undefined || last === undefined || yearAt(folded, last) !== year - 1) return false;
  if (((next.roles | next.leadRoles) & (Role.part | Role.partition | Role.total)) !== 0) return false;
  return parts.every((part) => yearAt(folded, part) !== undefined) && !changes(parts[0]) && !changes(next);
}

/** The year that stands right before the part's own words. */
export function yearAt(folded: string, { zoneStart, token }: Reading): number | undefined {
  const own = folded.slice(zoneStart, token.outerStart);
  const year = /^(?:其中|分别为|含|[,:]){0,2}((?:19|20)\d\d)年度?[^\d年末底止]{0,12}$/.exec(own)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** 2022年增加20名 is no share of the whole. */
function changes(part: Reading | undefined): boolean {
  return part !== undefined && (part.roles & (Role.rise | Role.fall)) !== 0;
}

/** Units of things that are named side by side: 行政许可28项、行政征收4件, 政策解读42条、新闻发布会5次. */
const mixedUnits = charSet('件项条次起宗份个篇期部卷例处');

function mixes(a: { readonly unit: string }, b: typeof a): boolean {
  const [first, second] = [a.unit, b.unit];
  return (
    first.length === 1 &&
    second.length === 1 &&
    isOneOf(mixedUnits, first, 0) &&
    isOneOf(mixedUnits, second, 0)
  );
}

/** 其中县级260万元,其余由乡镇统筹;…: the rest is told without a number, and what follows divides the whole anew. */
function isClosed(folded: string, last: Reading, next: Reading): boolean {
  return /其余|余下|剩余/.test(folded.slice(last.token.end, next.zoneStart));
}

/** 只有13个;(三)数据集仅5个: an item of its own begins between the two. */
function opensItem(between: string): boolean {
  return /[;。](?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]是|[①-⑳])/.test(between);
}

/** Whether `next` is one more part of the list so far. */
function goesOn(folded: string, parts: readonly Reading[], next: Reading, fits: UnitTest): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  const last = parts.at(-1) ?? first;
  if (next.separator >= Separator.semicolon && opensItem(folded.slice(last.token.end, next.token.start)))
    return false;
  if (parts.length === 1 && tellsAnother(folded, first, next)) return false;
  if (isNextYear(folded, parts, next)) return fits(first.token, next.token);
  return continues(folded, first, next, fits);
}

/** Whether `next` is a part of the same kind as `first`, and not the start of something new. */
function continues(folded: string, first: Reading, next: Reading, fits: UnitTest): boolean {
  if (!fits(first.token, next.token)) return false;
  if (!samePeriod(first, next) && !areHalves(first.period, next.period)) return false;
  if (((next.roles | next.leadRoles) & (Role.part | Role.partition | Role.total)) !== 0) return false;
  if ((next.roles & Role.other) !== 0) return true;
  if (arePenalties(folded, first, next)) return true;
  if (isOfThings(folded, next) && !isOfThings(folded, first)) return false;
  if (next.separator >= Separator.comma && !sameTail(folded, first, next) && !areOutcomes(first, next)) {
    if ((next.roles & Role.verb) !== 0 && (first.roles & Role.verb) === 0) return false;
    if (next.ownStage && !first.ownStage) return false;
  }
  if (areParallel(folded, first, next)) return true;
  return !ordered(first, next) && !ordered(next, first);
}

/** 移送司法机关9件,收缴猎夹、鸟网1320件: what was taken is no part of the cases. */
function isOfThings(folded: string, { zoneStart, separator, token }: Reading): boolean {
  if (token.unitClass === 'money') return false;
  if (separator < Separator.comma || !isOneOf(takingStarts, folded, zoneStart)) return false;
  return words.seized.some((verb) => folded.startsWith(verb, zoneStart));
}

const takingStarts = charSet(words.seized.map((verb) => verb.charAt(0)).join(''));

/** 其中警告2844件,罚款6320件,没收违法所得178件: kinds of penalties, though some are deeds as well. */
function arePenalties(folded: string, first: Reading, next: Reading): boolean {
  if (next.token.unitClass !== 'case' || next.token.unit !== first.token.unit) return false;
  return [next, first].every(({ zoneStart, token }) => {
    const label = folded.slice(zoneStart, token.outerStart);
    return penalties.test(label) && !label.includes('金额');
  });
}

const penalties = new RegExp(`^(?:其中|[,:])*(?:${classSets.penalties.join('|')})`);

/** 以调解方式结案2514件,以裁决方式结案1822件: one phrase with another word in its middle names another kind. */
function areParallel(folded: string, first: Reading, next: Reading): boolean {
  const [own = '', other = ''] = [first, next].map(({ zoneStart, token }) =>
    folded.slice(zoneStart, token.outerStart),
  );
  if (own.length < PHRASE || other.length < PHRASE || own.slice(-2) !== other.slice(-2)) return false;
  return ['以', '经', '通过'].some((word) => own.startsWith(word) && other.startsWith(word));
}

/** So long is a phrase that names a way of doing: 以调解方式. */
const PHRASE = 5;

/** 其中上半年3次、下半年4次: the halves and the quarters of one year. */
function areHalves(first: string | undefined, next: string | undefined): boolean {
  return first !== undefined && next !== undefined && half.test(first) && half.test(next);
}

const half = /^(?:[上下]半年|第?[一二三四]季度)$/;

/** 出动2680人次,上半年1325人次,下半年1355人次: the halves divide what was told of the year before them. */
export function opensHalves(readings: readonly Reading[], first: Reading): boolean {
  const [whole, next] = [readings[first.order - 1], readings[first.order + 1]];
  if (first.period !== '上半年' || next?.period !== '下半年') return false;
  if (whole === undefined || (whole.period !== undefined && half.test(whole.period))) return false;
  return (
    whole.order === 0 && comparableUnits(whole.token, first.token) && first.core === '' && next.core === ''
  );
}

/** 维持71件,…,调解及终止25件: both are stages that the lexicon knows as parts of one total. */
function areOutcomes({ family, stage }: Reading, next: Reading): boolean {
  if (stage === undefined || next.stage === undefined || !next.ownStage) return false;
  const [own, other] = [stage, next.stage];
  return partitionsOf(family).some(({ parts }) => parts.includes(own) && parts.includes(other));
}

/** 处罚案卷105卷,检查案卷18卷: a noun of its own behind the verb makes it a kind of thing and no deed. */
function sameTail(folded: string, first: Reading, next: Reading): boolean {
  const [tail, other] = [tailOf(folded, first), tailOf(folded, next)];
  if (tail.endsWith('类') && other.endsWith('类')) return true;
  if (tail !== other || !/^[\u4e00-\u9fff]{2}$/.test(tail)) return false;
  return ((vocabulary.longest(tail, 0, 2)?.value.roles ?? 0) & Role.strip) === 0;
}

function tailOf(folded: string, { zoneStart, token }: Reading): string {
  return folded.slice(Math.max(zoneStart, token.outerStart - 2), token.outerStart);
}

/** Whether two units may stand in one list: comparable ones, and two of things that are named side by side. */
export function mixesAlso(a: Parameters<UnitTest>[0], b: typeof a): boolean {
  return comparableUnits(a, b) || mixes(a, b);
}
