import { fitOf, tells, type Addition, type Fit, type TableSum } from './addition';
import type { Column } from './columns';
import { verdictOf } from './columnSums';
import type { Grid, GridRow } from './grid';
import { distinct } from './rowRanges';

/** Columns that a column of totals may add, as places. */
type ColumnRange = readonly number[];

/** More columns of totals than this are no table of counts. */
const MOST_TOTALS = 8;
/** So many rows must come out before a row that does not is held to be wrong. */
const FEWEST_PROOFS = 2;

interface Trial {
  readonly row: GridRow;
  readonly addition: Addition;
  readonly fit: Fit;
}

/** The sums of the rows of a table: its columns 合计 and 小计 against the columns that they add, where the rows prove it. */
export function rowSums(grid: Grid): readonly TableSum[] {
  const { columns } = grid;
  const totals = columns.flatMap(({ sum, role }, at) =>
    sum !== undefined && role === 'figures' ? [at] : [],
  );
  const sums: TableSum[] = [];
  for (const at of totals.slice(0, MOST_TOTALS)) {
    const tried = rangesOf(columns, at).map((range) => ({ range, trials: tryRange(grid, at, range) }));
    const proven = tried.map((one) => ({ ...one, proofs: countProofs(one.trials) }));
    const best = proven.reduce<(typeof proven)[number] | undefined>(
      (a, b) => (a === undefined || b.proofs > a.proofs ? b : a),
      undefined,
    );
    if (best === undefined || best.proofs === 0) continue;
    const failures = best.trials.filter(({ fit }) => fit === 'off').length;
    const sure = best.proofs >= FEWEST_PROOFS && failures * 2 <= best.proofs;
    if (failures > best.proofs) continue;
    for (const trial of best.trials) sums.push(sumOf(columns, at, best.range, trial, sure));
  }
  return sums;
}

function countProofs(trials: readonly Trial[]): number {
  return trials.filter(({ fit, addition }) => fit === 'equal' && tells(addition)).length;
}

/** What the column of totals at `at` may add: the columns before it since the last total, those behind it, 小计, all. */
function rangesOf(columns: readonly Column[], at: number): readonly ColumnRange[] {
  const own = columns[at];
  if (own === undefined) return [];
  const added = columns.flatMap((column, place) => (place !== at && isAdded(column, own) ? [place] : []));
  const leaves = added.filter((place) => columns[place]?.sum === undefined);
  const sums = added.filter((place) => columns[place]?.sum !== undefined);
  const last = columns.findLastIndex(({ sum }, place) => place < at && sum !== undefined);
  const next = columns.findIndex(({ sum }, place) => place > at && sum !== undefined);
  const ranges = [
    leaves.filter((place) => place < at && place > last),
    leaves.filter((place) => place > at && (next === -1 || place < next)),
    ...(own.sum === 'total' ? [sums, leaves.filter((place) => place < at), leaves] : []),
  ];
  return distinct(ranges);
}

function isAdded(column: Column, total: Column): boolean {
  if (column.role !== 'figures' || column.ofWhich) return false;
  return column.unit === '' || total.unit === '' || column.unit === total.unit;
}

function tryRange({ columns, rows }: Grid, at: number, range: ColumnRange): readonly Trial[] {
  const coarse = range.some((place) => columns[place]?.coarse);
  return rows.flatMap((row) => {
    const total = row.cells?.[at];
    if (total === undefined || row.kind === 'aside') return [];
    const parts = range.flatMap((place) => row.cells?.[place] ?? []);
    const holed = parts.some(({ amount, nothing }) => amount === undefined && !nothing);
    const addition = { total, parts, coarse, holed };
    const fit = fitOf(addition);
    return fit === undefined ? [] : [{ row, addition, fit }];
  });
}

function sumOf(
  columns: readonly Column[],
  at: number,
  range: ColumnRange,
  trial: Trial,
  sure: boolean,
): TableSum {
  const { addition, fit } = trial;
  const { parts, total } = addition;
  return {
    addition: { ...addition, parts: parts.filter(({ amount }) => amount !== undefined) },
    verdict: verdictOf(fit, sure),
    totalLabel: columns[at]?.name ?? '',
    partLabels: range.flatMap((place, index) => (parts[index]?.amount ? [columns[place]?.name ?? ''] : [])),
    unit: total.unit || (columns[at]?.unit ?? ''),
  };
}
