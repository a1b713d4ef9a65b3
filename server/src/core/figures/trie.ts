/**
 * A set of words that is searched for the longest one at a place. The first character is looked up in a
 * table, so that a place where no word begins costs one array read.
 */
export interface Trie<T> {
  /**
   * For each first character the second characters of its words, one bit for each (by the code's last five bits);
   * all bits where it is a word by itself, none where no word begins. A place that fails here holds no word.
   */
  readonly seconds: Uint32Array;
  /** The value of the longest word at `at` (within `end`) and its length, or `undefined`. */
  longest(text: string, at: number, end: number): { readonly value: T; readonly length: number } | undefined;
}

/** Builds the trie; a later entry of the same word replaces the earlier one. */
export function createTrie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const words = [...entries].filter(([word]) => word !== '');
  const most = words.reduce((sum, [word]) => sum + word.length, 1);
  const edges = createEdges(most);
  const values: ({ readonly value: T; readonly length: number } | undefined)[] = [undefined];
  const roots = new Uint16Array(0x10000);
  const seconds = new Uint32Array(0x10000);
  // For each node what `seconds` is for a first character: most places end here, without a look at the edges.
  const followers = new Uint32Array(most);
  for (const [word, value] of words) {
    const first = word.charCodeAt(0);
    roots[first] ||= values.push(undefined) - 1;
    let node = roots[first];
    for (let i = 1; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const bits = followers[node] ?? 0;
      let next = ((bits >>> (code & 31)) & 1) === 0 ? 0 : edges.child(node, code);
      if (next === 0) {
        followers[node] = bits | (1 << (code & 31));
        next = values.push(undefined) - 1;
        edges.add(node, code, next);
      }
      node = next;
    }
    seconds[first] = word.length === 1 ? -1 : (seconds[first] ?? 0) | (1 << (word.charCodeAt(1) & 31));
    values[node] = { value, length: word.length };
  }
  return {
    seconds,
    longest(text, at, end) {
      const first = text.charCodeAt(at);
      const second = at + 1 < end ? text.charCodeAt(at + 1) : 0;
      // One test that nearly always fails costs less than two that are anybody's guess.
      if ((((seconds[first] ?? 0) >>> (second & 31)) & 1) === 0) return undefined;
      let node = roots[first] ?? 0;
      let found = values[node];
      for (let i = at + 1; i < end; i++) {
        const code = text.charCodeAt(i);
        node = (((followers[node] ?? 0) >>> (code & 31)) & 1) === 0 ? 0 : edges.child(node, code);
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
