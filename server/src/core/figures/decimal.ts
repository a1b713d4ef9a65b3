/**
 * An exact decimal number, `coefficient × 10^exponent`, the coefficient a safe integer.
 * Written forms keep their last place: 50.0 is 500 × 10^-1, so that a rate knows how finely it was printed.
 */
export interface Decimal {
  readonly coefficient: number;
  readonly exponent: number;
}

/** The most digits that a coefficient can hold exactly. */
export const MAX_DIGITS = 15;

const powers = Array.from({ length: MAX_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** The numbers that most figures are, made once: a long text holds them by the ten thousand. */
const SMALL = 1000;
const small: readonly Decimal[] = Array.from({ length: SMALL }, (_, value) => ({
  coefficient: value,
  exponent: 0,
}));

/** An integer as a decimal. */
export function integer(value: number): Decimal {
  const known = value >= 0 && value < SMALL ? small[value] : undefined;
  return known ?? { coefficient: value, exponent: 0 };
}

/** `value × 10^by`, exactly. */
export function scale(value: Decimal, by: number): Decimal {
  return { coefficient: value.coefficient, exponent: value.exponent + by };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  if (a.exponent === b.exponent) return Math.sign(a.coefficient - b.coefficient);
  const exponent = Math.min(a.exponent, b.exponent);
  const left = raised(a, exponent);
  const right = raised(b, exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `a + b`, exactly. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (a.exponent === b.exponent) {
    const coefficient = a.coefficient + b.coefficient;
    if (Number.isSafeInteger(coefficient)) return { coefficient, exponent: a.exponent };
  }
  const exponent = Math.min(a.exponent, b.exponent);
  const [left, right] = [raised(a, exponent), raised(b, exponent)];
  if (typeof left === 'number' && typeof right === 'number' && Number.isSafeInteger(left + right)) {
    return { coefficient: left + right, exponent };
  }
  return exact(BigInt(left) + BigInt(right), exponent);
}

/** `a - b`, exactly. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { coefficient: -b.coefficient, exponent: b.exponent });
}

/** `a × b`, exactly. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const coefficient = a.coefficient * b.coefficient;
  if (Number.isSafeInteger(coefficient)) return { coefficient, exponent: a.exponent + b.exponent };
  return exact(BigInt(a.coefficient) * BigInt(b.coefficient), a.exponent + b.exponent);
}

/** The sum of all values; 0 for none. */
export function sum(values: readonly Decimal[]): Decimal {
  let total = integer(0);
  for (const value of values) total = add(total, value);
  return total;
}

/** `part / base × 100` rounded half up to `places` decimal places; `undefined` where the base is 0. */
export function percentage(part: Decimal, base: Decimal, places: number): Decimal | undefined {
  if (base.coefficient === 0) return undefined;
  const shift = part.exponent - base.exponent + 2 + places;
  const top = BigInt(part.coefficient) * 10n ** BigInt(Math.max(0, shift));
  const bottom = BigInt(base.coefficient) * 10n ** BigInt(Math.max(0, -shift));
  const negative = top < 0n !== bottom < 0n;
  const [numerator, denominator] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  return exact(negative ? -rounded : rounded, -places);
}

/** How many decimal places the number was written with. */
export function placesOf(value: Decimal): number {
  return Math.max(0, -value.exponent);
}

/** The nearest floating-point number, for rough comparisons only. */
export function toNumber({ coefficient, exponent }: Decimal): number {
  return exponent === 0 ? coefficient : coefficient * 10 ** exponent;
}

/** The number without exponent and without idle zeros: 36000, 19.5, -3. */
export function formatDecimal(value: Decimal): string {
  if (value.exponent === 0) return String(value.coefficient);
  const negative = value.coefficient < 0;
  let digits = String(Math.abs(value.coefficient));
  if (value.exponent >= 0) {
    digits = value.coefficient === 0 ? '0' : digits + '0'.repeat(value.exponent);
  } else {
    digits = digits.padStart(1 - value.exponent, '0');
    const point = digits.length + value.exponent;
    digits = `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/(?<!0)0+$/, '').replace(/\.$/, '');
  }
  return negative ? `-${digits}` : digits;
}

/** The coefficient at a lower exponent: a number where it stays exact, else a bigint. */
function raised(value: Decimal, exponent: number): number | bigint {
  const shift = value.exponent - exponent;
  if (shift === 0) return value.coefficient;
  const power = powers[shift];
  const product = power === undefined ? Number.NaN : value.coefficient * power;
  return Number.isSafeInteger(product) ? product : BigInt(value.coefficient) * 10n ** BigInt(shift);
}

/** A bigint as a decimal; digits beyond the safe range are dropped at the low end, where no report prints any. */
function exact(coefficient: bigint, exponent: number): Decimal {
  let [digits, power] = [coefficient, exponent];
  while (!Number.isSafeInteger(Number(digits))) [digits, power] = [digits / 10n, power + 1];
  return { coefficient: Number(digits), exponent: power };
}
