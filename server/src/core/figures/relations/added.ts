import words from '../../lexicon/figureWords.json';
import { charSet, isOneOf } from '../search';

const firsts = charSet(words.added.map((word) => word.charAt(0)).join(''));
const carried = new RegExp(`^.{0,8}(?:${words.carryOver.join('|')})`);

/**
 * Whether a clause of `[from, to)` adds what stands outside the whole before it (终止的283件中,和解251件,连同调解结案的
 * 89件,…340件); what was carried over is told by arithmetic of its own.
 */
export function addsOutside(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isOneOf(firsts, folded, at) || !isOneOf(borders, folded, at - 1)) continue;
    const word = words.added.find((one) => folded.startsWith(one, at));
    if (word !== undefined && !carried.test(folded.slice(at + word.length, to + 1))) return true;
  }
  return false;
}

const borders = charSet(',;。:再若如(');
