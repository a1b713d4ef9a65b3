import {
  DiagnosticSeverity,
  type Position,
  type Range,
  type TextEdit as ProtoEdit,
} from 'vscode-languageserver';
import type { Severity, Span, TextEdit } from '../core/index';
import { countUnits, type Coordinates } from './encoding';

/** Turns document offsets into what the client counts in. */
export interface ToProto {
  position(offset: number): Position;
  range(span: Span): Range;
  edits(edits: readonly TextEdit[]): ProtoEdit[];
}

/**
 * Conversion for one text. A long line is not counted again from its beginning where offsets come in the order of
 * the text, as findings do.
 */
export function createToProto({ text, lines, encoding }: Coordinates): ToProto {
  let last = { line: -1, offset: 0, character: 0 };
  const position = (offset: number): Position => {
    const plain = lines.positionAt(offset);
    if (encoding === 'utf-16') return plain;
    const start = lines.startOf(plain.line);
    const target = start + plain.character;
    const goesOn = last.line === plain.line && last.offset <= target;
    const base = goesOn ? last : { line: plain.line, offset: start, character: 0 };
    const character = base.character + countUnits(text, base.offset, target, encoding);
    last = { line: plain.line, offset: target, character };
    return { line: plain.line, character };
  };
  const range = ({ start, end }: Span): Range => ({ start: position(start), end: position(end) });
  return {
    position,
    range,
    edits: (edits) => edits.map(({ span, text: newText }) => ({ range: range(span), newText })),
  };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** The protocol's number for a severity. */
export function toSeverity(severity: Severity): DiagnosticSeverity {
  return severities[severity];
}
