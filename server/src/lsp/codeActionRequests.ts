import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { findingsAt, quickFixes, restructurings, sectionPath, type Finding, type Span } from '../core/index';
import type { DiagnosticData } from '../protocol';
import { configActions, configEdit, type ConfigChange } from './configActions';
import { fixAllKind, wantsKind } from './codeActionKinds';
import { safeFixes } from './safeFixes';
import { viewOf, type Session, type View } from './session';
import { diagnosticSource, toDiagnostic } from './toDiagnostics';
import { say } from './words';
import { workspaceEdit } from './workspaceEdit';

/** What the edit of a code action is made from: the safe fixes (of one rule), or a change of configuration. */
interface ActionData {
  readonly uri: string;
  readonly rule?: string;
  readonly change?: ConfigChange;
}

/** Registers the light bulb and what is fixed on saving. */
export function registerCodeActionRequests(session: Session): void {
  const { connection, guard } = session;
  connection.onCodeAction(
    guard('codeAction', [], async (params) => {
      const view = await viewOf(session, params.textDocument.uri);
      return view ? codeActions(session, view, params) : [];
    }),
  );
  connection.onCodeActionResolve(
    guard('codeAction/resolve', { title: '' }, (action) => resolve(session, action)),
  );
}

async function codeActions(
  session: Session,
  view: View,
  { range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  if (wantsKind(context.only, CodeActionKind.QuickFix)) {
    const found = targets(session, view, view.span(range), context.diagnostics);
    for (const target of found) actions.push(...fixesOf(session, view, target));
    const rules = new Set(found.map(({ finding }) => finding.rule));
    for (const rule of rules) actions.push(...fixAllOfRule(view, rule));
    for (const target of found)
      actions.push(...ignoreComments(session, view, target), ...configChanges(session, view, target));
  }
  if (wantsKind(context.only, CodeActionKind.RefactorRewrite))
    actions.push(...restructureActions(session, view, range));
  for (const kind of fixAllKinds(context.only)) {
    const rule = kind === fixAllKind ? undefined : kind.slice(fixAllKind.length + 1);
    actions.push(fixAll(view, kind, rule));
  }
  // A client that cannot ask later gets the edits at once.
  return session.client.resolvesActions
    ? actions
    : Promise.all(actions.map((action) => resolve(session, action)));
}

/** A finding that the light bulb stands at, with the diagnostic that the client shows for it. */
interface Target {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** The findings of the client's diagnostics; those that touch the range where it names none. */
function targets(
  session: Session,
  view: View,
  span: Span,
  diagnostics: readonly Diagnostic[],
): readonly Target[] {
  const findings = view.findings();
  const own = diagnostics.filter(({ source }) => source === diagnosticSource);
  if (own.length === 0) {
    return findingsAt(findings, span).map((finding) => ({
      finding,
      diagnostic: toDiagnostic(view, session.client, finding, findings.indexOf(finding)),
    }));
  }
  return own.flatMap((diagnostic) => {
    const finding = findingOf(view, diagnostic);
    return finding ? [{ finding, diagnostic }] : [];
  });
}

/** The finding that a diagnostic shows: named by its data, or of its rule at its place where the text moved on. */
function findingOf(view: View, diagnostic: Diagnostic): Finding | undefined {
  const data = diagnostic.data as Partial<DiagnosticData> | undefined;
  const findings = view.findings();
  const named = data?.version === view.version ? findings[data.fix ?? -1] : undefined;
  if (named && named.rule === diagnostic.code) return named;
  return findingsAt(findings, view.span(diagnostic.range)).find(({ rule }) => rule === diagnostic.code);
}

function fixesOf(session: Session, view: View, { finding, diagnostic }: Target): readonly CodeAction[] {
  return quickFixes(finding).map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit: workspaceEdit(session, view, fix.edits),
  }));
}

/** “Mend every one of this rule” where it has more than one safe fix in the file. */
function fixAllOfRule(view: View, rule: string): readonly CodeAction[] {
  const same = view.findings().filter((finding) => finding.rule === rule);
  const fixable = same.filter((finding) =>
    quickFixes(finding).some(({ safety }) => safety === 'safe'),
  ).length;
  if (fixable < 2) return [];
  const title = say(view, {
    zh: `修正全文 ${String(fixable)} 处（${rule}）`,
    en: `Fix all ${String(fixable)} in this file (${rule})`,
  });
  const data: ActionData = { uri: view.uri, rule };
  return [{ title, kind: CodeActionKind.QuickFix, data }];
}

/** The comment that silences a rule on the next line; offered where comments are no part of the text: in Markdown. */
function ignoreComments(
  session: Session,
  view: View,
  { finding, diagnostic }: Target,
): readonly CodeAction[] {
  if (view.document.languageId !== 'markdown') return [];
  const { lines, text } = view.report;
  const start = lines.startOf(lines.lineAt(finding.span.start));
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const comment = `<!-- zhupi-disable-next-line ${finding.rule} -->${lineBreak}`;
  return [
    {
      title: say(view, { zh: `此处不再提示 ${finding.rule}`, en: `Ignore ${finding.rule} here` }),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: workspaceEdit(session, view, [{ span: { start, end: start }, text: comment }]),
    },
  ];
}

/** What can be done to the section whose heading the cursor stands on. */
function restructureActions(session: Session, view: View, range: Range): readonly CodeAction[] {
  const offset = view.offset(range.start);
  const own = sectionPath(view.report.outline, offset).at(-1);
  if (!own || offset > own.headingSpan.end) return [];
  return restructurings(view.report, offset).map(({ title, edits }) => ({
    title: say(view, title),
    kind: CodeActionKind.RefactorRewrite,
    edit: workspaceEdit(session, view, edits),
  }));
}

/** The kinds of fix-all that are asked for; without `only` none, since editors list them elsewhere. */
function fixAllKinds(only: readonly string[] | undefined): readonly string[] {
  if (!only) return [];
  const narrow = only.filter((kind) => kind.startsWith(`${fixAllKind}.`));
  return wantsKind(only, fixAllKind) ? [fixAllKind, ...narrow] : narrow;
}

function fixAll(view: View, kind: string, rule: string | undefined): CodeAction {
  const data: ActionData = { uri: view.uri, ...(rule === undefined ? {} : { rule }) };
  return { title: say(view, { zh: '修正全部可靠项', en: 'Apply all safe fixes' }), kind, data };
}

function configChanges(session: Session, view: View, { finding, diagnostic }: Target): readonly CodeAction[] {
  return configActions(session, view, finding, diagnostic).map(({ action, change }) => {
    const data: ActionData = { uri: view.uri, change };
    return { ...action, data };
  });
}

/** Fills in the edit of an action that came without one. */
async function resolve(session: Session, action: CodeAction): Promise<CodeAction> {
  const data = action.data as ActionData | undefined;
  const view = data && action.edit === undefined ? await viewOf(session, data.uri) : undefined;
  if (!data || !view) return action;
  const edit = data.change
    ? await configEdit(session, view, data.change)
    : workspaceEdit(session, view, safeFixes(view, data.rule));
  return edit ? { ...action, edit } : action;
}
