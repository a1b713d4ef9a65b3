import { addAmounts, exceeds } from '../amount';
import { formatDecimal } from '../decimal';
import type { Reading, Sentence } from '../reading';
import { withConfidence } from '../relation';
import type { Relation } from '../relation';
import { commonScale, memberOf, pairOf, roleOf, show } from './context';
import type { RelationContext } from './context';
import {
  earlierBases,
  exceededBase,
  firstAlike,
  isHundred,
  isLoose,
  isNeeded,
  isUndecidable,
  isVague,
  likeliestBase,
  saysAll,
} from './rateBase';
import type { LikelyBase } from './rateBase';
import { dividedBase } from './dividedBase';
import { namedRates, relateBounds } from './namedRates';
import { findFit } from './rateFit';
import type { Fit } from './rateFit';
import { operandsOf } from './rateOperands';
import type { Operands, RateScope } from './rateOperands';
import { fittingTogether } from './rateTogether';
import { isOfBoth, isOfRest } from './rateComplement';
import { BACK, before, nearby } from './rateReach';
import { isOfAnother, isToldInWords, isWholly } from './rateSubject';
import { computedRate, ratioFits } from './ratio';
import { agreedWhole, haveCommonWhole, sharesOf } from './shareList';
import type { CommonBase, ShareList, Shares } from './shareList';
import { addPart } from './sums';

/** Rates: each within 0 to 100, and each against every base in reach. */
export function relateRates(
  context: RelationContext,
  sentences: readonly Sentence[],
  index: number,
  frame: Reading | undefined,
): void {
  const sentence = sentences[index];
  if (sentence === undefined) return;
  const { folded } = context;
  const { readings } = sentence;
  const rates = namedRates(folded, readings);
  const shares = sharesOf(folded, readings, rates);
  const attempts = new Map<Reading, Attempt>();
  let earlier: readonly Reading[] | undefined;
  for (const { rate, label } of rates) {
    relateBounds(context, rate, label);
    const near = label.kind === 'share' ? nearby(readings, rate) : [];
    // A share takes a part, which stands in its own sentence, and a base.
    if (near.length === 0) continue;
    earlier ??= before(sentences, index);
    const list = shares.lists.get(rate);
    if (near.length + earlier.length < 2) continue;
    attempts.set(rate, attemptOf({ folded, readings, rate, label, near, earlier, frame }, list));
  }
  for (const attempt of attempts.values()) relateShare(context, attempt, attempts, shares);
}

/** A share with what it was tried against. */
interface Attempt {
  readonly scope: RateScope;
  readonly operands: Operands;
  readonly list: ShareList | undefined;
  readonly fit: Fit | undefined;
}

/** The shares of a sentence by their rates. */
type Attempts = ReadonlyMap<Reading, Attempt>;

function attemptOf(scope: RateScope, list: ShareList | undefined): Attempt {
  const operands = withoutMember(operandsOf(scope), list);
  const bases = operands.binding ? [operands.binding] : [...scope.near, ...earlierBases(scope)];
  if (list === undefined) return { scope, operands, list, fit: findFit(scope, operands, bases) };
  // A member of the list is no base of another, unless nothing else makes the share right.
  const apart = bases.filter((one) => !list.parts.includes(one));
  const fit = findFit(scope, operands, apart) ?? (list.common ? undefined : findFit(scope, operands, bases));
  return { scope, operands, list, fit };
}

/** A member of the list bears the name of the base (占被申请人总数的) as its siblings do, and is none. */
function withoutMember(operands: Operands, list: ShareList | undefined): Operands {
  const { binding } = operands;
  if (binding === undefined || list?.parts.includes(binding) !== true) return operands;
  return { ...operands, binding: undefined, unprinted: true };
}

function relateShare(context: RelationContext, attempt: Attempt, attempts: Attempts, shares: Shares): void {
  const { scope, operands, fit } = attempt;
  const { rate, near } = scope;
  if (fit !== undefined) {
    const named = fit.bases.map((one) => firstAlike(near, one, fit.parts));
    addRate(context, { rate, parts: fit.parts, bases: named }, 'holds');
    if (operands.sure && scope.label.target !== true) relateShareOf(context, rate, fit);
    return;
  }
  const [part] = operands.parts;
  if (part === undefined || !operands.sure) return;
  const exceeded = scope.label.target === true ? undefined : exceededBase(scope, operands, part);
  if (exceeded !== undefined) addPart(context, part, exceeded);
  else if (!isVague(part) && !relateListed(context, attempt, part, attempts))
    accuse(context, attempt, part, baseFor(attempt, part, attempts, shares), attempts);
}

/** Judges a share by the whole that its list implies; returns whether that settles the matter. */
function relateListed(
  context: RelationContext,
  { scope, operands, list }: Attempt,
  part: Reading,
  attempts: Attempts,
): boolean {
  const common = list?.common;
  const { rate } = scope;
  if (list === undefined || common === undefined || baseOfSiblings(rate, list, attempts)) return false;
  if (common.odd === rate) {
    if (operands.binding ?? part.whole) return false;
    addOdd(context, rate, part, list, common);
    return true;
  }
  if (common.closed) addRate(context, { rate, parts: [part], bases: list.parts }, 'holds');
  return common.closed || part.whole === undefined;
}

/** The base to hold against a rate that no figure fits. */
function baseFor(
  { scope, operands, list }: Attempt,
  part: Reading,
  attempts: Attempts,
  shares: Shares,
): LikelyBase | undefined {
  const { binding, unprinted } = operands;
  if (binding !== undefined) return { base: binding, sure: true };
  const firm = !isLoose(part) && !isHundred(scope.rate);
  const shared = list && baseOfSiblings(scope.rate, list, attempts);
  if (shared !== undefined) return { base: shared, sure: firm };
  const divided = dividedBase(scope, part, attempts.values());
  if (divided !== undefined) return { base: divided, sure: firm };
  const { whole } = part;
  if (unprinted && !(whole && saysAll(scope.folded, scope.label.stem, whole))) return undefined;
  if (whole === undefined) {
    const likely = likeliestBase(scope, operands.parts, shares.counts);
    return (
      likely && {
        base: likely.base,
        sure: (likely.sure && firm) || (!isHundred(scope.rate) && isNeeded(part, likely.base)),
      }
    );
  }
  if (sharesItsWhole(scope, part, whole, shares)) return undefined;
  const odd = list?.common?.odd;
  return { base: whole, sure: firm && (list?.common === undefined || odd === scope.rate) };
}

function accuse(
  context: RelationContext,
  { scope, operands }: Attempt,
  part: Reading,
  likely: LikelyBase | undefined,
  attempts: Attempts,
): void {
  if (likely === undefined || isVague(likely.base) || isUndecidable(part, likely.base, scope)) return;
  const parts = operands.together ? operands.parts : [part];
  if (isOfRest(scope.rate, parts, likely.base) || isOfBoth(scope.rate, parts, likely.base)) return;
  if (isToldInWords(scope, likely.base)) return;
  if (isWholly(scope, part) || isOfAnother(scope, part)) return;
  const together = operands.together ? undefined : fittingTogether(scope, part, likely.base);
  if (together !== undefined) {
    addRate(context, { rate: scope.rate, parts: together, bases: [likely.base] }, 'holds');
    return;
  }
  const bases = [firstAlike(scope.near, likely.base, parts)];
  const ratio = { rate: scope.rate, parts, bases };
  addRate(context, ratio, 'broken', likely.sure ? undefined : 'info', agreedBy(scope, attempts, likely.base));
}

/** The whole that fits all shares which do not fit the base they are told of. */
function agreedBy({ readings, rate }: RateScope, attempts: Attempts, base: Reading): string | undefined {
  const around = readings.slice(Math.max(0, rate.order - BACK), rate.order + BACK);
  const pairs = around.flatMap((one) => {
    const attempt = attempts.get(one);
    const [part] = attempt?.operands.parts ?? [];
    if (attempt === undefined || part === undefined || attempt.fit !== undefined) return [];
    const { operands, scope } = attempt;
    if (operands.together || scope.label.named) return [];
    return (operands.binding ?? part.whole) === base ? [{ part, rate: one }] : [];
  });
  return agreedWhole(pairs);
}

/** 金额1200万元,占32%,其中劳动争议500万元,占13.3%: both are shares of one whole that is not printed. */
function sharesItsWhole(
  { readings, rate }: RateScope,
  part: Reading,
  base: Reading,
  shares: Shares,
): boolean {
  const own = shares.counts.has(base) ? readings[base.order + 1] : undefined;
  return own !== undefined && haveCommonWhole({ part: base, rate: own }, { part, rate });
}

/** The base of which half of the other shares of the list are right. */
function baseOfSiblings(rate: Reading, list: ShareList, attempts: Attempts): Reading | undefined {
  const bases: Reading[] = [];
  for (const sibling of list.rates) {
    const { scope, fit } = attempts.get(sibling) ?? {};
    const [base] = fit?.bases ?? [];
    if (sibling === rate || base === undefined || fit?.bases.length !== 1) continue;
    if (scope?.near.includes(base) === true && !list.parts.includes(base)) bases.push(base);
  }
  return bases.find((one) => 2 * bases.filter((other) => other === one).length >= list.rates.length - 1);
}

/** 280件,占45.2%;186件,占33%;154件,占24.8%: the other shares agree on a whole, this one does not belong to it. */
function addOdd(
  context: RelationContext,
  rate: Reading,
  part: Reading,
  list: ShareList,
  { closed, value, sure }: CommonBase,
): void {
  const confidence = sure ? undefined : 'info';
  if (closed) {
    addRate(context, { rate, parts: [part], bases: list.parts }, 'broken', confidence);
    return;
  }
  const computed = computedRate(part.token.value, value, rate.token.value);
  if (computed === undefined) return;
  const [stated, expected] = [formatDecimal(rate.token.value), formatDecimal(computed)];
  const relation: Relation = {
    kind: 'rate',
    verdict: 'broken',
    members: [rate, part].map((one) => memberOf(one, one === rate ? '比率' : roleOf(context.folded, one))),
    arithmetic: `${show(part)}/${formatDecimal(value)}≈${expected}%≠${stated}%`,
    facts: { rate: stated, expected, implied: formatDecimal(value) },
  };
  context.relations.push(withConfidence(relation, confidence));
}

/** 反馈问题118个,整改113个,整改率95.8%: what the rate is of is a part of its base, though no law says so. */
function relateShareOf(context: RelationContext, rate: Reading, { parts, bases }: Fit): void {
  const [part, base] = [parts[0], bases[0]];
  if (part === undefined || base === undefined || parts.length + bases.length > 2) return;
  if (part.group !== rate.group || base.group !== rate.group || Math.abs(base.order - part.order) > 2) return;
  if (context.pairs.has(pairOf(base, part)) || exceeds(part.token, base.token) !== false) return;
  addPart(context, part, base);
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
  claim: 'holds' | 'broken',
  confidence?: 'info',
  agreed?: string,
): void {
  const part = addAmounts(parts.map((one) => one.token));
  const base = addAmounts(bases.map((one) => one.token));
  const verdict = ratioFits(part, base, rate.token) ? 'holds' : claim;
  const computed = computedRate(part.value, base.value, rate.token.value);
  const printed = `${formatDecimal(rate.token.value)}%`;
  const found = computed === undefined ? '?' : `${formatDecimal(computed)}%`;
  const inScale = commonScale(context.folded, [...parts, ...bases]);
  const bracketed = (ones: readonly Reading[]): string => {
    const sum = ones.map((one) => show(one, inScale)).join('+');
    return ones.length > 1 ? `(${sum})` : sum;
  };
  const left = `${bracketed(parts)}/${bracketed(bases)}`;
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
      ...(agreed === undefined ? {} : { agreed }),
    },
  };
  context.relations.push(withConfidence(relation, confidence));
}
