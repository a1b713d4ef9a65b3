import { type CancellationToken, LSPErrorCodes, ErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where errors of handlers go. */
export interface ErrorLog {
  error(message: string): void;
}

/** How far the conversation with the client has come. */
export interface Lifecycle {
  stage: 'starting' | 'running' | 'ended';
}

/** Wraps a request's handler; see `createGuard`. */
export type Guard = <P, R>(
  name: string,
  fallback: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/**
 * The one place where requests meet errors. A cancelled request is answered with RequestCancelled, one outside the
 * running time with what the protocol says; an error is logged once for each request and message, and the request
 * answered with its fallback. A `ResponseError` that a handler throws is its answer.
 */
export function createGuard(lifecycle: Lifecycle, log: ErrorLog): Guard {
  const logged = new Set<string>();
  return (name, fallback, handler) => async (params, token) => {
    const refused = refusal(lifecycle, token);
    if (refused) return refused;
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<never>;
      const message = `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      if (!logged.has(message) && logged.size < 1000) {
        logged.add(message);
        log.error(message);
      }
      return fallback;
    }
  };
}

/** The answer to a request that is not to be handled, if it is none. */
export function refusal({ stage }: Lifecycle, token: CancellationToken): ResponseError<never> | undefined {
  if (stage === 'starting')
    return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
  if (stage === 'ended') return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down.');
  return token.isCancellationRequested ? cancelled() : undefined;
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled.');
}
