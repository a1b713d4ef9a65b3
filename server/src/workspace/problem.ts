import { createLineIndex, type Position } from '../core/text/lineIndex';
import type { LocalizedText } from '../core/text/localized';
import type { Span } from '../core/text/span';

/** Something wrong with what a workspace says about itself. */
export interface WorkspaceProblem {
  /** The file it stands in; `undefined` for the editor's settings. */
  readonly file: string | undefined;
  /** Its place in the file, 0-based; the beginning for the editor's settings. */
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: LocalizedText;
  readonly severity: 'error' | 'warning';
}

/** A finding about a file's text as a problem with a range. */
export function problemAt(
  file: string,
  text: string,
  { span, message, severity }: { readonly span: Span } & Pick<WorkspaceProblem, 'message' | 'severity'>,
): WorkspaceProblem {
  const lines = createLineIndex(text);
  const range = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
  return { file, range, message, severity };
}
