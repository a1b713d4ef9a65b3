import { type ExtensionContext, window, workspace } from 'vscode';
import { followActiveReport } from './activeReport';
import { registerCommands } from './commands/register';
import { switchReports } from './detect';
import { type CreateClient, createReportServer, type ServerState } from './languageClient';
import { serveRulePages } from './rulePages';
import { watchServedDocuments } from './servedDocuments';
import { createStatusItems } from './statusItem';
import type { LedgerGroup } from './views/ledgerTree';
import { createLedgerView } from './views/ledgerView';
import type { OutlineItem } from './views/outlineTree';
import { createOutlineView } from './views/outlineView';

/** What the extension exports: its views and its server's state, for tests in a real VS Code. */
export interface ZhupiApi {
  readonly outline: { readonly roots: () => readonly ShownSection[] };
  readonly ledger: { readonly groups: () => readonly LedgerGroup[] };
  readonly client: { readonly state: ServerState };
}

/** An entry of the outline view; commands take it as if its menu had been opened. */
export interface ShownSection extends OutlineItem {
  /** A required section that is not there. */
  readonly missing: boolean;
  readonly children: readonly ShownSection[];
}

/** Puts the parts together. Everything ends with the extension's subscriptions. */
export function startZhupi(context: ExtensionContext, create: CreateClient): ZhupiApi {
  const output = window.createOutputChannel('Zhupi', { log: true });
  const served = watchServedDocuments();
  const server = createReportServer({ create, served, output });
  const active = followActiveReport(served);
  const outline = createOutlineView(server, active);
  const ledger = createLedgerView(server, active);
  const rulePages = serveRulePages(context.extensionUri);
  context.subscriptions.push(
    output,
    served,
    server,
    active,
    outline,
    ledger,
    createStatusItems(server, active),
    rulePages,
    ...registerCommands({ context, server, active, served, outline, ledger, rulePages, output }),
    served.onDidBegin(server.start),
    served.onDidAdmit(server.open),
    switchReports(context.workspaceState),
  );
  if (workspace.textDocuments.some(served.isServed)) server.start();
  return {
    outline: { roots: () => outline.roots().map(shownSection) },
    ledger: { groups: ledger.groups },
    client: {
      get state() {
        return server.state;
      },
    },
  };
}

function shownSection(item: OutlineItem): ShownSection {
  return { ...item, missing: item.kind === 'missing', children: item.children.map(shownSection) };
}
