import type { Span } from '../text/span';

/** A cell of a table row: its words without the blanks around them, and their place in the row's text. */
export interface RowCell {
  readonly text: string;
  readonly span: Span;
}

/** The cells of a folded table row: between pipes, tabs, wide gaps or, where it has none of these, single blanks. */
export function readCells(folded: string): readonly RowCell[] {
  const piped = folded.includes('|');
  const separator = piped ? /\|/g : folded.includes('\t') ? /\t/g : folded.includes('  ') ? / {2,}/g : / /g;
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

/** The longest line that is looked at for single blanks between cells. */
const longestThin = 120;
const number = /^[-+−]?\d{1,12}(?:\.\d{1,6})?%?$/;

/**
 * How many cells a line has that only single blanks part: `江油市 71 69 1038.5`, two numbers at least and no mark of a
 * sentence; 0 for every other line. Running text may look so: only lines of as many cells one below the other are rows.
 */
export function thinCells(folded: string): number {
  if (folded.length > longestThin || !folded.includes(' ') || /[|\t。;,:]| {2}/.test(folded)) return 0;
  const parts = folded.split(' ');
  const numbers = parts.filter((part) => number.test(part)).length;
  return parts.length > 2 && numbers > 1 && !parts.some((part) => '年月日'.includes(part)) ? parts.length : 0;
}

/** How many words a line has that only single blanks part and that may head the columns below. */
export function thinHeads(folded: string): number {
  return folded.length > longestThin || /[|\t。;,]| {2}/.test(folded) ? 0 : folded.split(' ').length;
}
