import { defaultConfig } from '../../server/src/core/config/config';
import type { Finding } from '../../server/src/core/lint/finding';
import { createReportService } from '../../server/src/core/reportService';
import type { Span } from '../../server/src/core/text/span';
import type { CleanText } from './cleanText';
import { moved, mutantsOf, type Mutant, type Operator } from './mutation';

/** What one mutant showed. */
export interface Outcome {
  readonly mutant: Mutant;
  readonly narrow: boolean;
  readonly found: boolean;
  /** Findings that neither stood before nor tell of the defect. */
  readonly collateral: readonly Finding[];
  /** The text as it was checked. */
  readonly text: string;
}

/** Which mutants are made. */
export interface BenchPlan {
  /** At most so many mutants of one text by one operator. */
  readonly limit: number;
  /** Whether a mutant is tried: lets a test take every n-th. */
  readonly takes?: (index: number) => boolean;
}

const service = createReportService();
// In a half-width copy the one finding about all its marks says how many there are, which every defect changes.
const narrowConfig = { ...defaultConfig, rules: { 'halfwidth-punct': { severity: 'off' as const } } };

/** What is found in a text. */
export function findingsIn(text: string, narrow = false): readonly Finding[] {
  return service.lint(service.parse(text), narrow ? narrowConfig : defaultConfig).findings;
}

/** The copy that a web page makes: code unit for code unit, with half-width marks. */
export function narrowed(text: string): string {
  return text.replace(/[（），：；！？]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** Plants every operator's defects in every text, in both widths, and looks what is found. */
export function runBench(
  texts: readonly CleanText[],
  operators: readonly Operator[],
  plan: BenchPlan,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  let index = 0;
  for (const clean of texts) {
    const before = { wide: findingsIn(clean.text), narrow: findingsIn(narrowed(clean.text), true) };
    for (const operator of operators) {
      for (const mutant of mutantsOf(clean, operator, plan.limit)) {
        for (const narrow of operator.fullWidthOnly ? [false] : [false, true]) {
          if (plan.takes && !plan.takes(index++)) continue;
          outcomes.push(judge(mutant, narrow ? before.narrow : before.wide, narrow));
        }
      }
    }
  }
  return outcomes;
}

function judge(mutant: Mutant, before: readonly Finding[], narrow: boolean): Outcome {
  const { operator, zone, edits } = mutant;
  const text = narrow ? narrowed(mutant.text) : mutant.text;
  const stood = new Set(
    before.map(({ rule, span }) => key(rule, moved(span.start, edits, true), moved(span.end, edits, false))),
  );
  const fresh = findingsIn(text, narrow).filter(
    ({ rule, span }) => !stood.has(key(rule, span.start, span.end)),
  );
  const here = fresh.filter((finding) => tellsOf(finding, zone));
  const found = here.some(({ rule }) => operator.rules.includes(rule));
  const fits = (finding: Finding): boolean =>
    here.includes(finding) &&
    (operator.rules.includes(finding.rule) || (operator.also ?? []).includes(finding.rule));
  return { mutant, narrow, found, text, collateral: fresh.filter((finding) => !fits(finding)) };
}

function key(rule: string, start: number, end: number): string {
  return `${rule} ${String(start)} ${String(end)}`;
}

/** Whether a finding, or a place that it points to, touches the zone. */
function tellsOf({ span, related }: Finding, zone: Span): boolean {
  return [span, ...related.map((other) => other.span)].some(
    ({ start, end }) => start <= zone.end && zone.start <= end,
  );
}
