import figureWords from '../lexicon/figureWords.json';
import { charSet, isOneOf } from './search';

const joins = charSet('和及与暨');

/** Whether a word that joins two figures (甲3件和乙2件) stands at `at`; 和解 and 及时 only begin with such a character. */
export function joinsAt(folded: string, at: number): boolean {
  return isOneOf(joins, folded, at) && !figureWords.notJoining.some((word) => folded.startsWith(word, at));
}
