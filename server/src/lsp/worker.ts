import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './startServer';

/** The worker's own scope; its type belongs to the browser's library, which would hide Node's in the other files. */
const scope = globalThis as never;

/** The server as a web worker: it reads no files but through the client. */
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);
startServer(connection);
connection.listen();
