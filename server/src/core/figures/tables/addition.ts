import { addAmounts, isExact, type Amount } from '../amount';
import { add, compare, formatDecimal, multiply, placesOf, scale, integer, subtract } from '../decimal';
import type { Decimal } from '../decimal';
import type { Verdict } from '../relation';
import { comparableUnits } from '../units';
import type { TableCell } from './cell';

/** A cell that is said to add others. */
export interface Addition {
  readonly total: TableCell;
  readonly parts: readonly TableCell[];
  /** Whole numbers are rounded too: 万元. */
  readonly coarse: boolean;
  /** A row or cell among the parts has no number where one may be missing. */
  readonly holed: boolean;
}

/** How the parts compare with their total: within what rounding explains is `near`. */
export type Fit = 'equal' | 'near' | 'off' | 'unknown';

/** A sum of a table with its verdict, in cells. */
export interface TableSum {
  readonly addition: Addition;
  readonly verdict: Verdict;
  readonly totalLabel: string;
  readonly partLabels: readonly string[];
  readonly unit: string;
  /** Less than sure: a table that does not name its parts whole may show a total like this. */
  readonly confidence?: 'info';
}

const zero = integer(0);

/** Compares the sum of the parts with the total; undefined where the total states no number. */
export function fitOf({ total, parts, coarse, holed }: Addition): Fit | undefined {
  const whole = total.amount;
  if (whole === undefined) return undefined;
  const exact = isFirm(whole) && parts.every(({ amount }) => amount === undefined || isFirm(amount));
  if (compare(sumOf(parts), whole.value) === 0) return exact ? 'equal' : 'near';
  if (holed || mixesUnits(total, parts)) return 'unknown';
  return canMeet(amountOf(parts), whole, slackOf(total, parts, coarse)) ? 'near' : 'off';
}

/** Whether two of the parts are more than nothing, so that a sum that comes out proves how the table adds. */
export function tells({ parts }: Addition): boolean {
  let told = 0;
  for (const { amount } of parts) if (amount !== undefined && amount.value.coefficient !== 0) told++;
  return told > 1;
}

/** Whether the total is no larger than its largest part, as an average or a highest value would be. */
export function isNoLarger({ total, parts }: Addition): boolean {
  const whole = total.amount?.value ?? zero;
  return parts.some(({ amount }) => amount !== undefined && amount.value.coefficient !== 0 && compare(amount.value, whole) >= 0); // prettier-ignore
}

/** Whether the parts exceed their total by just some of them that stand together: they may count what others count too. */
export function exceedsByParts({ total, parts }: Addition): boolean {
  const excess = subtract(sumOf(parts), total.amount?.value ?? zero);
  if (compare(excess, zero) <= 0) return false;
  const seen = new Set<string>(['0']);
  let sum = zero;
  return parts.some(({ amount }) => {
    if (amount === undefined) return false;
    sum = add(sum, amount.value);
    if (seen.has(formatDecimal(subtract(sum, excess)))) return true;
    seen.add(formatDecimal(sum));
    return false;
  });
}

/** The most terms that arithmetic prints. */
const MOST_TERMS = 12;

/** `14+18=32`, or `14+18=32≠33` where the total is another. */
export function arithmeticOf({ total, parts }: Addition, verdict: Verdict): string {
  const terms = parts.flatMap(({ amount }) => (amount ? [formatDecimal(amount.value)] : []));
  const shown = terms.length > MOST_TERMS ? [...terms.slice(0, MOST_TERMS - 2), '…', ...terms.slice(-1)] : terms; // prettier-ignore
  const sum = sumOf(parts);
  const left = `${shown.join('+').replaceAll('+-', '-')}=${formatDecimal(sum)}`;
  const whole = total.amount?.value ?? zero;
  return verdict === 'holds' && compare(sum, whole) === 0 ? left : `${left}≠${formatDecimal(whole)}`;
}

/** The sum of the parts as printed, and how much it is above the total. */
export function factsOf({ total, parts }: Addition): {
  readonly total: string;
  readonly expected: string;
  readonly difference: string;
} {
  const [sum, whole] = [sumOf(parts), total.amount?.value ?? zero];
  return {
    total: formatDecimal(whole),
    expected: formatDecimal(sum),
    difference: formatDecimal(subtract(sum, whole)),
  };
}

/** The sum of the values as printed. */
function sumOf(parts: readonly TableCell[]): Decimal {
  let sum = zero;
  for (const { amount } of parts) if (amount !== undefined) sum = add(sum, amount.value);
  return sum;
}

function amountOf(parts: readonly TableCell[]): Amount {
  return addAmounts(parts.flatMap(({ amount }) => amount ?? []));
}

/** Whether a number is given exactly; one in 万 is as it is printed. */
function isFirm(amount: Amount): boolean {
  return amount.low === amount.value || isExact(amount) || amount.value.exponent > 0;
}

function mixesUnits(total: TableCell, parts: readonly TableCell[]): boolean {
  let first = total.unit === '' ? undefined : total;
  for (const part of parts) {
    if (part.unit === '' || part.amount === undefined) continue;
    first ??= part;
    if (!comparableUnits(part, first)) return true;
  }
  return false;
}

/** What rounding may add up to: half a unit of the last place for each number, where they are rounded at all. */
function slackOf(total: TableCell, parts: readonly TableCell[], coarse: boolean): Decimal {
  let places = 0;
  for (const { amount } of [total, ...parts]) if (amount) places = Math.max(places, placesOf(amount.value));
  if (places === 0 && !coarse) return zero;
  return multiply(scale(integer(5), -places - 1), integer(parts.length + 1));
}

function canMeet(sum: Amount, total: Amount, slack: Decimal): boolean {
  const above = sum.low && total.high && compare(subtract(sum.low, slack), total.high) > 0;
  const below = sum.high && total.low && compare(add(sum.high, slack), total.low) < 0;
  return above !== true && below !== true;
}
