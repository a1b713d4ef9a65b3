import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { nodeFiles } from './nodeFiles';
import type { ServerHost } from './startServer';

/** A process reads the disk. */
export const host: ServerHost = { files: nodeFiles };

/** Connects a process: over Node IPC where the client asks for it (`--node-ipc`), else over stdio. */
export function connect(): Connection {
  return process.argv.includes('--node-ipc')
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
}
