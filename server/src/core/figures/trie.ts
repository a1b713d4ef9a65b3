/**
 * A set of words that is searched for the longest one at a place. The first character is looked up in a
 * table, so that a place where no word begins costs one array read.
 */
export interface Trie<T> {
  /** The characters that words begin with, some of them more than once. */
  readonly firsts: string;
  /** The value of the longest word at `at` (within `end`) and its length, or `undefined`. */
  longest(text: string, at: number, end: number): { readonly value: T; readonly length: number } | undefined;
}

/** Builds the trie; a later entry of the same word replaces the earlier one. */
export function createTrie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const words = [...entries].filter(([word]) => word !== '');
  const edges = createEdges(words.reduce((sum, [word]) => sum + word.length, 1));
  const values: ({ readonly value: T; readonly length: number } | undefined)[] = [undefined];
  const roots = new Uint16Array(0x10000);
  const seconds = new Uint32Array(0x10000);
  for (const [word, value] of words) {
    let node = 0;
    const first = word.charCodeAt(0);
    seconds[first] = (seconds[first] ?? 0) | (word.length === 1 ? -1 : 1 << (word.charCodeAt(1) & 31));
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = i === 0 ? (roots[code] ?? 0) : edges.child(node, code);
      if (next === 0) {
        next = values.push(undefined) - 1;
        if (i === 0) roots[code] = next;
        else edges.add(node, code, next);
      }
      node = next;
    }
    values[node] = { value, length: word.length };
  }
  return {
    firsts: words.map(([word]) => word.charAt(0)).join(''),
    longest(text, at, end) {
      const first = text.charCodeAt(at);
      let node = roots[first] ?? 0;
      if (node === 0) return undefined;
      // Most characters that could begin a word are followed by one that cannot be its second.
      if (at + 1 < end && (((seconds[first] ?? 0) >>> (text.charCodeAt(at + 1) & 31)) & 1) === 0) return undefined;
      let found = values[node];
      for (let i = at + 1; i < end; i++) {
        node = edges.child(node, text.charCodeAt(i));
        if (node === 0) break;
        found = values[node] ?? found;
      }
      return found;
    },
  };
}

interface Edges {
  /** The child of a node by code unit, 0 where there is none. */
  child(node: number, code: number): number;
  add(node: number, code: number, child: number): void;
}

/** Open-addressed tables: a look-up for every other character of a report must not cost a Map's. */
function createEdges(count: number): Edges {
  let size = 16;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const children = new Uint16Array(size);
  const slotOf = (key: number): number => {
    const mixed = Math.imul(key, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (children[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    child: (node, code) => children[slotOf((node << 16) | code)] ?? 0,
    add(node, code, child) {
      const slot = slotOf((node << 16) | code);
      keys[slot] = (node << 16) | code;
      children[slot] = child;
    },
  };
}
