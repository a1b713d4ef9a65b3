import { languages, type Memento, type TextDocument, workspace } from 'vscode';
import { debounce } from './debounce';
import { detects, readsAsReport, reportLanguage } from './documents';
import { disposeAll, type Part } from './part';

const refusalsKey = 'zhupi.detect.refused';
const refusalsKept = 200;
const restBeforeLook = 600;

/** What VS Code shows as plain text but nobody edits. */
const innerSchemes = new Set([
  'output',
  'debug',
  'comment',
  'vscode-scm',
  'vscode-terminal',
  'search-editor',
]);

/**
 * Switches plain-text documents that read as a report to our language, each once: where the user switches one
 * back, that is kept in `memory` and never asked again.
 */
export function switchReports(memory: Memento): Part {
  const refused = new Set(memory.get<readonly string[]>(refusalsKey, []));
  const changed = new Set<TextDocument>();
  // A change of language is told as the closing and the opening of one document within a turn.
  let justClosed: string | undefined;

  const refuse = (uri: string): void => {
    refused.add(uri);
    void memory.update(refusalsKey, [...refused].slice(-refusalsKept));
  };
  const look = (document: TextDocument): void => {
    if (document.languageId !== 'plaintext' || document.isClosed || innerSchemes.has(document.uri.scheme))
      return;
    if (refused.has(document.uri.toString()) || !detects(document) || !readsAsReport(document)) return;
    void languages.setTextDocumentLanguage(document, reportLanguage);
  };
  const lookAtChanged = debounce(restBeforeLook, () => {
    const documents = [...changed];
    changed.clear();
    documents.forEach(look);
  });
  const subscriptions = [
    lookAtChanged,
    workspace.onDidCloseTextDocument((document) => {
      if (document.languageId !== reportLanguage) return;
      justClosed = document.uri.toString();
      setTimeout(() => (justClosed = undefined));
    }),
    workspace.onDidOpenTextDocument((document) => {
      const uri = document.uri.toString();
      if (document.languageId === 'plaintext' && uri === justClosed) refuse(uri);
      else look(document);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId !== 'plaintext' || contentChanges.length === 0) return;
      changed.add(document);
      lookAtChanged.ask();
    }),
  ];
  workspace.textDocuments.forEach(look);
  return {
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}
