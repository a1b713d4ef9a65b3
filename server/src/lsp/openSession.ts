import type { Connection } from 'vscode-languageserver';
import type { InitializeParams } from 'vscode-languageserver';
import { clientFiles, noFiles, splitFiles } from './clientFiles';
import { readClientFeatures, type ClientFeatures } from './clientFeatures';
import { registerCodeActionRequests } from './codeActionRequests';
import { followConfiguration } from './configuration';
import { createPush, registerDiagnosticRequests, type DiagnosticsPush } from './diagnostics';
import { followDocuments } from './documents';
import { registerFormattingRequests } from './formattingRequests';
import { registerNavigationRequests } from './navigationRequests';
import { createProblemBoard } from './problemBoard';
import { registerReadingRequests } from './readingRequests';
import { registerReportRequests } from './reportRequests';
import { registerRestructureRequest } from './restructureRequest';
import { createGuard, type Lifecycle } from './runSafe';
import type { Session } from './session';
import { createSetups } from './setups';
import type { Files } from '../workspace/workspace';
import type { ServerHost } from './startServer';
import { registerSkeletonRequests } from './skeletonRequests';
import { registerStructureRequests } from './structureRequests';
import { createWorkspaceSetups } from './workspaceSetups';

/** Makes all that a conversation needs and registers every handler. */
export function openSession(
  connection: Connection,
  host: ServerHost,
  lifecycle: Lifecycle,
  params: InitializeParams,
): Session {
  const client = readClientFeatures(params);
  const board = createProblemBoard(connection, client);
  const files = filesFor(connection, host, client);
  const workspaces = createWorkspaceSetups({ files, client, rules: host.rules, onProblems: board.show });
  const setups = createSetups(connection, client, workspaces.make);
  const push = client.pullsDiagnostics ? undefined : createPush(() => session);
  const documents = followDocuments(connection, client.encoding, {
    changed: (document) => push?.changed(document),
    closed(document) {
      setups.forget(document.uri);
      push?.closed(document);
    },
  });
  const guard = createGuard(lifecycle, connection.console);
  const session: Session = { connection, client, documents, setups, files, guard };
  if (!push) registerDiagnosticRequests(session);
  registerStructureRequests(session);
  registerNavigationRequests(session);
  registerReadingRequests(session);
  registerCodeActionRequests(session);
  registerFormattingRequests(session);
  registerReportRequests(session);
  registerRestructureRequest(session);
  registerSkeletonRequests(session);
  followConfiguration(session, params, {
    workspaces,
    board,
    refresh: () => {
      refresh(session, push);
    },
  });
  return session;
}

/** The disk where the server has one; everything else through the client, if it reads files for us. */
function filesFor(connection: Connection, { files }: ServerHost, client: ClientFeatures): Files {
  const elsewhere = client.options.readsFiles === true ? clientFiles(connection) : noFiles;
  return files ? splitFiles(files, elsewhere) : elsewhere;
}

/** Makes the client ask again for what depends on the configuration. */
function refresh({ connection, client }: Session, push: DiagnosticsPush | undefined): void {
  const log = (error: unknown): void => {
    connection.console.warn(`refresh: ${String(error)}`);
  };
  push?.changedAll();
  if (!push && client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(log);
  if (client.refreshesInlayHints) connection.languages.inlayHint.refresh().catch(log);
}
