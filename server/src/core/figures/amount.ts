import { add, compare, integer, scale, subtract } from './decimal';
import type { Decimal } from './decimal';
import type { Bound } from './figure';

/** What is known of a quantity: its value as printed and the interval it lies in. */
export interface Amount {
  readonly value: Decimal;
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
}

/**
 * The interval of a bounded number (domain.md 3.3): 6800余 is 6800 to 6900, 近1200 is 1100 to 1200,
 * 约 is ±5 %, 以上 and 超 are open above, 以内 and 不足 below.
 */
export function interval(value: Decimal, bound: Bound, open: boolean): Omit<Amount, 'value'> {
  switch (bound) {
    case 'exact':
      return { low: value, high: value };
    case 'over':
      return { low: value, high: open ? undefined : add(value, lastPlace(value)) };
    case 'under':
      return { low: open ? undefined : subtract(value, lastPlace(value)), high: value };
    case 'about': {
      const margin = { coefficient: value.coefficient * 5, exponent: value.exponent - 2 };
      return { low: subtract(value, margin), high: add(value, margin) };
    }
    case 'atLeast':
      return { low: value, high: undefined };
    case 'atMost':
      return { low: undefined, high: value };
  }
}

/** A number printed in 万 or 亿 was rounded there: 1.2万 is 11500 to 12500. Its printed value is still exact. */
export function rounded(value: Decimal): Omit<Amount, 'value'> {
  const half = scale(integer(5), value.exponent - 1);
  return { low: subtract(value, half), high: add(value, half) };
}

/** One unit of the last place that is not zero: 100 for 6800, 0.1 for 3.6, 1000 for 3.6万. */
export function lastPlace(value: Decimal): Decimal {
  let { coefficient, exponent } = value;
  if (coefficient === 0) return integer(1);
  while (coefficient % 10 === 0) [coefficient, exponent] = [coefficient / 10, exponent + 1];
  return scale(integer(1), exponent);
}

/** Whether the number is given exactly. */
export function isExact(amount: Amount): boolean {
  const { low, high } = amount;
  // An exact number is its own lower and upper bound.
  if (low === undefined || high === undefined || low === high) return low !== undefined && high !== undefined;
  return compare(low, high) === 0;
}

/** The sum of amounts; an end is open where one of theirs is. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  let value: Decimal = integer(0);
  let low: Decimal | undefined = value;
  let high: Decimal | undefined = value;
  for (const next of amounts) {
    const exact: boolean =
      low === value && high === value && next.low === next.value && next.high === next.value;
    value = add(value, next.value);
    low = exact ? value : low && next.low && add(low, next.low);
    high = exact ? value : high && next.high && add(high, next.high);
  }
  return { value, low, high };
}

/** Whether `part` surely exceeds `base`, surely does not, or cannot be told. */
export function exceeds(part: Amount, base: Amount): boolean | undefined {
  if (part.low && base.high && compare(part.low, base.high) > 0) return true;
  if (part.high && base.low && compare(part.high, base.low) <= 0) return false;
  return isExact(part) && isExact(base) ? compare(part.value, base.value) > 0 : undefined;
}

/** Whether two amounts can be the same number. */
export function canBeEqual(a: Amount, b: Amount): boolean {
  if (a.high && b.low && compare(a.high, b.low) < 0) return false;
  return !(b.high && a.low && compare(b.high, a.low) < 0);
}
