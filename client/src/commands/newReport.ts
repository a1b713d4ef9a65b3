import { type Extension, l10n, SnippetString, type Uri, window } from 'vscode';
import { readPackaged, showNewReport } from '../documents';
import { profilesOf } from '../manifest';

/** Asks for a kind of report and opens an unsaved document with its skeleton, blanks ready to be filled in order. */
export async function newReport({ extensionUri, packageJSON }: Extension<unknown>): Promise<void> {
  const kinds = profilesOf(packageJSON).filter(({ id }) => id !== 'auto');
  const choice = await window.showQuickPick(
    kinds.map(({ id, name }) => ({ id, label: name })),
    { title: l10n.t('New Report from Skeleton'), placeHolder: l10n.t('What kind of report is it?') },
  );
  if (choice === undefined) return;
  const skeleton = await skeletonOf(extensionUri, choice.id);
  if (skeleton === undefined) return;
  const editor = await showNewReport('');
  await editor.insertSnippet(new SnippetString(skeleton));
}

/** Opens a copy of the sample report: it can be edited, and closing it loses nothing. */
export async function openSample(extensionUri: Uri): Promise<void> {
  await showNewReport(await readPackaged(extensionUri, 'docs/sample.gongwen'));
}

/** The body of the first snippet in the file of a kind of report. */
async function skeletonOf(extensionUri: Uri, profile: string): Promise<string | undefined> {
  const file: unknown = JSON.parse(await readPackaged(extensionUri, `snippets/${profile}.code-snippets`));
  if (typeof file !== 'object' || file === null) return undefined;
  const first: unknown = Object.values(file).at(0);
  if (typeof first !== 'object' || first === null || !('body' in first)) return undefined;
  return Array.isArray(first.body) ? first.body.join('\n') : undefined;
}
