import type { TextEdit } from '../text/edit';

/** A part of an edited text: characters kept from the original, or new ones. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** An edited text as parts of the original and new text in between, so that rounds of edits add up to one. */
export type Pieces = readonly Piece[];

/** The original, unchanged. */
export function wholeText(text: string): Pieces {
  return [{ start: 0, end: text.length }];
}

/** Applies sorted edits that do not overlap; their offsets count in the text that the pieces make up. */
export function editPieces(pieces: Pieces, edits: readonly TextEdit[]): Pieces {
  const result: Piece[] = [];
  let at = 0;
  let next = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    let from = 0;
    for (let edit = edits[next]; edit && edit.span.start < at + length; edit = edits[next]) {
      const start = Math.max(edit.span.start - at, from);
      push(result, slice(piece, from, start));
      if (edit.span.start >= at) push(result, { text: edit.text });
      from = Math.min(edit.span.end - at, length);
      if (edit.span.end > at + length) break;
      next++;
    }
    push(result, slice(piece, from, length));
    at += length;
  }
  for (const edit of edits.slice(next)) if (edit.span.start >= at) push(result, { text: edit.text });
  return result;
}

/** The edits that make the original into the text of the pieces: in order, not overlapping, none without effect. */
export function piecesToEdits(original: string, pieces: Pieces): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  let added = '';
  const flush = (to: number): void => {
    const edit = trimmed(original, { span: { start: from, end: to }, text: added });
    if (edit.span.start < edit.span.end || edit.text !== '') edits.push(edit);
    added = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) added += piece.text;
    else {
      if (piece.start > from || added !== '') flush(piece.start);
      from = piece.end;
    }
  }
  flush(original.length);
  return edits;
}

/** The edit without the characters that it leaves as they are at its ends. */
function trimmed(original: string, { span, text }: TextEdit): TextEdit {
  const old = original.slice(span.start, span.end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: text.slice(head, text.length - tail),
  };
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}

function slice(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece
    ? { text: piece.text.slice(from, to) }
    : { start: piece.start + from, end: piece.start + Math.max(from, to) };
}

function push(pieces: Piece[], piece: Piece): void {
  if (lengthOf(piece) > 0) pieces.push(piece);
}
