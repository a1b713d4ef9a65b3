/** Words by their characters, whatever the order of these: 管放服 finds 放管服. */
export interface LetterIndex {
  /** The word of the same characters, or `undefined`. */
  find(word: string): string | undefined;
}

/** Indexes words; of two with the same characters the later is found. */
export function indexLetters(words: Iterable<string>): LetterIndex {
  const byLetters = new Map<string, string>();
  // Sorting is dear: a sum tells nearly all words apart.
  const sums = new Set<number>();
  for (const word of words) {
    byLetters.set(lettersOf(word), word);
    sums.add(sumOf(word));
  }
  return { find: (word) => (sums.has(sumOf(word)) ? byLetters.get(lettersOf(word)) : undefined) };
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at);
  return sum;
}

/** Whether two words of one length differ in one code unit. */
export function differsInOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differing = 0;
  for (let at = 0; at < a.length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) differing++;
  return differing === 1;
}
