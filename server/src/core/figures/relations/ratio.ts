import { add, compare, multiply, percentage, placesOf, scale, subtract, integer, toNumber } from '../decimal';
import type { Decimal } from '../decimal';
import { isExact } from '../amount';
import type { Amount } from '../amount';

/**
 * Whether `part ÷ base` can be printed as `rate` percent: cut or rounded, that is, less than one unit of the
 * rate's last place away. Approximate amounts fit if some value of their intervals does.
 */
export function ratioFits(part: Amount, base: Amount, rate: Amount): boolean {
  if (isExact(part) && isExact(base) && isExact(rate)) return exactFits(part.value, base.value, rate.value);
  const unit = unitOf(rate.value);
  const low = rate.low && subtract(rate.low, unit);
  const high = rate.high && add(rate.high, unit);
  const hundredLow = part.low && scale(part.low, 2);
  const hundredHigh = part.high && scale(part.high, 2);
  if (hundredHigh && base.low && low && compare(hundredHigh, multiply(low, base.low)) < 0) return false;
  return !(hundredLow && base.high && high && compare(hundredLow, multiply(high, base.high)) > 0);
}

function exactFits(part: Decimal, base: Decimal, rate: Decimal): boolean {
  if (base.coefficient <= 0) return false;
  // Most pairs are far from the rate; floating point is sure of that much, and allocates nothing.
  const rough = Math.abs((toNumber(part) / toNumber(base)) * 100 - toNumber(rate));
  if (rough > 2 * 10 ** -placesOf(rate)) return false;
  const off = subtract(scale(part, 2), multiply(rate, base));
  const size = off.coefficient < 0 ? { ...off, coefficient: -off.coefficient } : off;
  return compare(size, multiply(unitOf(rate), base)) < 0;
}

/** One unit of the last place that was printed. */
function unitOf(rate: Decimal): Decimal {
  return scale(integer(1), -placesOf(rate));
}

/** The rate that the two amounts give, with the places that were printed. */
export function computedRate(part: Decimal, base: Decimal, printed: Decimal): Decimal | undefined {
  return percentage(part, base, placesOf(printed));
}
