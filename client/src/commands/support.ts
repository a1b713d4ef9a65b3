import { commands, env, l10n, languages, Uri, version, window, workspace } from 'vscode';
import { textOf } from '../manifest';
import { supportReport } from '../supportReport';
import type { CommandScope } from './register';

/** The settings that bear on findings; their values hold rule ids and words of ours only. */
const settingsShown = ['rules', 'profile', 'detect', 'final', 'inlayHints', 'locale'] as const;

/** Copies what a maintainer needs to know; no text of a document is in it. */
export async function copySupportReport(scope: CommandScope): Promise<void> {
  await env.clipboard.writeText(reportOf(scope));
  void window.showInformationMessage(
    l10n.t('Diagnostic information copied. It holds no text of your documents.'),
  );
}

/** Opens VS Code's own issue form with the same, or the project's page where there is no such form. */
export async function reportIssue(scope: CommandScope): Promise<void> {
  const { extension } = scope.context;
  try {
    await commands.executeCommand('workbench.action.openIssueReporter', {
      extensionId: extension.id,
      issueBody: reportOf(scope),
    });
  } catch {
    await copySupportReport(scope);
    const page = textOf(extension.packageJSON, 'bugs', 'url');
    if (page !== undefined) await env.openExternal(Uri.parse(page));
  }
}

function reportOf({ context, active, server }: CommandScope): string {
  const document = active.document;
  const settings = workspace.getConfiguration('zhupi', document);
  return supportReport({
    versions: {
      Zhupi: textOf(context.extension.packageJSON, 'version') ?? '?',
      'VS Code': `${version} (${env.appHost}, ${env.language})`,
      Trusted: String(workspace.isTrusted),
      Folders: String(workspace.workspaceFolders?.length ?? 0),
    },
    server: server.state,
    report:
      document === undefined
        ? undefined
        : { language: document.languageId, scheme: document.uri.scheme, lines: document.lineCount },
    problems: document === undefined ? [] : languages.getDiagnostics(document.uri),
    settings: Object.fromEntries(settingsShown.map((key) => [key, settings.get<unknown>(key)])),
  });
}
