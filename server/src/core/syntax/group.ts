import type { SourceLine } from './line';
import type { ParagraphKind } from './paragraph';
import { contentPieces, type Piece } from './pieces';

/** The pieces of lines that make one logical paragraph, with its kind. */
export interface Group {
  readonly kind: ParagraphKind;
  readonly pieces: readonly Piece[];
}

/** The group that is one whole line. */
export function lineGroup(kind: ParagraphKind, line: SourceLine, index: number): Group {
  return { kind, pieces: contentPieces(line, index) };
}
