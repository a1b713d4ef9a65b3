import dateWords from '../lexicon/dateWords.json';
import { walkSections } from '../outline/section';
import type { Section } from '../outline/section';
import { announcementIn } from '../syntax/announcement';
import type { Placed } from '../syntax/paragraph';
import { fold } from '../text/charClass';
import { compilePatterns, type WordMatcher } from './pattern';
import type { Profile } from './profile';
import { isSurelyAfterYear, readSignature } from './signature';
import { yearsIn, type WrittenYear } from './writtenYear';
import { mostNamed, opensStretch, reportAndPlan, roledYears, type YearRole } from './yearWords';

/** What names the report year. */
export interface YearClues {
  readonly title: string | undefined;
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Placed[];
  readonly profile?: Profile | undefined;
}

const bareYear = /(?<![\d-—–―~])((?:19|20)\d\d)(?![\d-—–―~])/;
/**
 * The year that a report is about: the one that most of its places name (title, lead sentence `2024年,…`, `现将2024年度…
 * 报告如下`, a heading about the year or the one after it, 成文日期), of equals the one named first. `undefined` where
 * nothing says so.
 */
export function reportYearOf(clues: YearClues): number | undefined {
  const { outline, profile } = clues;
  const plans = profile?.titleYear === 'next';
  const named = [
    ...titleYears(clues.title, profile),
    ...(plans ? [] : openingYears(clues.paragraphs, profile).map(({ written }) => written.year)),
    headingYear(outline, profile),
    signedYear(clues),
  ];
  return mostNamed(named.filter((year) => year !== undefined));
}

/** The report year by each year of a title: 2024年…情况和2025年…安排 names it twice. */
function titleYears(title: string | undefined, profile: Profile | undefined): readonly number[] {
  if (title === undefined) return [];
  const ahead = profile?.titleYear === 'next' ? 1 : 0;
  const whole = withLostYear(title);
  const pair = reportAndPlan(roledYears(whole));
  if (pair && ahead === 0) return [pair[0].year, pair[1].year - 1];
  const named = titleYear(whole);
  return named === undefined ? [] : [named - ahead];
}

/** The report year by 成文日期: a report of a kind with a deadline is signed in the year after. */
function signedYear({ title, outline, paragraphs, profile }: YearClues): number | undefined {
  const signed = profile?.deadline && readSignature({ title, outline, paragraphs });
  return signed && isSurelyAfterYear(signed) ? signed.year - 1 : undefined;
}

/** A title with the 年 that 2024度 has lost: its years are then read as they were meant. */
export function withLostYear(title: string): string {
  return title.replace(/(?<!\d)((?:19|20)\d\d)(?=度)/g, '$1年');
}

/** The year that a title names; a title broken after its number may lack 年 (关于2023). */
export function titleYear(title: string): number | undefined {
  const found = yearsIn(title)[0];
  if (found) return found.year;
  const bare = bareYear.exec(fold(title));
  return bare ? Number(bare[1]) : undefined;
}

/** A year and the index of its paragraph. */
export interface PlacedYear {
  readonly written: WrittenYear;
  readonly paragraph: number;
}

/** The years by which the beginning of the text says what it is about. */
export function openingYears(
  paragraphs: readonly Placed[],
  profile: Profile | undefined,
): readonly PlacedYear[] {
  const told = [leadYear(paragraphs), announcedYear(paragraphs), ...countedYears(paragraphs)];
  const found = told.filter((year) => year !== undefined);
  const first = found.length === 0 && profile?.yearInText === true ? firstTextYear(paragraphs) : undefined;
  return first ? [first] : found;
}

/** The year that opens the first running paragraph of the report (`2024年,滨海新区坚持…`). */
function leadYear(paragraphs: readonly Placed[]): PlacedYear | undefined {
  for (const [index, { paragraph }] of paragraphs.entries()) {
    if (paragraph.kind === 'annex' || paragraph.marker !== undefined) return undefined;
    if (paragraph.kind === 'body') return yearOpening(paragraph.text, index);
  }
  return undefined;
}

/** The year that opens the first running text under a heading, where a comma makes it the time of all that follows. */
function firstTextYear(paragraphs: readonly Placed[]): PlacedYear | undefined {
  let headed = false;
  for (let index = 0; index < Math.min(paragraphs.length, mostLeadParagraphs); index++) {
    const paragraph = paragraphs[index]?.paragraph;
    if (!paragraph || paragraph.kind === 'annex' || paragraph.kind === 'tableRow') return undefined;
    headed ||= paragraph.marker !== undefined;
    if (!headed || paragraph.kind !== 'body' || paragraph.marker !== undefined) continue;
    const found = yearOpening(paragraph.text, index);
    return found && /^年度?,/.test(paragraph.folded.slice(found.written.span.end)) ? found : undefined;
  }
  return undefined;
}

function yearOpening(text: string, paragraph: number): PlacedYear | undefined {
  const written = yearsIn(text.slice(0, leadLength))[0];
  // 2022年、2023年分别收到… compares, 2021年以来 looks back, 2024年1月9日在… is the day of a meeting: none says what the
  // report is about.
  if (
    !written ||
    !/^\s*年(?!度?\s{0,2}[、和与及]|以?来|\d{1,2}月\d{1,2}日在)/.test(text.slice(written.span.end))
  )
    return undefined;
  return /^\s{0,16}(?:在|按照|根据)?\s{0,16}$/.test(text.slice(0, written.span.start))
    ? { written, paragraph }
    : undefined;
}

const leadLength = 16;

/**
 * The year that the report's figures are counted over: 统计期限自2024年1月1日起至2024年12月31日止; both years where the
 * second is a later one.
 */
function countedYears(paragraphs: readonly Placed[]): readonly PlacedYear[] {
  for (let index = 0; index < Math.min(paragraphs.length, mostLeadParagraphs); index++) {
    const paragraph = paragraphs[index]?.paragraph;
    if (!paragraph || paragraph.kind === 'annex' || paragraph.marker !== undefined) return [];
    if (paragraph.kind !== 'body') continue;
    const at = dateWords.counted.map((words) => paragraph.folded.indexOf(words)).find((found) => found >= 0);
    if (at === undefined) continue;
    const words = paragraph.folded.slice(at, at + longestCounted);
    const period = wholeYear.exec(words);
    const [first, last] = period ? yearsIn(words.slice(0, period.index + period[0].length)) : [];
    if (!first) return [];
    const years = last && last.year > first.year ? [first, last] : [first];
    return years.map(({ year, span }) => {
      const start = at + span.start;
      return { written: { year, span: { start, end: start + 4 } }, paragraph: index };
    });
  }
  return [];
}

const longestCounted = 50;
const wholeYear = /年\s?1月1日[^。;]{0,20}12月31日/;

/** The year of the sentence that announces the report (`现将2024年度法治政府建设情况报告如下`), above the first heading. */
function announcedYear(paragraphs: readonly Placed[]): PlacedYear | undefined {
  for (const [index, { paragraph }] of paragraphs.entries()) {
    if (paragraph.kind === 'annex' || paragraph.marker !== undefined || index > mostLeadParagraphs)
      return undefined;
    if (paragraph.kind !== 'body') continue;
    const found = announcementIn(paragraph.folded);
    if (!found) continue;
    const words = paragraph.folded.slice(found.start, found.end);
    const [written, second] = yearsIn(words).filter(({ span }) => !opensStretch(words, span.end));
    if (!written || quoted(words, written.span.start)) continue;
    const [roled] = second ? (reportAndPlan(roledYears(words)) ?? []) : [written];
    if (!roled) continue;
    const start = roled.span.start + found.start;
    return { written: { year: roled.year, span: { start, end: start + 4 } }, paragraph: index };
  }
  return undefined;
}

const mostLeadParagraphs = 40;

/** Whether a place stands inside 《》 or “” that open in the same words. */
function quoted(words: string, at: number): boolean {
  const before = words.slice(0, at);
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}

function headingYear(outline: readonly Section[], profile: Profile | undefined): number | undefined {
  if (!profile) return undefined;
  const { past, plans, notPlans } = headingMatchers(profile);
  return yearUnder(outline, past, plans, 'report') ?? minusOne(yearUnder(outline, plans, notPlans, 'plan'));
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
  as: YearRole,
): number | undefined {
  for (const { part, title } of walkSections(outline)) {
    const first = part > 0 ? undefined : roledYears(title)[0];
    // 存在的不足与2022年重点工作 is a heading of the past, and its year none.
    if (first === undefined || (first.role !== undefined && first.role !== as)) continue;
    const { year } = first;
    const folded = fold(title);
    if (wanted.test(folded) && !unwanted.test(folded)) return year;
  }
  return undefined;
}

function minusOne(year: number | undefined): number | undefined {
  return year === undefined ? undefined : year - 1;
}
