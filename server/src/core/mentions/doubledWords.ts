import repeated from '../lexicon/repeated.json';
import { isHan } from '../text/charClass';
import type { Span } from '../text/span';

const shortest = 2;
const longest = 5;
/** The lexicon looks for these itself, and knows what makes each of them right. */
const listed = new Set(repeated.words);
const twice = new Set(repeated.twice);
const singles = new Set(repeated.singles);
const suffixes = new Set(repeated.suffixes);

/**
 * Words of two to five 汉字 that stand twice in a row (接受接受, 审计局审计局) and are not in the lexicon: the spans of
 * both in `folded`. Silent on verbs that are doubled in speech (商量商量), on 一层一层, on sounds, and where the second
 * begins a longer word (律师律师协会).
 */
export function findDoubledWords(folded: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at + shortest * 2 <= folded.length; at++) {
    const code = folded.charCodeAt(at);
    for (let length = shortest; length <= longest; length++) {
      if (folded.charCodeAt(at + length) !== code || !isDoubled(folded, at, length)) continue;
      found.push({ start: at, end: at + length * 2 });
      at += length * 2 - 1;
      break;
    }
  }
  return found;
}

function isDoubled(folded: string, start: number, length: number): boolean {
  const end = start + length * 2;
  const word = folded.slice(start, start + length);
  if (end > folded.length || folded.slice(start + length, end) !== word || !isWord(word)) return false;
  if (twice.has(word) || listed.has(word + word) || suffixes.has(folded.charAt(end))) return false;
  // 叮咚叮咚叮: what goes on is a sound or a row of things.
  return folded.charAt(end) !== word.charAt(0) && folded.charAt(start - 1) !== word.charAt(length - 1);
}

/** 汉字 alone, not all the same, none of which counts one thing after another. */
function isWord(word: string): boolean {
  let same = true;
  for (let at = 0; at < word.length; at++) {
    if (!isHan(word.charCodeAt(at)) || singles.has(word.charAt(at))) return false;
    same &&= word.charCodeAt(at) === word.charCodeAt(0);
  }
  return !same;
}
