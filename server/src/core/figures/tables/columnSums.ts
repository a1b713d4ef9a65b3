import { exceedsByParts, fitOf, isNoLarger, tells, type Addition, type Fit, type TableSum } from './addition';
import type { Column } from './columns';
import type { Grid, GridRow } from './grid';
import { rangeOfSubtotal, rangesOfTotal, type Orientation, type RowRange } from './rowRanges';
import type { Verdict } from '../relation';

/** More rows of totals than this are read as totals of what stands since the last one. */
const MOST_TOTALS = 8;
/** With more rows of 小计 than this, groups are not gathered by their names. */
const MOST_NAMED_GROUPS = 32;

/** A row of totals over one column. */
interface Trial {
  readonly column: Column;
  readonly addition: Addition;
  readonly fit: Fit;
}

/** A reading of what a row of totals adds, tried on every column. */
interface Reading {
  readonly range: RowRange;
  readonly trials: readonly Trial[];
  /** Columns in which it comes out and says something; columns in which it does not. */
  readonly proofs: number;
  readonly failures: number;
}

/** The sums of the columns of a table: its rows 合计 and 小计 against the rows that they add. */
export function columnSums(grid: Grid): readonly TableSum[] {
  const { rows } = grid;
  const sums: TableSum[] = [];
  const groupsHold = subtotalSums(grid, sums);
  const totals = rows.flatMap(({ kind }, at) => (kind === 'total' ? [at] : []));
  const figures = grid.columns.flatMap(({ role }, at) => (role === 'figures' ? [at] : []));
  const plain = grid.plain && groupsHold && totals.length === 1;
  for (const at of totals.slice(0, MOST_TOTALS)) {
    const readings = rangesOfTotal(rows, at, figures).map((range) => tryRange(grid, at, range));
    const best = bestOf(readings);
    if (best !== undefined) addSums(grid, at, best, plain && standsAtEnd(rows, at), sums);
  }
  return sums;
}

/** Adds the sums of the 小计 rows; whether all of them come out, so that a total can be held against them. */
function subtotalSums(grid: Grid, sums: TableSum[]): boolean {
  const at = grid.rows.flatMap(({ kind }, row) => (kind === 'subtotal' ? [row] : []));
  if (at.length === 0) return true;
  const leads = grid.rows.find(({ kind }) => kind !== 'total')?.kind === 'subtotal';
  const sides: Orientation[] = leads ? ['below', 'above'] : ['above', 'below'];
  if (at.length <= MOST_NAMED_GROUPS) sides.push('group');
  const tried = sides.map((side) =>
    at.map((row) => tryRange(grid, row, rangeOfSubtotal(grid.rows, row, side))),
  );
  const proofs = (readings: readonly Reading[]): number => readings.reduce((sum, one) => sum + one.proofs - one.failures / 2, 0); // prettier-ignore
  const [first] = tried;
  if (first === undefined) return false;
  const best = tried.reduce((a, b) => (proofs(b) > proofs(a) ? b : a), first);
  const failures = best.reduce((sum, one) => sum + one.failures, 0);
  const proven = best.reduce((sum, one) => sum + one.proofs, 0);
  for (const [index, reading] of best.entries()) {
    if (reading.range.length > 0 && proven > 0)
      addSums(grid, at[index] ?? 0, reading, proven > failures, sums);
  }
  return failures === 0 && proven > 0;
}

function tryRange({ columns, rows }: Grid, at: number, range: RowRange): Reading {
  const total = rows[at];
  const holed = rows.slice(range[0], range.at(-1)).some(({ kind }) => kind === 'blank');
  const trials: Trial[] = [];
  columns.forEach((column, place) => {
    const cell = total?.cells?.[place];
    if (column.role !== 'figures' || cell === undefined) return;
    const parts = range.flatMap((row) => rows[row]?.cells?.[place] ?? []);
    const complete = parts.length === range.length && parts.every(({ amount, nothing }) => amount !== undefined || nothing); // prettier-ignore
    const addition = { total: cell, parts, coarse: column.coarse, holed: holed || !complete };
    const fit = fitOf(addition);
    if (fit !== undefined && range.length > 0) trials.push({ column, addition, fit });
  });
  const proofs = trials.filter(({ fit, addition }) => fit === 'equal' && tells(addition)).length;
  return { range, trials, proofs, failures: trials.filter(({ fit }) => fit === 'off').length };
}

/** The reading that comes out most often; the likeliest where none does better. */
function bestOf(readings: readonly Reading[]): Reading | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  const worth = ({ proofs, failures }: Reading): number => proofs * 2 - failures;
  return readings.reduce((best, one) => (worth(one) > worth(best) ? one : best), first);
}

/** Whether all that a total could add stands on one side of it. */
function standsAtEnd(rows: readonly GridRow[], at: number): boolean {
  const added = ({ kind }: GridRow): boolean => kind === 'leaf' || kind === 'subtotal';
  return !rows.slice(0, at).some(added) || !rows.slice(at + 1).some(added);
}

function addSums(grid: Grid, at: number, reading: Reading, plain: boolean, sums: TableSum[]): void {
  const { range, trials, proofs, failures } = reading;
  // Where nothing proves the reading, one column alone may be a slip; several are another way to add.
  if (proofs === 0 && failures > 1) return;
  for (const { column, addition, fit } of trials) {
    const alone = plain && !isNoLarger(addition) && !exceedsByParts(addition);
    const sure = proofs > 0 ? failures <= proofs : alone;
    const { parts } = addition;
    const told = range.flatMap((row, index) => (parts[index]?.amount ? [grid.rows[row]?.label ?? ''] : []));
    sums.push({
      addition: { ...addition, parts: parts.filter(({ amount }) => amount !== undefined) },
      verdict: verdictOf(fit, sure && column.head !== ''),
      totalLabel: grid.rows[at]?.label ?? '',
      partLabels: told,
      unit: addition.total.unit || column.unit,
      // A total that leads its rows may lead only the main ones of them.
      ...(proofs === 0 && at < (range[0] ?? at) ? { confidence: 'info' } : {}),
    });
  }
}

/** `equal` holds, `off` is broken where the reading is sure, the rest cannot be told. */
export function verdictOf(fit: Fit, sure: boolean): Verdict {
  if (fit === 'equal') return 'holds';
  return fit === 'off' && sure ? 'broken' : 'open';
}
