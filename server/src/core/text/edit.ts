import type { Span } from './span';

/** Replace the characters of `span` (offsets in the text that is edited) by `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Edits in the order of their places; equal places keep the order given (two insertions at one point). */
export function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * Applies edits that do not overlap; an edit that starts before the end of an earlier one is left out,
 * so that the result is defined on every input.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of sortEdits(edits)) {
    if (edit.span.start < from) continue;
    parts.push(text.slice(from, edit.span.start), edit.text);
    from = edit.span.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
