import {
  l10n,
  type Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import {
  type RestructureAction,
  type RestructureParams,
  type RestructureResult,
  ZhupiMethod,
} from '../../server/src/protocol';
import { isWritable } from './documents';
import type { ReportServer } from './languageClient';
import { toRange } from './ranges';

/**
 * Asks the server for the edits of an action and makes them as one step of undo. Says why where there are none.
 * Returns whether the document was changed.
 */
export async function restructure(
  server: ReportServer,
  document: TextDocument,
  action: RestructureAction,
): Promise<boolean> {
  if (!isWritable(document)) {
    void window.showInformationMessage(l10n.t('This document is read-only.'));
    return false;
  }
  const { version } = document;
  const params: RestructureParams = { textDocument: { uri: document.uri.toString() }, version, action };
  const result = await server.request<RestructureResult>(ZhupiMethod.restructure, params);
  if (result === undefined) return false;
  if ('refused' in result) {
    void window.showInformationMessage(result.refused);
    return false;
  }
  // Edits of another version would land on other characters.
  if (document.version !== version || result.edits.length === 0) return false;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of result.edits) edit.replace(document.uri, toRange(range), newText);
  const done = await workspace.applyEdit(edit);
  if (done && result.reveal !== undefined) goTo(document, toRange(result.reveal));
  return done;
}

/** The cursor goes with the section, and the outline with the cursor, so that the next step is about the same section. */
function goTo(document: TextDocument, range: Range): void {
  const editor = window.visibleTextEditors.find((visible) => visible.document === document);
  if (editor === undefined) return;
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
