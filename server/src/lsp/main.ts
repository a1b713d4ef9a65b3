import { startServer } from './startServer';

/**
 * The server, one file for processes and web workers. Only the shell of the place where it runs is evaluated: a worker
 * has nothing of Node, and a shell installs its own runtime in the protocol library. No message is lost meanwhile,
 * since promises come before events.
 */
async function main(): Promise<void> {
  const isWebWorker = 'importScripts' in globalThis;
  const { connect, host } = await (isWebWorker ? import('./workerShell') : import('./nodeShell'));
  const connection = connect();
  startServer(connection, host);
  connection.listen();
}

void main();
