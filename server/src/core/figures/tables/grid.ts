import words from '../../lexicon/tables.json';
import type { Paragraph } from '../../syntax/paragraph';
import { matchUnit } from '../units';
import { compare, integer } from '../decimal';
import type { TableCell } from './cell';
import { isYear, readColumns, type Column } from './columns';
import { bareLabel, isCoarseCaption, isCumulative, isTotal, levelOf, rowKind, type RowKind } from './labels';

/** A row of figures with its label. */
export interface GridRow {
  readonly label: string;
  readonly kind: RowKind;
  /** The label before the last one, taken over from above where it is left blank (merged cells). */
  readonly group: string;
  /** How the label is numbered and indented. */
  readonly level: string;
  /** A cell for each column; undefined where the row has another number of cells than the table. */
  readonly cells: readonly TableCell[] | undefined;
}

/** A table as sums see it: columns with their heads, rows with their labels. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
  /** Nothing in it hints at rows that count what others count too, or at cells that cannot be placed. */
  readonly plain: boolean;
}

/** A row as it was read: its cells and the paragraph it is. */
export interface ReadRow {
  readonly paragraph: Paragraph;
  readonly cells: readonly TableCell[];
}

/**
 * The tables in a run of rows: a row of words under a table that is complete begins another one. `coarse` says that
 * whole numbers are rounded too, as a caption above the table has it.
 */
export function readGrids(rows: readonly ReadRow[], coarse = false): readonly Grid[] {
  const grids: Grid[] = [];
  let heads: ReadRow[] = [];
  let body: ReadRow[] = [];
  const close = (): void => {
    const grid = body.length > 0 ? readGrid(heads, body, coarse) : undefined;
    if (grid !== undefined) grids.push(grid);
    [heads, body] = [[], []];
  };
  for (const row of rows) {
    const figures = row.cells.some(({ amount }) => amount !== undefined);
    if (body.length > 0 && !figures && endsTable(row, heads, body)) close();
    if (body.length > 0 || (figures && !isHead(row, heads))) body.push(row);
    else heads.push(row);
  }
  close();
  return grids;
}

/** Whether a row of words is the head of another table and not a row whose figures are missing. */
function endsTable(row: ReadRow, heads: readonly ReadRow[], body: readonly ReadRow[]): boolean {
  if (row.cells.filter(({ text, nothing }) => text !== '' && !nothing).length < 2) return false;
  const last = body.at(-1)?.cells ?? [];
  const name = row.cells[0]?.text ?? '';
  const begun = name !== '' && heads.some(({ cells }) => cells[0]?.text === name);
  const complete = body.length > 1 && leadsOf(last).some((text) => isTotal(bareLabel(text)));
  return begun || complete || row.cells.length !== last.length;
}

/** The words before the first number of a row. */
function leadsOf(cells: readonly TableCell[]): readonly string[] {
  const first = cells.findIndex(({ amount }) => amount !== undefined);
  return cells.slice(0, first === -1 ? 1 : first).flatMap((cell) => (isWords(cell) ? [cell.text] : []));
}

/** Whether a row of numbers is a head: years where no words stand over them, or the numbers of the columns. */
function isHead({ cells }: ReadRow, heads: readonly ReadRow[]): boolean {
  const numbers = cells.flatMap(({ amount }) => amount ?? []);
  if (cells.some(({ text }) => words.columnNumbers.includes(text)))
    return numbers.length > 2 && numbers.every(({ value }, at) => compare(value, integer(at + 1)) === 0);
  const [label] = cells;
  if (numbers.length < 2 || label?.amount !== undefined || (heads.length > 0 && label?.text !== ''))
    return false;
  const years = cells.every((cell) => cell.amount === undefined || isYear(cell));
  return years && new Set(numbers.map(({ value }) => value.coefficient)).size === numbers.length;
}

function readGrid(heads: readonly ReadRow[], body: readonly ReadRow[], coarse: boolean): Grid | undefined {
  const columns = columnsOf(heads, body, coarse);
  const counted = columns.findIndex(({ role }) => role === 'figures');
  const first = counted === -1 ? columns.findIndex(({ role }) => role === 'other') : counted;
  if (first === -1) return undefined;
  const rows: GridRow[] = [];
  let group = '';
  let plain = true;
  for (const row of body) {
    const cells = alignedCells(row, columns, first);
    const labels = (cells?.slice(0, first) ?? row.cells.slice(0, 1)).filter(isWords);
    const kind = isBlank(row) ? 'blank' : rowKind(labels.map(({ text }) => text));
    if (kind === undefined) return undefined;
    group = labels.length > 1 && labels[0] ? bareLabel(labels[0].text) || group : group;
    const last = labels.filter(({ text }) => text !== '').at(-1);
    const label = bareLabel(last?.text ?? '');
    if ((cells === undefined && kind !== 'aside' && kind !== 'blank') || isCumulative(label)) plain = false;
    rows.push({ label, kind, group, level: last ? levelOf(rawText(row.paragraph, last)) : '', cells });
  }
  if (mixesUnits(columns, rows)) return undefined;
  const leaves = rows.filter(({ kind }) => kind === 'leaf');
  return { columns, rows, plain: plain && new Set(leaves.map(({ level }) => level)).size <= 1 };
}

/** Whether a row has a label and nothing else. */
function isBlank({ cells }: ReadRow): boolean {
  return cells.every(isWords) && cells.filter(({ text }) => text !== '').length < 2;
}

function isWords({ amount, nothing }: TableCell): boolean {
  return amount === undefined && !nothing;
}

function columnsOf(heads: readonly ReadRow[], body: readonly ReadRow[], coarse: boolean): readonly Column[] {
  const width = usualWidth(body);
  const added = body.filter(({ cells }) => cells.length === width && rowKind(leadsOf(cells)) !== 'aside');
  const cellsOf = (rows: readonly ReadRow[]): readonly (readonly TableCell[])[] =>
    rows.map(({ cells }) => cells);
  const columns = readColumns(cellsOf(heads), cellsOf(added), width);
  const rounded = coarse || heads.some(({ paragraph }) => isCoarseCaption(paragraph.folded));
  return rounded ? columns.map((one) => (one.unit === '' ? { ...one, coarse: true } : one)) : columns;
}

/** The number of cells that most rows have. */
function usualWidth(body: readonly ReadRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of body) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let [width, most] = [0, 0];
  for (const [cells, count] of counts) if (count > most) [width, most] = [cells, count];
  return width;
}

/**
 * The cells of a row under their columns. Where labels are merged a row of tabs or gaps lacks its first cells: it
 * is moved to the right where exactly the figures of all columns stand behind its label.
 */
function alignedCells(
  { paragraph, cells }: ReadRow,
  columns: readonly Column[],
  first: number,
): readonly TableCell[] | undefined {
  const missing = columns.length - cells.length;
  if (missing === 0) return cells;
  const [label] = cells;
  if (label === undefined || missing < 0 || missing >= first || paragraph.folded.includes('|'))
    return undefined;
  const labels = first - missing;
  const placed = cells.every((cell, at) => at < labels === isWords(cell));
  if (!placed) return undefined;
  const blank: TableCell = { ...label, text: '', amount: undefined, figure: undefined, nothing: false };
  return [...Array.from({ length: missing }, () => blank), ...cells];
}

/** The cell with the wide blanks before it, which indent it. */
function rawText({ text }: Paragraph, { span }: TableCell): string {
  let start = span.start;
  while (start > 0 && text.charCodeAt(start - 1) === 0x3000) start--;
  return text.slice(start, span.end);
}

/** Whether a column of units names more than one: what counts 件 and 人 makes no sum. */
function mixesUnits(columns: readonly Column[], rows: readonly GridRow[]): boolean {
  return columns.some(({ role }, at) => {
    if (role !== 'label') return false;
    const units = new Set<string>();
    for (const { cells, kind } of rows) {
      const text = cells?.[at]?.text ?? '';
      if (kind !== 'leaf' || text === '') continue;
      if (matchUnit(text, 0, false)?.end !== text.length) return false;
      units.add(text);
    }
    return units.size > 1;
  });
}
