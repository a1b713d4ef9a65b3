import { env, l10n, Uri, window, workspace } from 'vscode';
import { type ExportParams, ZhupiMethod } from '../../../server/src/protocol';
import type { ReportServer } from '../languageClient';
import { csvToTabs } from './csvTable';

const byteOrderMark = '\ufeff';

/** Copies the ledger as a table that spreadsheets and word processors paste as one. */
export async function copyLedger(server: ReportServer, document: Uri): Promise<void> {
  const csv = await exported(server, document, 'csv');
  if (csv === undefined) return;
  await env.clipboard.writeText(csvToTabs(csv));
  window.setStatusBarMessage(l10n.t('Figures copied as a table.'), 4000);
}

/** Asks where to, and writes the ledger there: CSV or Markdown, as the file's extension says. */
export async function exportLedger(server: ReportServer, document: Uri): Promise<void> {
  const target = await window.showSaveDialog({
    title: l10n.t('Export Figures'),
    defaultUri: defaultTarget(document),
    filters: { CSV: ['csv'], Markdown: ['md'] },
  });
  if (target === undefined) return;
  const format = target.path.toLowerCase().endsWith('.md') ? 'markdown' : 'csv';
  const text = await exported(server, document, format);
  if (text === undefined) return;
  // Spreadsheets take a CSV file without the mark for one in the system's own encoding.
  const marked = format === 'csv' && !text.startsWith(byteOrderMark) ? byteOrderMark + text : text;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(marked));
  } catch (error) {
    void window.showErrorMessage(l10n.t('The file could not be written: {0}', String(error)));
    return;
  }
  await offerToOpen(target);
}

async function exported(
  server: ReportServer,
  document: Uri,
  format: ExportParams['format'],
): Promise<string | undefined> {
  const params: ExportParams = { textDocument: { uri: document.toString() }, format };
  const text = await server.request<string>(ZhupiMethod.export, params);
  if (text === undefined) void window.showInformationMessage(l10n.t('There are no figures to export.'));
  return text;
}

/** Beside the document where files can be written there, else in the first folder of the workspace. */
function defaultTarget(document: Uri): Uri {
  const name = document.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '') || l10n.t('report');
  const file = l10n.t('{0} figures.csv', name);
  const folder = workspace.getWorkspaceFolder(document) ?? workspace.workspaceFolders?.[0];
  if (document.scheme !== 'untitled' && workspace.fs.isWritableFileSystem(document.scheme) === true) {
    return Uri.joinPath(document, '..', file);
  }
  return folder === undefined ? Uri.file(file) : Uri.joinPath(folder.uri, file);
}

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t('Open');
  const choice = await window.showInformationMessage(
    l10n.t('Figures exported to {0}.', workspace.asRelativePath(target)),
    open,
  );
  if (choice === open) await window.showTextDocument(target);
}
