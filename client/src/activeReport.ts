import {
  commands,
  EventEmitter,
  type Event,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { ServedDocuments } from './servedDocuments';
import { disposeAll, type Part } from './part';

/** The report that the views show: the active editor's, else the last one that is still visible. */
export interface ActiveReport extends Part {
  readonly document: TextDocument | undefined;
  /** An editor of the report; undefined where none is visible. */
  readonly editor: TextEditor | undefined;
  /** Another report became the active one, or there is none any more. */
  readonly onDidChange: Event<TextDocument | undefined>;
}

/** Follows the active editor and keeps the context key `zhupi.hasReport`. */
export function followActiveReport(served: ServedDocuments): ActiveReport {
  const changed = new EventEmitter<TextDocument | undefined>();
  let current: TextDocument | undefined;

  const look = (): void => {
    const active = window.activeTextEditor?.document;
    const next = active !== undefined && served.isServed(active) ? active : stillVisible(current, served);
    if (next === current) return;
    current = next;
    void commands.executeCommand('setContext', 'zhupi.hasReport', next !== undefined);
    changed.fire(next);
  };
  const subscriptions = [
    changed,
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    served.onDidBegin(look),
    // A document that is switched to another language is closed and opened again.
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(look),
  ];
  look();
  return {
    get document() {
      return current;
    },
    get editor() {
      return editorOf(current);
    },
    onDidChange: changed.event,
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

function stillVisible(document: TextDocument | undefined, served: ServedDocuments): TextDocument | undefined {
  if (document === undefined || document.isClosed || editorOf(document) === undefined) return undefined;
  return served.isServed(document) ? document : undefined;
}

function editorOf(document: TextDocument | undefined): TextEditor | undefined {
  if (document === undefined) return undefined;
  const active = window.activeTextEditor;
  if (active?.document === document) return active;
  return window.visibleTextEditors.find((editor) => editor.document === document);
}
