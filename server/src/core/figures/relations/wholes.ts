import classSets from '../../lexicon/classSets.json';
import units from '../../lexicon/units.json';
import { isCount, Separator } from '../reading';
import type { Reading } from '../reading';
import { charSet, holdsOneOf } from '../search';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference, isFormer, samePeriod } from './context';
import { compareSum, isPartition, labelOf } from './sums';

/** How many figures back a whole is looked for. */
const BACK = 8;

/** The nearest figure before on the same level that counts in the same unit. */
export function wholeBefore(
  folded: string,
  readings: readonly Reading[],
  first: Reading,
): Reading | undefined {
  for (let i = first.order - 1; i >= 0 && i >= first.order - BACK; i--) {
    const whole = readings[i];
    if (!isCount(whole) || whole.group !== first.group || isFormer(folded, whole)) continue;
    if (isDifference(folded, whole) || isLeftBetween(whole, first)) continue;
    if (isTarget(folded, whole) || isOfEach(whole)) continue;
    if (comparableUnits(whole.token, first.token) || isSamePaper(folded, whole, first))
      return samePeriod(whole, first) || isSpan(whole.period) ? whole : undefined;
  }
  return undefined;
}

/** 完成年度计划1.75万亩的105.14%,其中…: what a share is taken of is not what is told. */
function isTarget(folded: string, { token: { outerEnd } }: Reading): boolean {
  return (
    folded.charAt(outerEnd) === '的' && /^[约近]?\d[\d.]*%/.test(folded.slice(outerEnd + 1, outerEnd + 10))
  );
}

/** 共168名,每村6名,其中少数民族39名: what each has is the whole of nothing told of all. */
function isOfEach({ before, roles }: Reading): boolean {
  return (roles & Role.average) !== 0 || before.some(({ word }) => word.startsWith('每'));
}

/** 审结385件,结转27件,其中调解133件: more than is left over, so told of what was finished. */
function isLeftBetween(whole: Reading, first: Reading): boolean {
  return (
    (whole.stage === 'pending' || whole.carry) &&
    first.stage !== undefined &&
    compareSum([first], [whole]) === 'more'
  );
}

/** 三年来 holds each of its years. */
function isSpan(period: string | undefined): boolean {
  return period?.endsWith('年来') === true;
}

/** 收到8份政府信息公开申请,其中予以公开2件: a paper is counted in 份 and in 件. */
function isSamePaper(folded: string, whole: Reading, part: Reading): boolean {
  const both = `${whole.token.unit}${part.token.unit}`;
  if (both !== '份件' && both !== '件份') return false;
  return papers.test(folded.slice(whole.zoneStart, whole.zoneEnd)) && !labelOf(folded, part).includes('涉及');
}

const papers = new RegExp(units.papers.join('|'));

/** The whole of a part that no 其中 announces, by the words around it. */
export function wholeTold(folded: string, readings: readonly Reading[], first: Reading): Reading | undefined {
  return (
    wholeWithin(folded, readings, first) ??
    wholeAmong(folded, readings, first) ??
    wholeOfGrades(folded, readings, first) ??
    wholeOfSample(folded, readings, first) ??
    wholeNamed(folded, readings, first)
  );
}

/** The count of the clause right before, in the same unit. */
function clauseBefore(readings: readonly Reading[], first: Reading): Reading | undefined {
  const before = readings[first.order - 1];
  if (!isCount(before) || before.group !== first.group || first.separator !== Separator.comma)
    return undefined;
  return comparableUnits(before.token, first.token) ? before : undefined;
}

/** 办结的276件案件中,维持151件: the clause before ends in 中 or 里. */
function wholeWithin(folded: string, readings: readonly Reading[], first: Reading): Reading | undefined {
  const whole = clauseBefore(readings, first);
  if (whole === undefined) return undefined;
  if (((first.roles | first.leadRoles) & Role.total) !== 0 || whole.stage === 'pending') return undefined;
  return within.test(folded.slice(whole.zoneEnd - 2, whole.zoneEnd)) ? whole : undefined;
}

/** 办结的276件案件中, 523件纠纷里; no 其中, 邻里, 公里 or 城里. */
const within = /[^其]中$|[^公邻街城乡村夜家手心这那哪百万]里$/;

/** 9个基层所中仅有5个, 63名调解员中55岁以上的38名: both numbers stand in one clause, the part behind 中. */
function wholeAmong(folded: string, readings: readonly Reading[], first: Reading): Reading | undefined {
  if (first.separator !== Separator.none) return undefined;
  const beside = readings[first.order - 1];
  // The 55岁 between the two says whom the part counts.
  const whole = beside?.separator === Separator.none ? readings[first.order - 2] : beside;
  if (!isCount(whole) || whole.group !== first.group || whole.token.unit !== first.token.unit)
    return undefined;
  const between = folded.slice(whole.token.outerEnd, first.token.outerStart);
  const behind = folded.slice(first.token.outerEnd, first.token.outerEnd + 3);
  return among.test(between) && !named.test(behind) ? whole : undefined;
}

const among = /^[\u4e00-\u9fff]{1,12}中(?:[仅只尚还已]?有|\d{2}岁以[上下]的|[\u4e00-\u9fff]{3,16}的)$/;
/** 13个乡镇中有26个村: a noun behind the number says that it counts something else. */
const named = /^(?![已尚未没还仍均都配存被完达实设为是超不正通获因属])[\u4e00-\u9fff]/;

/** 结案896件,结案率97.0%;结案案件中,适用简易程序312件、…: a clause before names the whole again, without its number. */
function wholeNamed(folded: string, readings: readonly Reading[], first: Reading): Reading | undefined {
  const at = first.zoneStart - 1;
  if (folded.charAt(at) !== ',' || folded.charAt(at - 1) !== '中') return undefined;
  const name = nameAgain.exec(folded.slice(Math.max(0, at - NAME), at))?.[1];
  if (name === undefined) return undefined;
  const bears = (one: Reading): boolean =>
    isCount(one) &&
    one.group === first.group &&
    comparableUnits(one.token, first.token) &&
    !isFormer(folded, one) &&
    folded.slice(one.zoneStart, one.token.outerStart).includes(name);
  return readings.slice(Math.max(0, first.order - BACK), first.order).findLast(bears);
}

/** How far before the comma the clause may begin that names a whole. */
const NAME = 14;
const nameAgain =
  /[,;。:](?:在|已|所)?([\u4e00-\u9fff]{2,6}?)的?(?:案件|案卷|事项|问题|文件|线索|项目|申请)?中$/;

/** 抽查案卷20卷,有4卷存在瑕疵: some of what was looked at was found wanting. */
function wholeOfSample(folded: string, readings: readonly Reading[], first: Reading): Reading | undefined {
  const whole = clauseBefore(readings, first);
  if (whole?.token.unit !== first.token.unit || isFormer(folded, whole)) return undefined;
  const own = folded.slice(first.zoneStart, first.token.outerStart);
  const behind = folded.slice(first.token.outerEnd, first.token.outerEnd + 4);
  const wanting = some.test(own)
    ? classSets.wanting.some((word) => behind.startsWith(word))
    : isFoundWanting(own);
  if (!wanting) return undefined;
  const label = folded.slice(whole.zoneStart, whole.token.outerStart);
  return classSets.sampled.some((word) => label.includes(word)) ? whole : undefined;
}

const some = /^(?:发现|其中)?(?:仍|尚|还|仅|只)?有$/;
/** 发现有瑕疵的23份, 存在问题的9家: what was found wanting stands before its number. */
const found = /^共?(?:发现|查出|检出|存在|有|不)[^,;:、]{1,10}的$/;

/** Whether the words before a number say of what was looked at that so much of it is wanting. */
export function isFoundWanting(label: string): boolean {
  return found.test(label) && classSets.flawed.some((word) => label.includes(word));
}

/** 规章和规范性文件共412件:继续有效366件;修改19件;废止27件。 */
export function wholeBeforeColon(
  folded: string,
  readings: readonly Reading[],
  first: Reading,
): Reading | undefined {
  const whole = readings[first.order - 1];
  if (!isCount(whole) || whole.group !== first.group || folded.charAt(whole.zoneEnd) !== ':')
    return undefined;
  if (step.test(folded.slice(whole.zoneEnd + 1, whole.zoneEnd + 5))) return undefined;
  return comparableUnits(whole.token, first.token) ? whole : undefined;
}

/** 存在两个方面的问题:一是全市6个县区中有2个…: the colon opens steps that are told one by one, and no list of parts. */
const step = /^\s?(?:[一二三]是|[一二三1-3][、.]|第[一二三]|[首其][先一次]|\([一二三1-3]\))/;

/** 对2560户用人单位开展评价,评定A级412户、B级2117户: every one of them gets one grade. */
function wholeOfGrades(folded: string, readings: readonly Reading[], first: Reading): Reading | undefined {
  const whole = clauseBefore(readings, first);
  if (whole === undefined) return undefined;
  if (!holdsOneOf(grading, folded, first.zoneStart, first.token.outerStart)) return undefined;
  if (!graded.test(folded.slice(first.zoneStart, first.token.outerStart))) return undefined;
  return isDifference(folded, whole) || isFormer(folded, whole) ? undefined : whole;
}

const grading = charSet(classSets.grading.map((word) => word.charAt(0)).join(''));
const graded = new RegExp(`^(?:共|分别)?(?:${classSets.grading.join('|')})[^,;]{1,9}$`);

/**
 * 受理5216件,调解成功5182件,成功率99.3%;其中邻里1820件、…: parts that do not make the figure right before them but
 * one before it are told of that one.
 */
export function earlierWhole(
  readings: readonly Reading[],
  whole: Reading,
  parts: readonly Reading[],
): Reading | undefined {
  if (parts.length < 2 || compareSum(parts, [whole]) !== 'more') return undefined;
  return readings
    .slice(Math.max(0, whole.order - BACK), whole.order)
    .findLast(
      (one) =>
        isCount(one) &&
        one.group === whole.group &&
        comparableUnits(one.token, whole.token) &&
        compareSum(parts, [one]) === 'equal' &&
        !areOutcomesOf(whole, one, parts),
    );
}

/**
 * 受理15件,审结14件,其中维持8件、撤销4件、终止3件: outcomes of the figure right before them are none of what came in
 * earlier, though they should make that by chance.
 */
export function areOutcomesOf(whole: Reading, earlier: Reading, parts: readonly Reading[]): boolean {
  const beside = whole.order === (parts[0]?.order ?? 0) - 1;
  return beside && whole.stage !== earlier.stage && isPartition(whole, parts);
}

/**
 * 驳回30件,撤销、变更分别为9件、3件,终止132件: numbers that are dealt to names of their own go on with the list that
 * they stand in; so do those behind a semicolon.
 */
export function isAmongSiblings(folded: string, readings: readonly Reading[], first: Reading): boolean {
  const label = folded.slice(first.zoneStart, first.token.outerStart);
  if (!dealtNames.test(label)) return false;
  if (first.separator >= Separator.semicolon) return first.order > 0;
  const next = readings.slice(first.order + 1).find((one) => one.list !== first.list);
  if (!isCount(next) || next.group !== first.group || next.separator !== Separator.comma) return false;
  if (((next.roles | next.leadRoles) & (Role.part | Role.total)) !== 0 || next.ownStage !== first.ownStage)
    return false;
  return comparableUnits(first.token, next.token);
}

const dealtNames = /[、和及与][^,;]{1,20}分别[为是]/;
