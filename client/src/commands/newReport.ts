import { l10n, SnippetString, type Uri, window } from 'vscode';
import { type ProfileChoice, type SkeletonParams, ZhupiMethod } from '../../../server/src/protocol';
import { readPackaged, showNewReport } from '../documents';
import type { ReportServer } from '../languageClient';
import { kindsOf } from '../reportKinds';
import { skeletonSnippet } from './skeletonSnippet';

/** Asks for kind, year and issuer, and opens an unsaved report with its skeleton, blanks ready to be filled in order. */
export async function newReport(server: ReportServer): Promise<void> {
  const kind = await askKind(server);
  if (kind === undefined) return;
  const year = await askYear();
  if (year === undefined) return;
  const issuer = await askIssuer();
  if (issuer === undefined) return;
  const params: SkeletonParams = { profile: kind.id, year, ...(issuer === '' ? {} : { issuer }) };
  const skeleton = await server.request<string>(ZhupiMethod.skeleton, params);
  if (skeleton === undefined) return;
  const editor = await showNewReport('');
  await editor.insertSnippet(new SnippetString(skeletonSnippet(skeleton)));
}

/** Opens a copy of the sample report: it can be edited, and closing it loses nothing. */
export async function openSample(extensionUri: Uri): Promise<void> {
  await showNewReport(await readPackaged(extensionUri, 'docs/sample.gongwen'));
}

const title = (): string => l10n.t('New Report from Skeleton');

async function askKind(server: ReportServer): Promise<ProfileChoice | undefined> {
  const kinds = await kindsOf(server, undefined);
  const choice = await window.showQuickPick(
    kinds.map((profile) => ({ label: profile.name, profile })),
    { title: title(), placeHolder: l10n.t('What kind of report is it?') },
  );
  return choice?.profile;
}

async function askYear(): Promise<number | undefined> {
  const answer = await window.showInputBox({
    title: title(),
    prompt: l10n.t('The year that the report is about'),
    value: String(likelyYear(new Date())),
    validateInput: (value) =>
      /^(?:19|20)\d\d$/.test(value.trim()) ? undefined : l10n.t('A year in four digits, such as 2025.'),
  });
  return answer === undefined ? undefined : Number(answer.trim());
}

/** Reports on a year are drafted from its November on, and all through the next. */
function likelyYear(today: Date): number {
  return today.getMonth() >= 10 ? today.getFullYear() : today.getFullYear() - 1;
}

async function askIssuer(): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: title(),
    prompt: l10n.t('Who issues it? May be left blank.'),
    placeHolder: l10n.t('such as 云溪区人民政府'),
  });
  return answer?.trim();
}
