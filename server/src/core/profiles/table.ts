import { documentSpan, type Placed } from '../syntax/paragraph';
import type { Span } from '../text/span';

/** A cell of a table. Spans are document offsets, blanks around the words left out. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
  /** Its value where it is a whole number and nothing else; `-`, `/` and blanks are none. */
  readonly value: number | undefined;
}

/** A table as it is written: its rows in order, merged cells not resolved. */
export interface Table {
  /** Index of the paragraph of its first row. */
  readonly paragraph: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables of a report: runs of table rows, cells between pipes, tabs or wide gaps. */
export function readTables(paragraphs: readonly Placed[]): readonly Table[] {
  const tables: { paragraph: number; rows: (readonly Cell[])[] }[] = [];
  let open: { paragraph: number; rows: (readonly Cell[])[] } | undefined;
  paragraphs.forEach((placed, index) => {
    if (placed.paragraph.kind !== 'tableRow') {
      open = undefined;
      return;
    }
    if (!open) {
      open = { paragraph: index, rows: [] };
      tables.push(open);
    }
    open.rows.push(readCells(placed));
  });
  return tables;
}

function readCells(placed: Placed): readonly Cell[] {
  const { folded } = placed.paragraph;
  const separator = folded.includes('|') ? /\|/g : folded.includes('\t') ? /\t/g : / {2,}/g;
  const cells: Cell[] = [];
  let from = 0;
  const push = (to: number): void => {
    cells.push(cellOf(placed, from, to));
  };
  for (const match of folded.matchAll(separator)) {
    // The pipes at a row's edges stand around cells, not between them.
    if (match.index > 0) push(match.index);
    from = match.index + match[0].length;
  }
  if (from < folded.length || !folded.includes('|')) push(folded.length);
  return cells;
}

function cellOf(placed: Placed, from: number, to: number): Cell {
  const raw = placed.paragraph.folded.slice(from, to);
  const text = raw.trim();
  const start = from + (text === '' ? 0 : raw.indexOf(text));
  const value = /^\d{1,12}$/.test(text) ? Number(text) : undefined;
  return { text, value, span: documentSpan(placed, { start, end: start + text.length }) };
}
