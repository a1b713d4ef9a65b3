import { CharClass, classOf } from '../text/charClass';
import coined from './coined.json';
import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';

/** A text folded to half width, and the classes of its characters. */
export interface Folded {
  readonly folded: string;
  readonly mask: number;
}

const numerals = `[${coined.numerals}]`;
const word = `(?![${coined.counters}])[\\u4e00-\\u9fff]{2}`;
const pattern = new RegExp(`(?<![\\u4e00-\\u9fff]第|[${coined.numerals}百千万])${numerals}${word}(?=[,:](?:${coined.followers.join('|')}))`, 'g'); // prettier-ignore

const none: readonly Span[] = [];

/**
 * Coined phrases of a numeral and two 汉字 that are explained at once (三必须,即…): offsets in the folded text.
 * A numeral with a measure word (三个机制,即) counts things and is no phrase.
 */
export function findCoined({ folded, mask }: Folded): readonly Span[] {
  if ((mask & CharClass.hanNumeral) === 0 || (mask & (CharClass.comma | CharClass.colon)) === 0) return none;
  if (!coined.followers.some((follower) => folded.includes(follower))) return none;
  return matchesOf(pattern, folded).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Whether an enumeration runs up to `at` in the same clause: A、B、C三项制度. */
export function followsList(folded: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const char = folded.charAt(i);
    if (char === '、') return true;
    if (/[,。;:”》]/.test(char)) return false;
  }
  return false;
}

/** Whether the words at `at` begin with a numeral that counts the enumeration before them. */
export function followsCountedList(folded: string, at: number): boolean {
  return (classOf(folded.charCodeAt(at)) & CharClass.hanNumeral) !== 0 && followsList(folded, at);
}
