import { addAmounts, isExact } from '../amount';
import { compare, subtract } from '../decimal';
import type { Decimal } from '../decimal';
import type { Reading } from '../reading';

/** Numbers with fewer digits are made to fit by an exchange too easily. */
const FEWEST = 3;
/** The least coefficient with so many digits. */
export const leastLong = 10 ** (FEWEST - 1);
/** From so many digits on the exchange can hardly be chance. */
const SURE = 4;

/** The sum's confidence for a shortfall that an exchange of digits explains; `undefined` where none does. */
export function slipOf(
  parts: readonly Reading[],
  totals: readonly Reading[],
): { readonly verdict: 'broken'; readonly confidence?: 'info' } | undefined {
  const found = transposition(parts, totals);
  if (found === undefined) return undefined;
  return found === 'sure' ? { verdict: 'broken' } : { verdict: 'broken', confidence: 'info' };
}

/**
 * How sure it is that a list which does not make its total holds a slip of the pen: 3148 for 3184. It does where
 * exchanging two digits that stand side by side in one of the numbers makes the sum right, and this number is long.
 */
function transposition(parts: readonly Reading[], totals: readonly Reading[]): 'sure' | 'likely' | undefined {
  const all = [...parts, ...totals];
  if (all.some(({ token }) => !isExact(token))) return undefined;
  const [sum, whole] = [parts, totals].map((ones) => addAmounts(ones.map((one) => one.token)).value);
  if (sum === undefined || whole === undefined) return undefined;
  const [missing, excess] = [subtract(whole, sum), subtract(sum, whole)];
  let digits = 0;
  for (const part of parts) if (reaches(part, missing)) digits = Math.max(digits, digitsOf(part));
  for (const total of totals) if (reaches(total, excess)) digits = Math.max(digits, digitsOf(total));
  return digits >= SURE ? 'sure' : digits >= FEWEST ? 'likely' : undefined;
}

/** Whether one number is the other with two neighbouring digits exchanged: 1382 and 1328. */
export function isExchange(own: Decimal, other: Decimal): boolean {
  return own.exponent === other.exponent && exchangesOf(own).includes(other.coefficient);
}

/** Whether two numbers of as many digits differ in one of them, or in the order of two neighbours: 51 and 41, 223 and 232. */
export function isSlip(own: Decimal, other: Decimal): boolean {
  if (own.exponent !== other.exponent || own.coefficient < 10) return own.coefficient === other.coefficient;
  const [one, two] = [own, other].map(({ coefficient }) => String(coefficient));
  if (one === undefined || one.length !== two?.length) return false;
  const apart = Array.from(one, (_, at) => at).filter((at) => one.charAt(at) !== two.charAt(at));
  const [first = 0, next] = apart;
  if (next === undefined) return true;
  return (
    apart.length === 2 && one.charAt(first) === two.charAt(next) && one.charAt(next) === two.charAt(first)
  );
}

function digitsOf({ token }: Reading): number {
  return String(token.value.coefficient).length;
}

/** Whether exchanging two neighbouring digits adds exactly `gap` to the number. */
function reaches({ token }: Reading, gap: Decimal): boolean {
  const { coefficient, exponent } = token.value;
  return exchangesOf(token.value).some(
    (swapped) => compare({ coefficient: swapped - coefficient, exponent }, gap) === 0,
  );
}

/** The coefficients that an exchange of two neighbouring digits makes of a long one. */
export function exchangesOf({ coefficient }: Decimal): readonly number[] {
  if (coefficient < leastLong) return [];
  const digits = String(coefficient);
  const made: number[] = [];
  for (let at = 0; at + 1 < digits.length; at++) {
    const [left, right] = [digits.charAt(at), digits.charAt(at + 1)];
    if (left !== right) made.push(Number(digits.slice(0, at) + right + left + digits.slice(at + 2)));
  }
  return made;
}
