import type { TextDocument } from 'vscode';
import { type ProfileChoice, type ProfilesParams, ZhupiMethod } from '../../server/src/protocol';
import type { ReportServer } from './languageClient';

/** The kinds of report, those of the document's own folder included; starts the server where it has not been. */
export async function kindsOf(
  server: ReportServer,
  document: TextDocument | undefined,
): Promise<readonly ProfileChoice[]> {
  await server.ready();
  const params: ProfilesParams = document ? { textDocument: { uri: document.uri.toString() } } : {};
  return (await server.request<readonly ProfileChoice[]>(ZhupiMethod.profiles, params)) ?? [];
}
