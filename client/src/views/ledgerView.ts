import { commands, EventEmitter, l10n, type TreeDataProvider, type TreeView, window } from 'vscode';
import { type LedgerResult, ZhupiMethod } from '../../../server/src/protocol';
import type { ActiveReport } from '../activeReport';
import { debounce } from '../debounce';
import type { ReportServer } from '../languageClient';
import { buildLedger, type LedgerFigureItem, type LedgerGroup, type LedgerItem } from './ledgerTree';
import { ledgerTreeItem } from './ledgerTreeItem';
import { refreshTriggers } from './outlineView';
import { disposeAll, type Part } from '../part';

const restBeforeRefresh = 300;

/** The ledger view (数据台账) as commands and tests use it. */
export interface LedgerView extends Part {
  readonly groups: () => readonly LedgerGroup[];
  /** Every figure of the report, whatever the view's filter. */
  readonly figures: () => readonly LedgerFigureItem[];
  /** The document that the figures stand in. */
  readonly documentUri: () => string | undefined;
  readonly showBrokenOnly: (only: boolean) => void;
  readonly groupBy: (grouping: 'topic' | 'section') => void;
}

/** Shows all figures of the active report, live. */
export function createLedgerView(server: ReportServer, active: ActiveReport): LedgerView {
  const changed = new EventEmitter<undefined>();
  const parents = new Map<LedgerItem, LedgerItem>();
  const options = { groupBy: 'topic', brokenOnly: false } as {
    groupBy: 'topic' | 'section';
    brokenOnly: boolean;
  };
  let result: LedgerResult | undefined;
  let groups: readonly LedgerGroup[] = [];

  const provider: TreeDataProvider<LedgerItem> = {
    onDidChangeTreeData: changed.event,
    getChildren: (item) => [...(item?.children ?? groups)],
    getParent: (item) => parents.get(item),
    getTreeItem: (item) => ledgerTreeItem(item, result?.uri ?? ''),
  };
  const view = window.createTreeView('zhupi.ledger', { treeDataProvider: provider, showCollapseAll: true });
  const rebuild = (): void => {
    groups = result === undefined ? [] : buildLedger(result, { ...options, ungrouped: l10n.t('Other') });
    parents.clear();
    groups.forEach((group) => {
      recordParents(group, parents);
    });
    label(view, result, options.brokenOnly);
    changed.fire(undefined);
  };
  const refresh = debounce(restBeforeRefresh, () => {
    const document = active.document;
    const uri = document?.uri.toString();
    const asked =
      uri === undefined
        ? Promise.resolve(undefined)
        : server.request<LedgerResult>(ZhupiMethod.ledger, { textDocument: { uri } });
    void asked.then((answer) => {
      if (document !== active.document || (answer === undefined && uri !== undefined && uri === result?.uri))
        return;
      result = answer;
      rebuild();
    });
  });
  const set = (change: () => void, key: string, value: boolean): void => {
    change();
    void commands.executeCommand('setContext', key, value);
    rebuild();
  };
  const subscriptions = [changed, view, refresh, ...refreshTriggers(server, active, refresh.ask)];
  refresh.ask();
  return {
    groups: () => groups,
    figures: () =>
      result === undefined
        ? []
        : buildLedger(result, { groupBy: 'topic', brokenOnly: false, ungrouped: '' }).flatMap(
            (g) => g.children,
          ),
    documentUri: () => result?.uri,
    showBrokenOnly: (only) => {
      set(() => (options.brokenOnly = only), 'zhupi.ledger.brokenOnly', only);
    },
    groupBy: (grouping) => {
      set(() => (options.groupBy = grouping), 'zhupi.ledger.bySection', grouping === 'section');
    },
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

function recordParents(item: LedgerItem, parents: Map<LedgerItem, LedgerItem>): void {
  for (const child of item.children) {
    parents.set(child, item);
    recordParents(child, parents);
  }
}

function label(view: TreeView<LedgerItem>, result: LedgerResult | undefined, brokenOnly: boolean): void {
  const broken = result?.relations.filter(({ verdict }) => verdict === 'broken').length ?? 0;
  view.description = result === undefined ? '' : l10n.t('{0} figures', result.figures.length);
  view.message = '';
  if (result === undefined) return;
  if (result.figures.length === 0) view.message = l10n.t('No figures in this report.');
  else if (brokenOnly && broken === 0) view.message = l10n.t('All figures agree, as far as the text tells.');
}
