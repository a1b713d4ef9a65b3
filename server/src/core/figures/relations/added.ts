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

/** 办结86件(含不予受理29件), 全年结案(包括案前调解)86件: the bracket beside a number takes in what stands outside its base. */
export function includesOutside(folded: string, { outerStart, outerEnd }: Bounds): boolean {
  const behind = folded.charAt(outerEnd) === '(' && folded.slice(outerEnd, outerEnd + BRACKET);
  const before =
    folded.charAt(outerStart - 1) === ')' && folded.slice(Math.max(0, outerStart - BRACKET), outerStart);
  return [behind, before].some((text) => text !== false && holdsOutside(text));
}

/** Where a number begins and ends, with the words that belong to it. */
interface Bounds {
  readonly outerStart: number;
  readonly outerEnd: number;
}

function holdsOutside(text: string): boolean {
  const inner = /\(([^()]*)\)/.exec(text)?.[1] ?? '';
  if (!including.test(inner)) return false;
  return words.outside.some((word) => inner.includes(word));
}

const including = /^(?:其中)?(?:包括|包含|含|加上)/;
/** The longest bracket that is read. */
const BRACKET = 40;

const borders = charSet(',;。:再若如(');
