/**
 * A set of words that is searched for the longest one at a place. The first character is looked up in a
 * table, so that a place where no word begins costs one array read.
 */
export interface Trie<T> {
  /** The value of the longest word at `at` (within `end`) and its length, or `undefined`. */
  longest(text: string, at: number, end: number): { readonly value: T; readonly length: number } | undefined;
}

/** Builds the trie; a later entry of the same word replaces the earlier one. */
export function createTrie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const roots = new Uint16Array(0x10000);
  const edges = new Map<number, number>();
  const values: ({ readonly value: T; readonly length: number } | undefined)[] = [undefined];
  for (const [word, value] of entries) {
    if (word === '') continue;
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = i === 0 ? roots[code] : edges.get(node * 0x10000 + code);
      if (next === undefined || next === 0) {
        next = values.push(undefined) - 1;
        if (i === 0) roots[code] = next;
        else edges.set(node * 0x10000 + code, next);
      }
      node = next;
    }
    values[node] = { value, length: word.length };
  }
  return {
    longest(text, at, end) {
      let node = roots[text.charCodeAt(at)];
      if (node === undefined || node === 0) return undefined;
      let found = values[node];
      for (let i = at + 1; i < end; i++) {
        const next = edges.get(node * 0x10000 + text.charCodeAt(i));
        if (next === undefined) break;
        node = next;
        found = values[node] ?? found;
      }
      return found;
    },
  };
}
