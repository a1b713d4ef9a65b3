import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { type LedgerItem, type Verdict, verdictMark } from './ledgerTree';

/** An entry as VS Code shows it; a click on a figure or a relation shows its place in the text. */
export function ledgerTreeItem(item: LedgerItem, documentUri: string): TreeItem {
  const shown = new TreeItem(labelOf(item), collapsibleState(item));
  shown.id = `${documentUri}#${item.key}`;
  shown.description = descriptionOf(item);
  const icon = iconOf(item);
  if (icon !== undefined) shown.iconPath = icon;
  shown.contextValue = item.kind;
  shown.accessibilityInformation = { label: spokenOf(item), role: 'treeitem' };
  if (item.kind !== 'group' && item.range !== undefined) {
    const place = { uri: documentUri, range: item.range };
    shown.command = { command: 'zhupi.reveal', title: l10n.t('Show'), arguments: [place] };
  }
  return shown;
}

/** A verdict in words. */
export function verdictWord(verdict: Verdict): string {
  switch (verdict) {
    case 'holds':
      return l10n.t('agrees');
    case 'broken':
      return l10n.t('disagrees');
    case 'open':
      return l10n.t('cannot be told from the text');
  }
}

/** A kind of relation in words; an unknown one (of a newer server) is shown as it is. */
export function relationWord(kind: string): string {
  const words: Readonly<Record<string, string>> = {
    'stage-order': l10n.t('order of stages'),
    'part-of-total': l10n.t('part of a total'),
    sum: l10n.t('sum'),
    rate: l10n.t('rate'),
    'bounded-rate': l10n.t('rate between 0 and 100'),
    enumeration: l10n.t('number of items listed'),
    'year-span': l10n.t('span of years'),
    'min-per-unit': l10n.t('minimum per unit'),
    growth: l10n.t('growth'),
    repeat: l10n.t('same measure elsewhere'),
    'report-year': l10n.t('year of the report'),
    table: l10n.t('table'),
  };
  return words[kind] ?? kind;
}

function labelOf(item: LedgerItem): string {
  return item.kind === 'relation' ? `${verdictMark[item.verdict]} ${item.arithmetic}` : item.label;
}

function descriptionOf(item: LedgerItem): string {
  switch (item.kind) {
    case 'group':
      return item.broken > 0
        ? l10n.t('{0} figures, {1} disagree', item.figures, item.broken)
        : l10n.t('{0} figures', item.figures);
    case 'figure':
      return item.description;
    case 'relation':
      return relationWord(item.relation);
  }
}

function spokenOf(item: LedgerItem): string {
  switch (item.kind) {
    case 'group':
      return `${item.label}，${descriptionOf(item)}`;
    case 'figure':
      return [item.label, item.description, item.verdict === undefined ? '' : verdictWord(item.verdict)]
        .filter((part) => part !== '')
        .join('，');
    case 'relation':
      return `${relationWord(item.relation)}，${verdictWord(item.verdict)}，${item.arithmetic}`;
  }
}

/** A relation has none: its label begins with its mark. */
function iconOf(item: LedgerItem): ThemeIcon | undefined {
  if (item.kind === 'relation') return undefined;
  if (item.kind === 'group') return new ThemeIcon(item.broken > 0 ? 'warning' : 'symbol-class');
  switch (item.verdict) {
    case 'broken':
      return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    case 'holds':
      return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
    case 'open':
      return new ThemeIcon('question', new ThemeColor('descriptionForeground'));
    case undefined:
      return new ThemeIcon('symbol-number');
  }
}

function collapsibleState({ kind, children }: LedgerItem): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return kind === 'group' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
