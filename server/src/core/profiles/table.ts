import { readCells } from '../syntax/cells';
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
    open.rows.push(placeCells(placed));
  });
  return tables;
}

function placeCells(placed: Placed): readonly Cell[] {
  return readCells(placed.paragraph.folded).map(({ text, span }) => ({
    text,
    span: documentSpan(placed, span),
    value: /^\d{1,12}$/.test(text) ? Number(text) : undefined,
  }));
}
