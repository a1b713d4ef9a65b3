import { addAmounts, isExact } from '../amount';
import { subtract } from '../decimal';
import type { Reading } from '../reading';
import { ordered } from './context';
import { ratioFits } from './ratio';

/** 应出庭50件,未出庭2件,出庭率96%: the rate is right for the rest of the base. */
export function isOfRest(rate: Reading, parts: readonly Reading[], base: Reading): boolean {
  const part = addAmounts(parts.map((one) => one.token));
  if (!isExact(part) || !isExact(base.token)) return false;
  const value = subtract(base.token.value, part.value);
  return value.coefficient > 0 && ratioFits({ value, low: value, high: value }, base.token, rate.token);
}

/** 逮捕25人,不捕24人,不捕率48.98%: the two stand side by side and are a base together. */
export function isOfBoth({ token }: Reading, parts: readonly Reading[], base: Reading): boolean {
  if (parts.some((one) => ordered(one, base))) return false;
  const part = addAmounts(parts.map((one) => one.token));
  return ratioFits(part, addAmounts([part, base.token]), token);
}
