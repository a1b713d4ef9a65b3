import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
  type Connection,
} from 'vscode-languageserver/browser';
import type { ServerHost } from './startServer';

/** A web worker reads no files but through the client. */
export const host: ServerHost = {};

/** Connects a web worker with the page or worker that made it. */
export function connect(): Connection {
  // The scope's type belongs to the browser's library, which would hide Node's in the other files.
  const scope = globalThis as never;
  return createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(scope),
    new BrowserMessageWriter(scope),
  );
}
