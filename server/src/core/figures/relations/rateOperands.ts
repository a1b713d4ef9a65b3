import rateData from '../../lexicon/rates.json';
import { exceeds } from '../amount';
import { partitionsOf } from '../laws';
import { isCount, Separator } from '../reading';
import type { Reading } from '../reading';
import { charSet, isOneOf } from '../search';
import { comparableUnits } from '../units';
import { abridgedPart } from './abridgedRate';
import { labelWords } from './context';
import { holdsName, isSameStage, stageIn, stageOf } from './rateNames';
import {
  amongBase,
  bearsName,
  isOfName,
  isOfSome,
  literally,
  namedByKind,
  namedTogether,
  outgrownBase,
} from './rateParts';
import type { RateLabel } from './rateLabel';

/** How many figures behind a rate belong to it, and how many stand in one list. */
export const AHEAD = 4;
const MOST_LISTED = 8;

/** A rate with what its sentence offers to compare it with. */
export interface RateScope {
  readonly folded: string;
  readonly readings: readonly Reading[];
  readonly rate: Reading;
  readonly label: RateLabel;
  /** Counts around the rate in its sentence, nearest first, those behind last. */
  readonly near: readonly Reading[];
  /** Counts of the sentences before, nearest first. */
  readonly earlier: readonly Reading[];
  /** The whole that the sentence's first words name: 办结案件中. */
  readonly frame: Reading | undefined;
}

/** What a rate is compared with. */
export interface Operands {
  readonly parts: readonly Reading[];
  /** The parts count only as one sum: 纠错率 with 撤销 and 确认违法 told apart. */
  readonly together: boolean;
  /** The part is named by the rate itself, not only the nearest figure. */
  readonly sure: boolean;
  /** The base that the text spells out: 占全部4520件的. */
  readonly binding: Reading | undefined;
  /** The text spells a base out that is not printed as a figure. */
  readonly unprinted: boolean;
}

/** Operands of a text that spells no base out. */
function unbound(parts: readonly Reading[], sure: boolean, together = false): Operands {
  return { parts, together, sure, binding: undefined, unprinted: false };
}

/** Finds the part, and where it is spelled out the base, of a share. */
export function operandsOf(scope: RateScope): Operands {
  return scope.label.named ? namedOperands(scope) : shareOperands(scope);
}

/** 公开率 is about 公开81件: figures whose label holds the rate's name, or whose stage it names. */
function namedOperands({ folded, readings, near: around, rate, label }: RateScope): Operands {
  const near = around.filter((one) => one.order < rate.order || isInClause(readings, rate, one));
  const among = amongBase(readings, rate, label.stem);
  if (among !== undefined) return operandsAmong(folded, near, among, label.stem.slice(1));
  const stem = withoutPrefix(label.stem);
  const composite = compositeParts(near, stem);
  if (composite.length > 1) return unbound(composite, true, true);
  const named = stageOf(stem);
  if (ofMoney.some((word) => `${stem}率`.endsWith(word))) return unbound([], false);
  const whole = near.filter((one) => !isNarrower(folded, one, stem));
  const literal = literally(folded, whole, stem);
  const staged =
    named === undefined ? [] : whole.filter((one) => one.ownStage && named.stages.includes(one.stage ?? ''));
  const pure = named?.whole === true && !rateData.qualifiers.some((one) => stem.includes(one));
  const parts = (pure && staged.length > 0) || literal.length === 0 ? staged : literal;
  const summed = parts.length === 0 ? partsOfStage(near, rate, named?.stages ?? []) : [];
  if (summed.length > 1) return unbound(summed, pure, true);
  const lone = parts.length === 0 ? loneOperands({ folded, near, rate }, stem, summed, pure) : undefined;
  if (lone !== undefined) return lone;
  const sure = literal.length > 0 || (pure && staged.length > 0);
  const [nearest] = parts;
  const alike = parts.filter(
    (part) => part.order < rate.order + AHEAD && nearest && comparableUnits(part.token, nearest.token),
  );
  return unbound(alike, sure);
}

/** 已审结的29件中胜诉率75.9%: the base stands before the rate's name, the part further up. */
function operandsAmong(folded: string, near: readonly Reading[], base: Reading, name: string): Operands {
  const part = near.find(
    (one) =>
      one.order < base.order && exceeds(one.token, base.token) === false && isOfName(folded, one, name),
  );
  const parts = part === undefined ? [] : [part];
  return { parts, together: false, sure: part !== undefined, binding: base, unprinted: false };
}

/** One number of several stages (撤销、确认违法和责令履行8件 for 纠错率), or a part with the name cut short. */
function loneOperands(
  { folded, near, rate }: Pick<RateScope, 'folded' | 'near' | 'rate'>,
  stem: string,
  [only]: readonly Reading[],
  pure: boolean,
): Operands | undefined {
  if (only !== undefined) return namesSeveral(folded, only) ? unbound([only], pure) : undefined;
  const abridged = abridgedPart(folded, near, rate, stem);
  return abridged && unbound([abridged], true);
}

function namesSeveral(folded: string, one: Reading): boolean {
  const staged = one.before.filter(({ stages }) => stages.length > 0);
  return staged.length > 1 && /[、和及与]/.test(labelWords(folded, one));
}

/** 完成率104.8%;…完成整改1219条: what stands behind a semicolon is no part of the rate before it. */
export function isInClause(readings: readonly Reading[], rate: Reading, behind: Reading): boolean {
  return readings.slice(rate.order + 1, behind.order + 1).every((one) => one.separator < Separator.semicolon);
}

/** 综合纠错率 is 纠错率. */
function withoutPrefix(stem: string): string {
  if (!isOneOf(prefixStarts, stem, 0)) return stem;
  const prefix = rateData.prefixes.find((one) => stem.startsWith(one) && stem.length >= one.length + 2);
  return prefix === undefined ? stem : stem.slice(prefix.length);
}

/** 优良率 is of 优秀 and 良好 together, 合格以上案卷 of 优秀, 良好 and 合格. */
function compositeParts(near: readonly Reading[], stem: string): readonly Reading[] {
  if (!isOneOf(compositeStarts, stem, 0)) return [];
  const found = composites.find(
    ([name]) => stem === name || (name.endsWith('以上') && stem.startsWith(name)),
  );
  if (found === undefined) return [];
  return near.filter((one) => one.stage !== undefined && found[1].includes(one.stage));
}

const composites: readonly (readonly [string, readonly string[]])[] = Object.entries(rateData.composites);
const compositeStarts = charSet(composites.map(([name]) => name.charAt(0)).join(''));
const prefixStarts = charSet(rateData.prefixes.map((prefix) => prefix.charAt(0)).join(''));

/** 确认违法9件,撤销10件 for 纠错率: the stages that make up the one that the rate names. */
function partsOfStage(
  near: readonly Reading[],
  rate: Reading,
  stages: readonly string[],
): readonly Reading[] {
  const partition = partitionsOf(rate.family).find((one) => stages.includes(one.total));
  if (partition === undefined) return [];
  return near.filter(
    (one) => one.order < rate.order && one.stage !== undefined && partition.parts.includes(one.stage),
  );
}

/** 当场化解1187件 is only a part of what 化解率 is about. */
function isNarrower(folded: string, { zoneStart, token }: Reading, stem: string): boolean {
  const from = Math.max(zoneStart, token.outerStart - NARROWER);
  const words = folded.slice(from, token.outerStart);
  return narrower.some((word) => words.includes(word) && !stem.includes(word));
}

/** How many characters before the number a narrowing word is looked for. */
const NARROWER = 8;
const { narrower, ofMoney } = rateData;

/** 占…的 and 占比: the part is what stands before, the base what is spelled out. */
function shareOperands(scope: RateScope): Operands {
  const { folded, readings, near, earlier, rate, label } = scope;
  const previous = readings[rate.order - 1];
  if (label.stem === '的' && isCount(previous)) return boundOperands(scope, previous);
  const at = label.stem.lastIndexOf('占');
  const spelled =
    at === -1 ? '' : label.stem.slice(at + 1).replace(/^比[例重]?$|^比|的$|的?(?:比[例重率]|比)$/g, '');
  const subject = at === -1 ? '' : label.stem.slice(0, at);
  const composite = compositeParts(near, subject);
  if (composite.length > 1) return unbound(composite, true, true);
  const both = namedTogether(scope);
  if (both.length > 1) return unbound(both, true, true);
  const dealt = dealtParts(scope);
  const parts = dealt?.parts ?? namedOrNearest(scope, subject);
  if (spelled === '') {
    const stated = parts.length === 0 ? statedBehind(readings, rate) : parts;
    return unbound(stated, at !== -1);
  }
  const [part] = parts;
  const isBinding = (one: Reading): boolean => {
    if (part === undefined || one === part || !comparableUnits(one.token, part.token)) return false;
    if (dealt?.all.includes(one) === true || exceeds(part.token, one.token) === true) return false;
    // 县级政府作为被申请人的49件 bears the name of 被申请人总数 as each part of the whole does.
    if (part.whole !== undefined && part.whole === one.whole) return false;
    return isSpelled(folded, one, spelled) && !isOfSome(folded, one, spelled);
  };
  const binding =
    near.find((one) => part !== undefined && !isSameStage(one, part) && isBinding(one)) ??
    earlier.find((one) => isNextTo(one, part) && isBinding(one)) ??
    onlyOne(earlier.filter((one) => !one.carry && isBinding(one))) ??
    outgrownBase(scope, part, spelled);
  return { parts, together: false, sure: true, binding, unprinted: binding === undefined };
}

/** Whether a figure of a sentence before is told of the same family in the same unit. */
function isNextTo(base: Reading, part: Reading | undefined): boolean {
  if (part?.family === undefined || base.family !== part.family || base.carry) return false;
  return comparableUnits(base.token, part.token);
}

/** …的案件647件,占审结案件的92.2%: of what the sentences before tell, one figure alone bears the name of the base. */
function onlyOne(named: readonly Reading[]): Reading | undefined {
  return named.length === 1 ? named[0] : undefined;
}

/** 占全部4520件的72.1%: the base is the figure at the rate, the part the one before (or 二者 the ones before). */
function boundOperands({ folded, readings, rate }: RateScope, base: Reading): Operands {
  const several = /者|共|合计/.test(folded.slice(base.zoneStart, base.token.outerStart));
  const before = partsBefore(readings, base, several ? 4 : 1);
  const parts = before.length === 0 ? statedBehind(readings, rate) : before;
  return { parts, together: false, sure: !several, binding: base, unprinted: false };
}

/** 228.2万件、23.1万件,分别占…的86.06%、8.73%: the numbers before go to the rates in turn. */
function dealtParts({
  folded,
  readings,
  near,
  rate,
}: RateScope): { readonly parts: readonly Reading[]; readonly all: readonly Reading[] } | undefined {
  const around = readings.slice(Math.max(0, rate.order - MOST_LISTED), rate.order + MOST_LISTED);
  const rates = around.filter((one) => one.list === rate.list && one.token.unitClass === 'percent');
  const [first] = rates;
  if (first === undefined || rates.length < 2) return undefined;
  if (!folded.slice(first.zoneStart, first.token.start).includes('分别')) return undefined;
  const counts = near.filter((one) => one.order < first.order);
  const all = counts.slice(0, rates.length).reverse();
  const part = all.length === rates.length ? all[rates.indexOf(rate)] : undefined;
  return { parts: part === undefined ? [] : [part], all };
}

function namedOrNearest(scope: RateScope, subject: string): readonly Reading[] {
  return subject === '' || subject.endsWith('分别') ? nearestPart(scope) : namedParts(scope, subject);
}

function nearestPart({ near, rate }: RateScope): readonly Reading[] {
  const part = near.find((one) => one.order < rate.order);
  return part === undefined ? [] : [part];
}

/** 纠错案件占审结案件的12.48%: the part is named before 占. */
function namedParts(scope: RateScope, subject: string): readonly Reading[] {
  const stage = stageIn(subject);
  const bears = (one: Reading): boolean =>
    (stage !== undefined && one.stage === stage) || holdsName(scope.folded, one, subject);
  const found = scope.near.find(bears) ?? namedByKind(scope, subject);
  if (found !== undefined) {
    // 调解2117件,撤回438件,调解结案占53.0%: the figure that bears the name, though others share its stage.
    const named = scope.near.find(
      (one) => one.order < scope.rate.order && bearsName(scope.folded, one, subject),
    );
    return [named ?? found];
  }
  // 公共预算收入8.5亿元(非税占比为21%): the bracket tells of a part that is not printed.
  const apart = scope.rate.group.head !== undefined;
  return stage === undefined && subject.length <= 2 && !apart ? nearestPart(scope) : [];
}

/** The nearest counts before the base in its unit, at most `most` of them. */
function partsBefore(readings: readonly Reading[], base: Reading, most: number): readonly Reading[] {
  const parts: Reading[] = [];
  for (let i = base.order - 1; i >= 0 && i >= base.order - 6 && parts.length < most; i--) {
    const part = readings[i];
    if (isCount(part) && comparableUnits(part.token, base.token)) parts.push(part);
  }
  return parts;
}

/** 占比为34.4%,共有41件: the part is told behind its rate and names nothing new. */
function statedBehind(readings: readonly Reading[], rate: Reading): readonly Reading[] {
  const next = readings[rate.order + 1];
  if (!isCount(next) || next.core !== '' || next.ownStage || next.group !== rate.group) return [];
  return next.before.some((word) => word.family !== undefined) ? [] : [next];
}

/** Whether a figure is the base that 占…的 names: its stage, or its words. */
function isSpelled(folded: string, reading: Reading, spelled: string): boolean {
  const stage = stageIn(spelled);
  if (stage !== undefined && reading.stage === stage) return true;
  const name = spelled
    .replace(/^(?:全部|全年|全区|全市|全县|总|本|所有)/, '')
    .replace(/(?:案件)?(?:总数|总量|数量|数|总)$/, '');
  if (name.length < 2 || !holdsName(folded, reading, name)) return false;
  // 示范村36个 is no number of all 村.
  const label = folded.slice(reading.zoneStart, reading.zoneEnd);
  return !rateData.select.some((word) => label.includes(`${word}${name}`));
}
