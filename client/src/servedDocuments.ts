import { EventEmitter, type Event, type TextDocument, workspace } from 'vscode';
import { debounce } from './debounce';
import { detects, openDocument, readsAsReport, reportLanguage } from './documents';
import { disposeAll, type Part } from './part';

/**
 * Which documents the server is told about: every `gongwen` document, and those Markdown documents that read as a
 * report. A Markdown document that has become one stays one until it is closed.
 */
export interface ServedDocuments extends Part {
  readonly isServed: (document: TextDocument) => boolean;
  /** Serves a Markdown document that was not recognised. */
  readonly admit: (document: TextDocument) => void;
  /** A document that is served from now on: opened, switched to our language, or admitted. */
  readonly onDidBegin: Event<TextDocument>;
  /** A Markdown document that is served although it was open before: the client has to be told. */
  readonly onDidAdmit: Event<TextDocument>;
}

const restBeforeLook = 800;

/** Begins to watch the workspace's documents; those already open are asked for with `isServed`. */
export function watchServedDocuments(): ServedDocuments {
  const begun = new EventEmitter<TextDocument>();
  const admission = new EventEmitter<TextDocument>();
  const admitted = new Set<string>();
  const withheld = new Set<string>();

  const isServed = (document: TextDocument): boolean => {
    if (document.languageId === reportLanguage) return true;
    if (document.languageId !== 'markdown') return false;
    const uri = document.uri.toString();
    if (admitted.has(uri)) return true;
    if (withheld.has(uri)) return false;
    const served = detects(document) && readsAsReport(document);
    (served ? admitted : withheld).add(uri);
    return served;
  };
  const admit = (document: TextDocument): void => {
    const uri = document.uri.toString();
    withheld.delete(uri);
    admitted.add(uri);
    admission.fire(document);
    begun.fire(document);
  };
  const lookAgain = debounce(restBeforeLook, () => {
    for (const uri of withheld) {
      const document = openDocument(uri);
      if (document !== undefined && detects(document) && readsAsReport(document)) admit(document);
    }
  });
  const subscriptions = [
    begun,
    admission,
    lookAgain,
    workspace.onDidOpenTextDocument((document) => {
      if (isServed(document)) begun.fire(document);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (withheld.has(document.uri.toString())) lookAgain.ask();
    }),
    workspace.onDidCloseTextDocument((document) => {
      admitted.delete(document.uri.toString());
      withheld.delete(document.uri.toString());
    }),
  ];
  return {
    isServed,
    admit,
    onDidBegin: begun.event,
    onDidAdmit: admission.event,
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}
