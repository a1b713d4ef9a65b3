import repeated from '../lexicon/repeated.json';
import { isHan, isSurrogate } from '../text/charClass';
import type { Span } from '../text/span';

/** The lexicon looks for these itself, and knows what makes each of them right. */
const listed = new Set(repeated.words);
const twice = new Set(repeated.twice);
const singles = new Set(repeated.singles);
const suffixes = new Set(repeated.suffixes);

/**
 * Words of two to eight 汉字 that stand twice in a row (接受接受, 审计局审计局) and are not in the lexicon: the spans of
 * both in `folded`. Silent on verbs that are doubled in speech (商量商量), on 一层一层, on sounds, and where the second
 * begins a longer word (律师律师协会).
 */
export function findDoubledWords(folded: string): readonly Span[] {
  let found: Span[] | undefined;
  // The code units before, the nearest first; and how many in a row are the same as those so far before them.
  let first = -1;
  let second = -1;
  let third = -1;
  let fourth = -1;
  let fifth = -1;
  let sixth = -1;
  let seventh = -1;
  let eighth = -1;
  let run2 = 0;
  let run3 = 0;
  let run4 = 0;
  let run5 = 0;
  let run6 = 0;
  let run7 = 0;
  let run8 = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    run2 = code === second ? run2 + 1 : 0;
    run3 = code === third ? run3 + 1 : 0;
    run4 = code === fourth ? run4 + 1 : 0;
    run5 = code === fifth ? run5 + 1 : 0;
    run6 = code === sixth ? run6 + 1 : 0;
    run7 = code === seventh ? run7 + 1 : 0;
    run8 = code === eighth ? run8 + 1 : 0;
    eighth = seventh;
    seventh = sixth;
    sixth = fifth;
    fifth = fourth;
    fourth = third;
    third = second;
    second = first;
    first = code;
    if (run2 + run3 + run4 + run5 + run6 + run7 + run8 < 2) continue;
    const length = doubledLength(run2, run3, run4, run5) || longLength(run6, run7, run8);
    const start = at + 1 - 2 * length;
    if (length === 0 || start < (found?.at(-1)?.end ?? 0) || !isDoubled(folded, start, length)) continue;
    (found ??= []).push({ start, end: at + 1 });
  }
  return found ?? none;
}

function doubledLength(run2: number, run3: number, run4: number, run5: number): number {
  return run2 === 2 ? 2 : run3 === 3 ? 3 : run4 === 4 ? 4 : run5 === 5 ? 5 : 0;
}

function longLength(run6: number, run7: number, run8: number): number {
  return run6 === 6 ? 6 : run7 === 7 ? 7 : run8 === 8 ? 8 : 0;
}

const none: readonly Span[] = [];

function isDoubled(folded: string, start: number, length: number): boolean {
  const end = start + length * 2;
  const word = folded.slice(start, start + length);
  if (!isWord(word)) return false;
  if (twice.has(word) || listed.has(word + word) || suffixes.has(folded.charAt(end))) return false;
  // 叮咚叮咚叮: what goes on is a sound or a row of things.
  return folded.charAt(end) !== word.charAt(0) && folded.charAt(start - 1) !== word.charAt(length - 1);
}

/** 汉字 alone, not all the same, none of which counts one thing after another. */
function isWord(word: string): boolean {
  let same = true;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    // Halves of rare characters: a word of them might begin in the middle of one.
    if (!isHan(code) || isSurrogate(code)) return false;
    if (singles.has(word.charAt(at))) return false;
    same &&= code === word.charCodeAt(0);
  }
  return !same;
}
