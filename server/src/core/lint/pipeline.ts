import type { Config } from '../config/config';
import type { Report } from '../report';
import type { Rule } from '../rules/rule';
import { renderText, type Locale, type LocalizedText } from '../text/localized';
import { factsOf } from './facts';
import { byPlace, type Finding } from './finding';
import { runRules, type RuleFailure, type RuleRun } from './run';
import { createSuppressor } from './suppress';
import { unusedIgnores } from './unusedIgnores';

/** What is found in one report, in the order of the text. */
export interface LintResult {
  readonly findings: readonly Finding[];
  /** What the next lint takes over; of no meaning to anybody else. */
  readonly run: RuleRun;
}

/** What to lint with. */
export interface PipelineOptions {
  readonly rules: readonly Rule[];
  readonly config: Config;
  readonly locale: Locale;
  readonly previous?: LintResult | undefined;
}

const ruleFailed: LocalizedText = {
  zh: '规则 {rule} 出错，本次未检查：{reason}。其他规则不受影响。',
  en: 'Rule {rule} failed and was skipped: {reason}. The other rules are not affected.',
};

/** run ▸ suppress ▸ dedupe ▸ sort; severities and messages are settled while the rules run. */
export function lintReport(report: Report, options: PipelineOptions): LintResult {
  const { rules, config, locale, previous } = options;
  const facts = factsOf(report, config, previous?.run.facts);
  const run = runRules(report, { rules, config, locale, facts, previous: previous?.run });
  const suppressor = createSuppressor(report);
  const kept = run.findings.filter((finding) => !suppressor.silences(finding.rule, finding.span));
  const all = kept.concat(
    unusedIgnores(suppressor.unused(), run.active.all, locale),
    run.failures.map((failure) => failureFinding(failure, report, locale)),
  );
  return { findings: dedupe(all.sort(byPlace)), run };
}

function failureFinding(failure: RuleFailure, report: Report, locale: Locale): Finding {
  return {
    rule: 'rule-failed',
    severity: 'info',
    span: { start: 0, end: Math.min(1, report.text.length) },
    message: renderText(ruleFailed, locale, { ...failure }),
    related: [],
    fixes: () => [],
  };
}

/** One rule says one thing about one place once. */
function dedupe(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, i) => {
    const before = sorted[i - 1];
    return !(
      before?.rule === finding.rule &&
      before.span.start === finding.span.start &&
      before.span.end === finding.span.end &&
      before.message === finding.message
    );
  });
}
