import {
  type DocumentSelector,
  l10n,
  languages,
  LanguageStatusSeverity,
  type LanguageStatusItem,
  type TextDocument,
} from 'vscode';
import type { StatusParams } from '../../server/src/protocol';
import type { ActiveReport } from './activeReport';
import { reportLanguage } from './documents';
import type { ReportServer, ServerState } from './languageClient';
import { disposeAll, type Part } from './part';

/**
 * Two entries in the language status of a report: its kind with the counts of problems (a click chooses another
 * kind), and the state of the server (a click shows the output, or restarts one that has stopped).
 */
export function createStatusItems(server: ReportServer, active: ActiveReport): Part {
  const statuses = new Map<string, StatusParams>();
  const report = languages.createLanguageStatusItem('zhupi.report', selectorOf(active.document));
  const state = languages.createLanguageStatusItem('zhupi.server', selectorOf(active.document));
  report.name = l10n.t('Zhupi: report');
  state.name = l10n.t('Zhupi: language service');

  const update = (): void => {
    const uri = active.document?.uri.toString() ?? '';
    for (const item of [report, state]) item.selector = selectorOf(active.document);
    showReport(report, statuses.get(uri), server.state);
    showState(state, server.state);
  };
  const subscriptions = [
    report,
    state,
    active.onDidChange(update),
    server.onDidChangeState(update),
    server.onDidChangeStatus((status) => {
      statuses.set(status.uri, status);
      update();
    }),
  ];
  update();
  return {
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

/** A Markdown document has the entries only while it is the active report. */
function selectorOf(document: TextDocument | undefined): DocumentSelector {
  const own = { language: reportLanguage };
  return document?.languageId === 'markdown' ? [own, { language: 'markdown' }] : [own];
}

function showReport(item: LanguageStatusItem, status: StatusParams | undefined, server: ServerState): void {
  const { errors = 0, warnings = 0 } = status ?? {};
  const kind = status?.profile?.name ?? l10n.t('Report of no known kind');
  item.text = status?.reportYear === undefined ? kind : `${kind} ${status.reportYear}`;
  item.detail = l10n.t('{0} error(s), {1} warning(s)', errors, warnings);
  item.severity = severityOf(errors, warnings);
  item.busy = server === 'starting';
  item.command = { command: 'zhupi.chooseProfile', title: l10n.t('Choose Kind') };
  item.accessibilityInformation = { label: `${item.text}，${item.detail}` };
}

function severityOf(errors: number, warnings: number): LanguageStatusSeverity {
  if (errors > 0) return LanguageStatusSeverity.Error;
  return warnings > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}

function showState(item: LanguageStatusItem, state: ServerState): void {
  item.busy = state === 'starting';
  item.severity = state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.text = stateWord(state);
  item.command =
    state === 'stopped'
      ? { command: 'zhupi.restart', title: l10n.t('Restart') }
      : { command: 'zhupi.showOutput', title: l10n.t('Show Output') };
  item.accessibilityInformation = { label: item.text };
}

/** The state of the server in words. */
export function stateWord(state: ServerState): string {
  switch (state) {
    case 'idle':
      return l10n.t('Zhupi has not been started');
    case 'starting':
      return l10n.t('Zhupi is starting');
    case 'running':
      return l10n.t('Zhupi is running');
    case 'stopped':
      return l10n.t('Zhupi has stopped');
  }
}
