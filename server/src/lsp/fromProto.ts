import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/index';
import { skipUnits, type Coordinates, type Encoding } from './encoding';

/** The document offset of a client's position; places outside are clamped to the text and to the line. */
export function offsetOf({ text, lines, encoding }: Coordinates, { line, character }: Position): number {
  if (encoding === 'utf-16') return lines.offsetAt({ line, character });
  if (line < 0) return 0;
  if (line >= lines.count) return text.length;
  return skipUnits(text, lines.startOf(line), lines.contentEndOf(line), Math.max(0, character), encoding);
}

/** The span of a client's range, its ends in order. */
export function spanOf(coordinates: Coordinates, range: Range): Span {
  const a = offsetOf(coordinates, range.start);
  const b = offsetOf(coordinates, range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** A change as `TextDocument` takes it: positions in UTF-16, counted in the text before the change. */
export function toUtf16Change(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  encoding: Encoding,
): TextDocumentContentChangeEvent {
  if (encoding === 'utf-16' || !('range' in change)) return change;
  const { start, end } = change.range;
  return {
    text: change.text,
    range: { start: toUtf16(document, start, encoding), end: toUtf16(document, end, encoding) },
  };
}

function toUtf16(document: TextDocument, { line, character }: Position, encoding: Encoding): Position {
  const content = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return { line, character: skipUnits(content, 0, content.length, Math.max(0, character), encoding) };
}
