import type { SourceLine } from './line';

/** A stretch of a line's content: `start` and `end` count from the line's first character. */
export interface Piece {
  /** Index of the line in the text. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A line's content as pieces: one for most lines; comments inside it and the `**` of Markdown are left out.
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
  if (bold) {
    for (
      let at = line.raw.indexOf('**', from);
      at !== -1 && at + 2 <= to;
      at = line.raw.indexOf('**', at + 2)
    ) {
      holes.push([at, at + 2]);
    }
  }
  return holes.sort((a, b) => a[0] - b[0]);
}
