import { commands, type ExtensionContext, type LogOutputChannel, type TextDocument } from 'vscode';
import { ZhupiCommand } from '../../../server/src/protocol';
import type { ActiveReport } from '../activeReport';
import type { ReportServer } from '../languageClient';
import { reveal, type Place, type RevealOptions } from '../ranges';
import { copyLedger, exportLedger } from '../views/ledgerExport';
import { searchLedger } from '../views/ledgerSearch';
import type { LedgerView } from '../views/ledgerView';
import type { OutlineView } from '../views/outlineView';
import type { RulePages } from '../rulePages';
import type { ServedDocuments } from '../servedDocuments';
import { checkAsReport } from './checkAsReport';
import { chooseProfile } from './chooseProfile';
import { fixAll, fixAllOfRule } from './fixAll';
import { newReport, openSample } from './newReport';
import { saveFile } from './saveFile';
import { sectionCommands } from './section';
import { showRule } from './showRule';
import { copySupportReport, reportIssue } from './support';
import type { Part } from '../part';

/** What the commands work on. */
export interface CommandScope {
  readonly context: ExtensionContext;
  readonly server: ReportServer;
  readonly active: ActiveReport;
  readonly served: ServedDocuments;
  readonly outline: OutlineView;
  readonly ledger: LedgerView;
  readonly rulePages: RulePages;
  readonly output: LogOutputChannel;
}

/**
 * Registers every command of the manifest, `zhupi.reveal`, which the views' entries run, and the one that code actions
 * of the server run.
 */
export function registerCommands(scope: CommandScope): Part[] {
  const { context, server, active, served, outline, ledger, rulePages, output } = scope;
  const onReport = (run: (document: TextDocument) => unknown) => () =>
    active.document === undefined ? undefined : run(active.document);
  const handlers: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'zhupi.newReport': () => newReport(server),
    'zhupi.openSample': () => openSample(context.extensionUri),
    'zhupi.checkThisFile': () => checkAsReport(served),
    'zhupi.fixAll': onReport(fixAll),
    'zhupi.fixAllOfRule': onReport((document) => fixAllOfRule(server, document)),
    ...sectionCommands(server, active, outline),
    'zhupi.outline.showProblemsOnly': () => {
      outline.showProblemsOnly(true);
    },
    'zhupi.outline.showAll': () => {
      outline.showProblemsOnly(false);
    },
    'zhupi.ledger.showBrokenOnly': () => {
      ledger.showBrokenOnly(true);
    },
    'zhupi.ledger.showAll': () => {
      ledger.showBrokenOnly(false);
    },
    'zhupi.ledger.groupBySection': () => {
      ledger.groupBy('section');
    },
    'zhupi.ledger.groupByTopic': () => {
      ledger.groupBy('topic');
    },
    'zhupi.ledger.search': () => {
      searchLedger(ledger);
    },
    'zhupi.ledger.copyTable': onReport(({ uri }) => copyLedger(server, uri)),
    'zhupi.ledger.export': onReport(({ uri }) => exportLedger(server, uri)),
    'zhupi.chooseProfile': () => chooseProfile(server, active.document),
    'zhupi.showRule': (id?: unknown) => showRule(rulePages, context.extension.packageJSON, id),
    'zhupi.restart': () => server.restart(),
    'zhupi.showOutput': () => {
      output.show();
    },
    'zhupi.copyDiagnosticsReport': () => copySupportReport(scope),
    'zhupi.reportIssue': () => reportIssue(scope),
    'zhupi.reveal': (place: Place, options?: RevealOptions) => reveal(place, options),
    [ZhupiCommand.saveFile]: saveFile,
  };
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler));
}
