import { compilePatterns, patternWeight } from './pattern';
import type { Profile } from './profile';

/** What a report tells about its kind. */
export interface ProfileClues {
  readonly title: string | undefined;
  /** The titles of all headings, without markers. */
  readonly headings: readonly string[];
  /** The profile that a setting or the front matter names. */
  readonly wanted?: string | undefined;
}

const fewestHeadings = 2;

/**
 * Chooses the kind of a report: the wanted profile; else the one whose title pattern matches with the most words;
 * else the one with the most required headings, at least two, one of which names the profile's subject.
 * An unknown wanted id is passed over (configuration reports it).
 */
export function chooseProfile(clues: ProfileClues, profiles: readonly Profile[]): Profile | undefined {
  const wanted =
    clues.wanted === undefined ? undefined : profiles.find((profile) => profile.id === clues.wanted);
  return wanted ?? byTitle(clues.title, profiles) ?? byHeadings(clues.headings, profiles);
}

function byTitle(title: string | undefined, profiles: readonly Profile[]): Profile | undefined {
  if (title === undefined) return undefined;
  return best(profiles, (profile) => titleWeight(title, profile));
}

function titleWeight(title: string, profile: Profile): number {
  if (compilePatterns(profile.notTitle ?? []).test(title)) return 0;
  let weight = 0;
  for (const pattern of profile.title) {
    if (patternWeight(pattern) > weight && compilePatterns([pattern]).test(title))
      weight = patternWeight(pattern);
  }
  return weight;
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
  let count = 0;
  for (const section of profile.sections) {
    const yes = compilePatterns(section.heading);
    const no = compilePatterns(section.notHeading ?? []);
    if (headings.some((heading) => yes.test(heading) && !no.test(heading))) count += 1;
  }
  return count;
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
