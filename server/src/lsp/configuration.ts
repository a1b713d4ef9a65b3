import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import type { ProblemBoard } from './problemBoard';
import type { Session } from './session';
import type { WorkspaceSetups } from './workspaceSetups';

/** What follows the configuration. */
export interface Configured {
  readonly workspaces: WorkspaceSetups;
  readonly board: ProblemBoard;
  /** Called after every change: what was found is to be found anew. */
  readonly refresh: () => void;
}

/** `.zhupirc.json`, what it extends, and all that lies in `.zhupi`. */
const watched = ['**/*.json', '**/.zhupi'];

/** Keeps the setups in step with settings, configuration files and the folders that are open. */
export function followConfiguration(
  session: Session,
  params: InitializeParams,
  configured: Configured,
): void {
  const { connection, client, setups } = session;
  const { workspaces, board, refresh } = configured;
  let folders = foldersOf(params);
  const useFolders = (): void => {
    workspaces.setFolders(folders);
    setups.setFolders(folders);
  };
  useFolders();

  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    setups.settingsChanged(settings);
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!workspaces.filesChanged(changes.map(({ uri }) => uri))) return;
    board.reset();
    setups.filesChanged();
    refresh();
  });
  connection.onInitialized(async () => {
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'zhupi' });
    }
    if (client.registersWatchers) {
      const watchers = watched.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  });
  if (params.capabilities.workspace?.workspaceFolders !== true) return;
  connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }: FolderChange) => {
    const gone = new Set(event.removed.map(({ uri }) => uri));
    folders = folders.filter((uri) => !gone.has(uri)).concat(event.added.map(({ uri }) => uri));
    useFolders();
    refresh();
  });
}

interface FolderChange {
  readonly event: {
    readonly added: readonly { uri: string }[];
    readonly removed: readonly { uri: string }[];
  };
}

/** The folders as clients of all ages name them. */
function foldersOf({ workspaceFolders, ...older }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  // Clients from before workspace folders know one root only.
  const { rootUri } = older as { rootUri?: string | null };
  return rootUri ? [rootUri] : [];
}
