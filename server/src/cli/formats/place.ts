import type { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';

/** A place as output gives it: line and column from 1, offset from 0, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The place of an offset. */
export function placeAt(lines: LineIndex, offset: number): Place {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1, offset };
}

/** The places of a span's ends. */
export function placesOf(
  lines: LineIndex,
  { start, end }: Span,
): { readonly start: Place; readonly end: Place } {
  return { start: placeAt(lines, start), end: placeAt(lines, end) };
}
