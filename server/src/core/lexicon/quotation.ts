import { fold } from '../text/charClass';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { bareForm } from './entry';

/** Where a set phrase lacks its quotation marks, and the edits that put them there. */
export interface Quotation {
  /** The words that belong inside the marks. */
  readonly span: Span;
  readonly edits: readonly TextEdit[];
}

/**
 * How the words at `start` of `text` become `quoted`. Where only the marks are missing they are put in, so that
 * the words keep their widths; else the words are replaced.
 *
 * ```text
 * 行政执法三项制度, 行政执法“三项制度”  →  span 三项制度, edits: “ before it, ” after it
 * ```
 */
export function quotationOf(text: string, place: Span, quoted: string): Quotation {
  const words = text.slice(place.start, place.end);
  if (fold(words) !== fold(bareForm(quoted))) return { span: place, edits: [{ span: place, text: quoted }] };
  const edits: TextEdit[] = [];
  let at = place.start;
  for (const char of quoted) {
    if (char === '“' || char === '”') edits.push({ span: { start: at, end: at }, text: char });
    else at += char.length;
  }
  const first = edits[0]?.span.start ?? place.start;
  const last = edits.at(-1)?.span.end ?? place.end;
  return { span: { start: first, end: last }, edits };
}
