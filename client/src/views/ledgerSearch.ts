import { l10n, type QuickPickItem, window } from 'vscode';
import { reveal } from '../ranges';
import type { LedgerFigureItem } from './ledgerTree';
import { verdictMark } from './ledgerTree';
import type { LedgerView } from './ledgerView';
import { disposeAll, type Part } from '../part';

interface FigurePick extends QuickPickItem {
  readonly figure: LedgerFigureItem;
}

/** Lets the user pick a figure by what it counts, its value or its section; the text follows the highlighted one. */
export function searchLedger(ledger: LedgerView): void {
  const uri = ledger.documentUri();
  if (uri === undefined) return;
  const pick = window.createQuickPick<FigurePick>();
  pick.placeholder = l10n.t('A figure, what it counts, or a section');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = ledger.figures().map((figure) => ({
    label: figure.verdict === 'broken' ? `${figure.label} ${verdictMark.broken}` : figure.label,
    description: figure.description,
    ...(figure.children.length === 0 ? {} : { detail: figure.children.map(arithmeticOf).join('  ') }),
    figure,
  }));
  const show = (item: FigurePick | undefined, preserveFocus: boolean): void => {
    if (item !== undefined) void reveal({ uri, range: item.figure.range }, { preserveFocus });
  };
  const subscriptions: readonly Part[] = [
    pick,
    pick.onDidChangeActive(([item]) => {
      show(item, true);
    }),
    pick.onDidAccept(() => {
      show(pick.activeItems[0], false);
      pick.hide();
    }),
    pick.onDidHide(() => {
      disposeAll(subscriptions);
    }),
  ];
  pick.show();
}

function arithmeticOf({ verdict, arithmetic }: LedgerFigureItem['children'][number]): string {
  return `${verdictMark[verdict]} ${arithmetic}`;
}
