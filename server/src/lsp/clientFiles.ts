import type { Connection } from 'vscode-languageserver';
import { ZhupiMethod, type FileParams, type FolderEntry } from '../protocol';
import type { Files } from '../workspace/workspace';
import { isOnDisk, uriOfPath } from './paths';

/** Where no file can be read: configuration is then what the editor's settings say. */
export const noFiles: Files = {
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
};

/** Files read by the client: virtual folders, and every folder where the server runs in a browser. */
export function clientFiles(connection: Connection): Files {
  const ask = async <R>(method: string, path: string, nothing: R): Promise<R> => {
    const params: FileParams = { uri: uriOfPath(path) };
    const answer = await connection.sendRequest<R | null>(method, params).catch(() => null);
    return answer ?? nothing;
  };
  return {
    read: (path) => ask<string | undefined>(ZhupiMethod.readFile, path, undefined),
    list: (path) => ask<readonly FolderEntry[]>(ZhupiMethod.readFolder, path, []),
  };
}

/** What lies on disk is read there, everything else by other means. */
export function splitFiles(disk: Files, elsewhere: Files): Files {
  const of = (path: string): Files => (isOnDisk(path) ? disk : elsewhere);
  return {
    read: (path) => of(path).read(path),
    list: (path) => of(path).list(path),
    realPath: async (path) => (await of(path).realPath?.(path)) ?? path,
  };
}
