import {
  type CodeAction,
  CodeActionKind,
  commands,
  l10n,
  Position,
  Range,
  type TextDocument,
  window,
  workspace,
  type WorkspaceEdit,
} from 'vscode';
import { type FixableParams, type FixableRule, ZhupiMethod } from '../../../server/src/protocol';
import { isWritable } from '../documents';
import type { ReportServer } from '../languageClient';

/** Code action kind under which the server offers all safe fixes, and below it those of one rule. */
const fixAllKind = CodeActionKind.SourceFixAll.append('zhupi');

/** Makes every safe fix of a document as one step of undo. */
export async function fixAll(document: TextDocument): Promise<void> {
  await applyFirst(document, fixAllKind);
}

/** Asks for one of the rules that have something to fix, and makes its fixes. */
export async function fixAllOfRule(server: ReportServer, document: TextDocument): Promise<void> {
  const params: FixableParams = { textDocument: { uri: document.uri.toString() } };
  const rules = (await server.request<readonly FixableRule[]>(ZhupiMethod.fixable, params)) ?? [];
  if (rules.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing that can be fixed in one way only.'));
    return;
  }
  const items = rules.map(({ rule, summary, count }) => ({
    label: summary,
    description: `${l10n.t('{0} place(s)', count)} · ${rule}`,
    rule,
  }));
  const choice = await window.showQuickPick(items, {
    title: l10n.t('Fix all problems of which rule?'),
    matchOnDescription: true,
  });
  if (choice !== undefined) await applyFirst(document, fixAllKind.append(choice.rule));
}

async function applyFirst(document: TextDocument, kind: CodeActionKind): Promise<void> {
  if (!isWritable(document)) {
    void window.showInformationMessage(l10n.t('This document is read-only.'));
    return;
  }
  const edit = await editOf(document, kind);
  if (edit === undefined) {
    void window.showInformationMessage(l10n.t('There is nothing that can be fixed in one way only.'));
    return;
  }
  await workspace.applyEdit(edit);
}

async function editOf(document: TextDocument, kind: CodeActionKind): Promise<WorkspaceEdit | undefined> {
  const whole = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  const actions = await commands.executeCommand<readonly CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind.value,
    1,
  );
  return actions?.find((action) => action.edit !== undefined && action.disabled === undefined)?.edit;
}
