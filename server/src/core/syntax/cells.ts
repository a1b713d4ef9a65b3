import type { Span } from '../text/span';

/** A cell of a table row: its words without the blanks around them, and their place in the row's text. */
export interface RowCell {
  readonly text: string;
  readonly span: Span;
}

/** The cells of a folded table row: between pipes, tabs or wide gaps. */
export function readCells(folded: string): readonly RowCell[] {
  const piped = folded.includes('|');
  const separator = piped ? /\|/g : folded.includes('\t') ? /\t/g : / {2,}/g;
  const cells: RowCell[] = [];
  let from = 0;
  for (const match of folded.matchAll(separator)) {
    // The pipes at a row's edges stand around cells, not between them.
    if (match.index > 0) cells.push(cellOf(folded, from, match.index));
    from = match.index + match[0].length;
  }
  if (from < folded.length || !piped) cells.push(cellOf(folded, from, folded.length));
  return cells;
}

function cellOf(folded: string, from: number, to: number): RowCell {
  const raw = folded.slice(from, to);
  const text = raw.trim();
  const start = from + (text === '' ? 0 : raw.indexOf(text));
  return { text, span: { start, end: start + text.length } };
}
