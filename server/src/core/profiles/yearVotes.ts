import { walkSections, type Section } from '../outline/section';
import { documentSpan, type Placed } from '../syntax/paragraph';
import { shiftSpan, textOf, type Span } from '../text/span';
import type { Profile, Requirement } from './profile';
import { leadYear, titleYear, yearsIn } from './reportYear';

/** A report as far as it names years. */
export interface YearSource {
  readonly text: string;
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Placed[];
  readonly profile: Profile | undefined;
  readonly requirements: readonly Requirement[];
}

/** A place that names the report year, or the year after it. */
export interface YearVote {
  readonly zh: string;
  readonly en: string;
  /** The report year by this place. */
  readonly year: number;
  readonly written: number;
  readonly span: Span;
}

/** Every place that names the report year: title, opening and required headings, in the order of the text. */
export function yearVotes(report: YearSource): readonly YearVote[] {
  const { profile } = report;
  const votes = titleVote(report);
  const lead = leadYear(report.paragraphs);
  const leading = lead && report.paragraphs[lead.paragraph];
  if (leading && profile?.titleYear !== 'next') {
    const { year, span } = lead.written;
    votes.push({ zh: '开头', en: 'the opening', year, written: year, span: documentSpan(leading, span) });
  }
  const required = requiredHeadings(report.requirements);
  for (const section of walkSections(report.outline)) {
    if (section.part > 0) break;
    const entry = required.get(section.heading);
    if (!entry || section.level > 2) continue;
    const found = yearsIn(section.title);
    const first = found[0];
    if (!first || found.length > 1) continue;
    const plans = entry.section.nextYear === true;
    votes.push({
      zh: `“${textOf(report.text, section.headingSpan).slice(0, 24)}”`,
      en: `“${textOf(report.text, section.headingSpan).slice(0, 24)}”`,
      year: plans ? first.year - 1 : first.year,
      written: first.year,
      span: shiftSpan(first.span, section.titleSpan.start),
    });
  }
  return votes;
}

/** The first required section of each heading, by the heading's paragraph. */
function requiredHeadings(requirements: readonly Requirement[]): ReadonlyMap<number, Requirement> {
  const required = new Map<number, Requirement>();
  for (const entry of requirements) {
    if (entry.status !== 'heading' || entry.paragraph === undefined) continue;
    if (!required.has(entry.paragraph)) required.set(entry.paragraph, entry);
  }
  return required;
}

function titleVote(report: YearSource): YearVote[] {
  const { title, profile } = report;
  const written = title && titleYear(title.text);
  if (!title || written === undefined || yearsIn(title.text).length > 1) return [];
  const inText = report.text.indexOf(String(written), title.span.start);
  if (inText === -1 || inText >= title.span.end) return [];
  const year = profile?.titleYear === 'next' ? written - 1 : written;
  return [{ zh: '标题', en: 'the title', year, written, span: { start: inText, end: inText + 4 } }];
}

/** The year that most places name; among equals the one named first. */
export function majorityYear(votes: readonly YearVote[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of votes) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | undefined;
  for (const [year, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = year;
  }
  return best;
}
