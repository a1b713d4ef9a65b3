import { fold } from '../text/charClass';
import type { Span } from '../text/span';
import type { WordPattern } from './profile';

/** What the places of a pattern are filled with. */
export interface PatternContext {
  /** The report year; without it `{next}` matches nothing. */
  readonly reportYear?: number | undefined;
}

/**
 * A compiled list of patterns. Finds the first place in a text, in time linear in the text's length. Texts are folded
 * to half width (`fold`), as paragraphs are already: many lists are asked about the same words.
 */
export interface WordMatcher {
  /** Whether one of the patterns matches. */
  test(folded: string): boolean;
  /** Where the leftmost match stands, in the text's offsets. */
  find(folded: string): Span | undefined;
}

const longestPattern = 80;
const mostGaps = 3;
/** How many characters `…` stands for at most; none of them ends a sentence. */
const longestGap = 20;
const gapEnds = '。!?;\n';

/** Why a pattern cannot be used, in the words of a message's end; `undefined` where it can. */
export function patternProblem(pattern: WordPattern): 'empty' | 'long' | 'gaps' | 'place' | undefined {
  const words = pattern.replace(/^\^|\$$/g, '');
  if (words.replaceAll('…', '').trim() === '') return 'empty';
  if (words.length > longestPattern) return 'long';
  if (words.split('…').length - 1 > mostGaps) return 'gaps';
  const unknown = /\{(?!(?:year|next)\})/.test(words);
  return unknown ? 'place' : undefined;
}

/** What a list was compiled to, by report year where it asks for it. */
interface Compiled {
  readonly yearly: boolean;
  readonly matchers: Map<number | undefined, WordMatcher>;
}

/** Kept as long as the lists live: profiles are values, and every report asks for theirs. */
const known = new WeakMap<readonly WordPattern[], Compiled>();

/** Whether a pattern depends on the report year. */
export function asksForYear(pattern: WordPattern): boolean {
  return pattern.includes('{next}');
}

/** Compiles patterns for texts of any width; no pattern matches nothing. Asking again for the same list costs nothing. */
export function compilePatterns(patterns: readonly WordPattern[], context: PatternContext = {}): WordMatcher {
  let compiled = known.get(patterns);
  if (!compiled)
    known.set(patterns, (compiled = { yearly: patterns.some(asksForYear), matchers: new Map() }));
  const year = compiled.yearly ? context.reportYear : undefined;
  let matcher = compiled.matchers.get(year);
  if (!matcher) compiled.matchers.set(year, (matcher = compile(patterns, context)));
  return matcher;
}

function compile(patterns: readonly WordPattern[], { reportYear }: PatternContext): WordMatcher {
  const next = reportYear === undefined ? undefined : String(reportYear + 1);
  const parsed = patterns.map((pattern) => parse(pattern, next));
  return {
    test(folded) {
      const subject = subjectOf(folded);
      for (const pattern of parsed) if (holds(pattern, subject)) return true;
      return false;
    },
    find(folded) {
      const subject = subjectOf(folded);
      let first: Span | undefined;
      for (const pattern of parsed) {
        const found = findPattern(pattern, subject);
        if (found && (first === undefined || found.start < first.start)) first = found;
      }
      return first;
    },
  };
}

/** How many characters of a pattern are words: the more, the surer a match is. */
export function patternWeight(pattern: WordPattern): number {
  return pattern.replace(/[\^$…]|\{\w+\}/g, '').length;
}

/** A run of words, or what stands for other characters. */
type Piece = { readonly words: string } | 'gap' | 'year' | 'nothing';

/**
 * A pattern in its pieces. It is matched piece by piece: a regular expression of a section's thirty patterns takes
 * longer to make than all headings of a report to be asked.
 */
interface Pattern {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly pieces: readonly Piece[];
}

function parse(pattern: WordPattern, next: string | undefined): Pattern {
  const atStart = pattern.startsWith('^');
  const atEnd = pattern.endsWith('$');
  const pieces = fold(pattern.slice(atStart ? 1 : 0, atEnd ? -1 : undefined))
    .split(/(…|\{year\}|\{next\})/)
    .filter((piece) => piece !== '')
    .map((piece) => pieceOf(piece, next));
  return { atStart, atEnd, pieces };
}

function pieceOf(piece: string, next: string | undefined): Piece {
  if (piece === '…') return 'gap';
  if (piece === '{year}') return 'year';
  if (piece !== '{next}') return { words: piece };
  return next === undefined ? 'nothing' : { words: next };
}

/** A text, and where its words begin and end: blanks around them count for neither `^` nor `$`. */
interface Subject {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

function subjectOf(text: string): Subject {
  return { text, first: text.length - text.trimStart().length, last: text.trimEnd().length };
}

function holds(pattern: Pattern, subject: Subject): boolean {
  const [opening] = pattern.pieces;
  // Most patterns are words and nothing else.
  if (pattern.pieces.length === 1 && typeof opening === 'object' && !pattern.atStart && !pattern.atEnd)
    return subject.text.includes(opening.words);
  return findPattern(pattern, subject) !== undefined;
}

/** The leftmost match. */
function findPattern(pattern: Pattern, subject: Subject): Span | undefined {
  const { text, first } = subject;
  if (pattern.atStart) {
    const end = endOfMatch(pattern, subject, first, 0);
    return end === -1 ? undefined : { start: 0, end };
  }
  const [opening] = pattern.pieces;
  for (let start = 0; start <= text.length; start++) {
    if (typeof opening === 'object') start = text.indexOf(opening.words, start);
    if (start === -1) return undefined;
    const end = endOfMatch(pattern, subject, start, 0);
    if (end !== -1) return { start, end };
  }
  return undefined;
}

/** Where the pieces from `index` on end if they stand at `at`, every gap as short as can be; else -1. */
function endOfMatch(pattern: Pattern, subject: Subject, at: number, index: number): number {
  const { text, last } = subject;
  const piece = pattern.pieces[index];
  if (piece === undefined) return !pattern.atEnd ? at : at >= last ? text.length : -1;
  if (piece === 'gap') return endAfterGap(pattern, subject, at, index);
  const length = lengthAt(piece, text, at);
  return length === -1 ? -1 : endOfMatch(pattern, subject, at + length, index + 1);
}

function endAfterGap(pattern: Pattern, subject: Subject, at: number, index: number): number {
  for (let to = at; to <= at + longestGap; to++) {
    const end = endOfMatch(pattern, subject, to, index + 1);
    if (end !== -1) return end;
    if (to >= subject.text.length || gapEnds.includes(subject.text.charAt(to))) break;
  }
  return -1;
}

/** How long the piece is where it stands at `at`, else -1. */
function lengthAt(piece: Exclude<Piece, 'gap'>, text: string, at: number): number {
  if (typeof piece === 'object') return text.startsWith(piece.words, at) ? piece.words.length : -1;
  return piece === 'year' && anyYear.test(text.slice(at, at + 4)) ? 4 : -1;
}

const anyYear = /^(?:19|20)\d\d$/;
