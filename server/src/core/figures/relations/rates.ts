import rateData from '../../lexicon/rates.json';
import { addAmounts, exceeds } from '../amount';
import type { Amount } from '../amount';
import { compare, formatDecimal, integer, multiply } from '../decimal';
import { basesOf } from '../laws';
import { isCount, Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { withConfidence } from '../relation';
import type { Relation } from '../relation';
import { comparableUnits } from '../units';
import { commonScale, memberOf, ordered, pairOf, roleOf, sameSubject, show } from './context';
import type { RelationContext } from './context';
import { findFit } from './rateFit';
import type { Fit } from './rateFit';
import { distributedNames, isUnbounded, rateLabel } from './rateLabel';
import type { RateLabel } from './rateLabel';
import { AHEAD, isSibling, operandsOf } from './rateOperands';
import type { Operands, RateScope } from './rateOperands';
import { computedRate } from './ratio';
import { addPart } from './sums';

/** How many figures and how many sentences back the base of a rate is looked for. */
const BACK = 16;
const SENTENCES_BACK = 3;

/** Rates: each within 0 to 100, and each against every base in reach. */
export function relateRates(
  context: RelationContext,
  sentences: readonly Sentence[],
  index: number,
  frame: Reading | undefined,
): void {
  const sentence = sentences[index];
  if (sentence === undefined) return;
  let names: readonly string[] = [];
  let first: Reading | undefined;
  let inherited: RateLabel | undefined;
  let earlier: readonly Reading[] | undefined;
  for (const rate of sentence.readings) {
    if (rate.figure < 0 || rate.token.unitClass !== 'percent' || rate.token.unit !== '%') continue;
    let label = rateLabel(context.folded, rate, sentence.readings[rate.order - 1]);
    if (inherited !== undefined && first?.list === rate.list && /^[和及与]?$/.test(label.stem)) {
      label = inherited;
    } else {
      [names, first] = [distributedNames(context.folded, rate), rate];
    }
    const name = names[rate.order - first.order];
    if (names.length > 1 && name !== undefined) label = { kind: 'share', stem: name, named: true };
    inherited = label;
    relateBounds(context, rate, label);
    const { readings } = sentence;
    const near = label.kind === 'share' ? nearby(readings, rate) : [];
    // A share takes a part, which stands in its own sentence, and a base.
    if (near.length === 0) continue;
    earlier ??= before(sentences, index);
    if (near.length + earlier.length < 2) continue;
    relateShare(context, { folded: context.folded, readings, rate, label, near, earlier, frame });
  }
}

const hundred: Amount = { value: integer(100), low: integer(100), high: integer(100) };

function relateBounds(context: RelationContext, rate: Reading, label: RateLabel): void {
  if (label.kind === 'unknown' || label.kind === 'rise' || isUnbounded(label)) return;
  const over = exceeds(rate.token, hundred) === true || rate.token.value.coefficient < 0;
  if (over && label.kind === 'speedUp') return;
  const printed = formatDecimal(rate.token.value);
  context.relations.push({
    kind: 'bounded-rate',
    verdict: over ? 'broken' : 'holds',
    members: [memberOf(rate, label.kind === 'share' ? '比率' : '降幅')],
    arithmetic: over ? `${printed}%>100%` : `0≤${printed}%≤100%`,
    facts: { rate: printed, limit: '100' },
  });
}

function relateShare(context: RelationContext, scope: RateScope): void {
  const { rate, near } = scope;
  const operands = operandsOf(scope);
  const bases = operands.binding ? [operands.binding] : [...near, ...scope.earlier];
  const fit = findFit(scope, operands, bases);
  if (fit !== undefined) {
    const named = fit.bases.map((one) => firstAlike(near, one, fit.parts));
    addRate(context, { rate, parts: fit.parts, bases: named }, 'holds');
    if (operands.sure) relateShareOf(context, rate, fit);
    return;
  }
  const [part] = operands.parts;
  if (part === undefined || !operands.sure) return;
  const exceeded = exceededBase(scope, operands, part);
  if (exceeded !== undefined) {
    addPart(context, part, exceeded);
    return;
  }
  const whole = part.whole;
  if (operands.unprinted && !(whole && /总|全部|全年/.test(scope.label.stem))) return;
  const base = operands.binding ?? whole ?? likeliestBase(scope, operands.parts);
  if (base === undefined || isVague(part) || isVague(base) || isUndecidable(part, base, scope)) return;
  const sure = operands.binding !== undefined || (!isLoose(part) && !isHundred(rate));
  const parts = operands.together ? operands.parts : [part];
  addRate(
    context,
    { rate, parts, bases: [firstAlike(near, base, parts)] },
    'broken',
    sure ? undefined : 'info',
  );
}

/** 反馈问题118个,整改113个,整改率95.8%: what the rate is of is a part of its base, though no law says so. */
function relateShareOf(context: RelationContext, rate: Reading, { parts, bases }: Fit): void {
  const [part, base] = [parts[0], bases[0]];
  if (part === undefined || base === undefined || parts.length + bases.length > 2) return;
  if (part.group !== rate.group || base.group !== rate.group || Math.abs(base.order - part.order) > 2) return;
  if (context.pairs.has(pairOf(base, part)) || exceeds(part.token, base.token) !== false) return;
  addPart(context, part, base);
}

/** A part that exceeds the base of its rate can be no share of it: 反馈问题118个,整改119个,整改率95.8%. */
function exceededBase(scope: RateScope, operands: Operands, part: Reading): Reading | undefined {
  const { binding, together } = operands;
  if (together || (operands.parts.length > 1 && part.order !== scope.rate.order - 1)) return undefined;
  if (binding !== undefined) return exceeds(part.token, binding.token) === true ? binding : undefined;
  if (!scope.label.named || part.order > scope.rate.order) return undefined;
  const before = inClause(scope).filter((one) => one !== part && comparableUnits(one.token, part.token));
  const base = before.find((one) => one.order < part.order);
  if (base === undefined || base.order < part.order - 2 || base.group !== part.group) return undefined;
  if (part.separator >= Separator.semicolon || isSibling(base, part) || base.carry) return undefined;
  if (ordered(base, part)) return undefined;
  // With another subject (移送48件,公安机关立案49件) only a small excess shows that the two belong together.
  const alike = (sameSubject(base, part) || part.core === '') && !isHundred(scope.rate);
  const limit = multiply(base.token.value, { coefficient: alike ? 20 : 11, exponent: -1 });
  if (compare(part.token.value, limit) > 0) return undefined;
  const listed = addAmounts(before.filter((one) => one.list === base.list).map((one) => one.token));
  const largest = [listed, ...before.map((one) => one.token)];
  return largest.every((one) => exceeds(part.token, one) === true) ? base : undefined;
}

/** The counts before the rate back to the last semicolon, nearest first. */
function inClause({ near, rate }: RateScope): readonly Reading[] {
  const before = near.filter((one) => one.order < rate.order);
  const border = before.findIndex((one) => one.separator >= Separator.semicolon);
  return border === -1 ? before : before.slice(0, border + 1);
}

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
  for (let i = index - 1; i >= 0 && i >= index - SENTENCES_BACK && earlier.length < BACK; i--) {
    const readings = sentences[i]?.readings ?? [];
    for (let j = readings.length - 1; j >= 0 && earlier.length < BACK; j--) {
      const reading = readings[j];
      if (isCount(reading)) earlier.push(reading);
    }
  }
  return earlier;
}

/**
 * The base that a rate of this part is most likely taken of: one that the laws name, else the whole that the
 * sentence opens with, else the nearest larger count. A rate with a free base has only lawful ones.
 */
function likeliestBase(scope: RateScope, parts: readonly Reading[]): Reading | undefined {
  const [part] = parts;
  if (part === undefined) return undefined;
  const laws = part.stage === undefined ? undefined : basesOf(part.family, part.stage);
  const { near, frame, rate } = scope;
  const isPossible = (base: Reading): boolean =>
    !parts.includes(base) &&
    comparableUnits(base.token, part.token) &&
    exceeds(part.token, base.token) === false &&
    !isSibling(base, part);
  const possible = near.filter((base) => base.order < rate.order + AHEAD && isPossible(base));
  const lawful = possible.find((base) => base.stage !== undefined && laws?.has(base.stage));
  if (lawful !== undefined) return lawful;
  if (frame !== undefined && comparableUnits(frame.token, part.token)) {
    if (exceeds(part.token, frame.token) === false) return frame;
  }
  return isLoose(part) ? undefined : possible[0];
}

/** Of bases with the same number (承办62件,办结62件) the first is named. */
function firstAlike(near: readonly Reading[], base: Reading, parts: readonly Reading[]): Reading {
  for (let first = base; ;) {
    const { order, separator } = first;
    const one = near.find((other) => other.order === order - 1);
    if (one === undefined || separator >= Separator.semicolon || parts.includes(one)) return first;
    if (!comparableUnits(one.token, base.token) || compare(one.token.value, base.token.value) !== 0)
      return first;
    first = one;
  }
}

/**
 * 出庭率 is taken of the cases that sat; where those are not printed, only a rate that is too low even for all
 * cases can be told to be wrong.
 */
function isUndecidable(part: Reading, base: Reading, { near, rate }: RateScope): boolean {
  const needs: Readonly<Record<string, readonly string[]>> = rateData.needs;
  const stages = part.stage === undefined ? undefined : needs[part.stage];
  if (stages === undefined) return false;
  if (near.some((one) => one.stage !== undefined && stages.includes(one.stage))) return false;
  const found = computedRate(part.token.value, base.token.value, rate.token.value);
  return found === undefined || compare(found, rate.token.value) <= 0;
}

/** A rate of 100 % is often said of a narrower base (法定期限内). */
function isHundred(rate: Reading): boolean {
  return compare(rate.token.value, integer(100)) === 0;
}

function isVague(reading: Reading): boolean {
  return reading.token.bound !== 'exact';
}

/** Rates whose base offices choose freely (纠错率): a misfit is worth a look, no more. */
function isLoose(part: Reading): boolean {
  return part.stage !== undefined && rateData.loose.includes(part.stage);
}

/** The figures that a rate stands between. */
interface Ratio {
  readonly rate: Reading;
  readonly parts: readonly Reading[];
  readonly bases: readonly Reading[];
}

function addRate(
  context: RelationContext,
  { rate, parts, bases }: Ratio,
  verdict: 'holds' | 'broken',
  confidence?: 'info',
): void {
  const part = addAmounts(parts.map((one) => one.token));
  const base = addAmounts(bases.map((one) => one.token));
  const computed = computedRate(part.value, base.value, rate.token.value);
  const printed = `${formatDecimal(rate.token.value)}%`;
  const found = computed === undefined ? '?' : `${formatDecimal(computed)}%`;
  const inScale = commonScale(context.folded, [...parts, ...bases]);
  const joined = (ones: readonly Reading[]): string => ones.map((one) => show(one, inScale)).join('+');
  const left = `${joined(parts)}/${joined(bases)}`;
  const members = [rate, ...parts, ...bases].map((one) =>
    memberOf(one, one === rate ? '比率' : roleOf(context.folded, one)),
  );
  const relation: Relation = {
    kind: 'rate',
    verdict,
    members,
    arithmetic: verdict === 'holds' ? `${left}=${printed}` : `${left}=${found}≠${printed}`,
    facts: {
      rate: formatDecimal(rate.token.value),
      expected: computed === undefined ? '' : formatDecimal(computed),
    },
  };
  context.relations.push(withConfidence(relation, confidence));
}
