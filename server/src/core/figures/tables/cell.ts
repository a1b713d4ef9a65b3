import words from '../../lexicon/tables.json';
import type { RowCell } from '../../syntax/cells';
import type { Span } from '../../text/span';
import type { Amount } from '../amount';
import { integer } from '../decimal';
import type { Figure, UnitClass } from '../figure';

/** A cell of a table as far as sums care. Spans count in the row's `text`. */
export interface TableCell {
  readonly text: string;
  /** The number with its unit; the whole cell where it has none. */
  readonly span: Span;
  /** Index of the row among the rows of its table. */
  readonly row: number;
  /** The number it states; undefined for words, blanks and marks. */
  readonly amount: Amount | undefined;
  /** Index of its figure among the figures of the row; undefined where it has none. */
  readonly figure: number | undefined;
  readonly unit: string;
  readonly unitClass: UnitClass;
  /** A mark that says that there is nothing: -, /, 无. */
  readonly nothing: boolean;
}

/** What stands before or behind a number that is bounded: 近, 以上, 左右. */
const BOUND_LENGTH = 2;
const marks: ReadonlySet<string> = new Set(words.nothing);

/** Reads the cells of a row; `figures` are those of the row, in order. */
export function readTableCells(
  cells: readonly RowCell[],
  figures: readonly Figure[],
  row: number,
): readonly TableCell[] {
  let next = 0;
  return cells.map((cell) => {
    while ((figures[next]?.span.start ?? Infinity) < cell.span.start) next++;
    const figure = figures[next];
    const inside = figure !== undefined && figure.span.end <= cell.span.end;
    if (inside && fills(cell, figure, figures[next + 1])) return numberCell(cell, figure, next, row);
    const bare = /^\d{1,12}$/.test(cell.text) ? integer(Number(cell.text)) : undefined;
    return {
      text: cell.text,
      span: cell.span,
      row,
      amount: bare && { value: bare, low: bare, high: bare },
      figure: undefined,
      unit: '',
      unitClass: 'other',
      nothing: marks.has(cell.text),
    };
  });
}

/** Whether the cell holds the figure and nothing else. */
function fills({ span, text }: RowCell, figure: Figure, following: Figure | undefined): boolean {
  if (following !== undefined && following.span.start < span.end) return false;
  const lead = text.slice(0, figure.span.start - span.start);
  const tail = text.slice(figure.span.end - span.start);
  if (figure.bound === 'exact') return tail === '' && (lead === '' || lead === '-' || lead === '−');
  return lead.length <= BOUND_LENGTH && tail.length <= BOUND_LENGTH;
}

function numberCell({ text }: RowCell, figure: Figure, index: number, row: number): TableCell {
  const { span, unit, unitClass } = figure;
  return { text, span, row, amount: figure, figure: index, unit, unitClass, nothing: false };
}
