/** Told of every occurrence of a word; offsets are half-open UTF-16 offsets in the text. */
export type OnHit = (word: number, start: number, end: number) => void;

/** A set of words made ready for one pass over a text. */
export interface WordIndex {
  /**
   * Reports every occurrence of every word, overlapping ones too, in the order of their starts and, at one start, the
   * shortest first. Returns the number of steps: one a code unit, and one for each further code unit that goes on with
   * a word; that makes hardly more than one in prose, and never more than the longest word has, however many there are.
   */
  match(text: string, onHit: OnHit): number;
}

/** Words with a beginning in common. */
interface Node {
  /** The place of the word that ends here plus one; 0 where none does. */
  word: number;
  /** The code unit after it and what follows that: most have one only. */
  code: number;
  next: Node | undefined;
  /** Further code units after it. */
  more: Map<number, Node> | undefined;
}

interface Index {
  readonly words: readonly string[];
  /** Where a word may be a single code unit of this remainder. Most of a text is passed over by these three tables. */
  readonly single: Uint8Array;
  /** Where a word may open with two code units of this hash: `longer` ones only, or one that is no longer. */
  readonly firstTwo: Uint8Array;
  /** Where a word may open with three code units of this hash. */
  readonly firstThree: Uint8Array;
  /** Open-addressed hash of the first two code units: their key, and the first of the words that open with them plus one. */
  readonly keys: Int32Array;
  readonly heads: Int32Array;
  /** For each word, the next one that opens alike plus one. */
  readonly nexts: Int32Array;
  /** What follows the two code units of a slot, made when a text first has them: most openings are never met. */
  readonly trees: Map<number, Node>;
  /** The words of one code unit. */
  readonly short: Node;
  /** For each word, the place of the equal one before it plus one. */
  readonly twins: Int32Array;
}

const longer = 1;
const noLonger = 2;
/** Up to so many words, small tables tell most characters apart, and cost less than reading a report. */
const few = 100;

/** Indexes words in time linear in their number; empty ones never match, of equal ones each is reported. */
export function buildWordIndex(words: readonly string[]): WordIndex {
  let size = 64;
  while (size < words.length * 4) size *= 2;
  const index: Index = {
    words,
    firstTwo: new Uint8Array(words.length > few ? 0x4000 : 0x400),
    firstThree: new Uint8Array(words.length > few ? 0x4000 : 0x400),
    single: new Uint8Array(words.length > few ? 0x2000 : 0x400),
    keys: new Int32Array(size),
    heads: new Int32Array(size),
    nexts: new Int32Array(words.length),
    trees: new Map(),
    short: newNode(),
    twins: new Int32Array(words.length),
  };
  // Backwards, so that each opening has its words in their order.
  for (let place = words.length - 1; place >= 0; place--) add(index, words[place] ?? '', place);
  words.forEach((word, place) => {
    if (word.length === 1) addShort(index, word, place);
  });
  return { match: (text, onHit) => run(index, text, onHit) };
}

function newNode(): Node {
  return { word: 0, code: -1, next: undefined, more: undefined };
}

function add(index: Index, word: string, place: number): void {
  if (word.length < 2) return;
  const code = word.charCodeAt(0);
  const next = word.charCodeAt(1);
  mark(index, word, hashOf(code, next));
  const { keys, heads, nexts } = index;
  const key = keyOf(code, next);
  const slot = slotOf(keys, key);
  keys[slot] = key;
  nexts[place] = heads[slot] ?? 0;
  heads[slot] = place + 1;
}

function addShort(index: Index, word: string, place: number): void {
  index.single[word.charCodeAt(0) & (index.single.length - 1)] = 1;
  grow(index, index.short, place, 0);
}

/** Marks in the tables how a word opens. */
function mark({ firstTwo, firstThree }: Index, word: string, hash: number): void {
  const two = hash & (firstTwo.length - 1);
  firstTwo[two] = (firstTwo[two] ?? 0) | (word.length === 2 ? noLonger : longer);
  if (word.length > 2) firstThree[hashOf(hash, word.charCodeAt(2)) & (firstThree.length - 1)] = 1;
}

/** Puts a word into a tree, from its code unit `from` on. */
function grow({ words, twins }: Index, tree: Node, place: number, from: number): void {
  const word = words[place] ?? '';
  let node = tree;
  for (let at = from; at < word.length; at++) {
    const code = word.charCodeAt(at);
    node = nextOf(node, code) ?? addNext(node, code);
  }
  twins[place] = node.word;
  node.word = place + 1;
}

function nextOf(node: Node, code: number): Node | undefined {
  return node.code === code ? node.next : node.more?.get(code);
}

function addNext(node: Node, code: number): Node {
  const next = newNode();
  if (node.next) (node.more ??= new Map()).set(code, next);
  else {
    node.code = code;
    node.next = next;
  }
  return next;
}

function treeOf(index: Index, slot: number): Node {
  const tree = newNode();
  for (let word = index.heads[slot] ?? 0; word !== 0; word = index.nexts[word - 1] ?? 0)
    grow(index, tree, word - 1, 2);
  index.trees.set(slot, tree);
  return tree;
}

function hashOf(code: number, next: number): number {
  return (code << 5) ^ (code >>> 6) ^ next;
}

/** A number of its own for every two code units; 0, which stands for an empty slot, is that of two noncharacters. */
function keyOf(code: number, next: number): number {
  return (((code << 16) | next) + 1) | 0;
}

/** Where a key stands, or the empty slot where it would. */
function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  const mixed = Math.imul(key, 0x9e3779b1);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function run(index: Index, text: string, onHit: OnHit): number {
  const { single, firstTwo, firstThree, short, keys, trees } = index;
  const oneMask = single.length - 1;
  const twoMask = firstTwo.length - 1;
  const threeMask = firstThree.length - 1;
  let steps = text.length;
  let next = text.charCodeAt(0);
  for (let at = 0; at < text.length; at++) {
    const code = next;
    next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (single[code & oneMask] === 1) walk(index, short, text, at, at, onHit);
    const hash = hashOf(code, next);
    const opens = firstTwo[hash & twoMask] ?? 0;
    if (opens === 0) continue;
    const third = at + 2 < text.length ? text.charCodeAt(at + 2) : 0;
    if (opens === longer && firstThree[hashOf(hash, third) & threeMask] === 0) continue;
    const key = keyOf(code, next);
    const slot = slotOf(keys, key);
    if (keys[slot] !== key) continue;
    steps += walk(index, trees.get(slot) ?? treeOf(index, slot), text, at, at + 2, onHit);
  }
  return steps;
}

/** Reports the words that begin at `start` and whose code units from `from` on stand in the tree; returns the steps. */
function walk(index: Index, tree: Node, text: string, start: number, from: number, onHit: OnHit): number {
  let end = from;
  for (let node: Node | undefined = tree; node; end++) {
    for (let word = node.word; word !== 0; word = index.twins[word - 1] ?? 0) onHit(word - 1, start, end);
    node = node.next && end < text.length ? nextOf(node, text.charCodeAt(end)) : undefined;
  }
  return end - from;
}
