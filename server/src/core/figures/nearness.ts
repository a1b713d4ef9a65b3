import type { Decimal } from './decimal';

/** Numbers no further apart than this, or than so much of the first, differ as a number does that was brought up to date in one place only. */
const GAP = 3;
const SHARE = 0.05;

/**
 * Whether one number may be the other with a slip of the pen or not brought up to date: 86 and 88, 1322 and 1382 (one digit),
 * 46 and 64 (two digits exchanged).
 */
export function isNear(a: Decimal, b: Decimal): boolean {
  if (a.exponent !== b.exponent) return false;
  return Math.abs(a.coefficient - b.coefficient) <= a.coefficient * SHARE || isMiswritten(a, b);
}

/** The same without a share of the number, which is wide for a rate: 93.6% and 96.3%, not 92.1% and 95.4%. */
export function isMiswritten(a: Decimal, b: Decimal): boolean {
  if (a.exponent !== b.exponent) return false;
  if (Math.abs(a.coefficient - b.coefficient) <= GAP) return true;
  const [own, other] = [String(a.coefficient), String(b.coefficient)];
  if (own.length !== other.length) return false;
  let first = 0;
  while (own.charAt(first) === other.charAt(first)) first++;
  if (own.slice(first + 1) === other.slice(first + 1)) return true;
  const exchanged = own.charAt(first + 1) + own.charAt(first);
  return other.startsWith(exchanged, first) && own.slice(first + 2) === other.slice(first + 2);
}
