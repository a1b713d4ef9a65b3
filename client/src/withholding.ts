import type { Middleware } from 'vscode-languageclient';
import type { ServedDocuments } from './servedDocuments';

/**
 * Keeps Markdown documents that are no reports from the server. The client selects documents by language alone, so
 * their notifications and requests are caught here, at the one place that all of them pass.
 */
export function withholding(served: ServedDocuments): Middleware {
  const told = new Set<string>();
  const isTold = (uri: { toString(): string }): boolean => told.has(uri.toString());
  return {
    didOpen: async (document, next) => {
      if (!served.isServed(document)) return;
      told.add(document.uri.toString());
      await next(document);
    },
    didChange: async (event, next) => {
      if (isTold(event.document.uri)) await next(event);
    },
    didSave: async (document, next) => {
      if (isTold(document.uri)) await next(document);
    },
    didClose: async (document, next) => {
      if (told.delete(document.uri.toString())) await next(document);
    },
    provideDiagnostics: async (document, previousResultId, token, next) =>
      isTold('uri' in document ? document.uri : document)
        ? next(document, previousResultId, token)
        : undefined,
    sendRequest: async (type, params, token, next) => {
      const uri = documentUri(params);
      // Every provider takes a missing answer for none.
      if (uri !== undefined && !told.has(uri)) return undefined as Awaited<ReturnType<typeof next>>;
      return next(type, params, token);
    },
  };
}

/** The uri of the document that a request is about, where it is about one. */
function documentUri(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) return undefined;
  const { textDocument } = params;
  if (typeof textDocument !== 'object' || textDocument === null || !('uri' in textDocument)) return undefined;
  return typeof textDocument.uri === 'string' ? textDocument.uri : undefined;
}
