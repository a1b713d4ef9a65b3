import { ConfigurationTarget, l10n, type TextDocument, window, workspace } from 'vscode';
import type { ReportServer } from '../languageClient';
import { kindsOf } from '../reportKinds';

/** Asks for the kind of report and keeps it in the setting `zhupi.profile` of the document's folder. */
export async function chooseProfile(server: ReportServer, document: TextDocument | undefined): Promise<void> {
  const settings = workspace.getConfiguration('zhupi', document);
  const current = settings.get<string>('profile', 'auto');
  const kinds = [{ id: 'auto', name: l10n.t('Detect') }, ...(await kindsOf(server, document))];
  const items = kinds.map(({ id, name }) => ({
    id,
    label: name,
    ...(id === current ? { description: l10n.t('current') } : {}),
  }));
  const choice = await window.showQuickPick(items, { title: l10n.t('What kind of report is it?') });
  if (choice !== undefined) await settings.update('profile', choice.id, targetOf(document));
}

/** The folder's settings where there are several folders, the workspace's where there is one, else the user's. */
function targetOf(document: TextDocument | undefined): ConfigurationTarget {
  const folders = workspace.workspaceFolders ?? [];
  const folder = document === undefined ? undefined : workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined || folders.length === 0) return ConfigurationTarget.Global;
  return folders.length > 1 ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
}
