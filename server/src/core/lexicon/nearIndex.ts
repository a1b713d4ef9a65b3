import { withinEdits } from '../text/edits';

/** A word of the index and the number of its edits: 0, 1 or 2. */
export interface NearWord {
  readonly word: string;
  readonly edits: number;
}

/** Words of one length with the set of their characters, as bits. */
interface Bucket {
  readonly words: string[];
  letters: Int32Array | undefined;
}

const most = 2;

/**
 * Finds the words that are at most two edits away from another. An edit takes one character out of a word and puts one
 * in, so that the sets of their characters tell nearly all others apart before they are compared.
 */
export function createNearIndex(words: readonly string[]): (word: string) => readonly NearWord[] {
  let byLength: Map<number, Bucket> | undefined;
  let last: { readonly word: string; readonly found: readonly NearWord[] } = { word: '', found: [] };
  return (word) => {
    // The same title is asked about in several ways.
    if (last.word === word) return last.found;
    byLength ??= bucketsOf(words);
    const found: NearWord[] = [];
    const letters = lettersOf(word);
    for (let length = word.length - most; length <= word.length + most; length++) {
      const bucket = byLength.get(length);
      if (bucket) search(bucket, word, letters, found);
    }
    last = { word, found };
    return found;
  };
}

function bucketsOf(words: readonly string[]): Map<number, Bucket> {
  const buckets = new Map<number, Bucket>();
  for (const word of words) {
    const same = buckets.get(word.length);
    if (same) same.words.push(word);
    else buckets.set(word.length, { words: [word], letters: undefined });
  }
  return buckets;
}

function search(bucket: Bucket, word: string, letters: number, found: NearWord[]): void {
  const { words } = bucket;
  bucket.letters ??= Int32Array.from(words, lettersOf);
  for (let place = 0; place < words.length; place++) {
    const other = bucket.letters[place] ?? 0;
    if (countBits(other & ~letters) > most || countBits(letters & ~other) > most) continue;
    const known = words[place] ?? '';
    const edits = withinEdits(word, known, most);
    if (edits !== undefined) found.push({ word: known, edits });
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0 && count <= most; rest &= rest - 1) count++;
  return count;
}
