import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../core/index';
import type { Session, View } from './session';

/** Edits of one document as a change to the workspace; refused by the client where the document has moved on. */
export function workspaceEdit({ client }: Session, view: View, edits: readonly TextEdit[]): WorkspaceEdit {
  const changes = view.edits(edits);
  if (!client.documentChanges) return { changes: { [view.uri]: changes } };
  return { documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits: changes }] };
}
