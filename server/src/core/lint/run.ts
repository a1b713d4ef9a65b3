import type { Config } from '../config/config';
import { anyKind } from '../lexicon/entry';
import { scanLexicon } from '../mentions/scan';
import type { Report, ReportParagraph } from '../report';
import type { DocumentInput, Facts, Rule } from '../rules/rule';
import { compact } from '../text/compact';
import type { Locale } from '../text/localized';
import { byPlace, type Finding } from './finding';
import { activeRules, type ActiveRule, type ActiveRules } from './prepare';
import { renderDraft, renderInParagraph, type Drafted } from './render';
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
  readonly active: ActiveRules;
  /** What was found in each paragraph, in no language and no place yet. */
  readonly local: ByParagraph<readonly Drafted[]>;
  /** What document rules have read out of each paragraph, by the function that read it. */
  readonly read: ReadonlyMap<unknown, ByParagraph<unknown>>;
  /** How many paragraphs were asked anew: counted work for tests. */
  readonly asked: number;
}

const none: readonly Drafted[] = [];

/** Runs every active rule. A rule that throws is reported once and asked no more; the others go on. */
export function runRules(report: Report, options: LintOptions): RuleRun {
  const { config, locale, facts, previous } = options;
  const active = keepActive(activeRules(options.rules, config, report.profile), previous?.active);
  // A rule that failed is to be told of again, and what it would have found is missing.
  const same = previous?.facts === facts && previous.active === active && previous.failures.length === 0;
  const failures = new Map<string, string>();
  let asked = 0;
  const local = takeOver(same ? previous.local : undefined, report.paragraphs, (paragraph) => {
    asked++;
    return askParagraph(paragraph, active, facts, failures);
  });
  const findings = renderAll(report, local.values, locale);
  // What was read with other terms is not known.
  const reader = createReader(
    report,
    facts.terms,
    previous?.facts.terms === facts.terms ? previous?.read : undefined,
  );
  const ofDocument: Finding[] = [];
  for (const one of active.document)
    askDocument(report, one, { facts, locale, failures, findings: ofDocument, ...reader });
  // In order already, as those of the paragraphs are: the sort of both together only merges.
  for (const finding of ofDocument.sort(byPlace)) findings.push(finding);
  return {
    findings,
    failures: [...failures].map(([rule, reason]) => ({ rule, reason })),
    facts,
    active,
    local,
    read: reader.read,
    asked,
  };
}

function askParagraph(
  paragraph: ReportParagraph,
  active: ActiveRules,
  facts: Facts,
  failures: Map<string, string>,
): readonly Drafted[] {
  let found: Drafted[] | undefined;
  const words = (active.wanted & anyKind) === 0 ? 0 : scanLexicon(paragraph, facts.terms).kinds;
  for (const one of active.forMask(paragraph.mask | words)) {
    try {
      if (one.concerns?.(paragraph) === false) continue;
      const { rule, options } = one;
      if (rule.scope !== 'paragraph' || (failures.size > 0 && failures.has(rule.id))) continue;
      for (const draft of rule.check({ paragraph, facts, options })) {
        found ??= [];
        found.push({ active: one, draft });
      }
    } catch (error) {
      failures.set(one.rule.id, String(error));
    }
  }
  return found === undefined ? none : compact(found.sort(byPlaceInParagraph));
}

function byPlaceInParagraph({ draft: a }: Drafted, { draft: b }: Drafted): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

function renderAll(
  { paragraphs }: Report,
  drafted: readonly (readonly Drafted[])[],
  locale: Locale,
): Finding[] {
  const findings: Finding[] = [];
  drafted.forEach((ofParagraph, index) => {
    const placed = paragraphs[index];
    if (!placed) return;
    for (const one of ofParagraph)
      findings.push(renderInParagraph(one, locale, placed.paragraph, placed.start));
  });
  return findings;
}

/** Reads paragraphs for document rules; what the run before has read is taken over. */
interface Reader {
  readonly read: Map<unknown, ByParagraph<unknown>>;
  readonly perParagraph: DocumentInput<unknown>['perParagraph'];
}

function createReader(
  { paragraphs }: Report,
  terms: Facts['terms'],
  before: RuleRun['read'] | undefined,
): Reader {
  const read = new Map<unknown, ByParagraph<unknown>>();
  return {
    read,
    perParagraph: <T>(make: (paragraph: ReportParagraph, terms: Facts['terms']) => T) => {
      const ready = read.get(make);
      // Values stand under the function that made them, and so have its type.
      if (ready) return ready.values as readonly T[];
      const old = before?.get(make) as ByParagraph<T> | undefined;
      const known = takeOver(old, paragraphs, (paragraph) => compacted(make(paragraph, terms)));
      read.set(make, known);
      return known.values;
    },
  };
}

/** Readers make lists by pushing, mostly short ones, one for each paragraph. */
function compacted<T>(value: T): T {
  return Array.isArray(value) ? (compact(value) as T) : value;
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
      run.findings.push(renderDraft(active, draft, locale));
    }
  } catch (error) {
    run.failures.set(rule.id, String(error));
  }
}

/** The previous rules where they are the same, so that what they found in paragraphs stays valid. */
function keepActive(active: ActiveRules, previous: ActiveRules | undefined): ActiveRules {
  const same =
    previous === active ||
    (previous?.all.length === active.all.length &&
      active.all.every((one, i) => {
        const other = previous.all[i];
        return (
          other?.rule === one.rule &&
          other.severity === one.severity &&
          JSON.stringify(other.options) === JSON.stringify(one.options)
        );
      }));
  return same ? previous : active;
}
