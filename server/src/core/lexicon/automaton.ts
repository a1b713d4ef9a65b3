/** Told of every occurrence of a pattern; offsets are half-open UTF-16 offsets in the text. */
export type OnHit = (pattern: number, start: number, end: number) => void;

/** A set of patterns compiled for one pass over a text (Aho–Corasick). */
export interface Automaton {
  /** Number of states, the root included. */
  readonly states: number;
  /**
   * Reports every occurrence of every pattern, overlapping ones too, in the order of their ends and, at one end,
   * the longest first. Returns the number of transitions tried: at most two a code unit, however many patterns.
   */
  match(text: string, onHit: OnHit): number;
}

/** The states in typed arrays, indexed by state; 0 is the root. */
interface Tables {
  /** 1 where a pattern may begin with a code unit of this remainder: most characters of a text end the search here. */
  readonly first: Uint8Array;
  readonly firstMask: number;
  /** Open-addressed hash of (state, code unit) to child state. */
  readonly hashState: Uint32Array;
  readonly hashCode: Uint16Array;
  readonly hashChild: Uint32Array;
  readonly hashMask: number;
  /** The state of the longest proper suffix. */
  readonly fail: Uint32Array;
  /** Pattern that ends here plus one; 0 where none does. */
  readonly ends: Uint32Array;
  /** The next state on the chain of suffixes where a pattern ends; 0 where there is none. */
  readonly nextEnd: Uint32Array;
  /** Where the chain of a state's patterns begins: the state itself if a pattern ends there, else its `nextEnd`. */
  readonly output: Uint32Array;
}

/** Compiles patterns in time linear in their characters; empty ones never match, of equal ones each is reported. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const builder = insertAll(patterns);
  const tables = link(builder);
  const lengths = Uint32Array.from(patterns, (pattern) => pattern.length);
  const { twins } = builder;
  return {
    states: builder.count,
    match(text, onHit) {
      return run(tables, text, (pattern, end) => {
        for (let twin = pattern + 1; twin !== 0; twin = twins[twin - 1] ?? 0) {
          onHit(twin - 1, end - (lengths[twin - 1] ?? 0), end);
        }
      });
    },
  };
}

interface Builder {
  readonly tables: Tables;
  readonly parent: Uint32Array;
  readonly code: Uint16Array;
  readonly depth: Uint32Array;
  /** For each pattern, the next equal pattern plus one. */
  readonly twins: Uint32Array;
  count: number;
}

function insertAll(patterns: readonly string[]): Builder {
  const capacity = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
  const builder = emptyBuilder(capacity, patterns.length);
  const { ends } = builder.tables;
  for (let index = 0; index < patterns.length; index++) {
    const pattern = patterns[index] ?? '';
    if (pattern.length === 0) continue;
    let state = 0;
    for (let i = 0; i < pattern.length; i++) state = childOrNew(builder, state, pattern.charCodeAt(i));
    builder.twins[index] = ends[state] ?? 0;
    ends[state] = index + 1;
  }
  return builder;
}

/** Up to so many patterns, a small table tells most first characters apart. */
const fewPatterns = 100;

function emptyBuilder(capacity: number, patterns: number): Builder {
  let size = 16;
  while (size < capacity * 2) size *= 2;
  // A report's own phrases are few, and a table for all code units would cost more than reading the report.
  const firstSize = patterns > fewPatterns ? 0x10000 : 0x400;
  return {
    tables: {
      first: new Uint8Array(firstSize),
      firstMask: firstSize - 1,
      hashState: new Uint32Array(size),
      hashCode: new Uint16Array(size),
      hashChild: new Uint32Array(size),
      hashMask: size - 1,
      fail: new Uint32Array(capacity),
      ends: new Uint32Array(capacity),
      nextEnd: new Uint32Array(capacity),
      output: new Uint32Array(capacity),
    },
    parent: new Uint32Array(capacity),
    code: new Uint16Array(capacity),
    depth: new Uint32Array(capacity),
    twins: new Uint32Array(patterns),
    count: 1,
  };
}

function childOrNew(builder: Builder, state: number, code: number): number {
  const { tables } = builder;
  const found = childOf(tables, state, code);
  if (found !== 0) return found;
  const child = builder.count++;
  builder.parent[child] = state;
  builder.code[child] = code;
  builder.depth[child] = (builder.depth[state] ?? 0) + 1;
  if (state === 0) tables.first[code & tables.firstMask] = 1;
  let slot = slotOf(state, code, tables.hashMask);
  while (tables.hashChild[slot] !== 0) slot = (slot + 1) & tables.hashMask;
  tables.hashState[slot] = state;
  tables.hashCode[slot] = code;
  tables.hashChild[slot] = child;
  return child;
}

function slotOf(state: number, code: number, mask: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

function childOf(tables: Tables, state: number, code: number): number {
  for (let slot = slotOf(state, code, tables.hashMask); ; slot = (slot + 1) & tables.hashMask) {
    const child = tables.hashChild[slot] ?? 0;
    if (child === 0 || (tables.hashState[slot] === state && tables.hashCode[slot] === code)) return child;
  }
}

/** Fills in the suffix links, nearer states before farther ones. */
function link(builder: Builder): Tables {
  const { tables, parent, code } = builder;
  for (const state of statesByDepth(builder)) {
    const from = parent[state] ?? 0;
    let suffix = 0;
    if (from !== 0) {
      const unit = code[state] ?? 0;
      let at = tables.fail[from] ?? 0;
      while ((suffix = childOf(tables, at, unit)) === 0 && at !== 0) at = tables.fail[at] ?? 0;
    }
    tables.fail[state] = suffix;
    tables.nextEnd[state] = (tables.ends[suffix] ?? 0) !== 0 ? suffix : (tables.nextEnd[suffix] ?? 0);
    tables.output[state] = (tables.ends[state] ?? 0) !== 0 ? state : (tables.nextEnd[state] ?? 0);
  }
  return tables;
}

function statesByDepth({ depth, count }: Builder): Uint32Array {
  let deepest = 0;
  for (let state = 1; state < count; state++) deepest = Math.max(deepest, depth[state] ?? 0);
  const starts = new Uint32Array(deepest + 2);
  for (let state = 1; state < count; state++) {
    const slot = (depth[state] ?? 0) + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const order = new Uint32Array(count - 1);
  for (let state = 1; state < count; state++) {
    const level = depth[state] ?? 0;
    const place = starts[level] ?? 0;
    order[place] = state;
    starts[level] = place + 1;
  }
  return order;
}

function run(tables: Tables, text: string, onEnd: (pattern: number, end: number) => void): number {
  const { first, firstMask, fail, ends, nextEnd, output } = tables;
  const { hashState, hashCode, hashChild, hashMask } = tables;
  let state = 0;
  let steps = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The hash look-up is written out here: this loop runs once for every character of every report.
    for (;;) {
      steps++;
      if (state === 0 && first[code & firstMask] === 0) break;
      let slot = slotOf(state, code, hashMask);
      let child = hashChild[slot] ?? 0;
      while (child !== 0 && (hashCode[slot] !== code || hashState[slot] !== state)) {
        slot = (slot + 1) & hashMask;
        child = hashChild[slot] ?? 0;
      }
      if (child !== 0) state = child;
      if (child !== 0 || state === 0) break;
      state = fail[state] ?? 0;
    }
    if (state === 0) continue;
    for (let end = output[state] ?? 0; end !== 0; end = nextEnd[end] ?? 0) onEnd((ends[end] ?? 1) - 1, i + 1);
  }
  return steps;
}
