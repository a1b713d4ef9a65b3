import rateData from '../../lexicon/rates.json';
import { addAmounts, exceeds } from '../amount';
import { compare, integer, multiply } from '../decimal';
import { basesOf } from '../laws';
import { Separator } from '../reading';
import type { Reading } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isFormer, ordered, sameSubject } from './context';
import { AHEAD, isInClause } from './rateOperands';
import { isOfSome } from './rateParts';
import type { Operands, RateScope } from './rateOperands';
import { computedRate } from './ratio';
import { isSibling } from './shareList';
import { compareSum } from './sums';

/** A part that exceeds the base of its rate can be no share of it: 反馈问题118个,整改119个,整改率95.8%. */
export function exceededBase(scope: RateScope, operands: Operands, part: Reading): Reading | undefined {
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

/** A base that the text does not name. */
export interface LikelyBase {
  readonly base: Reading;
  /** A law or the first words of the sentence name it; else it is only the nearest. */
  readonly sure: boolean;
}

/**
 * The base that a rate of this part is most likely taken of: one that the laws name, else the whole that the
 * sentence opens with, else the nearest larger count. A rate with a free base has only lawful ones; a count with
 * a share of its own (`shared`) is a member of the same whole.
 */
export function likeliestBase(
  scope: RateScope,
  parts: readonly Reading[],
  shared: ReadonlySet<Reading>,
): LikelyBase | undefined {
  const [part] = parts;
  if (part === undefined) return undefined;
  const laws = part.stage === undefined ? undefined : basesOf(part.family, part.stage);
  const { near, frame, rate, label } = scope;
  const isPossible = (base: Reading): boolean =>
    !parts.includes(base) &&
    comparableUnits(base.token, part.token) &&
    exceeds(part.token, base.token) === false &&
    !isFormer(scope.folded, base) &&
    !isSibling(base, part);
  const possible = near.filter(
    (base) => isPossible(base) && (base.order < rate.order || isAheadInClause(scope, base)),
  );
  const lawful = possible.find((base) => base.stage !== undefined && laws?.has(base.stage));
  if (lawful !== undefined) return { base: lawful, sure: true };
  if (frame !== undefined && comparableUnits(frame.token, part.token)) {
    if (exceeds(part.token, frame.token) === false) return { base: frame, sure: true };
  }
  const balanced = possible.find((base) => near.some((one) => isRestOf(scope, part, one, base)));
  if (balanced !== undefined) return { base: balanced, sure: true };
  if (isLoose(part)) return undefined;
  const nearest = possible.find((one) => !shared.has(one));
  // 应配156人,实配132人,缺口24人,缺口率15.4%: what is missing is a share of the two together.
  const base = possible.find((one) => nearest && compareSum([part, nearest], [one]) === 'equal') ?? nearest;
  if (base === undefined || (!label.named && base.list === part.list)) return undefined;
  const own = scope.folded.charAt(part.token.outerStart - 1) === '的';
  return { base, sure: label.named || (base.order < part.order && (own || (base.roles & wide) !== 0)) };
}

/** Whether a figure behind the rate stands before the next semicolon. */
function isAheadInClause({ readings, rate }: RateScope, base: Reading): boolean {
  return base.order < rate.order + AHEAD && isInClause(readings, rate, base);
}

/** Words that make a count a whole: 共, 全县. */
const wide = Role.total | Role.scope;

/** Of bases with the same number (承办62件,办结62件) the first is named. */
export function firstAlike(near: readonly Reading[], base: Reading, parts: readonly Reading[]): Reading {
  for (let first = base; ;) {
    const { order, separator } = first;
    const one = near.find((other) => other.order === order - 1);
    if (one === undefined || separator >= Separator.semicolon || parts.includes(one)) return first;
    if (!comparableUnits(one.token, base.token) || compare(one.token.value, base.token.value) !== 0)
      return first;
    first = one;
  }
}

/** 应出庭39件,实际出庭38件: the base is the one that the rate of the part is taken of. */
export function isNeeded({ stage }: Reading, base: Reading): boolean {
  const needs: Readonly<Record<string, readonly string[]>> = rateData.needs;
  return stage !== undefined && base.stage !== undefined && needs[stage]?.includes(base.stage) === true;
}

/**
 * 出庭率 is taken of the cases that sat; where those are not printed, only a rate that is too low even for all
 * cases can be told to be wrong.
 */
export function isUndecidable(part: Reading, base: Reading, scope: RateScope): boolean {
  const { near, rate } = scope;
  const needs: Readonly<Record<string, readonly string[]>> = rateData.needs;
  const stages = part.stage === undefined ? undefined : needs[part.stage];
  if (stages === undefined) return false;
  if (near.some((one) => one.stage !== undefined && stages.includes(one.stage))) return false;
  if (near.some((one) => isRestOf(scope, part, one, base))) return false;
  const found = computedRate(part.token.value, base.token.value, rate.token.value);
  return found === undefined || compare(found, rate.token.value) <= 0;
}

/** 案件11件,出庭10件,出庭率99.1%,缺席的1件…: what was done and what was not make the base. */
function isRestOf({ folded, rate }: RateScope, part: Reading, one: Reading, base: Reading): boolean {
  if (one.order !== rate.order + 1 || one.separator > Separator.comma || one.group !== part.group)
    return false;
  if (!absent.test(folded.slice(one.zoneStart, one.token.outerStart))) return false;
  return comparableUnits(one.token, part.token) && compareSum([part, one], [base]) === 'equal';
}

const absent = /^(?:缺席|[未没](?:能|有)?(?:出庭|到庭|应诉|出席))/;

/** A rate of 100 % is often said of a narrower base (法定期限内). */
export function isHundred(rate: Reading): boolean {
  return compare(rate.token.value, integer(100)) === 0;
}

/**
 * 占总数的, 占全部案件的: the unprinted base is the whole of the list. Where all parts are told, a noun (占村总数的)
 * may as well say of what that whole is a share.
 */
export function saysAll(folded: string, stem: string, whole: Reading): boolean {
  if (!/总|全部|全年/.test(stem) || isOfSome(folded, whole, stem.slice(stem.lastIndexOf('占') + 1)))
    return false;
  return !whole.summed || stem.replace(generic, '') === '';
}

const generic = /案件|事项|总|数|量|全部|全年|占|的|件/g;

export function isVague(reading: Reading): boolean {
  return reading.token.bound !== 'exact';
}

/** Rates whose base offices choose freely (纠错率): a misfit is worth a look, no more. */
export function isLoose(part: Reading): boolean {
  return part.stage !== undefined && rateData.loose.includes(part.stage);
}

/** 收到申请146件,合计151件。新收申请中,…,网络提交占60.3%: a plain 占 is of what the sentence opens with. */
export function earlierBases({ frame, label, earlier }: RateScope): readonly Reading[] {
  if (frame === undefined || label.kind !== 'share' || label.named || !plain.test(label.stem)) return earlier;
  return [frame];
}

const plain = /占(?:比|比例)?$/;
