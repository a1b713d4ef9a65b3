import * as vscode from 'vscode';

const waitLimit = 15_000;

/**
 * Opens a copy of a seed in an editor and waits until it is recognised as a report. A test that changes it
 * must call `restore`.
 */
export async function openSeed(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  const editor = await vscode.window.showTextDocument(document);
  if (!(await becomes(() => document.languageId === 'gongwen'))) {
    throw new Error(`${name} is not recognised as a report: ${document.languageId}`);
  }
  return editor;
}

/** Opens an unsaved report. */
export async function openReport(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content });
  return vscode.window.showTextDocument(document);
}

/** Gives the document in the editor its saved text back. */
export async function restore(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

/** The only place where `text` stands in the document. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0 || document.getText().includes(text, start + 1)) throw new Error(`not there once: ${text}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The findings of one rule in a document, as VS Code shows them now. */
export function findingsOf(rule: string, document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((finding) => ruleOf(finding) === rule);
}

/** The id of the rule that made a finding, with or without a link to its page. */
export function ruleOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : code?.toString();
}

/** Waits until a document has so many findings of a rule, and returns them; rejects with what it has. */
export async function findings(
  rule: string,
  document: vscode.TextDocument,
  count: number,
): Promise<readonly vscode.Diagnostic[]> {
  const isSo = (): boolean => findingsOf(rule, document).length === count;
  if (!(await becomes(isSo))) {
    const all = vscode.languages.getDiagnostics(document.uri).map((f) => `${ruleOf(f) ?? '?'}: ${f.message}`);
    throw new Error([`wanted ${count} × ${rule} (${document.languageId}), found:`, ...all].join('\n'));
  }
  return findingsOf(rule, document);
}

/** Resolves to whether it becomes so before the time is over. */
export async function becomes(isSo: () => boolean, limit: number = waitLimit): Promise<boolean> {
  const end = Date.now() + limit;
  while (!isSo() && Date.now() < end) await pause();
  return isSo();
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 25);
  });
}
