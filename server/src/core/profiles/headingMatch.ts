import headingWords from '../lexicon/headingWords.json';
import { matchesOf } from '../text/matches';
import { asksForYear, compilePatterns, type PatternContext } from './pattern';
import { createPatternSet, type PatternSet } from './patternSet';
import type { RequiredSection, WordPattern } from './profile';

const joiner = new RegExp(headingWords.joiners.join('|'), 'g');
/** A span of years (2021—2025年) is the name of a plan, not a year of the report. */
const yearSpan = /(?:19|20)\d\d年?[-—–―~─至到](?:19|20)\d\d年/g;
/** Longer headings are sentences, not two headings joined. */
const longestJoined = 50;

/** The words of a heading as required sections are sought in them: folded, spans of years left out. */
export function headingWordsOf(folded: string): string {
  return folded.replace(yearSpan, '');
}

/** What is known of the headings of a list of required sections in reports on one year. */
interface About {
  readonly patterns: PatternSet;
  /** Each heading is asked about several times a report, and again on every key. */
  readonly answers: Map<string, ReadonlySet<RequiredSection>>;
}

interface AboutByYear {
  /** Whether the words of a section ask for the report year. */
  readonly yearly: boolean;
  readonly byYear: Map<number | undefined, About>;
}

/** Kept as long as the profile lives. */
const known = new WeakMap<readonly RequiredSection[], AboutByYear>();
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
  const { answers, patterns } = knownAbout(sections, context);
  const answer = answers.get(words);
  if (answer) return answer;
  if (answers.size >= mostAnswers) answers.clear();
  const found = new Set<RequiredSection>();
  for (const part of partsOf(words)) addSections(found, patterns.matching(part), sections);
  const made = found.size === 0 ? none : found;
  answers.set(words, made);
  return made;
}

const none: ReadonlySet<RequiredSection> = new Set();

function knownAbout(sections: readonly RequiredSection[], context: PatternContext): About {
  let about = known.get(sections);
  if (!about) known.set(sections, (about = { yearly: sections.some(isYearly), byYear: new Map() }));
  const year = about.yearly ? context.reportYear : undefined;
  let made = about.byYear.get(year);
  if (!made)
    about.byYear.set(
      year,
      (made = { patterns: createPatternSet(sections.flatMap(listsOf), context), answers: new Map() }),
    );
  return made;
}

function listsOf({ heading, notHeading, sureHeading }: RequiredSection): readonly (readonly WordPattern[])[] {
  return [heading, notHeading, sureHeading].filter((list) => list !== undefined);
}

function isYearly(section: RequiredSection): boolean {
  return listsOf(section).some((patterns) => patterns.some(asksForYear));
}

/** The heading, and the parts of it that are headings by themselves. */
function partsOf(words: string): readonly string[] {
  if (words.length > longestJoined) return [words];
  const parts = [words];
  for (const { index, 0: mark } of matchesOf(joiner, words)) {
    const tail = words.slice(index + mark.length);
    parts.push(words.slice(0, index));
    if (compilePatterns(headingWords.frames).test(tail)) parts.push(tail);
  }
  return parts;
}

function addSections(
  found: Set<RequiredSection>,
  matching: ReadonlySet<readonly WordPattern[]>,
  sections: readonly RequiredSection[],
): void {
  if (matching.size === 0) return;
  for (const section of sections) {
    const { heading, notHeading, sureHeading } = section;
    const sure = sureHeading !== undefined && matching.has(sureHeading);
    const named = matching.has(heading) && !(notHeading !== undefined && matching.has(notHeading));
    if (sure || named) found.add(section);
  }
}
