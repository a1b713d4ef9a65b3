import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
} from 'vscode';
import type { ProblemCounts } from '../../../server/src/protocol';
import type { Place, RevealOptions } from '../ranges';
import { type OutlineItem, type OutlineWords } from './outlineTree';

/** The words of the outline in the language of VS Code. */
export function outlineWords(): OutlineWords {
  return {
    characters: (count) => l10n.t('{0} characters', count),
    problems: problemWords,
    required: l10n.t('required content'),
    inText: l10n.t('told without a heading'),
    missing: l10n.t('missing'),
    untitled: l10n.t('(no title)'),
  };
}

/** An entry as VS Code shows it; a click runs the reveal command. */
export function outlineTreeItem(item: OutlineItem, documentUri: string, resourceUri: Uri): TreeItem {
  const shown = new TreeItem(item.label, collapsibleState(item));
  shown.id = `${documentUri}#${item.key}`;
  shown.resourceUri = resourceUri;
  shown.description = item.description;
  shown.iconPath = iconOf(item);
  shown.tooltip = tooltipOf(item);
  shown.contextValue = item.kind;
  shown.accessibilityInformation = { label: item.spoken, role: 'treeitem' };
  if (item.heading !== undefined) {
    const place: Place = { uri: documentUri, range: item.heading };
    // The focus stays, or the keys that move a section would move a line of the text.
    const options: RevealOptions = { preserveFocus: true };
    shown.command = { command: 'zhupi.reveal', title: l10n.t('Show'), arguments: [place, options] };
  }
  return shown;
}

/** `2 errors, 1 warning`, with the severities in words. */
export function problemWords({ errors, warnings, infos }: ProblemCounts): string {
  const parts = [
    errors > 0 ? l10n.t('{0} error(s)', errors) : '',
    warnings > 0 ? l10n.t('{0} warning(s)', warnings) : '',
    infos > 0 ? l10n.t('{0} remark(s)', infos) : '',
  ];
  return parts.filter((part) => part !== '').join(l10n.t({ message: ', ', comment: ['between counts'] }));
}

function collapsibleState({ children, level }: OutlineItem): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return level === 1 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function iconOf({ kind, problems, required }: OutlineItem): ThemeIcon {
  if (kind === 'missing') return new ThemeIcon('circle-slash', new ThemeColor('disabledForeground'));
  if (kind === 'text') return new ThemeIcon('question', new ThemeColor('disabledForeground'));
  if (problems.errors > 0) return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
  if (problems.warnings > 0) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  if (required !== undefined) return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
  return new ThemeIcon('circle-small-filled', new ThemeColor('descriptionForeground'));
}

function tooltipOf(item: OutlineItem): MarkdownString {
  const lines = new MarkdownString();
  lines.appendText(item.label);
  lines.appendMarkdown('\n\n');
  lines.appendText(item.spoken.slice(item.label.length + 1));
  return lines;
}
