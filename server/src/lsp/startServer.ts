import type { Connection } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Rule } from '../core/index';
import type { Files } from '../workspace/workspace';
import { serverCapabilities } from './capabilities';
import { openSession } from './openSession';
import { refusal, type Lifecycle } from './runSafe';

/** What a server may be given besides its connection. */
export interface ServerHost {
  /** The disk; without it the server reads no files but through the client. */
  readonly files?: Files;
  /** The rules to check with; default: all. Tests put in one that throws. */
  readonly rules?: readonly Rule[];
}

/**
 * Serves one client over a connection: nothing but `initialize` is answered before it, nothing but `exit` after
 * `shutdown`. The caller calls `connection.listen()` afterwards.
 */
export function startServer(connection: Connection, host: ServerHost = {}): void {
  const lifecycle: Lifecycle = { stage: 'starting' };
  // Asked only for methods without a handler of their own, and none has one before `initialize`.
  connection.onRequest((method, _params, token) => {
    return (
      refusal(lifecycle, token) ?? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`)
    );
  });
  connection.onInitialize((params) => {
    if (lifecycle.stage !== 'starting')
      return new ResponseError(ErrorCodes.InvalidRequest, 'initialize came twice.');
    lifecycle.stage = 'running';
    const { client } = openSession(connection, host, lifecycle, params);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'zhupi' } };
  });
  connection.onShutdown(() => {
    lifecycle.stage = 'ended';
  });
}
