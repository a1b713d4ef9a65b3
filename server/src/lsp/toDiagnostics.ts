import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Severity } from '../core/index';
import type { DiagnosticData } from '../protocol';
import type { ClientFeatures } from './clientFeatures';
import type { View } from './session';
import { toSeverity } from './toProto';

/** The name under which findings stand in every editor's list of problems. */
export const diagnosticSource = '朱批';

/** More than anybody reads in one file; the last entry says how many more there are. */
export const maxFindings = 1000;

/** The findings of a document as the client takes them, in the order of the text. */
export function toDiagnostics(view: View, client: ClientFeatures): Diagnostic[] {
  const findings = view.findings();
  if (findings.length <= maxFindings) {
    return findings.map((finding, index) => toDiagnostic(view, client, finding, index));
  }
  const shown = weightiest(findings);
  const diagnostics: Diagnostic[] = [];
  findings.forEach((finding, index) => {
    if (shown.has(finding)) diagnostics.push(toDiagnostic(view, client, finding, index));
  });
  diagnostics.push(moreEntry(view, findings.length - shown.size));
  return diagnostics;
}

/** One finding, its `index` among all of the view. */
export function toDiagnostic(
  view: View,
  client: ClientFeatures,
  finding: Finding,
  index: number,
): Diagnostic {
  const href = client.codeDescription ? rulePage(client, finding.rule) : undefined;
  const data: DiagnosticData = { rule: finding.rule, fix: index, version: view.version };
  return {
    range: view.range(finding.span),
    severity: toSeverity(finding.severity),
    code: finding.rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: diagnosticSource,
    message: finding.message,
    ...(client.relatedInformation && finding.related.length > 0
      ? { relatedInformation: finding.related.map(({ span, message }) => ({ location: { uri: view.uri, range: view.range(span) }, message })) } // prettier-ignore
      : {}),
    ...(client.diagnosticData ? { data } : {}),
  };
}

/** Where the page of a rule is found, if the client can get at it. */
export function rulePage({ options }: ClientFeatures, rule: string): string | undefined {
  if (rule === 'rule-failed') return undefined;
  if (options.opensRulePages === true) return `zhupi-rule:${rule}`;
  return options.rulePages === undefined ? undefined : `${options.rulePages.replace(/\/$/, '')}/${rule}.md`;
}

const heaviestFirst: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** As many findings as are shown, the severe ones before the light ones, each kind in the order of the text. */
function weightiest(findings: readonly Finding[]): ReadonlySet<Finding> {
  const chosen = new Set<Finding>();
  for (const severity of heaviestFirst) {
    for (const finding of findings) {
      if (chosen.size === maxFindings) return chosen;
      if (finding.severity === severity) chosen.add(finding);
    }
  }
  return chosen;
}

function moreEntry(view: View, count: number): Diagnostic {
  const end = view.report.text.length;
  const message =
    view.setup.locale === 'en'
      ? `${String(count)} more findings are not shown. They appear as those above are mended.`
      : `还有 ${String(count)} 条未显示，改掉前面的问题后会陆续显示。`;
  return {
    range: view.range({ start: end, end }),
    severity: DiagnosticSeverity.Information,
    code: 'more-findings',
    source: diagnosticSource,
    message,
  };
}
