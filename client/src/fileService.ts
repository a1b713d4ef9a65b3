import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileParams, type FolderEntry, ZhupiMethod } from '../../server/src/protocol';

/** Reads for the server what it cannot read itself: virtual folders, and every folder in a browser. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(ZhupiMethod.readFile, ({ uri }: FileParams) => readFile(uri));
  client.onRequest(ZhupiMethod.readFolder, ({ uri }: FileParams) => readFolder(uri));
}

/** Null where there is no such file; a byte-order mark is not part of the text. */
async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
  } catch {
    return null;
  }
}

async function readFolder(uri: string): Promise<readonly FolderEntry[]> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(uri, true));
    return entries.flatMap(([name, type]): readonly FolderEntry[] => {
      if ((type & FileType.Directory) !== 0) return [{ name, kind: 'folder' }];
      return (type & FileType.File) !== 0 ? [{ name, kind: 'file' }] : [];
    });
  } catch {
    return [];
  }
}
