import * as vscode from 'vscode';

/** A folder that is on no disk, as those of remote repositories are. */
export interface MemoryFolder {
  readonly uri: (path: string) => vscode.Uri;
  readonly write: (path: string, text: string) => void;
  readonly dispose: () => void;
}

/** Serves files under a scheme of their own; `isReadonly` says whether VS Code may write there. */
export function createMemoryFolder(
  scheme: string,
  files: Readonly<Record<string, string>>,
  { isReadonly = false }: { readonly isReadonly?: boolean } = {},
): MemoryFolder {
  const contents = new Map(Object.entries(files).map(([path, text]) => [`/${path}`, encode(text)]));
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const isFolder = (path: string): boolean =>
    path === '/' || [...contents.keys()].some((file) => file.startsWith(`${path}/`));
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: ({ path }) => {
      const content = contents.get(path);
      if (content === undefined && !isFolder(path)) throw vscode.FileSystemError.FileNotFound(path);
      const type = content === undefined ? vscode.FileType.Directory : vscode.FileType.File;
      return { type, ctime: 0, mtime: 0, size: content?.length ?? 0 };
    },
    readDirectory: ({ path }) => {
      const below = path === '/' ? path : `${path}/`;
      const entries = new Map<string, vscode.FileType>();
      for (const file of contents.keys()) {
        if (!file.startsWith(below)) continue;
        const [name = '', ...rest] = file.slice(below.length).split('/');
        entries.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
      }
      return [...entries];
    },
    readFile: ({ path }) => {
      const content = contents.get(path);
      if (content === undefined) throw vscode.FileSystemError.FileNotFound(path);
      return content;
    },
    writeFile: ({ path }, content) => {
      contents.set(path, content);
    },
    createDirectory: () => undefined,
    delete: ({ path }) => {
      contents.delete(path);
    },
    rename: () => {
      throw vscode.FileSystemError.NoPermissions();
    },
  };
  const registration = vscode.workspace.registerFileSystemProvider(scheme, provider, { isReadonly });
  return {
    uri: (path) => vscode.Uri.from({ scheme, path: `/${path}` }),
    write: (path, text) => {
      contents.set(`/${path}`, encode(text));
    },
    dispose: () => {
      registration.dispose();
      changed.dispose();
    },
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
