import rates from '../../lexicon/rates.json';
import { addAmounts, exceeds, isExact } from '../amount';
import { subtract } from '../decimal';
import { Separator } from '../reading';
import type { Reading } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { labelWords } from './context';
import type { Operands, RateScope } from './rateOperands';
import { ratioFits } from './ratio';

/** How many bases are tried as one list, and how many figures are guessed to be the part. */
const MOST_LISTED = 8;
const GUESSES = 4;

/** The figures under which a rate is right. */
export interface Fit {
  readonly parts: readonly Reading[];
  readonly bases: readonly Reading[];
}

/** Looks for a part and a base that give the rate, cut or rounded; every base in reach is tried. */
export function findFit(scope: RateScope, operands: Operands, bases: readonly Reading[]): Fit | undefined {
  return (
    findPlain(scope, operands, bases) ??
    findListed(scope, operands, bases) ??
    findCarried(scope, operands) ??
    findListOfParts(scope, operands) ??
    findBeside(scope, operands) ??
    (scope.label.named && operands.parts.length === 0 ? findRest(scope, bases) : undefined)
  );
}

function findPlain(
  { rate, near }: RateScope,
  operands: Operands,
  bases: readonly Reading[],
): Fit | undefined {
  const guessed = operands.parts.length === 0;
  const candidates = guessed
    ? near.filter((one) => one.order < rate.order).slice(0, GUESSES)
    : operands.parts;
  for (const parts of choicesOf(candidates, operands)) {
    const [first] = parts;
    if (first === undefined) continue;
    const part = addAmounts(parts.map((one) => one.token));
    for (const base of bases) {
      if (parts.includes(base) || !comparableUnits(first.token, base.token)) continue;
      if (parts.length > 1 && exceeds(part, base.token) === true) continue;
      if (guessed && base.order > first.order && base.separator !== Separator.start) continue;
      if (isOpenFloor(base)) continue;
      if (ratioFits(part, base.token, rate.token)) return { parts, bases: [base] };
    }
  }
  return undefined;
}

/** 按每个街道不少于15人: a least number for each may be any number, so that it fits every rate. */
function isOpenFloor({ roles, token }: Reading): boolean {
  return (roles & Role.each) !== 0 && token.high === undefined;
}

/** Each part alone, then the first few together: 采纳198条,部分采纳67条,采纳率84.9%. */
function choicesOf(candidates: readonly Reading[], operands: Operands): readonly (readonly Reading[])[] {
  if (operands.together) return [candidates];
  const choices: (readonly Reading[])[] = candidates.map((part) => [part]);
  for (let count = 2; count <= Math.min(operands.parts.length, 6); count++) {
    choices.push(operands.parts.slice(0, count));
  }
  return choices;
}

/** Bases that are a whole list: 157件建议和150件提案. */
function findListed({ rate }: RateScope, operands: Operands, bases: readonly Reading[]): Fit | undefined {
  const nearest = bases.slice(0, MOST_LISTED);
  for (const part of operands.parts.slice(0, 2)) {
    let list: readonly Reading[] = [];
    for (const base of nearest) {
      if (list.includes(base)) continue;
      list = nearest.filter(
        (one) => one.list === base.list && one.group === base.group && comparableUnits(one.token, part.token),
      );
      if (list.length < 2 || list.includes(part)) continue;
      const sum = addAmounts(list.map((one) => one.token));
      if (ratioFits(part.token, sum, rate.token)) return { parts: [part], bases: list };
    }
  }
  return undefined;
}

/** 受理183件,上年结转12件,办结188件,办结率96.4%: what was carried over is part of the base. */
function findCarried({ rate, near }: RateScope, { parts, binding }: Operands): Fit | undefined {
  const [part] = parts;
  const carried = near.find((one) => one.carry);
  if (part === undefined || carried === undefined || binding !== undefined) return undefined;
  for (const base of near) {
    if (base === part || base === carried || !comparableUnits(base.token, part.token)) continue;
    if (ratioFits(part.token, addAmounts([base.token, carried.token]), rate.token)) {
      return { parts: [part], bases: [base, carried] };
    }
  }
  return undefined;
}

/** 办结建议146件、提案118件,共264件,办结率100%: the part is a list that shares its verb. */
function findListOfParts({ rate, near }: RateScope, { parts, binding }: Operands): Fit | undefined {
  const [part] = parts;
  if (part === undefined || binding !== undefined || part.order > rate.order) return undefined;
  const list = near.filter(
    (one) => one.list === part.list && one.group === part.group && comparableUnits(one.token, part.token),
  );
  if (list.length < 2 || list.length > MOST_LISTED) return undefined;
  const sum = addAmounts(list.map((one) => one.token));
  const base = near.find(
    (one) =>
      !list.includes(one) &&
      one.order < rate.order &&
      comparableUnits(one.token, part.token) &&
      exceeds(sum, one.token) !== true &&
      ratioFits(sum, one.token, rate.token),
  );
  return base === undefined ? undefined : { parts: list, bases: [base] };
}

/** 合格452批次,不合格48批次,不合格率9.6%: the part and its counterpart right before it are the base together. */
function findBeside({ folded, rate, near }: RateScope, { parts, binding }: Operands): Fit | undefined {
  const [part] = parts;
  if (part === undefined || binding !== undefined || part.order !== rate.order - 1) return undefined;
  const other = near.find((one) => one.order === part.order - 1);
  if (other?.group !== part.group || part.separator > Separator.comma) return undefined;
  if (
    other.token.unit !== part.token.unit ||
    !areCounterparts(labelWords(folded, other), labelWords(folded, part))
  )
    return undefined;
  const sum = addAmounts([other.token, part.token]);
  return ratioFits(part.token, sum, rate.token) ? { parts: [part], bases: [other, part] } : undefined;
}

/** 初次信访事项 and 重复信访事项: one noun under two names that exclude one another. */
function areCounterparts(one: string, other: string): boolean {
  return rates.counterparts.some((names) => {
    const [first, second] = [one, other].map((label) => names.find((name) => label.startsWith(name)));
    return first !== undefined && second !== undefined && first !== second;
  });
}

/** Rates of what is left: 51家,3家存在问题,合格率94%. */
function findRest({ rate, near }: RateScope, bases: readonly Reading[]): Fit | undefined {
  for (const rest of near.slice(0, GUESSES)) {
    for (const base of bases.slice(0, MOST_LISTED)) {
      if (base === rest || !comparableUnits(base.token, rest.token) || base.order > rest.order) continue;
      if (exceeds(rest.token, base.token) !== false || !isExact(rest.token)) continue;
      const value = subtract(base.token.value, rest.token.value);
      if (ratioFits({ value, low: value, high: value }, base.token, rate.token)) {
        return { parts: [rest], bases: [base] };
      }
    }
  }
  return undefined;
}
