import {
  FoldingRangeKind,
  SymbolKind,
  type DocumentSymbol,
  type FoldingRange,
  type SelectionRange,
  type SymbolInformation,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import {
  foldingRanges,
  outlineOf,
  selectionSpans,
  totalProblems,
  walkSections,
  type Fold,
  type OutlineEntry,
} from '../core/index';
import { viewOf, type Session, type View } from './session';

/** Most sections that a search over all open reports gives. */
const maxWorkspaceSymbols = 200;

/** Registers what an editor asks about the structure of a report. */
export function registerStructureRequests(session: Session): void {
  const { connection, client, guard } = session;
  connection.onDocumentSymbol(
    guard('documentSymbol', [], async ({ textDocument }) => {
      const view = await viewOf(session, textDocument.uri);
      if (!view) return [];
      return client.hierarchicalSymbols ? documentSymbols(view) : flatSymbols(view);
    }),
  );
  connection.onFoldingRanges(
    guard('foldingRange', [], async ({ textDocument }) => {
      const view = await viewOf(session, textDocument.uri);
      return view ? foldingRanges(view.report, client.foldLimit).map((fold) => toFoldingRange(view, fold, client.foldsWholeLines)) : []; // prettier-ignore
    }),
  );
  connection.onSelectionRanges(
    guard('selectionRange', [], async ({ textDocument, positions }) => {
      const view = await viewOf(session, textDocument.uri);
      return view ? positions.map((position) => selectionRange(view, view.offset(position))) : [];
    }),
  );
  connection.onWorkspaceSymbol(guard('workspaceSymbol', [], ({ query }) => workspaceSymbols(session, query)));
}

function documentSymbols(view: View): DocumentSymbol[] {
  return outlineOf(view.report, view.findings()).entries.map((entry) => toSymbol(view, entry));
}

function toSymbol(view: View, entry: OutlineEntry): DocumentSymbol {
  const { section } = entry;
  return {
    name: symbolName(entry.marker, section.title),
    detail: outlineDetail(view, entry),
    kind: symbolKind(section.level),
    range: view.range(section.span),
    selectionRange: view.range(section.headingSpan),
    children: entry.children.map((child) => toSymbol(view, child)),
  };
}

/** A symbol's name may not be empty. */
function symbolName(marker: string, title: string): string {
  return `${marker}${title}`.trim() || '…';
}

/** One for all sections: making a formatter takes longer than reading a paragraph. */
const grouped = new Intl.NumberFormat('en-US');

/** `1,234字 · 12个数据 · 3处问题`; what there is none of is left out. */
function outlineDetail({ setup }: View, entry: OutlineEntry): string {
  const problems = totalProblems(entry.problems);
  const parts =
    setup.locale === 'en'
      ? [`${grouped.format(entry.characters)} characters`, entry.figures > 0 && `${String(entry.figures)} figures`, problems > 0 && `${String(problems)} problems`] // prettier-ignore
      : [`${grouped.format(entry.characters)}字`, entry.figures > 0 && `${String(entry.figures)}个数据`, problems > 0 && `${String(problems)}处问题`]; // prettier-ignore
  return parts.filter((part) => part !== false).join(' · ');
}

function symbolKind(level: number): SymbolKind {
  if (level === 1) return SymbolKind.Module;
  return level === 2 ? SymbolKind.Namespace : SymbolKind.String;
}

function flatSymbols(view: View): SymbolInformation[] {
  const symbols: SymbolInformation[] = [];
  const walk = (entries: readonly DocumentSymbol[], containerName: string): void => {
    for (const { name, kind, range, children } of entries) {
      symbols.push({
        name,
        kind,
        location: { uri: view.uri, range },
        ...(containerName === '' ? {} : { containerName }),
      });
      walk(children ?? [], name);
    }
  };
  walk(documentSymbols(view), '');
  return symbols;
}

function toFoldingRange(view: View, fold: Fold, wholeLines: boolean): FoldingRange {
  const range = {
    startLine: fold.fromLine,
    endLine: fold.toLine,
    kind: fold.kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
  };
  if (wholeLines) return range;
  const { lines } = view.report;
  return {
    ...range,
    startCharacter: view.position(lines.contentEndOf(fold.fromLine)).character,
    endCharacter: view.position(lines.contentEndOf(fold.toLine)).character,
  };
}

function selectionRange(view: View, offset: number): SelectionRange {
  let outer: SelectionRange | undefined;
  for (const span of [...selectionSpans(view.report, offset)].reverse()) {
    outer = { range: view.range(span), ...(outer ? { parent: outer } : {}) };
  }
  return outer ?? { range: view.range({ start: offset, end: offset }) };
}

async function workspaceSymbols(session: Session, query: string): Promise<WorkspaceSymbol[]> {
  const symbols: WorkspaceSymbol[] = [];
  for (const document of session.documents.all()) {
    const view = await viewOf(session, document.uri);
    if (!view) continue;
    const containerName = view.report.title?.text ?? '';
    for (const section of walkSections(view.report.outline)) {
      const name = symbolName(section.marker ? view.report.text.slice(section.headingSpan.start, section.titleSpan.start) : '', section.title); // prettier-ignore
      if (!holdsInOrder(name, query)) continue;
      symbols.push({ name, kind: symbolKind(section.level), location: { uri: view.uri, range: view.range(section.headingSpan) }, containerName }); // prettier-ignore
      if (symbols.length === maxWorkspaceSymbols) return symbols;
    }
  }
  return symbols;
}

/** Whether all characters of a query occur in a name in this order, as editors match what people type. */
function holdsInOrder(name: string, query: string): boolean {
  let at = 0;
  for (const char of query) {
    const found = name.indexOf(char, at);
    if (found === -1) return false;
    at = found + char.length;
  }
  return true;
}
