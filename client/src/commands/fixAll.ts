import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  l10n,
  languages,
  Position,
  Range,
  type TextDocument,
  window,
  workspace,
  type WorkspaceEdit,
} from 'vscode';
import { isWritable } from '../documents';
import { ruleOf, rulesWithCounts } from '../findings';

/** Code action kind under which the server offers all safe fixes, and below it those of one rule. */
const fixAllKind = CodeActionKind.SourceFixAll.append('zhupi');

/** Makes every safe fix of a document as one step of undo. */
export async function fixAll(document: TextDocument): Promise<void> {
  await applyFirst(document, fixAllKind);
}

/** Asks for one of the rules that have findings, and makes its fixes. */
export async function fixAllOfRule(document: TextDocument): Promise<void> {
  const counts = rulesWithCounts(languages.getDiagnostics(document.uri));
  const items = counts.map(({ rule, count }) => ({
    label: rule,
    description: l10n.t('{0} problem(s)', count),
  }));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing to fix.'));
    return;
  }
  const choice = await window.showQuickPick(items, { title: l10n.t('Fix all problems of which rule?') });
  if (choice === undefined) return;
  const first = languages.getDiagnostics(document.uri).find((finding) => ruleOf(finding) === choice.label);
  await applyFirst(document, fixAllKind.append(choice.label), first);
}

async function applyFirst(document: TextDocument, kind: CodeActionKind, finding?: Diagnostic): Promise<void> {
  if (!isWritable(document)) {
    void window.showInformationMessage(l10n.t('This document is read-only.'));
    return;
  }
  const edit = await editOf(document, kind, finding);
  if (edit === undefined) {
    void window.showInformationMessage(l10n.t('There is nothing that can be fixed in one way only.'));
    return;
  }
  await workspace.applyEdit(edit);
}

async function editOf(
  document: TextDocument,
  kind: CodeActionKind,
  finding: Diagnostic | undefined,
): Promise<WorkspaceEdit | undefined> {
  const whole = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  const actions = await commands.executeCommand<readonly CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding?.range ?? whole,
    kind.value,
    1,
  );
  return actions?.find((action) => action.edit !== undefined && action.disabled === undefined)?.edit;
}
