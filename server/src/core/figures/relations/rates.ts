import rateData from '../../lexicon/rates.json';
import { addAmounts, exceeds, isExact } from '../amount';
import type { Amount } from '../amount';
import { compare, formatDecimal, integer, subtract } from '../decimal';
import { basesOf, partitionsOf } from '../laws';
import { Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { vocabulary } from '../vocabulary';
import { isCount, memberOf, roleOf, show } from './context';
import type { RelationContext } from './context';
import { distributedNames, isUnbounded, rateLabel } from './rateLabel';
import type { RateLabel } from './rateLabel';
import { computedRate, ratioFits } from './ratio';

/** How many figures before and behind a rate its part and base are looked for, and how many sentences back. */
const BACK = 16;
const AHEAD = 4;
/** How many bases are tried as one list. */
const MOST_LISTED = 8;

/** Rates: each within 0 to 100, and each against every base in reach. */
export function relateRates(context: RelationContext, sentences: readonly Sentence[], index: number): void {
  const sentence = sentences[index];
  if (sentence === undefined) return;
  let names: readonly string[] = [];
  let first: Reading | undefined;
  let inherited: RateLabel | undefined;
  for (const rate of sentence.readings) {
    if (rate.figure < 0 || rate.token.unitClass !== 'percent' || rate.token.unit !== '%') continue;
    let label = rateLabel(context.folded, rate, sentence.readings[rate.order - 1]);
    if (inherited !== undefined && first?.list === rate.list && /^[和及与]?$/.test(label.stem)) label = inherited;
    else [names, first] = [distributedNames(context.folded, rate), rate];
    const name = names[rate.order - first.order];
    if (names.length > 1 && name !== undefined) label = { kind: 'share', stem: name, named: true };
    inherited = label;
    relateBounds(context, rate, label);
    if (label.kind === 'share') relateShare(context, sentences, index, rate, label);
  }
}

function relateBounds(context: RelationContext, rate: Reading, label: RateLabel): void {
  if (label.kind === 'unknown' || label.kind === 'rise' || isUnbounded(label)) return;
  const hundred: Amount = { value: integer(100), low: integer(100), high: integer(100) };
  const over = exceeds(rate.token, hundred) === true || compare(rate.token.value, integer(0)) < 0;
  if (over && label.kind === 'speedUp') return;
  context.relations.push({
    kind: 'bounded-rate',
    verdict: over ? 'broken' : 'holds',
    members: [memberOf(rate, label.kind === 'share' ? '比率' : '降幅')],
    arithmetic: over ? `${formatDecimal(rate.token.value)}%>100%` : `0≤${formatDecimal(rate.token.value)}%≤100%`,
    facts: { rate: formatDecimal(rate.token.value), limit: '100' },
  });
}

/** What a rate is compared with. */
interface Operands {
  readonly parts: readonly Reading[];
  /** The parts count only as one sum: 纠错率 with 撤销 and 确认违法 told apart. */
  readonly together?: boolean;
  /** The part is named by the rate itself, not only the nearest figure. */
  readonly sure: boolean;
  /** The base that the text spells out: 占全部4520件的. */
  readonly binding: Reading | undefined;
  /** The text spells a base out that is not printed as a figure. */
  readonly unprinted: boolean;
}

function relateShare(
  context: RelationContext,
  sentences: readonly Sentence[],
  index: number,
  rate: Reading,
  label: RateLabel,
): void {
  const sentence = sentences[index];
  if (sentence === undefined) return;
  const near = nearby(sentence.readings, rate);
  const operands = label.named
    ? namedOperands(context.folded, near, rate, label)
    : shareOperands(context.folded, sentence.readings, near, rate, label);
  const bases = operands.binding ? [operands.binding] : [...near, ...before(sentences, index)];
  const fit = findFit(rate, operands, bases, near);
  if (fit !== undefined) return addRate(context, rate, fit.parts, fit.base.map((one) => firstAlike(near, one, fit.parts)), 'holds');
  const [part] = operands.parts;
  if (part === undefined || operands.unprinted) return;
  const base = operands.binding ?? context.wholes.get(part) ?? likeliestBase(near, operands.parts, rate);
  if (base === undefined || !operands.sure || isVague(part) || isVague(base)) return;
  if (isUndecidable(part, near)) return;
  const sure = operands.binding !== undefined || (!isLoose(part) && compare(rate.token.value, integer(100)) !== 0);
  addRate(context, rate, [part], [firstAlike(near, base, [part])], 'broken', sure ? undefined : 'info');
}

/** Counts around the rate in its sentence, nearest first, those behind last. */
function nearby(readings: readonly Reading[], rate: Reading): readonly Reading[] {
  const near: Reading[] = [];
  for (let i = rate.order - 1; i >= 0 && i >= rate.order - BACK; i--) {
    const reading = readings[i];
    if (isCount(reading)) near.push(reading);
  }
  for (let i = rate.order + 1; i < readings.length && i <= rate.order + AHEAD; i++) {
    const reading = readings[i];
    if (isCount(reading)) near.push(reading);
  }
  return near;
}

/** Counts of the sentences before: they may be bases, but never accuse. */
function before(sentences: readonly Sentence[], index: number): readonly Reading[] {
  const earlier: Reading[] = [];
  for (let i = index - 1; i >= 0 && i >= index - 3 && earlier.length < BACK; i--) {
    const readings = sentences[i]?.readings ?? [];
    for (let j = readings.length - 1; j >= 0 && earlier.length < BACK; j--) {
      const reading = readings[j];
      if (isCount(reading)) earlier.push(reading);
    }
  }
  return earlier;
}

/** 公开率 is about 公开81件: figures whose label holds the rate's name, or whose stage it names. */
function namedOperands(folded: string, near: readonly Reading[], rate: Reading, label: RateLabel): Operands {
  const { stem } = label;
  const word = vocabulary.longest(stem, Math.max(0, stem.length - 6), stem.length);
  const named = stageOf(stem);
  const literal = near.filter((reading) => holdsName(folded, reading, stem));
  const qualified = rateData.qualifiers.some((one) => stem.includes(one)) || (word !== undefined && named === undefined);
  const staged = near.filter((one) => one.ownStage && one.stage !== undefined && named?.stages.includes(one.stage) === true);
  const whole = !qualified && named?.whole === true && staged.length > 0;
  const parts = whole || literal.length === 0 ? staged : literal;
  const sure = whole || literal.length > 0;
  const summed = parts.length === 0 ? partsOfStage(near, rate, named?.stages ?? []) : [];
  if (summed.length > 1) return { parts: summed, together: true, sure: false, binding: undefined, unprinted: false };
  return { parts: parts.filter((part) => part.order < rate.order + AHEAD), sure, binding: undefined, unprinted: false };
}

/** 确认违法9件,撤销10件 for 纠错率: the stages that make up the one that the rate names. */
function partsOfStage(near: readonly Reading[], rate: Reading, stages: readonly string[]): readonly Reading[] {
  const partition = partitionsOf(rate.family).find((one) => stages.includes(one.total));
  if (partition === undefined) return [];
  return near.filter((one) => one.order < rate.order && one.stage !== undefined && partition.parts.includes(one.stage));
}

/** The stages that the end of a rate's name may say, and whether nothing else is in the name. */
function stageOf(stem: string): { readonly stages: readonly string[]; readonly whole: boolean } | undefined {
  for (let at = 0; at < stem.length; at++) {
    const found = vocabulary.longest(stem, at, stem.length);
    if (found === undefined || at + found.length !== stem.length) continue;
    const { stages } = found.value;
    if (stages.length > 0) return { stages: stages.map((ref) => ref.stage), whole: at === 0 };
  }
  return undefined;
}

/** Whether the figure's label holds the name, and not its negation (不合格 for 合格). */
function holdsName(folded: string, reading: Reading, name: string): boolean {
  if (name.length < 2) return false;
  const from = Math.max(reading.zoneStart, reading.token.outerStart - 40);
  const text = `${folded.slice(from, reading.token.outerStart)}\n${folded.slice(reading.token.outerEnd, Math.min(reading.zoneEnd, reading.token.outerEnd + 40))}`;
  const at = text.indexOf(name);
  return at !== -1 && !'不未非应'.includes(text.charAt(at - 1) || ' ');
}

/** 占…的 and 占比: the part is what stands before, the base what is spelled out. */
function shareOperands(
  folded: string,
  readings: readonly Reading[],
  near: readonly Reading[],
  rate: Reading,
  label: RateLabel,
): Operands {
  const previous = readings[rate.order - 1];
  const at = label.stem.lastIndexOf('占');
  const spelled = at === -1 ? '' : label.stem.slice(at + 1).replace(/^比/, '').replace(/的$/, '');
  const subject = at === -1 ? '' : label.stem.slice(0, at);
  if (label.stem === '的' && isCount(previous)) {
    const several = /者|共|合计/.test(folded.slice(previous.zoneStart, previous.token.outerStart));
    const parts = several ? partsBefore(readings, previous, 4) : partsBefore(readings, previous, 1);
    const after = parts.length === 0 ? statedBehind(readings, rate) : parts;
    return { parts: after, sure: !several, binding: previous, unprinted: false };
  }
  const dealt = dealtParts(folded, readings, near, rate);
  const own = dealt?.part;
  const parts = dealt ? (own ? [own] : []) : namedOrNearest(folded, near, rate, subject);
  if (spelled === '') {
    const stated = parts.length === 0 ? statedBehind(readings, rate) : parts;
    return { parts: stated, sure: at !== -1, binding: undefined, unprinted: false };
  }
  const [part] = parts;
  const bases = near.filter(
    (one) =>
      part !== undefined &&
      one !== part &&
      !isSibling(one, part) &&
      dealt?.all.includes(one) !== true &&
      exceeds(part.token, one.token) !== true &&
      isSpelled(folded, one, spelled),
  );
  const [binding] = bases;
  return { parts, sure: true, binding, unprinted: binding === undefined };
}

/** 228.2万件、23.1万件,分别占…的86.06%、8.73%: the numbers before go to the rates in turn. */
function dealtParts(
  folded: string,
  readings: readonly Reading[],
  near: readonly Reading[],
  rate: Reading,
): { readonly part: Reading | undefined; readonly all: readonly Reading[] } | undefined {
  const around = readings.slice(Math.max(0, rate.order - MOST_LISTED), rate.order + MOST_LISTED);
  const rates = around.filter((one) => one.list === rate.list && one.token.unitClass === 'percent');
  const [first] = rates;
  if (first === undefined || rates.length < 2) return undefined;
  if (!folded.slice(first.zoneStart, first.token.start).includes('分别')) return undefined;
  const all = near.filter((one) => one.order < first.order).slice(0, rates.length).reverse();
  return { part: all.length === rates.length ? all[rates.indexOf(rate)] : undefined, all };
}

function namedOrNearest(folded: string, near: readonly Reading[], rate: Reading, subject: string): readonly Reading[] {
  return subject === '' || subject.endsWith('分别') ? nearestPart(near, rate) : namedParts(folded, near, rate, subject);
}

function nearestPart(near: readonly Reading[], rate: Reading): readonly Reading[] {
  const part = near.find((reading) => reading.order < rate.order) ?? undefined;
  return part === undefined ? [] : [part];
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

/** 纠错案件占审结案件的12.48%: the part is named before 占. */
function namedParts(folded: string, near: readonly Reading[], rate: Reading, subject: string): readonly Reading[] {
  const stage = stageIn(subject);
  const found = near.filter(
    (reading) => (stage !== undefined && reading.stage === stage) || holdsName(folded, reading, subject),
  );
  return found.length > 0 ? found.slice(0, 1) : stage === undefined && subject.length <= 2 ? nearestPart(near, rate) : [];
}

/** Whether a figure is the base that 占…的 names: its stage, or its words. */
function isSpelled(folded: string, reading: Reading, spelled: string): boolean {
  const stage = stageIn(spelled);
  if (stage !== undefined && reading.stage === stage) return true;
  const name = spelled.replace(/^(?:全部|全年|全区|全市|全县|总|本|所有)/, '').replace(/(?:案件)?(?:总数|总量|数量|数|总)$/, '');
  return name.length >= 2 && holdsName(folded, reading, name);
}

function stageIn(text: string): string | undefined {
  for (let at = 0; at < text.length; ) {
    const found = vocabulary.longest(text, at, text.length);
    const [ref] = found?.value.stages ?? [];
    if (ref !== undefined) return ref.stage;
    at += found?.length ?? 1;
  }
  return undefined;
}

interface Fit {
  readonly parts: readonly Reading[];
  readonly base: readonly Reading[];
}

function findFit(rate: Reading, operands: Operands, bases: readonly Reading[], near: readonly Reading[]): Fit | undefined {
  const guessed = operands.parts.length === 0;
  const candidates = guessed ? near.filter((one) => one.order < rate.order).slice(0, 4) : operands.parts;
  const choices = operands.together ? [[...candidates]] : candidates.map((part) => [part]);
  for (let count = 2; count <= Math.min(operands.parts.length, 6); count++) choices.push(operands.parts.slice(0, count));
  for (const parts of choices) {
    const part = addAmounts(parts.map((one) => one.token));
    for (const base of bases) {
      const [first] = parts;
      if (first === undefined || parts.includes(base) || !comparableUnits(first.token, base.token)) continue;
      if (guessed && base.order > first.order && base.separator !== Separator.start) continue;
      if (ratioFits(part, base.token, rate.token)) return { parts, base: [base] };
    }
  }
  return findWiderFit(rate, operands, bases, near);
}

/** Bases that are a whole list (157件建议和150件提案), and rates of what is left (3家不合格: 合格率94%). */
function findWiderFit(rate: Reading, operands: Operands, bases: readonly Reading[], near: readonly Reading[]): Fit | undefined {
  const nearest = bases.slice(0, MOST_LISTED);
  for (const part of operands.parts.slice(0, 2)) {
    let list: readonly Reading[] = [];
    for (const base of nearest) {
      if (list.includes(base)) continue;
      list = nearest.filter((other) => other.list === base.list && other.group === base.group && comparableUnits(other.token, part.token));
      if (list.length < 2 || list.includes(part)) continue;
      if (ratioFits(part.token, addAmounts(list.map((one) => one.token)), rate.token)) return { parts: [part], base: list };
    }
  }
  for (const rest of near.slice(0, 4)) {
    for (const base of near) {
      if (base === rest || !comparableUnits(base.token, rest.token) || base.order > rest.order) continue;
      if (exceeds(rest.token, base.token) !== false || !isExact(rest.token)) continue;
      const value = subtract(base.token.value, rest.token.value);
      if (ratioFits({ value, low: value, high: value }, base.token, rate.token)) return { parts: [rest], base: [base] };
    }
  }
  return undefined;
}

/** The base that a rate of this part is most likely taken of: one that the laws name, else the nearest larger count. */
function likeliestBase(near: readonly Reading[], parts: readonly Reading[], rate: Reading): Reading | undefined {
  const [part] = parts;
  if (part === undefined) return undefined;
  const laws = part.stage === undefined ? undefined : basesOf(part.family, part.stage);
  const possible = near.filter(
    (base) =>
      !parts.includes(base) &&
      base.order < rate.order + AHEAD &&
      comparableUnits(base.token, part.token) &&
      exceeds(part.token, base.token) === false &&
      !isSibling(base, part),
  );
  return possible.find((base) => base.stage !== undefined && laws?.has(base.stage)) ?? possible[0];
}

/** 基层法院收案271件, 中级法院收案43件: figures of one stage are no base of one another. */
function isSibling(a: Reading, b: Reading): boolean {
  return a.stage !== undefined && a.stage === b.stage && a.ownStage && b.ownStage;
}

/** Of bases with the same number (承办62件,办结62件) the first is named. */
function firstAlike(near: readonly Reading[], base: Reading, parts: readonly Reading[]): Reading {
  let first = base;
  for (const one of [...near].sort((a, b) => b.order - a.order)) {
    if (one.order >= first.order) continue;
    if (one.order < first.order - 1 || first.separator >= Separator.semicolon || parts.includes(one)) break;
    if (!comparableUnits(one.token, base.token) || compare(one.token.value, base.token.value) !== 0) break;
    first = one;
  }
  return first;
}

/** 出庭率 is taken of the cases that sat; where those are not printed, nothing can be said. */
function isUndecidable(part: Reading, near: readonly Reading[]): boolean {
  const needs: Readonly<Record<string, readonly string[]>> = rateData.needs;
  const stages = part.stage === undefined ? undefined : needs[part.stage];
  return stages !== undefined && !near.some((base) => base.stage !== undefined && stages.includes(base.stage));
}

function isVague(reading: Reading): boolean {
  return reading.token.bound !== 'exact';
}

/** Rates whose base offices choose freely (纠错率): a misfit is worth a look, no more. */
function isLoose(part: Reading): boolean {
  return part.stage !== undefined && rateData.loose.includes(part.stage);
}

function addRate(
  context: RelationContext,
  rate: Reading,
  parts: readonly Reading[],
  bases: readonly Reading[],
  verdict: 'holds' | 'broken',
  confidence?: 'info',
): void {
  const part = addAmounts(parts.map((one) => one.token));
  const base = addAmounts(bases.map((one) => one.token));
  const computed = computedRate(part.value, base.value, rate.token.value);
  const printed = `${formatDecimal(rate.token.value)}%`;
  const found = computed === undefined ? '?' : `${formatDecimal(computed)}%`;
  const left = `${parts.map(show).join('+')}/${bases.map(show).join('+')}`;
  const members = [rate, ...parts, ...bases].map((one) => memberOf(one, one === rate ? '比率' : roleOf(context.folded, one)));
  context.relations.push({
    kind: 'rate',
    verdict,
    members,
    arithmetic: verdict === 'holds' ? `${left}=${printed}` : `${left}=${found}≠${printed}`,
    facts: { rate: formatDecimal(rate.token.value), expected: computed === undefined ? '' : formatDecimal(computed) },
    ...(confidence === undefined ? {} : { confidence }),
  });
}
