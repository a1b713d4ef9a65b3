import { fold } from '../text/charClass';
import type { Span } from '../text/span';
import type { WordPattern } from './profile';

/** How many characters `…` stands for at most; none of them ends a sentence. */
const longestGap = 20;
const gapEnds = '。!?;\n';

/** A run of words, or what stands for other characters. */
type Piece = { readonly words: string } | 'gap' | 'year' | 'nothing';

/**
 * A pattern in its pieces. It is matched piece by piece: a regular expression of a section's thirty patterns takes
 * longer to make than all headings of a report to be asked.
 */
export interface Pattern {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly pieces: readonly Piece[];
}

/** Parts a pattern; `next` is what `{next}` stands for. */
export function parsePattern(pattern: WordPattern, next: string | undefined): Pattern {
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
export interface Subject {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Makes a folded text ready for patterns. */
export function subjectOf(text: string): Subject {
  return { text, first: text.length - text.trimStart().length, last: text.trimEnd().length };
}

/** Whether a pattern matches anywhere. */
export function holds(pattern: Pattern, subject: Subject): boolean {
  const [opening] = pattern.pieces;
  // Most patterns are words and nothing else.
  if (pattern.pieces.length === 1 && typeof opening === 'object' && !pattern.atStart && !pattern.atEnd)
    return subject.text.includes(opening.words);
  return findPattern(pattern, subject) !== undefined;
}

/** The longest run of words of a pattern: where it does not stand the pattern does not match. Empty where it has none. */
export function longestWords({ pieces }: Pattern): string {
  let longest = '';
  for (const piece of pieces)
    if (typeof piece === 'object' && piece.words.length > longest.length) longest = piece.words;
  return longest;
}

/** The leftmost match. */
export function findPattern(pattern: Pattern, subject: Subject): Span | undefined {
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
