import type { Placed } from '../syntax/paragraph';
import { holdsOrdinal, startsOtherwise, writeOrdinal, type Ordinal, type OrdinalFamily } from './ordinals';

/** An ordinal and the paragraph it stands in. */
export interface PlacedOrdinal {
  readonly ordinal: Ordinal;
  readonly place: Placed;
}

/** Where a count of running text breaks. */
export interface OrdinalBreak {
  /**
   * `skipped`: numbers are left out; `repeated`: the number stands already; `start`: the first of its list is not the
   * first number; `swapped`: it and the next one (`other`) stand in each other's place; `family`: it goes on with a list
   * of another way of counting.
   */
  readonly reason: 'skipped' | 'repeated' | 'start' | 'swapped' | 'family';
  readonly at: PlacedOrdinal;
  /** The number that should stand here. */
  readonly expected: number;
  /** The number before it in its list; 0 where there is none. */
  readonly before: number;
  /** For `swapped` the one that belongs here, for `family` the one before of the list it goes on with. */
  readonly other?: PlacedOrdinal;
}

/** A list that is not yet closed: the last number seen. */
interface OpenList {
  readonly family: OrdinalFamily;
  last: number;
  sample: PlacedOrdinal;
}

/** Lists nest no deeper than this. */
const deepest = 6;

/** The breaks of the lists in what stands under one heading, in order. Takes time linear in the ordinals. */
export function findOrdinalBreaks(group: readonly PlacedOrdinal[]): readonly OrdinalBreak[] {
  const words = group.filter(({ ordinal }) => ordinal.family === 'word');
  const counted = words.length === 0 ? group : group.filter(({ ordinal }) => ordinal.family !== 'word');
  const breaks = followLists(counted);
  if (words.length < 2) return breaks;
  return [...breaks, ...followWords(words)].sort((a, b) => startOf(a.at) - startOf(b.at));
}

function startOf({ ordinal, place }: PlacedOrdinal): number {
  return place.start + ordinal.span.start;
}

function followLists(group: readonly PlacedOrdinal[]): readonly OrdinalBreak[] {
  const following = followers(group);
  const open: OpenList[] = [];
  const breaks: OrdinalBreak[] = [];
  let told: PlacedOrdinal | undefined;
  for (const [index, at] of group.entries()) {
    if (at === told || goOn(open, at.ordinal.family, at)) continue;
    const mark = judge(open, {
      at,
      nextOf: (family) => group[following.indexAfter(index, family)],
      thirdOf: (family) => group[following.indexAfter(following.indexAfter(index, family), family)],
    });
    if (!mark) continue;
    breaks.push(mark);
    if (mark.reason === 'swapped') told = mark.other;
  }
  return breaks;
}

/** An ordinal and those of any family that come next and after the next. */
interface Here {
  readonly at: PlacedOrdinal;
  readonly nextOf: (family: OrdinalFamily) => PlacedOrdinal | undefined;
  readonly thirdOf: (family: OrdinalFamily) => PlacedOrdinal | undefined;
}

/** Counts an ordinal in the innermost list of a family that it goes on with; whether there is one. */
function goOn(open: OpenList[], family: OrdinalFamily, at: PlacedOrdinal): boolean {
  const depth = open.findLastIndex((list) => list.family === family && list.last + 1 === at.ordinal.value);
  const list = open[depth];
  if (!list || isOfNearer(open, depth, at)) return false;
  open.length = depth + 1;
  list.last = at.ordinal.value;
  list.sample = at;
  return true;
}

/**
 * Whether an ordinal that would go on with the list `depth` stands in one sentence with a later list's last item, while
 * that of its own ended with a paragraph before: …；三是普法单一。⏎…：一是甲；二是乙；四是丙 lacks its own 三是.
 */
function isOfNearer(open: readonly OpenList[], depth: number, at: PlacedOrdinal): boolean {
  const own = open[depth]?.sample.place;
  const nearer = open.findLast((list) => list.family === at.ordinal.family);
  if (!own || !nearer || nearer === open[depth] || own === at.place || nearer.sample.place !== at.place)
    return false;
  if (!own.paragraph.folded.endsWith('。')) return false;
  const { folded } = at.place.paragraph;
  return !folded.slice(nearer.sample.ordinal.span.end, at.ordinal.span.start).includes('。');
}

function begin(open: OpenList[], at: PlacedOrdinal, last = at.ordinal.value): void {
  if (open.length === deepest) open.shift();
  open.push({ family: at.ordinal.family, last, sample: at });
}

/** What is wrong with an ordinal that goes on with no list of its own family; it may begin one. */
function judge(open: OpenList[], { at, nextOf, thirdOf }: Here): OrdinalBreak | undefined {
  const { family, value, opensClause } = at.ordinal;
  const next = nextOf(family);
  if (!opensClause) {
    // 县司法局一是加强审核；二是…: the list begins inside its clause.
    if (family === 'is' && value === 1 && next?.ordinal.value === 2) begin(open, at);
    return undefined;
  }
  const host = open.findLast((list) => hosts(list, at.ordinal, nextOf(list.family)?.ordinal.value));
  if (host) {
    open.length = open.indexOf(host) + 1;
    host.last = value;
    return { reason: 'family', at, expected: value, before: value - 1, other: host.sample };
  }
  if (family === 'heading') return undefined;
  const list = open.findLast((candidate) => candidate.family === family);
  const last = list?.last ?? 0;
  if (next && isSwapped(last, value, next, thirdOf(family)?.ordinal.value)) {
    if (list) list.last = value;
    else begin(open, at);
    return { reason: 'swapped', at, expected: last + 1, before: last, other: next };
  }
  if (isBeginning(at, last, next)) {
    begin(open, at);
    return undefined;
  }
  if (!list && family === 'must') return undefined;
  if (!list && startsOtherwise(at.place.paragraph, at.ordinal)) {
    begin(open, at);
    return undefined;
  }
  return breakAt(open, list, at, next);
}

/** The break of an ordinal that neither begins a list nor goes on with one, if it is one. */
function breakAt(
  open: OpenList[],
  list: OpenList | undefined,
  at: PlacedOrdinal,
  next: PlacedOrdinal | undefined,
): OrdinalBreak | undefined {
  const { value } = at.ordinal;
  const last = list?.last ?? 0;
  const expected = last + 1;
  // 检查清单二是…: what is missing stands there, glued to a word.
  if (list && value === expected + 1 && standsBetween(list.sample, at, expected)) {
    list.last = value;
    list.sample = at;
    return undefined;
  }
  // Where the next one goes on as if this one were right, only this one is wrong.
  const counted = next?.ordinal.value === expected + 1 ? expected : value;
  if (list) list.last = counted;
  else begin(open, at, counted);
  return { reason: !list ? 'start' : value <= last ? 'repeated' : 'skipped', at, expected, before: last };
}

/** Whether the number `missing` is written between two others of its list. */
function standsBetween(from: PlacedOrdinal, to: PlacedOrdinal, missing: number): boolean {
  const { folded } = to.place.paragraph;
  const { start, end } = to.ordinal.span;
  const wanted = writeOrdinal(folded.slice(start, end), to.ordinal, missing);
  if (from.place === to.place) return holdsOrdinal(folded.slice(from.ordinal.span.end, start), wanted);
  const rest = from.place.paragraph.folded.slice(from.ordinal.span.end);
  return holdsOrdinal(folded.slice(0, start), wanted) || holdsOrdinal(rest, wanted);
}

/** Whether a 一是 opens a list. 一是…；一是… with nothing after them is a slip: a list has two items. */
function isBeginning({ ordinal }: PlacedOrdinal, last: number, next: PlacedOrdinal | undefined): boolean {
  if (ordinal.value !== 1) return false;
  // 一要看，一要听 is a figure of speech.
  return ordinal.family === 'must' || last !== 1 || (next !== undefined && next.ordinal.value !== 3);
}

/** Whether this and the next one have each other's number: 一是、三是、二是、四是. */
function isSwapped(last: number, value: number, next: PlacedOrdinal, third: number | undefined): boolean {
  if (value !== last + 2 || next.ordinal.value !== last + 1) return false;
  return third === last + 3 || (last > 0 && (third === undefined || third === 1));
}

/**
 * Whether an ordinal goes on with a list of another family: 二要 after 一是 and before 三是, or 三是 at the end of 其一、其二.
 * `next` is the next number of that list.
 */
function hosts(list: OpenList, { family, value }: Ordinal, next: number | undefined): boolean {
  if (list.family === family || list.last + 1 !== value) return false;
  return next === value + 1 || (value > 2 && family !== 'heading' && (next === undefined || next === 1));
}

/** For every place the index of the next ordinal of each family; -1 where there is none. */
function followers(group: readonly PlacedOrdinal[]): {
  readonly indexAfter: (index: number, family: OrdinalFamily) => number;
} {
  const tables = new Map<OrdinalFamily, Int32Array>();
  for (const { ordinal } of group) {
    if (!tables.has(ordinal.family)) tables.set(ordinal.family, new Int32Array(group.length).fill(-1));
  }
  for (const [family, table] of tables) {
    let next = -1;
    for (let index = group.length - 1; index >= 0; index--) {
      table[index] = next;
      if (group[index]?.ordinal.family === family) next = index;
    }
  }
  return { indexAfter: (index, family) => tables.get(family)?.[index] ?? -1 };
}

const lastWord = 4;

/** 首先、其次、再次、最后: 其次 and 再次 may be left out before 最后, and nothing comes after it. */
function followWords(words: readonly PlacedOrdinal[]): readonly OrdinalBreak[] {
  const breaks: OrdinalBreak[] = [];
  let last = 0;
  let before: PlacedOrdinal | undefined;
  let told: PlacedOrdinal | undefined;
  for (const [index, at] of words.entries()) {
    const { value } = at.ordinal;
    const next = words[index + 1];
    const nextValue = next?.ordinal.value ?? 0;
    if (last === lastWord && before?.place !== at.place) last = 0;
    if (at === told) continue;
    before = at;
    if (value === 1) {
      if (last === 1 && nextValue > 2)
        breaks.push({ reason: 'repeated', at, expected: (last = 2), before: 1 });
      else last = 1;
      continue;
    }
    if (last === 0) continue;
    if (next?.place === at.place && nextValue > 1 && nextValue < value && value > last) {
      breaks.push({ reason: 'swapped', at, expected: last + 1, before: last, other: next });
      told = next;
      last = value;
    } else if (value === 3 && last === 1) {
      breaks.push({ reason: 'skipped', at, expected: 2, before: 1 });
      last = nextValue === 3 ? 2 : 3;
    } else {
      last = value;
    }
  }
  return breaks;
}
