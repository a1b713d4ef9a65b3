import { walkSections } from '../outline/section';
import type { Section } from '../outline/section';
import type { Placed } from '../syntax/paragraph';
import { fold } from '../text/charClass';
import { parseHanNumber } from '../text/hanNumber';
import type { Span } from '../text/span';
import { compilePatterns, type WordMatcher } from './pattern';
import type { Profile } from './profile';

/** A year as it is written and where: `span` covers the four digits. */
export interface WrittenYear {
  readonly year: number;
  readonly span: Span;
}

/** What names the report year. */
export interface YearClues {
  readonly title: string | undefined;
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Placed[];
  readonly profile?: Profile | undefined;
}

const yearPattern =
  /(?<!\d)((?:19|20)\d\d)(?=\s*年)(?!\s*年?\s*[-—–―~─至到]\s*(?:19|20)\d\d)|(二[〇零○O0][〇零一二三四五六七八九]{2})(?=年)/g;
const bareYear = /(?<![\d-—–―~])((?:19|20)\d\d)(?![\d-—–―~])/;
const rangeBefore = /(?:19|20)\d\d\s{0,3}年?\s{0,3}[-—–―~─至到]\s{0,3}$/;

/**
 * The year that a report is about: of its title, unless its lead sentence (`2024年,…`) and its headings agree on
 * another; without a title the lead's, else that of a heading about the year, else the year before the one its
 * next-year heading names. `undefined` where nothing says so.
 */
export function reportYearOf(clues: YearClues): number | undefined {
  const { title, outline, paragraphs, profile } = clues;
  const named = title === undefined ? undefined : titleYear(title);
  const byTitle = named !== undefined && profile?.titleYear === 'next' ? named - 1 : named;
  const byLead = profile?.titleYear === 'next' ? undefined : leadYear(paragraphs)?.written.year;
  if (byTitle === undefined) return byLead ?? headingYear(outline, profile);
  if (byLead === undefined || byLead === byTitle) return byTitle;
  return byLead === headingYear(outline, profile) ? byLead : byTitle;
}

/** The year that a title names; a title broken after its number may lack 年 (关于2023). */
export function titleYear(title: string): number | undefined {
  const found = yearsIn(title)[0];
  if (found) return found.year;
  const bare = bareYear.exec(fold(title));
  return bare ? Number(bare[1]) : undefined;
}

/** Years followed by 年, in order; the ends of ranges (2021—2025年) and digits of longer numbers are left out. */
export function yearsIn(text: string): readonly WrittenYear[] {
  const folded = fold(text);
  const years: WrittenYear[] = [];
  for (const match of folded.matchAll(yearPattern)) {
    const digits = match[1];
    const year =
      digits === undefined ? parseHanNumber((match[2] ?? '').replace(/[○O0]/g, '〇')) : Number(digits);
    if (year === undefined || rangeBefore.test(folded.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    years.push({ year, span: { start: match.index, end: match.index + match[0].length } });
  }
  return years;
}

/** The year that opens the first running paragraph of the report (`2024年,滨海新区坚持…`), with its paragraph's index. */
export function leadYear(
  paragraphs: readonly Placed[],
): { readonly written: WrittenYear; readonly paragraph: number } | undefined {
  for (const [index, { paragraph }] of paragraphs.entries()) {
    if (paragraph.kind === 'annex' || paragraph.marker !== undefined) return undefined;
    if (paragraph.kind !== 'body') continue;
    const written = yearsIn(paragraph.text.slice(0, leadLength))[0];
    if (written && /^\s*年度?(?:来|以来)?\s*[,，]?/.test(paragraph.text.slice(written.span.end))) {
      if (/^\s{0,16}(?:在|按照|根据)?\s{0,16}$/.test(paragraph.text.slice(0, written.span.start)))
        return { written, paragraph: index };
    }
    return undefined;
  }
  return undefined;
}

const leadLength = 16;

function headingYear(outline: readonly Section[], profile: Profile | undefined): number | undefined {
  if (!profile) return undefined;
  const { past, plans, notPlans } = headingMatchers(profile);
  return yearUnder(outline, past, plans) ?? minusOne(yearUnder(outline, plans, notPlans));
}

interface HeadingMatchers {
  readonly past: WordMatcher;
  readonly plans: WordMatcher;
  readonly notPlans: WordMatcher;
}

/** Compiled once a profile, kept as long as it lives. */
const known = new WeakMap<Profile, HeadingMatchers>();

function headingMatchers(profile: Profile): HeadingMatchers {
  const ready = known.get(profile);
  if (ready) return ready;
  const past = profile.sections.filter((section) => section.nextYear !== true);
  const plans = profile.sections.filter((section) => section.nextYear === true);
  const matchers = {
    past: compilePatterns(past.flatMap((section) => section.heading)),
    plans: compilePatterns(plans.flatMap((plan) => plan.heading)),
    notPlans: compilePatterns(plans.flatMap((plan) => plan.notHeading ?? [])),
  };
  known.set(profile, matchers);
  return matchers;
}

function yearUnder(
  outline: readonly Section[],
  wanted: WordMatcher,
  unwanted: WordMatcher,
): number | undefined {
  for (const { part, title } of walkSections(outline)) {
    const year = part > 0 ? undefined : yearsIn(title)[0]?.year;
    if (year === undefined) continue;
    const folded = fold(title);
    if (wanted.test(folded) && !unwanted.test(folded)) return year;
  }
  return undefined;
}

function minusOne(year: number | undefined): number | undefined {
  return year === undefined ? undefined : year - 1;
}
