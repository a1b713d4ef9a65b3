import type { GridRow } from './grid';
import { isGrandTotal } from './labels';
import { nestedIn } from './nesting';

/** The rows that a row of totals may add, as indexes: the likelier reading first. */
export type RowRange = readonly number[];

/** Where the parts of a group stand: above its 小计, below it, or wherever the group is named (few groups only). */
export type Orientation = 'above' | 'below' | 'group';

/** Indexes of rows from the likeliest to the least likely reading of what the total at `at` adds. */
export function rangesOfTotal(
  rows: readonly GridRow[],
  at: number,
  columns: readonly number[],
): readonly RowRange[] {
  const above = indexes(0, at);
  const below = indexes(at + 1, rows.length);
  const own = rows[at]?.label ?? '';
  const earlier = isGrandTotal(own) ? above.filter((row) => isPartial(rows[row], own)) : [];
  const since = indexes(lastBefore(rows, at, 'total') + 1, at);
  const until = indexes(at + 1, nextAfter(rows, at, 'total'));
  const sides = distinct([above, since, below, until]);
  return distinct([
    earlier,
    ...sides.map((side) => groupTotals(rows, side)),
    ...sides.map((side) => leavesIn(rows, side)),
    ...sides.flatMap((side) => levelsIn(rows, side)),
    ...sides.map((side) => nestedIn(rows, leavesIn(rows, side), columns)),
    ...sides.map((side) => side.filter((row) => isAdded(rows[row]) || rows[row]?.kind === 'aside')),
    ...sides.map((side) => outsideOfWhich(rows, side)),
    rows[at + 1]?.kind === 'ofWhich' ? below.filter((row) => isAdded(rows[row]) || rows[row]?.kind === 'ofWhich') : [],
  ]); // prettier-ignore
}

/** The rows that the 小计 at `at` adds when its group stands so. */
export function rangeOfSubtotal(rows: readonly GridRow[], at: number, side: Orientation): RowRange {
  if (side === 'group') {
    const group = rows[at]?.group;
    return indexes(0, rows.length).filter((row) => rows[row]?.kind === 'leaf' && rows[row].group === group);
  }
  const step = side === 'above' ? -1 : 1;
  const range: number[] = [];
  for (let row = at + step; rows[row] !== undefined; row += step) {
    const kind = rows[row]?.kind;
    if (kind === 'total' || kind === 'subtotal' || kind === 'blank') break;
    if (kind === 'leaf') range.push(row);
  }
  return side === 'above' ? range.reverse() : range;
}

function isAdded(row: GridRow | undefined): boolean {
  return row?.kind === 'leaf';
}

/** A total of another name than a grand total's: 合计 for 总计. */
function isPartial(row: GridRow | undefined, own: string): boolean {
  return row?.kind === 'total' && row.label !== own;
}

/** The 小计 rows of a side and the rows that belong to none of them: those behind the last where they stand below their groups, those before the first where they stand above. */
function groupTotals(rows: readonly GridRow[], side: RowRange): RowRange {
  const totals = side.filter((row) => rows[row]?.kind === 'subtotal');
  const [first] = totals;
  const last = totals.at(-1);
  if (first === undefined || last === undefined) return [];
  const leads = side[0] === first;
  const rest = leavesIn(rows, side).filter((row) => (leads ? row < first : row > last));
  return [...totals, ...rest].sort((a, b) => a - b);
}

function leavesIn(rows: readonly GridRow[], side: RowRange): RowRange {
  return side.filter((row) => isAdded(rows[row]));
}

/** The rows numbered like the first, where rows are numbered on several levels. */
function levelsIn(rows: readonly GridRow[], side: RowRange): readonly RowRange[] {
  const leaves = leavesIn(rows, side);
  const levels = new Set(leaves.map((row) => rows[row]?.level));
  if (levels.size < 2 || levels.size > 4) return [];
  return [...levels].map((level) => leaves.filter((row) => rows[row]?.level === level));
}

/** The rows before the first 其中: what follows it may belong to it without saying so. */
function outsideOfWhich(rows: readonly GridRow[], side: RowRange): RowRange {
  const first = side.find((row) => rows[row]?.kind === 'ofWhich');
  return first === undefined ? [] : leavesIn(rows, side).filter((row) => row < first);
}

function lastBefore(rows: readonly GridRow[], at: number, kind: GridRow['kind']): number {
  for (let row = at - 1; row >= 0; row--) if (rows[row]?.kind === kind) return row;
  return -1;
}

function nextAfter(rows: readonly GridRow[], at: number, kind: GridRow['kind']): number {
  for (let row = at + 1; row < rows.length; row++) if (rows[row]?.kind === kind) return row;
  return rows.length;
}

function indexes(from: number, to: number): RowRange {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The ranges of two places and more, each once. */
export function distinct(ranges: readonly RowRange[]): readonly RowRange[] {
  const seen = new Set<string>();
  return ranges.filter((range) => {
    const key = range.join();
    if (range.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
