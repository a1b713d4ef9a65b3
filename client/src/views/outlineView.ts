import {
  commands,
  EventEmitter,
  l10n,
  languages,
  type TextDocument,
  type TreeDataProvider,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import { type OutlineResult, ZhupiMethod } from '../../../server/src/protocol';
import type { ActiveReport } from '../activeReport';
import { debounce } from '../debounce';
import type { ReportServer } from '../languageClient';
import { restructure } from '../restructure';
import { outlineDragAndDrop } from './outlineDragAndDrop';
import { buildOutline, emptyOutline, itemAt, type OutlineItem, type OutlineTree } from './outlineTree';
import { outlineTreeItem, outlineWords, problemWords } from './outlineTreeItem';
import { createSectionDecorations } from './sectionDecorations';
import { disposeAll, type Part } from '../part';

/** Milliseconds of rest after an edit or a new finding before the outline is asked for again. */
const restBeforeRefresh = 200;
const restBeforeFollow = 100;

/** The outline view (报告大纲) as commands and tests use it. */
export interface OutlineView extends Part {
  readonly roots: () => readonly OutlineItem[];
  /** The entry that is selected in the view. */
  readonly selected: () => OutlineItem | undefined;
  /** The innermost section around the cursor, whether the view shows it or not. */
  readonly atCursor: () => OutlineItem | undefined;
  readonly showProblemsOnly: (only: boolean) => void;
}

interface OutlineModel {
  readonly result: OutlineResult;
  readonly document: TextDocument;
}

/** Shows the outline of the active report and keeps it in step with the text, the findings and the cursor. */
export function createOutlineView(server: ReportServer, active: ActiveReport): OutlineView {
  const changed = new EventEmitter<undefined>();
  const decorations = createSectionDecorations();
  let model: OutlineModel | undefined;
  let tree: OutlineTree = emptyOutline;
  let problemsOnly = false;

  const provider: TreeDataProvider<OutlineItem> = {
    onDidChangeTreeData: changed.event,
    getChildren: (item) => [...(item?.children ?? tree.roots)],
    getParent: (item) => tree.parents.get(item),
    getTreeItem: (item) =>
      outlineTreeItem(item, model?.document.uri.toString() ?? '', decorations.uriOf(item)),
  };
  const view = window.createTreeView('zhupi.outline', {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: outlineDragAndDrop({
      itemOf: (key) => tree.byKey.get(key),
      drop: (action) => model && restructure(server, model.document, action),
    }),
  });
  const rebuild = (): void => {
    tree = model === undefined ? emptyOutline : buildOutline(model.result, outlineWords(), { problemsOnly });
    decorations.update(tree.byKey.values());
    label(view, model?.result, tree, {
      problemsOnly,
      waiting: model === undefined && active.document !== undefined && server.state !== 'stopped',
    });
    changed.fire(undefined);
    follow.ask();
  };
  const refresh = debounce(restBeforeRefresh, () => {
    const document = active.document;
    void outlineOf(server, document).then((result) => {
      if (document !== active.document) return;
      // A server that is restarting answers nothing: what stands is better than an empty view.
      if (result === undefined && document !== undefined && document === model?.document) return;
      model = result === undefined || document === undefined ? undefined : { result, document };
      rebuild();
    });
  });
  const follow = debounce(restBeforeFollow, () => void followCursor(view, atCursor(active, tree)));
  const subscriptions = [
    changed,
    decorations,
    view,
    refresh,
    follow,
    ...refreshTriggers(server, active, refresh.ask),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === active.document) follow.ask();
    }),
    view.onDidChangeVisibility(follow.ask),
  ];
  refresh.ask();
  return {
    roots: () => tree.roots,
    selected: () => view.selection[0],
    atCursor: () =>
      model && atCursor(active, buildOutline(model.result, outlineWords(), { problemsOnly: false })),
    showProblemsOnly: (only) => {
      problemsOnly = only;
      void commands.executeCommand('setContext', 'zhupi.outline.problemsOnly', only);
      rebuild();
    },
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

/** Calls `refresh` whenever what the server says about the active report may have changed. */
export function refreshTriggers(
  server: ReportServer,
  active: ActiveReport,
  refresh: () => void,
): readonly Part[] {
  return [
    active.onDidChange(refresh),
    server.onDidChangeState(refresh),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === active.document && contentChanges.length > 0) refresh();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const current = active.document?.uri.toString();
      if (uris.some((uri) => uri.toString() === current)) refresh();
    }),
  ];
}

async function outlineOf(
  server: ReportServer,
  document: TextDocument | undefined,
): Promise<OutlineResult | undefined> {
  if (document === undefined) return undefined;
  return server.request<OutlineResult>(ZhupiMethod.outline, {
    textDocument: { uri: document.uri.toString() },
  });
}

function atCursor({ editor }: ActiveReport, tree: OutlineTree): OutlineItem | undefined {
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  // The indent before a heading is no part of its section, but whoever stands there means that section.
  const indent = editor.document.lineAt(line).firstNonWhitespaceCharacterIndex;
  return itemAt(tree, line, Math.max(character, indent));
}

/** Selects the section around the cursor, without taking the focus. */
async function followCursor(view: TreeView<OutlineItem>, item: OutlineItem | undefined): Promise<void> {
  if (!view.visible || item === undefined || view.selection[0]?.key === item.key) return;
  try {
    await view.reveal(item, { select: true, focus: false });
  } catch {
    // The tree was built anew meanwhile: the cursor is followed again as soon as it is shown.
  }
}

interface LabelState {
  readonly problemsOnly: boolean;
  readonly waiting: boolean;
}

/** Heading, badge and message of the view. */
function label(
  view: TreeView<OutlineItem>,
  result: OutlineResult | undefined,
  tree: OutlineTree,
  { problemsOnly, waiting }: LabelState,
): void {
  view.description = result?.profile?.name ?? '';
  view.message = '';
  if (waiting) view.message = l10n.t('Reading the report…');
  else if (result !== undefined && tree.roots.length === 0) {
    view.message = problemsOnly ? l10n.t('No section has a problem.') : l10n.t('No headings yet.');
  }
  const missing = result?.missing.filter(({ status }) => status === 'missing').length ?? 0;
  const counts = (result?.sections ?? []).reduce(
    (sum, { problems }) => ({
      errors: sum.errors + problems.errors,
      warnings: sum.warnings + problems.warnings,
      infos: 0,
    }),
    { errors: 0, warnings: 0, infos: 0 },
  );
  const total = counts.errors + counts.warnings;
  view.badge = total === 0 ? undefined : { value: total, tooltip: problemWords(counts) };
  if (missing > 0 && view.badge === undefined) {
    view.badge = { value: missing, tooltip: l10n.t('{0} required sections are missing', missing) };
  }
}
