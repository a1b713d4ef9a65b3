import slips from './slips.json';
import {
  behind,
  isKnown,
  joinLines,
  Special,
  specialOf,
  weightOf,
  wordsBeginningWith,
  wordsEndingWith,
  type CommonWord,
} from './slipWords';

/** The word that two characters are most likely written for. */
export interface Likeliest {
  readonly right: string;
  /** How likely, in steps of which four are a power of ten: how common the word, how seldom the two characters meet. */
  readonly score: number;
}

/** How a character came in place of another. */
export type Likeness = 'sound' | 'look' | 'near' | undefined;

/** How characters sound, look and stand in words: strings that are searched, as few are ever asked for. */
interface Characters {
  /** Blanks part what sounds alike in a southern mouth (zhang, zan), slashes part the syllables. */
  readonly sounds: string;
  /** Characters, each with those that look like it: of two, one stands in the line that the other opens. */
  readonly looks: string;
  /** The characters, and for each how seldom words end in it, begin with it and are it, in steps. */
  readonly chars: string;
  readonly ends: string;
  readonly begins: string;
  readonly alone: string;
  /** Characters that meet in right texts, though they are no word of reports. */
  readonly right: string;
}

let built: Characters | undefined;

function characters(): Characters {
  return (built ??= {
    sounds: joinLines(slips.sounds),
    looks: joinLines(slips.looks),
    chars: slips.chars.join(''),
    ends: slips.ends.join(''),
    begins: slips.begins.join(''),
    alone: slips.alone.join(''),
    right: joinLines(slips.right),
  });
}

const known = new Map<string, Likeliest | undefined>();
/** A long text has few pairs that are asked for often, and many that are asked for once. */
const mostKnown = 20000;

/** The word that two characters are written for, if any is likely. */
export function likeliestFor(pair: string): Likeliest | undefined {
  if (known.has(pair)) return known.get(pair);
  if (known.size >= mostKnown) known.clear();
  const found = weigh(pair);
  known.set(pair, found);
  return found;
}

/** Whether two characters are known to stand side by side in right texts though they are no word of reports. */
export function mayMeet(pair: string): boolean {
  return behind(characters().right, pair.charAt(0)).includes(pair.charAt(1));
}

/** Rarer is what may be told of: beside the commonest word (-9), between two marks (8). */
const leastRare = 14;

function weigh(pair: string): Likeliest | undefined {
  // A word may share its bit with a slip that is listed.
  if (mayMeet(pair) || isKnown(pair)) return undefined;
  const rare = rarity(pair);
  if (rare === undefined || rare < leastRare) return undefined;
  const first = best(pair, 0, wordsEndingWith(pair.charAt(1)), rare);
  const second = best(pair, 1, wordsBeginningWith(pair.charAt(0)), rare);
  const other = turned(pair, rare);
  const alike = likelier(first, second);
  return other && other.score >= leastTold && other.score + turnedAhead >= (alike?.score ?? 0)
    ? other
    : alike;
}

function likelier(one: Likeliest | undefined, other: Likeliest | undefined): Likeliest | undefined {
  return (other?.score ?? -Infinity) > (one?.score ?? -Infinity) ? other : one;
}

/** The word of which a pair is the two characters the other way round: 织组 for 组织. */
function turned(pair: string, rare: number): Likeliest | undefined {
  const right = pair.charAt(1) + pair.charAt(0);
  const special = specialOf(pair.charCodeAt(0)) | specialOf(pair.charCodeAt(1));
  const weight = (special & Special.place) === 0 ? weightOf(right) : undefined;
  const cost = (special & Special.functional) === 0 ? 0 : turnedFunctionalCost;
  return weight === undefined ? undefined : { right, score: rare + weight - cost };
}

const turnedFunctionalCost = 2;
/** Two characters of a word the other way round are less often chance than two that sound alike. */
const turnedAhead = 6;
/** What may be told of beside a mark and a word. */
const leastTold = 8;

/** The likeliest of the words from which a pair differs at `place` only. */
function best(pair: string, place: 0 | 1, words: readonly CommonWord[], rare: number): Likeliest | undefined {
  const typed = pair.charAt(place);
  if (slips.never.includes(typed)) return undefined;
  const alike = alikeTo(typed);
  const cost = functionalCost(typed, pair.charAt(1 - place));
  let found: Likeliest | undefined;
  for (const { word, weight } of words) {
    const meant = word.charAt(place);
    let score = rare + weight - cost;
    if (score <= (found?.score ?? -Infinity) || meant === typed || !alike.includes(meant)) continue;
    const likeness = likenessOf(meant, typed);
    if (likeness === undefined) continue;
    if (likeness === 'near') score -= nearCost;
    if (score > (found?.score ?? -Infinity)) found = { right: word, score };
  }
  return found;
}

const nearCost = 3;

/** Function words stand beside everything. */
function functionalCost(typed: string, kept: string): number {
  const one = (specialOf(typed.charCodeAt(0)) & Special.functional) !== 0;
  const other = (specialOf(kept.charCodeAt(0)) & Special.functional) !== 0;
  return (one ? 4 : 0) + (other ? 2 : 0) + (one && other ? 3 : 0);
}

/** How unlikely it is that two characters stand side by side because words meet there, in steps; undefined where one is rare. */
export function rarity(pair: string): number | undefined {
  const { chars, ends, begins, alone } = characters();
  const one = chars.indexOf(pair.charAt(0));
  const other = chars.indexOf(pair.charAt(1));
  if (one === -1 || other === -1) return undefined;
  return Math.min(
    digitAt(ends, one) + digitAt(begins, other),
    digitAt(alone, one) + digitAt(alone, other) - 1,
  );
}

/** Whether a character is hardly ever a word by itself. */
export function isSeldomAlone(char: string): boolean {
  const { chars, alone } = characters();
  const at = chars.indexOf(char);
  return at !== -1 && digitAt(alone, at) >= seldom;
}

const seldom = 14;

/** A digit of base 36. */
function digitAt(values: string, at: number): number {
  const code = values.charCodeAt(at);
  return code - (code < 0x40 ? 0x30 : 0x61 - 10);
}

const alikes = new Map<string, string>();

/** The characters that may have been meant by one: of the same sound or look, or of a near sound. */
function alikeTo(char: string): string {
  let found = alikes.get(char);
  if (found !== undefined) return found;
  found = looksOf(char) + groupsOf(char).join('');
  alikes.set(char, found);
  return found;
}

/** What looks like a character: of two that look alike, one stands in the line that the other opens. */
function looksOf(char: string): string {
  const { looks } = characters();
  let found = '';
  for (let at = looks.indexOf(char); at !== -1; at = looks.indexOf(char, at + 1)) {
    const from = looks.lastIndexOf(' ', at) + 1;
    found += from === at ? looks.slice(from, looks.indexOf(' ', at)) : looks.charAt(from);
  }
  return found;
}

/** The groups of characters of near sound that a character stands in, its syllables parted by slashes. */
function groupsOf(char: string): readonly string[] {
  const { sounds } = characters();
  const groups: string[] = [];
  for (let at = sounds.indexOf(char); at !== -1; at = sounds.indexOf(char, at + 1)) {
    const end = sounds.indexOf(' ', at);
    groups.push(sounds.slice(sounds.lastIndexOf(' ', at) + 1, end));
    // Two syllables of one group: the group is taken once.
    at = end;
  }
  return groups;
}

/** How `typed` may have come in place of `meant`. */
export function likenessOf(meant: string, typed: string): Likeness {
  const groups = groupsOf(meant).filter((group) => group.includes(typed));
  for (const group of groups)
    for (const syllable of group.split('/'))
      if (syllable.includes(meant) && syllable.includes(typed)) return 'sound';
  if (looksOf(meant).includes(typed)) return 'look';
  return groups.length > 0 && isOften(meant) && isOften(typed) ? 'near' : undefined;
}

/** Whether of ten thousand words one begins or ends with a character. */
function isOften(char: string): boolean {
  const { chars, ends, begins } = characters();
  const at = chars.indexOf(char);
  return at !== -1 && Math.min(digitAt(ends, at), digitAt(begins, at)) <= often;
}

const often = 16;
