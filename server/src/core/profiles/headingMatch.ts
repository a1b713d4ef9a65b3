import headingWords from '../lexicon/headingWords.json';
import { matchesOf } from '../text/matches';
import { asksForYear, compilePatterns, type PatternContext } from './pattern';
import type { RequiredSection } from './profile';

const joiner = new RegExp(headingWords.joiners.join('|'), 'g');
/** A span of years (2021—2025年) is the name of a plan, not a year of the report. */
const yearSpan = /(?:19|20)\d\d年?[-—–―~─至到](?:19|20)\d\d年/g;
/** Longer headings are sentences, not two headings joined. */
const longestJoined = 50;

/** The words of a heading as required sections are sought in them: folded, spans of years left out. */
export function headingWordsOf(folded: string): string {
  return folded.replace(yearSpan, '');
}

/** What was answered about the headings of a list of required sections: each heading is asked about several times a report, and again on every key. */
interface Answers {
  /** Whether the words of a section ask for the report year. */
  readonly yearly: boolean;
  readonly byYear: Map<number | undefined, Map<string, ReadonlySet<RequiredSection>>>;
}

/** Kept as long as the profile lives. */
const answers = new WeakMap<readonly RequiredSection[], Answers>();
const mostAnswers = 2000;

/**
 * The required sections that a heading is. A heading that joins two (工作总结和2025年工作安排) is each of them: what
 * stands before the joint by itself, what stands behind it where it begins as a heading of its own.
 */
export function sectionsHeadedBy(
  words: string,
  sections: readonly RequiredSection[],
  context: PatternContext = {},
): ReadonlySet<RequiredSection> {
  const known = answersAbout(sections, context);
  const answer = known.get(words);
  if (answer) return answer;
  if (known.size >= mostAnswers) known.clear();
  const found = sections.filter((section) => isHeadingOf(words, section, context));
  const made = found.length === 0 ? none : new Set(found);
  known.set(words, made);
  return made;
}

const none: ReadonlySet<RequiredSection> = new Set();

function answersAbout(
  sections: readonly RequiredSection[],
  { reportYear }: PatternContext,
): Map<string, ReadonlySet<RequiredSection>> {
  let about = answers.get(sections);
  if (!about) answers.set(sections, (about = { yearly: sections.some(isYearly), byYear: new Map() }));
  const year = about.yearly ? reportYear : undefined;
  let known = about.byYear.get(year);
  if (!known) about.byYear.set(year, (known = new Map<string, ReadonlySet<RequiredSection>>()));
  return known;
}

function isYearly({ heading, notHeading = [], sureHeading = [] }: RequiredSection): boolean {
  return [heading, notHeading, sureHeading].some((patterns) => patterns.some(asksForYear));
}

function isHeadingOf(words: string, section: RequiredSection, context: PatternContext): boolean {
  if (isBare(words, section, context)) return true;
  if (words.length > longestJoined) return false;
  const frames = compilePatterns(headingWords.frames);
  for (const { index, 0: mark } of matchesOf(joiner, words)) {
    const tail = words.slice(index + mark.length);
    if (isBare(words.slice(0, index), section, context)) return true;
    if (frames.test(tail) && isBare(tail, section, context)) return true;
  }
  return false;
}

function isBare(words: string, section: RequiredSection, context: PatternContext): boolean {
  if (section.sureHeading && compilePatterns(section.sureHeading, context).test(words)) return true;
  if (!compilePatterns(section.heading, context).test(words)) return false;
  return !section.notHeading || !compilePatterns(section.notHeading, context).test(words);
}
