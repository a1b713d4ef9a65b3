import {
  ledgerOf,
  ledgerTable,
  outlineOf,
  quickFixes,
  sectionName,
  toCsv,
  toMarkdown,
  type OutlineEntry,
  type Requirement,
} from '../core/index';
import {
  ZhupiMethod,
  type ExportParams,
  type FixableParams,
  type FixableRule,
  type LedgerParams,
  type LedgerResult,
  type OutlineMissing,
  type OutlineNode,
  type OutlineParams,
  type OutlineResult,
} from '../protocol';
import { viewOf, type Session, type View } from './session';
import { profileName } from './status';
import { say } from './words';

/** Registers the requests that LSP does not have: what the views of our own client show and hand out. */
export function registerReportRequests(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    ZhupiMethod.outline,
    guard('outline', null, async ({ textDocument }: OutlineParams) => {
      const view = await viewOf(session, textDocument.uri);
      return view ? outlineResult(view) : null;
    }),
  );
  connection.onRequest(
    ZhupiMethod.ledger,
    guard('ledger', null, async ({ textDocument }: LedgerParams) => {
      const view = await viewOf(session, textDocument.uri);
      return view ? ledgerResult(view) : null;
    }),
  );
  connection.onRequest(
    ZhupiMethod.fixable,
    guard('fixable', [], async ({ textDocument }: FixableParams) => {
      const view = await viewOf(session, textDocument.uri);
      return view ? fixableRules(view) : [];
    }),
  );
  connection.onRequest(
    ZhupiMethod.export,
    guard('export', null, async ({ textDocument, format }: ExportParams) => {
      const view = await viewOf(session, textDocument.uri);
      if (!view) return null;
      const table = ledgerTable(view.report, view.setup.locale);
      if (table.length < 2) return null;
      return format === 'csv' ? toCsv(table) : toMarkdown(table);
    }),
  );
}

/** In the order of the rules; fixes are made to be asked, so only rules that have safe ones are. */
function fixableRules(view: View): readonly FixableRule[] {
  const findings = view.findings();
  return view.setup.service.rules
    .filter(({ fix }) => fix === 'safe')
    .map(({ id, summary }) => {
      const fixable = findings.filter(
        (finding) => finding.rule === id && quickFixes(finding).some(({ safety }) => safety === 'safe'),
      );
      return { rule: id, summary: say(view, summary), count: fixable.length };
    })
    .filter(({ count }) => count > 0);
}

function outlineResult(view: View): OutlineResult {
  const { report } = view;
  const { characters, entries } = outlineOf(report, view.findings());
  return {
    uri: view.uri,
    version: view.version,
    ...(report.title ? { title: report.title.text } : {}),
    ...(report.profile ? { profile: { id: report.profile.id, name: profileName(view) } } : {}),
    ...(report.reportYear === undefined ? {} : { reportYear: report.reportYear }),
    characters,
    sections: entries.map((entry) => outlineNode(view, entry)),
    missing: report.requirements.flatMap((requirement) => missingEntry(view, requirement)),
  };
}

function outlineNode(view: View, entry: OutlineEntry): OutlineNode {
  const { section, marker, required, characters, figures, problems, children } = entry;
  return {
    level: section.level,
    marker,
    title: section.title,
    ...(required === undefined ? {} : { required }),
    range: view.range(section.span),
    selectionRange: view.range(section.headingSpan),
    characters,
    figures,
    problems,
    children: children.map((child) => outlineNode(view, child)),
  };
}

function missingEntry(view: View, { section, status, span }: Requirement): readonly OutlineMissing[] {
  if (status !== 'missing' && status !== 'text') return [];
  const title = sectionName(section, view.report.reportYear);
  return [{ id: section.id, title, status, ...(span ? { range: view.range(span) } : {}) }];
}

function ledgerResult(view: View): LedgerResult {
  const { entries, links } = ledgerOf(view.report);
  return {
    uri: view.uri,
    version: view.version,
    figures: entries.map(({ span, ...entry }) => ({ ...entry, range: view.range(span) })),
    relations: links.map(({ members, ...link }) => ({
      ...link,
      members: members.map((span) => view.range(span)),
    })),
  };
}
