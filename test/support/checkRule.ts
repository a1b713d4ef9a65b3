import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/core/config/config';
import type { Finding } from '../../server/src/core/lint/finding';
import type { TermSet } from '../../server/src/core/lexicon/terms';
import { lintReport } from '../../server/src/core/lint/pipeline';
import { builtInProfiles } from '../../server/src/core/profiles/index';
import { parseReport } from '../../server/src/core/report';
import type { OptionValue, Rule } from '../../server/src/core/rules/rule';
import { applyEdits } from '../../server/src/core/text/edit';

/** What a check may vary. */
export interface CheckOptions {
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly profile?: string;
  readonly final?: boolean;
  readonly terms?: TermSet;
}

/**
 * Runs one rule over a text with marks: ⟦…⟧ stands around what each finding must cover, in order; nothing else may
 * be found. `fixed` is the text after the first fix of every finding; then no safe fix may remain.
 */
export function checkRule(
  rule: unknown,
  marked: string,
  fixed?: string,
  options: CheckOptions = {},
): readonly Finding[] {
  const { text, spans } = splitMarks(marked);
  const findings = runRule(rule, text, options);
  assert.deepEqual(
    findings.map(({ span }) => span),
    spans,
    `marks and findings differ in: ${marked}\nfound: ${showFindings(text, findings)}`,
  );
  for (const finding of findings) {
    assert.ok(!/\{\w+\}/.test(finding.message), `a placeholder is left in: ${finding.message}`);
  }
  if (fixed !== undefined) checkFixes(rule as Rule, text, findings, fixed, options);
  return findings;
}

/** The findings of one rule alone on a plain text. A rule that throws fails the test. */
export function runRule(rule: unknown, text: string, options: CheckOptions = {}): readonly Finding[] {
  const one = rule as Rule;
  const report = parseReport(text, { profiles: builtInProfiles, wanted: options.profile });
  const config = {
    ...defaultConfig,
    final: options.final ?? false,
    terms: options.terms,
    rules: { [one.id]: { severity: one.severity, ...(options.options ? { options: options.options } : {}) } },
  };
  const { findings, run } = lintReport(report, { rules: [one], config, locale: 'zh-cn' });
  assert.deepEqual(run.failures, [], `${one.id} threw`);
  return findings;
}

/** Takes the ⟦⟧ marks out of a text; marks do not nest. */
export function splitMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const char of marked) {
    if (char === '⟦') open = text.length;
    else if (char === '⟧') {
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += char;
  }
  return { text, spans };
}

function checkFixes(
  rule: Rule,
  text: string,
  findings: readonly Finding[],
  fixed: string,
  options: CheckOptions,
): void {
  const edits = findings.flatMap((finding) => finding.fixes()[0]?.edits ?? []);
  assert.ok(edits.length > 0, `${rule.id} offers no fix in: ${text}`);
  const result = applyEdits(text, edits);
  assert.equal(result, fixed);
  const left = runRule(rule, result, options).flatMap((finding) => finding.fixes());
  assert.deepEqual(
    left.filter(({ safety }) => safety === 'safe'),
    [],
    'a safe fix is left in the fixed text',
  );
}

function showFindings(text: string, findings: readonly Finding[]): string {
  return findings
    .map(
      ({ span, message }) =>
        `[${String(span.start)},${String(span.end)}) ${text.slice(span.start, span.end)}: ${message}`,
    )
    .join('\n');
}
