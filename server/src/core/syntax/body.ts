import { readDigitDay } from '../text/calendar';
import { annexKind, type AnnexProgress } from './annexNote';
import { thinCells, thinHeads } from './cells';
import { lineGroup, type Group } from './group';
import type { SourceLine } from './line';
import { contentPieces, type Piece } from './pieces';
import { isTorn } from './tear';
import { endsTitle, isOfficeName, Wording } from './wording';

/** What the lines read so far have made certain. */
interface Progress extends AnnexProgress {
  /** Widths of lines that broke inside a sentence. */
  readonly widths: Map<number, number>;
}

/** Groups the lines from `from` on: headings, paragraphs, tables, sign-off, annexes, residue. */
export function readBody(lines: readonly SourceLine[], from: number): readonly Group[] {
  const groups: Group[] = [];
  const progress: Progress = {
    signed: false,
    inNote: false,
    noteOrdinal: undefined,
    noteGap: false,
    annexOpen: false,
    widths: new Map(),
  };
  let index = from;
  while (index < lines.length) index = readLineGroup(lines, index, progress, groups);
  return groups;
}

/** Reads the group that begins at `index`; returns the index after it. */
function readLineGroup(
  lines: readonly SourceLine[],
  index: number,
  progress: Progress,
  groups: Group[],
): number {
  const line = lines[index];
  if (!line) return index + 1;
  switch (line.shape) {
    case 'blank':
    case 'comment':
    case 'rule':
      if (line.shape === 'blank') progress.noteGap = true;
      return index + 1;
    case 'noise':
      groups.push(lineGroup('noise', line, index));
      return index + 1;
    case 'row':
      return readTable(lines, index, progress, groups);
    case 'text':
      if (headsTable(lines, index)) return readTable(lines, index, progress, groups);
      return readText(lines, index, line, progress, groups);
  }
}

/** The fewest rows that single blanks make a table. */
const fewestThin = 3;

/** Whether a line of words stands over rows of as many cells that single blanks part. */
function headsTable(lines: readonly SourceLine[], index: number): boolean {
  const below = lines[index + 1];
  if (below?.shape !== 'row') return false;
  const cells = thinCells(below.folded);
  return (
    cells > 0 &&
    thinHeads(lines[index]?.folded ?? '') === cells &&
    thinRows(lines, index + 1, cells) >= fewestThin
  );
}

/** How many rows of so many cells that single blanks part stand one below the other; more than needed are not counted. */
function thinRows(lines: readonly SourceLine[], from: number, cells: number): number {
  let count = 0;
  while (count < fewestThin && thinCells(lines[from + count]?.folded ?? '') === cells) count++;
  return count;
}

/** Whether a line is the row of a table that begins there, or goes on. */
function isRowAt(lines: readonly SourceLine[], index: number, begun: number): boolean {
  const line = lines[index];
  if (line?.shape !== 'row') return false;
  const cells = thinCells(line.folded);
  return cells === 0 || begun > 0 || thinRows(lines, index, cells) >= fewestThin;
}

function readTable(lines: readonly SourceLine[], index: number, progress: Progress, groups: Group[]): number {
  let next = index;
  const rows: Group[] = [];
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (line && (isRowAt(lines, next, rows.length) || (next === index && line.shape === 'text')))
      rows.push(lineGroup('tableRow', line, next));
    else if (line?.shape !== 'rule') break;
  }
  const line = lines[index];
  if (rows.length < 2 && line) return readText(lines, index, line, progress, groups);
  // One by one: a call takes no hundred thousand arguments.
  for (const row of rows) groups.push(row);
  progress.inNote = false;
  return next;
}

function readText(
  lines: readonly SourceLine[],
  index: number,
  line: SourceLine,
  progress: Progress,
  groups: Group[],
): number {
  const closing = closingKind(lines, index, line, progress);
  if (closing) {
    groups.push(lineGroup(closing, line, index));
    return index + 1;
  }
  progress.inNote = false;
  progress.annexOpen = false;
  if (line.marker) return readHeading(lines, index, line, progress, groups);
  return readParagraph(lines, index, contentPieces(line, index), progress, groups);
}

/** The kind of a line that belongs to the end of the report rather than to its text; undefined for text. */
function closingKind(
  lines: readonly SourceLine[],
  index: number,
  line: SourceLine,
  progress: Progress,
): Group['kind'] | undefined {
  const { folded, wording } = line;
  const kind = annexKind(lines, index, line, progress);
  if (kind) return kind;
  if (wording === 0) return undefined;
  const digitDate =
    (wording & Wording.digitDate) !== 0 &&
    (progress.signed || line.indent > 20 || isLastDate(lines, index, folded));
  if ((wording & Wording.dateLine) !== 0 || digitDate) {
    progress.signed = true;
    return 'signatureDate';
  }
  if (line.marker) return undefined;
  if ((wording & Wording.officeName) !== 0 && precedesDate(lines, index)) {
    progress.signed = true;
    return 'signOff';
  }
  if ((wording & Wording.documentNumber) !== 0) return 'documentNumber';
  return (wording & Wording.annotation) !== 0 &&
    (progress.signed || !folded.startsWith('(') || folded.startsWith('(此件'))
    ? 'annotation'
    : undefined;
}

/** Whether digits that may be a day (20251219) are the last words of the text, whoever signs above them. */
function isLastDate(lines: readonly SourceLine[], index: number, folded: string): boolean {
  if (readDigitDay(folded.trim()).length === 0) return false;
  let above = index - 1;
  while (above > 0 && lines[above]?.shape === 'blank') above -= 1;
  if (lines[above]?.shape === 'row') return false;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || line.shape === 'blank') continue;
    return line.shape === 'noise' || (line.wording & endings) !== 0;
  }
  return true;
}

/** What may follow the names of offices at the end of a report. */
const endings = Wording.dateLine | Wording.digitDate | Wording.annotation | Wording.annexLabel;

/** Whether only offices and then a date (or the end of the text) follow the line. */
function precedesDate(lines: readonly SourceLine[], index: number): boolean {
  for (let next = index + 1; next < Math.min(lines.length, index + 12); next++) {
    const line = lines[next];
    if (!line || line.shape === 'blank') continue;
    if (line.shape === 'noise' || (line.wording & endings) !== 0) return true;
    if ((line.wording & Wording.officeName) === 0) return false;
  }
  return lines.length - index < 12;
}

function readHeading(
  lines: readonly SourceLine[],
  index: number,
  line: SourceLine,
  progress: Progress,
  groups: Group[],
): number {
  const cuts = line.inlineHeadings;
  let from = line.start;
  for (const cut of cuts) {
    groups.push({ kind: 'body', pieces: contentPieces(line, index, from, line.start + cut) });
    from = line.start + cut;
  }
  if (cuts.length > 0) return readParagraph(lines, index, contentPieces(line, index, from), progress, groups);
  if (isSpelledOver(lines, index, line)) {
    const next = lines[index + 1];
    const pieces = [...contentPieces(line, index), ...(next ? contentPieces(next, index + 1) : [])];
    return pushParagraph(lines, index + 2, pieces, progress, groups);
  }
  return readParagraph(lines, index, contentPieces(line, index), progress, groups);
}

/**
 * Whether a heading is broken over two lines: the mark alone on a line, or a title cut off before a short line
 * that is no sentence and is followed by running text.
 */
function isSpelledOver(lines: readonly SourceLine[], index: number, line: SourceLine): boolean {
  const next = lines[index + 1];
  if (next?.shape !== 'text' || next.marker || !line.marker) return false;
  if (line.end - line.start === line.marker.end) return true;
  if (/[。;:!?)]$/.test(line.folded) || line.folded.length < 12 || line.folded.length > 50) return false;
  if (next.folded.length > 25 || /[。;!?:,]/.test(next.folded) || isOfficeName(next.folded)) return false;
  if (halfMark.test(next.folded)) return false;
  if (endsTitle(next.folded) && endsTitle(line.folded)) return false;
  return showsRest(lines, index, line, next);
}

/** 一)…: a heading that has lost its opening bracket. */
const halfMark = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/;

/** Whether what stands below shows that `next` is the rest of a heading, cut off at a page's edge. */
function showsRest(lines: readonly SourceLine[], index: number, line: SourceLine, next: SourceLine): boolean {
  const after = lines.slice(index + 2, index + 4).find((other) => other.shape !== 'blank');
  if (after?.shape !== 'text') return false;
  if (after.marker !== undefined) return true;
  // A rest is shorter than what it was cut from; a longer line is running text.
  if (next.folded.length > line.folded.length) return false;
  // Running text below shows by its marks, or by lines as long as the heading's.
  const slack = 2;
  return (
    /[。,]/.test(after.folded) ||
    after.folded.length + after.indent + slack >= line.folded.length + line.indent
  );
}

function readParagraph(
  lines: readonly SourceLine[],
  index: number,
  pieces: readonly Piece[],
  progress: Progress,
  groups: Group[],
): number {
  const line = lines[index];
  const heads = line && !line.marker ? line.inlineHeadings : [];
  if (line && heads.length > 0) {
    groups.push({
      kind: 'body',
      pieces: contentPieces(line, index, line.start, line.start + (heads[0] ?? 0)),
    });
    heads.forEach((cut, i) => {
      const to = heads[i + 1];
      groups.push({
        kind: 'body',
        pieces: contentPieces(line, index, line.start + cut, to === undefined ? line.end : line.start + to),
      });
    });
    return index + 1;
  }
  return pushParagraph(lines, index + 1, pieces, progress, groups);
}

/** Adds the lines that go on with a torn sentence, and closes the group. */
function pushParagraph(
  lines: readonly SourceLine[],
  next: number,
  first: readonly Piece[],
  progress: Progress,
  groups: Group[],
): number {
  const pieces = [...first];
  let at = next;
  for (;;) {
    const line = lines[at - 1];
    const following = lines[at];
    if (!line || !following || !isTorn(line, following, pieces.length > first.length, lines, at)) break;
    if (closingKind(lines, at, following, { ...progress }) !== undefined || headsTable(lines, at)) break;
    pieces.push(...contentPieces(following, at));
    at++;
  }
  groups.push({ kind: 'body', pieces });
  return at;
}
