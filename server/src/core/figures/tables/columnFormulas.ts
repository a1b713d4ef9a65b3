import words from '../../lexicon/tables.json';
import { toNumber } from '../decimal';
import type { TableCell } from './cell';
import type { Column } from './columns';
import type { Grid, GridRow } from './grid';

/** How a column is reckoned from others, in the row's own cells `first` and `second`; a share is of the column's total. */
type FormulaKind = 'difference' | 'growth' | 'rate' | 'share';

/** A cell that does not come out as the other rows of its column do. */
export interface OddCell {
  readonly accused: TableCell;
  readonly operands: readonly TableCell[];
  /** The names of the columns of the accused cell and of its operands. */
  readonly names: readonly string[];
  /** What the other rows make of it, as it would be printed. */
  readonly expected: string;
  readonly arithmetic: string;
}

/** More columns than this are no table that people reckon in. */
const MOST_COLUMNS = 12;
/** So many rows must come out, and so many times as many as those that do not. */
const FEWEST_PROOFS = 3;
const PROOFS_FOR_ONE = 3;

interface Formula {
  readonly kind: FormulaKind;
  readonly at: number;
  readonly first: number;
  readonly second: number;
}

interface Trial {
  readonly row: GridRow;
  readonly cells: readonly TableCell[];
  readonly value: number;
  readonly holds: boolean;
}

/**
 * The cells of reckoned columns (增减, 增幅, 办结率, 占比) that do not come out of the columns that all other rows of
 * the table take them from. Nothing is read from the heads but that a column is reckoned: the rows prove how.
 */
export function oddCells(grid: Grid): readonly OddCell[] {
  const { columns } = grid;
  const numbers = columns.flatMap(({ role }, at) => (role === 'figures' || role === 'other' ? [at] : []));
  if (numbers.length < 2 || numbers.length > MOST_COLUMNS || grid.rows.length <= FEWEST_PROOFS) return [];
  const broken: { readonly formula: Formula; readonly trial: Trial }[] = [];
  for (const at of numbers) {
    const kinds = kindsOf(columns[at], grid.rows, at);
    if (kinds.length === 0) continue;
    const proven = prove(
      grid,
      at,
      kinds,
      numbers.filter((other) => other !== at),
    );
    if (proven === undefined) continue;
    for (const trial of proven.trials) if (!trial.holds) broken.push({ formula: proven.formula, trial });
  }
  // Where several columns of a row do not come out, the number that they share is wrong, and its own sums tell of it.
  return broken
    .filter(({ trial }) => broken.filter((other) => other.trial.row === trial.row).length === 1)
    .map(({ formula, trial }) => describe(columns, formula, trial));
}

/** What a column can be by its head and its unit. */
function kindsOf(column: Column | undefined, rows: readonly GridRow[], at: number): readonly FormulaKind[] {
  const head = column?.head ?? '';
  const percent =
    rows.some(({ cells }) => cells?.[at]?.unit === '%') ||
    words.percentHeads.some((word) => head.includes(word));
  if (percent) return ['growth', 'rate', 'share'];
  return words.differenceHeads.some((word) => head.includes(word)) ? ['difference'] : [];
}

interface Proven {
  readonly formula: Formula;
  readonly trials: readonly Trial[];
}

/** The one way to reckon a column that nearly all rows bear out; undefined where none or several do. */
function prove(
  grid: Grid,
  at: number,
  kinds: readonly FormulaKind[],
  others: readonly number[],
): Proven | undefined {
  let best: Proven | undefined;
  for (const kind of kinds) {
    for (const first of others) {
      for (const second of kind === 'share' ? [first] : others) {
        if (kind !== 'share' && first === second) continue;
        const formula = { kind, at, first, second };
        const trials = tryRows(grid, formula);
        if (!isProven(trials)) continue;
        if (best !== undefined && countHolds(best.trials) >= countHolds(trials)) continue;
        best = { formula, trials };
      }
    }
  }
  return best;
}

function isProven(trials: readonly Trial[]): boolean {
  const held = trials.filter(({ holds }) => holds);
  const odd = trials.length - held.length;
  // Zeros and one value over and over come out of anything.
  const told = new Set(held.map(({ value }) => value)).size;
  return held.length >= Math.max(FEWEST_PROOFS, odd * PROOFS_FOR_ONE) && told >= FEWEST_PROOFS;
}

function countHolds(trials: readonly Trial[]): number {
  return trials.filter(({ holds }) => holds).length;
}

function tryRows({ rows }: Grid, formula: Formula): readonly Trial[] {
  const total = formula.kind === 'share' ? rows.filter(({ kind }) => kind === 'total') : [];
  if (formula.kind === 'share' && total.length !== 1) return [];
  const trials: Trial[] = [];
  for (const row of rows) {
    const cell = row.cells?.[formula.at];
    const first = row.cells?.[formula.first];
    const second = (formula.kind === 'share' ? total[0] : row)?.cells?.[formula.second];
    if (row.kind === 'aside' || !cell || !first || !second) continue;
    const value = reckon(formula.kind, signed(first), signed(second));
    const stated = signed(cell);
    if (value === undefined || stated === undefined) continue;
    const holds = Math.abs(Math.abs(stated) - Math.abs(value)) < slackOf(formula.kind, cell);
    trials.push({ row, cells: [cell, first, second], value: stated, holds });
  }
  return trials;
}

/** The number of a cell; a minus that is no part of its figure counts. */
function signed({ amount, text }: TableCell): number | undefined {
  if (amount === undefined || amount.low !== amount.high) return undefined;
  const value = toNumber(amount.value);
  return /^[-−]/.test(text) ? -Math.abs(value) : value;
}

/** One unit of the last printed place, since a rate may be rounded or cut; whole numbers differ by a whole number. */
function slackOf(kind: FormulaKind, { amount }: TableCell): number {
  const exponent = amount?.value.exponent ?? 0;
  if (kind === 'difference' && exponent >= 0) return 0.5;
  return 10 ** Math.min(0, exponent) * 1.000_001;
}

function reckon(
  kind: FormulaKind,
  first: number | undefined,
  second: number | undefined,
): number | undefined {
  if (first === undefined || second === undefined) return undefined;
  if (kind === 'difference') return second - first;
  if (kind === 'growth') return first === 0 ? undefined : ((second - first) / first) * 100;
  return second === 0 ? undefined : (first / second) * 100;
}

function describe(
  columns: readonly Column[],
  { kind, at, first, second }: Formula,
  { cells }: Trial,
): OddCell {
  const [accused, one, other] = cells as readonly [TableCell, TableCell, TableCell];
  const value = reckon(kind, signed(one), signed(other)) ?? 0;
  const percent = kind === 'difference' ? '' : '%';
  const places = Math.max(0, -(accused.amount?.value.exponent ?? 0));
  const expected = `${String(Number(value.toFixed(places)))}${percent}`;
  const [a, b] = [numberOf(one), numberOf(other)];
  const sum = kind === 'difference' ? `${b}-${a}` : kind === 'growth' ? `(${b}-${a})/${a}` : `${a}/${b}`;
  return {
    accused,
    operands: [one, other],
    names: [at, first, second].map((place) => columns[place]?.name ?? ''),
    expected,
    arithmetic: `${sum}=${expected}≠${accused.text}`,
  };
}

function numberOf({ text, unit }: TableCell): string {
  return unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}
