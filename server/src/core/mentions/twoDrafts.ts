import { neutral } from '../lexicon/repeated.json';
import { CharClass, classes, isDigit } from '../text/charClass';
import type { Span } from '../text/span';

const clauseEnd = CharClass.comma | CharClass.stop | CharClass.semicolon;
/** Fewer characters that stay the same may be a coincidence: 办结3件，共3件. */
const shortest = 6;
/** A longer clause is not compared. */
const longest = 60;
const idle = new RegExp(neutral.join('|'), 'g');

/** A clause that says what the clause before it says, with the same number and other words of no weight. */
export interface SecondDraft {
  readonly first: Span;
  readonly second: Span;
}

/** Two drafts of one clause side by side: 满意率连续三年高于95%,满意率连续三年保持在95%以上. Spans count in `folded`. */
export function findSecondDrafts(folded: string): readonly SecondDraft[] {
  const found: SecondDraft[] = [];
  let before: Span | undefined;
  let number = '';
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && ((classes[folded.charCodeAt(at)] ?? 0) & clauseEnd) === 0) continue;
    const clause = { start, end: at };
    const own = firstNumber(folded, clause);
    if (before && own !== '' && own === number && isSame(folded, before, clause))
      found.push({ first: before, second: clause });
    before = clause;
    number = own;
    start = at + 1;
  }
  return found;
}

function firstNumber(folded: string, { start, end }: Span): string {
  let from = start;
  while (from < end && !isDigit(folded.charCodeAt(from))) from++;
  let to = from;
  while (to < end && (isDigit(folded.charCodeAt(to)) || folded.charAt(to) === '.')) to++;
  return folded.slice(from, to);
}

function isSame(folded: string, one: Span, other: Span): boolean {
  if (one.end - one.start > longest || other.end - other.start > longest) return false;
  const [a, b] = [one, other].map(({ start, end }) => folded.slice(start, end));
  // A clause that stands twice to the letter is repeated-clause's own.
  if (a === undefined || b === undefined || a === b) return false;
  const words = a.replace(idle, '');
  return words.length >= shortest && words === b.replace(idle, '');
}
