import type { Config } from '../config/config';
import type { Report, ReportParagraph } from '../report';
import type { DocumentInput, Facts, Rule } from '../rules/rule';
import { sourceSpan } from '../syntax/paragraph';
import type { Locale } from '../text/localized';
import { shiftSpan, type Span } from '../text/span';
import type { Finding } from './finding';
import { activeRules, type ActiveRule } from './prepare';
import { renderDraft } from './render';
import { takeOver, type ByParagraph } from './takeOver';

/** What a lint needs besides the report. */
export interface LintOptions {
  readonly rules: readonly Rule[];
  readonly config: Config;
  readonly locale: Locale;
  readonly facts: Facts;
  /** The run of the version before; findings of unchanged paragraphs are taken over. */
  readonly previous?: RuleRun | undefined;
}

/** A rule that threw, and with what. */
export interface RuleFailure {
  readonly rule: string;
  readonly reason: string;
}

/** Findings as the rules made them, not yet suppressed or sorted, and what the next run takes over. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly facts: Facts;
  readonly active: readonly ActiveRule[];
  readonly locale: Locale;
  /** Findings of each paragraph; spans count in its `source`. */
  readonly local: ByParagraph<readonly Finding[]>;
  /** What document rules have read out of each paragraph, by the function that read it. */
  readonly read: ReadonlyMap<unknown, ByParagraph<unknown>>;
  /** How many paragraphs were asked anew: counted work for tests. */
  readonly asked: number;
}

const none: readonly Finding[] = [];

/** Runs every active rule. A rule that throws is reported once and asked no more; the others go on. */
export function runRules(report: Report, options: LintOptions): RuleRun {
  const { config, locale, facts, previous } = options;
  const active = keepActive(activeRules(options.rules, config, report.profile), previous?.active);
  // A rule that failed is to be told of again, and what it would have found is missing.
  const same = previous?.facts === facts && previous.active === active && previous.locale === locale && previous.failures.length === 0; // prettier-ignore
  const failures = new Map<string, string>();
  const findings: Finding[] = [];
  const paragraphRules = active.filter(({ rule }) => rule.scope === 'paragraph');
  let asked = 0;
  const local = takeOver(same ? previous.local : undefined, report.paragraphs, (paragraph) => {
    asked++;
    return askParagraph(paragraph, paragraphRules, facts, locale, failures);
  });
  local.values.forEach((found, index) => {
    const start = report.paragraphs[index]?.start ?? 0;
    for (const finding of found) findings.push(start === 0 ? finding : shiftFinding(finding, start));
  });
  const reader = createReader(report, previous?.read);
  for (const one of active) {
    if (one.rule.scope === 'document')
      askDocument(report, one, { facts, locale, failures, findings, ...reader });
  }
  return {
    findings,
    failures: [...failures].map(([rule, reason]) => ({ rule, reason })),
    facts,
    active,
    locale,
    local,
    read: reader.read,
    asked,
  };
}

function askParagraph(
  paragraph: ReportParagraph,
  rules: readonly ActiveRule[],
  facts: Facts,
  locale: Locale,
  failures: Map<string, string>,
): readonly Finding[] {
  let found: Finding[] | undefined;
  const place = (span: Span): Span => sourceSpan(paragraph, span);
  for (const active of rules) {
    const { rule } = active;
    if (rule.scope !== 'paragraph') continue;
    if (rule.needs !== undefined && (rule.needs & paragraph.mask) === 0) continue;
    if (failures.size > 0 && failures.has(rule.id)) continue;
    try {
      for (const draft of rule.check({ paragraph, facts, options: active.options })) {
        found ??= [];
        found.push(renderDraft(active, draft, locale, place));
      }
    } catch (error) {
      failures.set(rule.id, String(error));
    }
  }
  return found ?? none;
}

/** Reads paragraphs for document rules; what the run before has read is taken over. */
interface Reader {
  readonly read: Map<unknown, ByParagraph<unknown>>;
  readonly perParagraph: DocumentInput<unknown>['perParagraph'];
}

function createReader({ paragraphs }: Report, before: RuleRun['read'] | undefined): Reader {
  const read = new Map<unknown, ByParagraph<unknown>>();
  return {
    read,
    perParagraph: <T>(make: (paragraph: ReportParagraph) => T) => {
      // Values stand under the function that made them, and so have its type.
      const known = (read.get(make) ?? takeOver(before?.get(make), paragraphs, make)) as ByParagraph<T>;
      read.set(make, known);
      return known.values;
    },
  };
}

/** What a document rule is asked with, and where its findings go. */
interface DocumentRun extends Reader {
  readonly facts: Facts;
  readonly locale: Locale;
  readonly failures: Map<string, string>;
  readonly findings: Finding[];
}

function askDocument(report: Report, active: ActiveRule, run: DocumentRun): void {
  const { rule, options } = active;
  const { facts, locale, perParagraph } = run;
  if (rule.scope !== 'document') return;
  try {
    for (const draft of rule.check({ report, facts, options, perParagraph })) {
      run.findings.push(renderDraft(active, draft, locale, (span) => span));
    }
  } catch (error) {
    run.failures.set(rule.id, String(error));
  }
}

function shiftFinding(finding: Finding, by: number): Finding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    span: shiftSpan(finding.span, by),
    message: finding.message,
    related: finding.related.map((other) => ({ span: shiftSpan(other.span, by), message: other.message })),
    fixes: () =>
      finding.fixes().map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ span: shiftSpan(edit.span, by), text: edit.text })),
      })),
  };
}

/** The previous list where it says the same, so that paragraph findings made under it stay valid. */
function keepActive(
  active: readonly ActiveRule[],
  previous: readonly ActiveRule[] | undefined,
): readonly ActiveRule[] {
  const same =
    previous?.length === active.length &&
    active.every((one, i) => {
      const other = previous[i];
      return (
        other?.rule === one.rule &&
        other.severity === one.severity &&
        JSON.stringify(other.options) === JSON.stringify(one.options)
      );
    });
  return same ? previous : active;
}
