/** Words by their characters, whatever the order of these: 管放服 finds 放管服. */
export interface LetterIndex {
  /** The word of the same characters, or `undefined`. */
  find(word: string): string | undefined;
}

/** Indexes words; of two with the same characters the later is found. */
export function indexLetters(words: Iterable<string>): LetterIndex {
  // Sorting is dear: a sum tells nearly all words apart.
  const bySum = new Map<number, string[]>();
  for (const word of words) {
    const sum = sumOf(word);
    const same = bySum.get(sum);
    if (same) same.push(word);
    else bySum.set(sum, [word]);
  }
  const find = (word: string): string | undefined => {
    const alike = bySum.get(sumOf(word));
    if (alike === undefined) return undefined;
    const letters = lettersOf(word);
    return alike.findLast((other) => lettersOf(other) === letters);
  };
  return { find };
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
