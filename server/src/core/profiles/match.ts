import { isSheetTitle, isTitleOfOther } from '../syntax/wording';
import { fold } from '../text/charClass';
import { headingWordsOf, sectionsHeadedBy } from './headingMatch';
import { mendTitle } from './mendTitle';
import { compilePatterns, patternWeight, type WordMatcher } from './pattern';
import type { Profile, WordPattern } from './profile';

/** What a report tells about its kind. */
export interface ProfileClues {
  readonly title: string | undefined;
  /** The titles of all headings, without markers. */
  readonly headings: readonly string[];
  /** The running text above the first heading, as far as it is looked at. */
  readonly opening?: string | undefined;
  /** The profile that a setting or the front matter names. */
  readonly wanted?: string | undefined;
}

const fewestHeadings = 2;

/** The kind of a report, and whether another kind would do as well: then what only this one asks for is no mistake. */
export interface ChosenProfile {
  readonly profile: Profile | undefined;
  readonly sure: boolean;
}

/**
 * Chooses the kind of a report: the wanted profile; else the one whose title pattern matches with the most words, one
 * mistake in the title forgiven; else the one that the opening announces (现将…情况报告如下); else the one with the
 * most required headings, at least two, one of which names the profile's subject.
 * A title of another kind of document (通知, 讲话, 数据统计) chooses none. An unknown wanted id is passed over (configuration reports it).
 */
export function chooseProfile(clues: ProfileClues, profiles: readonly Profile[]): ChosenProfile {
  const wanted =
    clues.wanted === undefined ? undefined : profiles.find((profile) => profile.id === clues.wanted);
  if (wanted) return { profile: wanted, sure: true };
  const written = clues.title === undefined ? undefined : fold(clues.title);
  // A notice about reports, a plan, a speech: nothing is required of it.
  if (written !== undefined && isTitleOfOther(written)) return { profile: undefined, sure: true };
  // （征求意见稿） is a state of the text, no 意见.
  const title = written?.replace(bracketTail, '').trimEnd();
  const titled = byTitle(title, profiles) ?? byMendedTitle(title, profiles);
  // A sheet of figures has the headings of the reports on its subject, and none of their duties.
  if (!titled && title !== undefined && isSheetTitle(title)) return { profile: undefined, sure: true };
  const told = titled ?? byOpening(clues.opening ?? '', title, profiles);
  return told ? { profile: told, sure: true } : byHeadings(clues, title, profiles);
}

const bracketTail = /\([^()]{1,20}\)$/;

function byTitle(title: string | undefined, profiles: readonly Profile[]): Profile | undefined {
  if (title === undefined) return undefined;
  return best(profiles, (profile) => titleWeight(title, profile));
}

/** 法制政府建设年度报告 is a slip in the title of a known kind, no kind of its own. */
function byMendedTitle(title: string | undefined, profiles: readonly Profile[]): Profile | undefined {
  if (title === undefined) return undefined;
  return best(profiles, (profile) =>
    titleWeight(mendTitle(title, profile.titleWords ?? noPatterns), profile),
  );
}

function titleWeight(title: string, profile: Profile): number {
  return isUntitled(profile, title) ? 0 : weightOf(title, profile.title);
}

/** Whether a title says that its report is not of a kind (a half-year's, of a kind that is on whole years). */
function isUntitled({ notTitle }: Profile, title: string | undefined): boolean {
  return title !== undefined && notTitle !== undefined && compilePatterns(notTitle).test(title);
}

const noPatterns: readonly WordPattern[] = [];

/** The weight of the weightiest pattern that matches; 0 for none. */
function weightOf(words: string, patterns: readonly WordPattern[]): number {
  return matchersOf(patterns).find(({ matcher }) => matcher.test(words))?.weight ?? 0;
}

interface WeighedMatcher {
  readonly weight: number;
  readonly matcher: WordMatcher;
}

/** The matchers of a list of patterns, the weightiest first, kept as long as the list lives. */
const knownMatchers = new WeakMap<readonly WordPattern[], readonly WeighedMatcher[]>();

function matchersOf(patterns: readonly WordPattern[]): readonly WeighedMatcher[] {
  const ready = knownMatchers.get(patterns);
  if (ready) return ready;
  const matchers = patterns
    .map((pattern) => ({ weight: patternWeight(pattern), matcher: compilePatterns([pattern]) }))
    .sort((a, b) => b.weight - a.weight);
  knownMatchers.set(patterns, matchers);
  return matchers;
}

function byOpening(
  opening: string,
  title: string | undefined,
  profiles: readonly Profile[],
): Profile | undefined {
  const folded = fold(opening);
  return best(profiles, (profile) => {
    if (isUntitled(profile, title)) return 0;
    return weightOf(folded, profile.opening ?? noPatterns);
  });
}

function byHeadings(
  { headings, opening = '' }: ProfileClues,
  title: string | undefined,
  profiles: readonly Profile[],
): ChosenProfile {
  if (headings.length < fewestHeadings) return { profile: undefined, sure: true };
  const names = headings.map((heading) => headingWordsOf(fold(heading)));
  const words = fold(opening);
  const counts = new Map<Profile, number>();
  const profile = best(profiles, (candidate) => {
    if (isUntitled(candidate, title)) return 0;
    const subject = compilePatterns(candidate.subject);
    const named = names.filter((heading) => subject.test(heading)).length;
    if (named === 0) return 0;
    const voiced = candidate.voice !== undefined && compilePatterns(candidate.voice).test(words);
    if (candidate.voice && !voiced && words !== '') return 0;
    const found = countSections(names, candidate);
    if (found < fewestHeadings) return 0;
    counts.set(candidate, found);
    // Of two kinds with as many required headings, the one whose voice it is, or whose subject is named more often.
    return found + ((voiced ? 1 : 0) + named / (names.length + 1)) / 2;
  });
  const most = profile && counts.get(profile);
  const sure = [...counts].every(([other, found]) => other === profile || found !== most);
  return { profile, sure };
}

function countSections(headings: readonly string[], profile: Profile): number {
  return new Set(headings.flatMap((heading) => [...sectionsHeadedBy(heading, profile.sections)])).size;
}

/** The profile of the greatest weight above 0; the first of equals. */
function best(profiles: readonly Profile[], weightOf: (profile: Profile) => number): Profile | undefined {
  let found: Profile | undefined;
  let greatest = 0;
  for (const profile of profiles) {
    const weight = weightOf(profile);
    if (weight > greatest) {
      found = profile;
      greatest = weight;
    }
  }
  return found;
}
