import slips from './slips.json';

/** Characters that are looked at apart. */
export const Special = { functional: 1, numeral: 2, joint: 4, suffix: 8, place: 16, head: 32 } as const;

/** What two characters are that stand side by side: a word, a slip that is listed, neither, or not both Han. */
export const Pair = { unknown: 0, known: 1, mark: 2, listed: 3 } as const;
export type Pair = (typeof Pair)[keyof typeof Pair];

const codeUnits = 0x10000;
const firstHan = 0x4e00;
const lastHan = 0x9fff;
/** Letters behind a word of the list say how common it is: a for `leastWeight`, b for one more. */
const letterA = 0x61;
const lastAscii = 0x7f;
const blank = 0x20;
/** Behind it stand slips that are told of whatever their score: the second character, and the word that is meant. */
const slash = 0x2f;
/** Cells of the bits of 20 each. */
const half = 1 << 15;
const listedLength = 3;

/** The words of reports, made ready for one pass over a text. */
interface Words {
  /** Lines of a first character, the second ones, some with a letter, and what is listed; blanks around each. */
  readonly lines: string;
  /** By first character, counted from `firstHan`, where its line begins; 0 where it has none. */
  readonly starts: Uint16Array;
  /** Bits, by `hashOf`: two characters that are a word; in the second half, that are a listed slip. Few others are taken for one. */
  readonly known: Int32Array;
  /** By code unit, whether the words that begin with it are in `known` yet: most are never asked for. */
  readonly ready: Uint8Array;
  /** By code unit, bits of `Special`. */
  readonly special: Uint8Array;
}

let built: Words | undefined;

function words(): Words {
  return (built ??= build());
}

// No list of strings and no map: all this stands in the way of the first report.
function build(): Words {
  const lines = joinLines(slips.words);
  const starts = new Uint16Array(lastHan - firstHan + 1);
  for (let at = 0; at < lines.length - 1; at = lines.indexOf(' ', at + 1))
    starts[lines.charCodeAt(at + 1) - firstHan] = at + 1;
  const known = new Int32Array(2 * half);
  return { lines, starts, known, ready: new Uint8Array(codeUnits), special: specials() };
}

/** Lines with a blank before and behind each, so that `lineOf` finds them. */
export function joinLines(lines: readonly string[]): string {
  return ` ${lines.join(' ')} `;
}

/** What stands behind a first character in joined lines; empty where it has no line. For few questions. */
export function behind(lines: string, first: string): string {
  // The blank is no good to look for first: there are hundreds.
  for (let at = lines.indexOf(first); at !== -1; at = lines.indexOf(first, at + 1))
    if (lines.charCodeAt(at - 1) === blank) return lines.slice(at + 1, lines.indexOf(' ', at));
  return '';
}

/** What stands behind a first character: before the slash the second ones, behind it what is listed. */
function lineOf(first: string): string {
  const { lines, starts } = words();
  const start = starts[first.charCodeAt(0) - firstHan] ?? 0;
  return start === 0 ? '' : lines.slice(start + 1, lines.indexOf(' ', start));
}

function secondsOf(first: string): string {
  const line = lineOf(first);
  const at = line.indexOf('/');
  return at === -1 ? line : line.slice(0, at);
}

/** The word that a listed slip is typed for, whatever its score. */
export function listedFor(pair: string): string | undefined {
  const line = lineOf(pair.charAt(0));
  const slashAt = line.indexOf('/');
  if (slashAt === -1) return undefined;
  for (let at = slashAt + 1; at < line.length; at += listedLength)
    if (line.charAt(at) === pair.charAt(1)) return line.slice(at + 1, at + listedLength);
  return undefined;
}

/** What tells for two code units whether they are a word; hardly one in a hundred is taken for one that is none. */
export function pairTeller(): (code: number, next: number) => Pair {
  const tables = words();
  const { known, ready } = tables;
  return (code, next) => {
    if (code < firstHan || code > lastHan || next < firstHan || next > lastHan) return Pair.mark;
    if (ready[code] === 0) makeReady(tables, code);
    const hash = hashOf(code, next);
    const cell = hash >>> 5;
    const bit = 1 << (hash & 31);
    if (((known[cell + half] ?? 0) & bit) !== 0) return Pair.listed;
    return ((known[cell] ?? 0) & bit) === 0 ? Pair.unknown : Pair.known;
  };
}

/** A number of 20 bits for two code units. */
function hashOf(code: number, next: number): number {
  return Math.imul((code << 16) | next, 0x9e3779b1) >>> 12;
}

function makeReady({ known, ready, lines, starts }: Words, code: number): void {
  ready[code] = 1;
  const start = starts[code - firstHan] ?? 0;
  if (start === 0) return;
  let from = 0;
  let step = 1;
  for (let at = start + 1; ; at += step) {
    const second = lines.charCodeAt(at);
    if (second === blank) return;
    if (second === slash) {
      from = half;
      at++;
      step = listedLength;
    }
    const hash = hashOf(code, lines.charCodeAt(at));
    const cell = from + (hash >>> 5);
    known[cell] = (known[cell] ?? 0) | (1 << (hash & 31));
  }
}

/** Whether two characters are a word of reports. */
export function isKnown(pair: string): boolean {
  return pair.charCodeAt(1) > lastAscii && secondsOf(pair.charAt(0)).includes(pair.charAt(1));
}

/** Whether two characters are a word that slips are looked for in. */
export function isCommon(pair: string): boolean {
  return weightOf(pair) !== undefined;
}

/** How common a word is that slips are looked for in; see `CommonWord`. */
export function weightOf(pair: string): number | undefined {
  const seconds = secondsOf(pair.charAt(0));
  const at = pair.length < 2 ? -1 : seconds.indexOf(pair.charAt(1));
  return at === -1 ? undefined : weightAt(seconds, at + 1);
}

/** Bits of `Special` of a code unit; none for NaN, which stands behind a text. */
export function specialOf(code: number): number {
  return words().special[code] ?? 0;
}

/** A word that slips are looked for in; `weight` is the logarithm of its share in reports, four to a power of ten. */
export interface CommonWord {
  readonly word: string;
  readonly weight: number;
}

/** Those that begin with a character. */
export function wordsBeginningWith(first: string): readonly CommonWord[] {
  const seconds = secondsOf(first);
  const found: CommonWord[] = [];
  for (let at = 1; at < seconds.length; at++) {
    const weight = weightAt(seconds, at);
    if (weight !== undefined) found.push({ word: first + seconds.charAt(at - 1), weight });
  }
  return found;
}

/** Those that end with a character: searched for, since few are ever asked for. */
export function wordsEndingWith(second: string): readonly CommonWord[] {
  const { lines } = words();
  const found: CommonWord[] = [];
  for (let at = lines.indexOf(second); at !== -1; at = lines.indexOf(second, at + 1)) {
    const weight = weightAt(lines, at + 1);
    if (weight !== undefined)
      found.push({ word: lines.charAt(lines.lastIndexOf(' ', at) + 1) + second, weight });
  }
  return found;
}

function weightAt(line: string, at: number): number | undefined {
  const letter = line.charCodeAt(at);
  return letter >= letterA && letter <= lastAscii ? letter - letterA + slips.leastWeight : undefined;
}

function specials(): Uint8Array {
  const special = new Uint8Array(codeUnits);
  const mark = (chars: string, bit: number): void => {
    for (let at = 0; at < chars.length; at++)
      special[chars.charCodeAt(at)] = (special[chars.charCodeAt(at)] ?? 0) | bit;
  };
  mark(slips.functional, Special.functional);
  mark(slips.numerals, Special.numeral);
  mark(slips.joints, Special.joint | Special.suffix);
  mark(slips.suffixes, Special.suffix);
  mark(slips.places, Special.place);
  mark(slips.heads.join(''), Special.head);
  return special;
}
