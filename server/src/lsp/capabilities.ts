import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures';
import { fixAllKind } from './codeActionKinds';

/** What the server tells that it can do. */
export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'zhupi',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    documentSymbolProvider: { label: '朱批' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    hoverProvider: true,
    inlayHintProvider: true,
    completionProvider: { triggerCharacters: ['、', '）', ')', '，', ',', '；'] },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
      resolveProvider: client.resolvesActions,
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
