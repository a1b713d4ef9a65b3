import type { TextEdit as ProtoEdit } from 'vscode-languageserver';
import { safeEditsWithin, type Span } from '../core/index';
import { safeFixes } from './safeFixes';
import { viewOf, type Session, type View } from './session';

/** Registers formatting of the document and of a selection: the safe fixes, in one step of undo. */
export function registerFormattingRequests(session: Session): void {
  const { connection, guard } = session;
  connection.onDocumentFormatting(
    guard('formatting', [], async ({ textDocument }) => {
      const view = await viewOf(session, textDocument.uri);
      return view ? format(view) : [];
    }),
  );
  connection.onDocumentRangeFormatting(
    guard('rangeFormatting', [], async ({ textDocument, range }) => {
      const view = await viewOf(session, textDocument.uri);
      return view ? format(view, view.span(range)) : [];
    }),
  );
}

/** A selection gets the fixes that lie in it whole; what they make possible elsewhere is left for another time. */
function format(view: View, within?: Span): ProtoEdit[] {
  return view.edits(within ? safeEditsWithin(view.findings(), within) : safeFixes(view));
}
