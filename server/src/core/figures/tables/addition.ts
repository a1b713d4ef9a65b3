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
}

const zero = integer(0);

/** Compares the sum of the parts with the total; undefined where the total states no number. */
export function fitOf({ total, parts, coarse, holed }: Addition): Fit | undefined {
  if (total.amount === undefined) return undefined;
  const amounts = amountsOf(parts);
  const sum = addAmounts(amounts);
  const exact = [total.amount, ...amounts].every((amount) => isExact(amount) || amount.value.exponent > 0);
  if (compare(sum.value, total.amount.value) === 0) return exact ? 'equal' : 'near';
  if (holed || mixesUnits([total, ...parts])) return 'unknown';
  return canMeet(sum, total.amount, slackOf([total.amount, ...amounts], coarse)) ? 'near' : 'off';
}

/** Whether two of the parts are more than nothing, so that a sum that comes out proves how the table adds. */
export function tells({ parts }: Addition): boolean {
  return amountsOf(parts).filter(({ value }) => value.coefficient !== 0).length > 1;
}

/** Whether the total is no larger than its largest part, as an average or a highest value would be. */
export function isNoLarger({ total, parts }: Addition): boolean {
  const whole = total.amount?.value ?? zero;
  return amountsOf(parts).some(({ value }) => value.coefficient !== 0 && compare(value, whole) >= 0);
}

/** The most terms that arithmetic prints. */
const MOST_TERMS = 12;

/** `14+18=32`, or `14+18=32≠33` where the total is another. */
export function arithmeticOf({ total, parts }: Addition, verdict: Verdict): string {
  const terms = amountsOf(parts).map(({ value }) => formatDecimal(value));
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

function sumOf(parts: readonly TableCell[]): Decimal {
  return addAmounts(amountsOf(parts)).value;
}

function amountsOf(cells: readonly TableCell[]): readonly Amount[] {
  return cells.flatMap(({ amount }) => amount ?? []);
}

function mixesUnits(cells: readonly TableCell[]): boolean {
  const named = cells.filter(({ unit, amount }) => unit !== '' && amount !== undefined);
  const [first] = named;
  return first !== undefined && named.some((cell) => !comparableUnits(cell, first));
}

/** What rounding may add up to: half a unit of the last place for each number, where they are rounded at all. */
function slackOf(amounts: readonly Amount[], coarse: boolean): Decimal {
  const places = amounts.reduce((most, { value }) => Math.max(most, placesOf(value)), 0);
  if (places === 0 && !coarse) return zero;
  return multiply(scale(integer(5), -places - 1), integer(amounts.length));
}

function canMeet(sum: Amount, total: Amount, slack: Decimal): boolean {
  const above = sum.low && total.high && compare(subtract(sum.low, slack), total.high) > 0;
  const below = sum.high && total.low && compare(add(sum.high, slack), total.low) < 0;
  return above !== true && below !== true;
}
