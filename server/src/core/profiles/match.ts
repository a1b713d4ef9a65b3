import { isTitleOfOther } from '../syntax/wording';
import { fold } from '../text/charClass';
import { headingWordsOf, sectionsHeadedBy } from './headingMatch';
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

/**
 * Chooses the kind of a report: the wanted profile; else the one whose title pattern matches with the most words;
 * else the one that the opening announces (现将…情况报告如下); else the one with the most required headings, at least two, one of which names the profile's subject.
 * A title of another kind of document (通知, 讲话) chooses none. An unknown wanted id is passed over (configuration reports it).
 */
export function chooseProfile(clues: ProfileClues, profiles: readonly Profile[]): Profile | undefined {
  const wanted =
    clues.wanted === undefined ? undefined : profiles.find((profile) => profile.id === clues.wanted);
  if (wanted) return wanted;
  const title = clues.title === undefined ? undefined : fold(clues.title);
  // A notice about reports, a plan, a speech: nothing is required of it.
  if (title !== undefined && isTitleOfOther(title)) return undefined;
  return (
    byTitle(title, profiles) ??
    byOpening(clues.opening ?? '', title, profiles) ??
    byHeadings(
      clues.headings.map((heading) => headingWordsOf(fold(heading))),
      profiles,
    )
  );
}

function byTitle(title: string | undefined, profiles: readonly Profile[]): Profile | undefined {
  if (title === undefined) return undefined;
  return best(profiles, (profile) => titleWeight(title, profile));
}

function titleWeight(title: string, profile: Profile): number {
  if (profile.notTitle && compilePatterns(profile.notTitle).test(title)) return 0;
  return weightOf(title, profile.title);
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
    if (title !== undefined && profile.notTitle && compilePatterns(profile.notTitle).test(title)) return 0;
    return weightOf(folded, profile.opening ?? noPatterns);
  });
}

function byHeadings(headings: readonly string[], profiles: readonly Profile[]): Profile | undefined {
  if (headings.length < fewestHeadings) return undefined;
  return best(profiles, (profile) => {
    const subject = compilePatterns(profile.subject);
    if (!headings.some((heading) => subject.test(heading))) return 0;
    const found = countSections(headings, profile);
    return found >= fewestHeadings ? found : 0;
  });
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
