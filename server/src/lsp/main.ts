import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './nodeFiles';
import { startServer } from './startServer';

/** The server as a process: over Node IPC where the client asks for it (`--node-ipc`), else over stdio. */
const connection = process.argv.includes('--node-ipc')
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
startServer(connection, { files: nodeFiles });
connection.listen();
