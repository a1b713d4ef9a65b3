import { headingText } from '../outline/headingText';
import { walkSections, type Section } from '../outline/section';
import { documentSpan, type Placed } from '../syntax/paragraph';
import { fold } from '../text/charClass';
import { shiftSpan, type Span } from '../text/span';
import { headingWordsOf, sectionsHeadedBy } from './headingMatch';
import type { Profile, Requirement } from './profile';
import { openingYears, titleYear, withLostYear } from './reportYear';
import { isSurelyAfterYear, readSignature, type Signature } from './signature';
import { yearsIn } from './writtenYear';
import { mostNamed, reportAndPlan, roledYears } from './yearWords';

/** A report as far as it names years. */
export interface YearSource {
  readonly text: string;
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Placed[];
  readonly profile: Profile | undefined;
  readonly requirements: readonly Requirement[];
  readonly reportYear: number | undefined;
}

/** A place that names the report year, or the year after it. */
export interface YearVote {
  readonly zh: string;
  readonly en: string;
  /** The report year by this place. */
  readonly year: number;
  readonly written: number;
  readonly span: Span;
  /** Whether it is the date of signature. */
  readonly signed?: boolean;
}

/**
 * Every place that names the report year: title, opening, the sentence that announces the report, required headings
 * and 成文日期, in the order of the text.
 */
export function yearVotes(report: YearSource): readonly YearVote[] {
  const votes = [...titleVotes(report), ...openingVotes(report)];
  const required = requiredHeadings(report.requirements);
  for (const section of walkSections(report.outline)) {
    if (section.part > 0) break;
    const entry = required.get(section.heading);
    if (entry && section.level <= 2) votes.push(...headingVotes(report, section, entry));
  }
  const signature = signatureOf(report);
  if (signature && isSurelyAfterYear(signature)) votes.push(signatureVote(signature));
  return votes;
}

/** The date of signature of a report on a whole year: its kind has a deadline or says so, or it plans the next year. */
export function signatureOf(source: YearSource): Signature | undefined {
  const { title, outline, paragraphs, profile } = source;
  if (!profile?.deadline && profile?.wholeYear !== true && !plansNextYear(source)) return undefined;
  return readSignature({ title: title?.text, outline, paragraphs });
}

/** 甲局2018年执法情况报告 with a section 八、2019年工作打算. */
function plansNextYear({ title, outline, profile }: YearSource): boolean {
  const year = title && profile?.titleYear !== 'next' ? titleYear(title.text) : undefined;
  if (year === undefined) return false;
  return outline.some(({ title: heading }) => {
    const [told, ...others] = yearsIn(heading);
    return told?.year === year + 1 && others.length === 0 && planWords.test(heading);
  });
}

/** How a heading names the work of a year to come. */
const planWords = /打算|计划|安排|思路|展望/;

/** What 成文日期 says of the report year. */
export function signatureVote({ year, span }: Signature): YearVote {
  return { zh: '成文日期', en: 'the date of signature', year: year - 1, written: year, span, signed: true };
}

function openingVotes({ paragraphs, profile }: YearSource): readonly YearVote[] {
  if (profile?.titleYear === 'next') return [];
  const votes: YearVote[] = [];
  for (const found of openingYears(paragraphs, profile)) {
    const placed = paragraphs[found.paragraph];
    if (!placed) continue;
    const { year, span } = found.written;
    votes.push({ zh: '开头', en: 'the opening', year, written: year, span: documentSpan(placed, span) });
  }
  return votes;
}

const noSections: Profile['sections'] = [];
/** How much of a heading is quoted, in UTF-16 code units. */
const longestName = 24;

/** The years of a required heading: planned or reported by its section, or by the words behind them where it is both. */
function headingVotes(
  report: YearSource,
  section: Section,
  { section: asked }: Requirement,
): readonly YearVote[] {
  const years = roledYears(section.title);
  const words = headingWordsOf(fold(section.title));
  const headed = sectionsHeadedBy(words, report.profile?.sections ?? noSections, report);
  const kinds = new Set([asked, ...headed].map((one) => one.nextYear === true));
  const pair = reportAndPlan(years);
  if (years.length > 1 && !pair) return [];
  const name = `“${headingText(report.text, section, longestName)}”`;
  return years.flatMap(({ year, span, role }) => {
    // 存在的不足与2022年重点工作: whose year it is no word tells.
    if (kinds.size > 1 && !pair && role === undefined) return [];
    const told = role === undefined ? asked.nextYear === true : role === 'plan';
    const plans = kinds.size === 1 && !pair ? asked.nextYear === true : told;
    return {
      zh: name,
      en: name,
      year: plans ? year - 1 : year,
      written: year,
      span: shiftSpan(span, section.titleSpan.start),
    };
  });
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

function titleVotes({ text, title, profile }: YearSource): readonly YearVote[] {
  if (!title) return [];
  const whole = withLostYear(title.text);
  const pair = profile?.titleYear === 'next' ? undefined : reportAndPlan(roledYears(whole));
  if (!pair && yearsIn(whole).length > 1) return [];
  const written = titleYear(whole);
  const named = pair ? pair.map(({ year }) => year) : written === undefined ? [] : [written];
  const votes: YearVote[] = [];
  let from = title.span.start;
  for (const [index, year] of named.entries()) {
    const start = text.indexOf(String(year), from);
    if (start === -1 || start >= title.span.end) return [];
    const ahead = profile?.titleYear === 'next' || index === 1 ? 1 : 0;
    const span = { start, end: start + 4 };
    votes.push({ zh: '标题', en: 'the title', year: year - ahead, written: year, span });
    from = span.end;
  }
  return votes;
}

/** The year that most places name; among equals the one named first. */
export function majorityYear(votes: readonly YearVote[]): number | undefined {
  return mostNamed(votes.map(({ year }) => year));
}
