import { add, compare, integer, type Decimal } from '../decimal';
import type { GridRow } from './grid';

/** So many rows under one that holds them are looked at. */
const MOST_CHILDREN = 30;
const zero = integer(0);

/**
 * The rows that stay when those are left out that make up the row above them, in every column: 行政处罚 60 with
 * 罚款 40 and 警告 20 under it. None where no row is made up so.
 */
export function nestedIn(
  rows: readonly GridRow[],
  range: readonly number[],
  columns: readonly number[],
): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < range.length;) {
    kept.push(range[at] ?? 0);
    at += 1 + childrenOf(rows, range, at, columns);
  }
  return kept.length < range.length ? kept : [];
}

/** How many rows behind the one at `at` make it up. */
function childrenOf(
  rows: readonly GridRow[],
  range: readonly number[],
  at: number,
  columns: readonly number[],
): number {
  const whole = columns.map((column) => valueAt(rows, range[at], column));
  if (whole.every(({ coefficient }) => coefficient <= 0)) return 0;
  const sums = columns.map(() => zero);
  const last = Math.min(range.length - at - 1, MOST_CHILDREN);
  for (let count = 1; count <= last; count++) {
    let equal = true;
    for (const [place, column] of columns.entries()) {
      const sum = add(sums[place] ?? zero, valueAt(rows, range[at + count], column));
      sums[place] = sum;
      const order = compare(sum, whole[place] ?? zero);
      if (order > 0) return 0;
      if (order < 0) equal = false;
    }
    if (count > 1 && equal) return count;
  }
  return 0;
}

function valueAt(rows: readonly GridRow[], row = -1, column = -1): Decimal {
  return rows[row]?.cells?.[column]?.amount?.value ?? zero;
}
