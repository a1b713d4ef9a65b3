import { readdir, readFile, realpath } from 'node:fs/promises';
import type { Files } from '../workspace/workspace';

/** The disk, for workspaces in folders of this machine. */
export const nodeFiles: Files = {
  async read(path) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return text?.replace(/^\ufeff/, '');
  },
  async list(path) {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    return entries.map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' }));
  },
  realPath: (path) => realpath(path).catch(() => path),
};
