import type { SourceLine } from './line';

/** A stretch of a line's content: `start` and `end` count from the line's first character. */
export interface Piece {
  /** Index of the line in the text. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A line's content as pieces: one for most lines; comments inside it and the `**` of Markdown are left out (a run of four outside bold text is a blank and stays).
 * `from` and `to` cut the content (offsets from the line's first character).
 */
export function contentPieces(
  line: SourceLine,
  index: number,
  from = line.start,
  to = line.end,
): readonly Piece[] {
  const holes = findHoles(line, from, to);
  if (holes.length === 0) return [{ line: index, start: from, end: to }];
  const pieces: Piece[] = [];
  let at = from;
  for (const [start, end] of holes) {
    if (start > at) pieces.push({ line: index, start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < to) pieces.push({ line: index, start: at, end: to });
  return pieces;
}

function findHoles(line: SourceLine, from: number, to: number): readonly (readonly [number, number])[] {
  const bold = line.raw.includes('**');
  if (!bold && line.comments.length === 0) return [];
  const holes: (readonly [number, number])[] = [];
  for (const comment of line.comments) {
    if (comment.start >= from && comment.end <= to) holes.push([comment.start, comment.end]);
  }
  if (bold) for (const at of boldMarks(line.raw)) if (at >= from && at + 2 <= to) holes.push([at, at + 2]);
  return holes.sort((a, b) => a[0] - b[0]);
}

/** Where a `**` of Markdown stands. Four or more outside bold text open nothing: they are a blank (培训****人次). */
function boldMarks(raw: string): readonly number[] {
  const marks: number[] = [];
  for (let at = raw.indexOf('**'); at !== -1;) {
    let end = at + 2;
    while (raw.charCodeAt(end) === asterisk) end++;
    const opened = marks.length % 2 === 1;
    if (opened || end - at < 4) for (; at + 2 <= end; at += 2) marks.push(at);
    at = raw.indexOf('**', end);
  }
  return marks;
}

const asterisk = 0x2a;
