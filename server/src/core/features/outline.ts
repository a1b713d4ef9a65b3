import type { Finding } from '../lint/finding';
import type { Section } from '../outline/section';
import type { Report, ReportParagraph } from '../report';
import { CharClass, isSpace } from '../text/charClass';
import { textOf, type Span } from '../text/span';

/** How many findings there are of each severity; hints are not counted. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A section with what the outline shows of it. */
export interface OutlineEntry {
  readonly section: Section;
  /** The marker as written (`（一）`), empty where there is none. */
  readonly marker: string;
  /** Id of the required section whose heading it is. */
  readonly required: string | undefined;
  /** Characters without blanks, descendants included. */
  readonly characters: number;
  readonly figures: number;
  readonly problems: ProblemCounts;
  readonly children: readonly OutlineEntry[];
}

/** The outline of a report with counts; `findings` in the order of the text. */
export interface Outline {
  readonly characters: number;
  readonly entries: readonly OutlineEntry[];
}

/** Counts what stands in every section, in one pass over paragraphs and findings. */
export function outlineOf(report: Report, findings: readonly Finding[]): Outline {
  const totals = runningTotals(report);
  const required = new Map<number, string>();
  for (const { status, paragraph, section } of report.requirements) {
    if (status === 'heading' && paragraph !== undefined) required.set(paragraph, section.id);
  }
  const entryOf = (section: Section): OutlineEntry => ({
    section,
    marker: section.markerSpan ? textOf(report.text, section.markerSpan) : '',
    required: required.get(section.heading),
    characters: difference(totals.characters, section.paragraphs),
    figures: difference(totals.figures, section.paragraphs),
    problems: countProblems(findings, section.span),
    children: section.children.map(entryOf),
  });
  return { characters: totals.characters.at(-1) ?? 0, entries: report.outline.map(entryOf) };
}

/** Counts the findings that begin in a span; all of them without one. */
export function countProblems(findings: readonly Finding[], span?: Span): ProblemCounts {
  const from = span ? firstFrom(findings, span.start) : 0;
  const to = span ? firstFrom(findings, span.end) : findings.length;
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (let i = from; i < to; i++) {
    const finding = findings[i];
    if (finding) counts[finding.severity] += 1;
  }
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}

/** All problems together. */
export function totalProblems({ errors, warnings, infos }: ProblemCounts): number {
  return errors + warnings + infos;
}

/** `totals[i]` is the sum over the paragraphs before paragraph i. */
interface RunningTotals {
  readonly characters: readonly number[];
  readonly figures: readonly number[];
}

function runningTotals(report: Report): RunningTotals {
  const characters = [0];
  const figures = [0];
  let allCharacters = 0;
  let allFigures = 0;
  for (const { paragraph } of report.paragraphs) {
    if (paragraph.kind !== 'noise') {
      allCharacters += countCharacters(paragraph);
      allFigures += paragraph.figures.length;
    }
    characters.push(allCharacters);
    figures.push(allFigures);
  }
  return { characters, figures };
}

function countCharacters({ text, mask }: ReportParagraph): number {
  if ((mask & CharClass.space) === 0) return text.length;
  let count = 0;
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) count++;
  return count;
}

function difference(totals: readonly number[], range: Span): number {
  return (totals[range.end] ?? 0) - (totals[range.start] ?? 0);
}

/** Index of the first finding that begins at an offset or after it. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
