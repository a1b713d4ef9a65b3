import {
  CompletionItemKind,
  InlayHintKind,
  MarkupKind,
  type CompletionItem,
  type Hover,
  type InlayHint,
} from 'vscode-languageserver';
import { figureHints, hoverAt, suggestionsAt, type Suggestion } from '../core/index';
import { viewOf, type Session, type View } from './session';
import { say } from './words';

/** Registers what helps while reading and writing: hovers, the arithmetic beside figures, and suggestions. */
export function registerReadingRequests(session: Session): void {
  const { connection, guard } = session;
  connection.onHover(
    guard('hover', null, async ({ textDocument, position }) => {
      const view = await viewOf(session, textDocument.uri);
      return view ? hover(session, view, view.offset(position)) : null;
    }),
  );
  connection.languages.inlayHint.on(
    guard('inlayHint', [], async ({ textDocument, range }): Promise<InlayHint[]> => {
      const view = await viewOf(session, textDocument.uri);
      if (!view) return [];
      const { inlayHints, locale } = view.setup;
      return figureHints(view.report, view.span(range), inlayHints, locale).map(
        ({ offset, label, tooltip }) => ({
          position: view.position(offset),
          label,
          tooltip,
          kind: InlayHintKind.Parameter,
          paddingLeft: true,
        }),
      );
    }),
  );
  connection.onCompletion(
    guard('completion', [], async ({ textDocument, position }) => {
      const view = await viewOf(session, textDocument.uri);
      return view
        ? suggestionsAt(view.report, view.offset(position)).map((one, index) => toItem(view, one, index))
        : [];
    }),
  );
}

function hover({ client }: Session, view: View, offset: number): Hover | null {
  const { report, setup } = view;
  const linkTo = (at: number): string => {
    const { line, character } = view.position(at);
    return `${view.uri}#L${String(line + 1)},${String(character + 1)}`;
  };
  const { rules } = setup.service;
  const options = {
    findings: view.findings(),
    rules,
    locale: setup.locale,
    linkTo: client.markdownHover ? linkTo : undefined,
  };
  const found = hoverAt(report, offset, options);
  if (!found) return null;
  const plain = (): string => found.markdown.replace(/\\(.)/g, '$1').replace(/[*`]/g, '');
  const contents = client.markdownHover
    ? { kind: MarkupKind.Markdown, value: found.markdown }
    : { kind: MarkupKind.PlainText, value: plain() };
  return { contents, range: view.range(found.span) };
}

const itemKinds = {
  section: CompletionItemKind.Module,
  stage: CompletionItemKind.Event,
  unit: CompletionItemKind.Unit,
} as const;

function toItem(view: View, { kind, text, replaces, detail }: Suggestion, index: number): CompletionItem {
  return {
    label: text,
    kind: itemKinds[kind],
    detail: say(view, detail),
    // Editors sort by the words; ours come in the order in which they are most likely wanted.
    sortText: String(index).padStart(3, '0'),
    textEdit: { range: view.range(replaces), newText: text },
  };
}
