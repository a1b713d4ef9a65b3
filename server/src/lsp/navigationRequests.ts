import {
  DocumentHighlightKind,
  type AnnotatedTextEdit,
  type DocumentHighlight,
  type Location,
  type PrepareRenameResult,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { occurrencesAt, renameAt, renameTargetAt, type RenameEdit } from '../core/index';
import { refuse, viewOf, type Session, type View } from './session';
import { say } from './words';

/** Registers going from a figure to where its measure stands elsewhere, from a mention to its section, and renaming. */
export function registerNavigationRequests(session: Session): void {
  const { connection, guard } = session;
  connection.onDocumentHighlight(
    guard('documentHighlight', [], async ({ textDocument, position }): Promise<DocumentHighlight[]> => {
      const view = await viewOf(session, textDocument.uri);
      if (!view) return [];
      return occurrencesAt(view.report, view.offset(position)).map(({ span, role }) => ({
        range: view.range(span),
        kind: role === 'defines' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
  connection.onDefinition(
    guard('definition', [], async ({ textDocument, position }) => {
      const view = await viewOf(session, textDocument.uri);
      return view ? locations(view, view.offset(position), 'defines') : [];
    }),
  );
  connection.onReferences(
    guard('references', [], async ({ textDocument, position, context }) => {
      const view = await viewOf(session, textDocument.uri);
      if (!view) return [];
      return locations(view, view.offset(position), context.includeDeclaration ? undefined : 'mentions');
    }),
  );
  connection.onPrepareRename(
    guard('prepareRename', null, async ({ textDocument, position }): Promise<PrepareRenameResult | null> => {
      const view = await viewOf(session, textDocument.uri);
      const target = view && renameTargetAt(view.report, view.offset(position));
      return target ? { range: view.range(target.span), placeholder: target.words } : null;
    }),
  );
  connection.onRenameRequest(
    guard('rename', null, async ({ textDocument, position, newName }): Promise<WorkspaceEdit | null> => {
      const view = await viewOf(session, textDocument.uri);
      if (!view) return null;
      const outcome = renameAt(view.report, view.offset(position), newName);
      if ('refused' in outcome) throw refuse(say(view, outcome.refused));
      return renameEdit(session, view, outcome.edits);
    }),
  );
}

function locations(view: View, offset: number, role: 'defines' | 'mentions' | undefined): Location[] {
  return occurrencesAt(view.report, offset)
    .filter((place) => role === undefined || place.role === role)
    .map(({ span }) => ({ uri: view.uri, range: view.range(span) }));
}

const otherPlaces = 'other-places';

/** The other places wait for the user's nod where the client can ask for it. */
function renameEdit({ client }: Session, view: View, edits: readonly RenameEdit[]): WorkspaceEdit {
  const change = ({ span, text }: RenameEdit): { range: AnnotatedTextEdit['range']; newText: string } => ({
    range: view.range(span),
    newText: text,
  });
  if (!client.documentChanges) return { changes: { [view.uri]: edits.map(change) } };
  const asks = client.changeAnnotations && edits.some(({ asked }) => !asked);
  const annotated = edits.map((edit) =>
    asks && !edit.asked ? { ...change(edit), annotationId: otherPlaces } : change(edit),
  );
  const label = say(view, {
    zh: '同一口径、同一标题的其他各处',
    en: 'Other places of the same measure or title',
  });
  return {
    documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits: annotated }],
    ...(asks ? { changeAnnotations: { [otherPlaces]: { label, needsConfirmation: true } } } : {}),
  };
}
