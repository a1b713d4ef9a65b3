import type { Span } from './span';

/** A place as LSP counts it: both 0-based, the character in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Where the lines of a text begin. A line ends at `\n`, `\r\n` or `\r`, exactly as LSP has it;
 * U+2028 and U+2029 do not end one.
 */
export interface LineIndex {
  /** Number of lines, at least 1. */
  readonly count: number;
  /** Offset of a line's first character. */
  startOf(line: number): number;
  /** Offset just after a line's last character, its line break not included. */
  contentEndOf(line: number): number;
  /** The 0-based line that holds an offset; offsets outside are clamped. */
  lineAt(offset: number): number;
  /** The position of an offset; clamped to the text, and out of the middle of a `\r\n`. */
  positionAt(offset: number): Position;
  /** The offset of a position; a character beyond the line's end is clamped to that end. */
  offsetAt(position: Position): number;
}

/** Builds the index in one pass over the text. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const count = starts.length;
  const startOf = (line: number): number => starts[line] ?? text.length;
  const contentEndOf = (line: number): number => {
    let end = starts[line + 1] ?? text.length;
    if (line + 1 >= count) return end;
    if (text.charCodeAt(end - 1) === 10) end -= 1;
    if (end > startOf(line) && text.charCodeAt(end - 1) === 13) end -= 1;
    return end;
  };
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count,
    startOf,
    contentEndOf,
    lineAt,
    positionAt(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(clamped);
      return { line, character: Math.min(clamped, contentEndOf(line)) - startOf(line) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= count) return text.length;
      return Math.max(startOf(line), Math.min(startOf(line) + character, contentEndOf(line)));
    },
  };
}

/** The span of a line's content without its line break. */
export function lineSpan(lines: LineIndex, line: number): Span {
  return { start: lines.startOf(line), end: lines.contentEndOf(line) };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) return lineStartsWithCr(text, starts);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineStartsWithCr(text: string, starts: number[]): readonly number[] {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return starts;
}
