import {
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostics } from './toDiagnostics';
import { createView, viewOf, type Session } from './session';
import { tellStatus } from './status';

/** Milliseconds in which further edits join the check that is about to be made for a client that cannot ask. */
const coalesce = 20;

/** Brings findings to a client that cannot ask for them. */
export interface DiagnosticsPush {
  /** A document was opened or changed: its newest version is checked soon, however many edits come until then. */
  changed(document: TextDocument): void;
  closed(document: TextDocument): void;
  /** What findings depend on has changed for every document. */
  changedAll(): void;
}

/**
 * Sends findings with the version they were made for. The old ones stay until the new ones are there: nothing
 * flickers while somebody types.
 */
export function createPush(session: () => Session): DiagnosticsPush {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const publish = async (uri: string): Promise<void> => {
    const { setups, documents, connection, client } = session();
    const setup = await setups.of(uri);
    const document = documents.get(uri);
    if (!document) return;
    const view = createView(session(), document, setup);
    const diagnostics = toDiagnostics(view, client);
    await connection.sendDiagnostics({ uri, version: view.version, diagnostics });
    tellStatus(session(), view);
  };
  const flush = (): void => {
    timer = undefined;
    const uris = [...waiting];
    waiting.clear();
    for (const uri of uris) {
      publish(uri).catch((error: unknown) => {
        session().connection.console.error(`publishDiagnostics: ${String(error)}`);
      });
    }
  };
  const changed = ({ uri }: TextDocument): void => {
    waiting.add(uri);
    timer ??= setTimeout(flush, coalesce);
  };
  return {
    changed,
    closed({ uri }) {
      waiting.delete(uri);
      void session().connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    changedAll: () => {
      session().documents.all().forEach(changed);
    },
  };
}

/** Answers a client that asks for findings. */
export function registerDiagnosticRequests(session: Session): void {
  const { connection, guard } = session;
  connection.languages.diagnostics.on(
    guard('diagnostic', nothingFound, ({ textDocument, previousResultId }: DocumentDiagnosticParams) =>
      pullDiagnostics(session, textDocument.uri, previousResultId),
    ),
  );
}

const nothingFound: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** All findings, or `unchanged` where the client has this very answer already. */
async function pullDiagnostics(
  session: Session,
  uri: string,
  previousResultId: string | undefined,
): Promise<DocumentDiagnosticReport> {
  const view = await viewOf(session, uri);
  if (!view) return nothingFound;
  const resultId = [session.documents.serialOf(uri), view.version, session.setups.generation].join('.');
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const items = toDiagnostics(view, session.client);
  tellStatus(session, view);
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
