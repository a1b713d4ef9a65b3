import { compact } from './compact';

/** Kinds of paired marks (成对标点). Both widths of a bracket are one kind. */
export type PairKind = 'paren' | 'square' | 'tortoise' | 'lenticular' | 'book' | 'innerBook' | 'quote' | 'innerQuote' | 'corner' | 'straight'; // prettier-ignore

/** Two marks that belong together: offsets of the opening and of the closing mark. */
export interface Pair {
  readonly kind: PairKind;
  readonly open: number;
  readonly close: number;
  /** Index of the pair around it, -1 where there is none. */
  readonly parent: number;
}

/** A mark without a partner. */
export interface StrayMark {
  readonly kind: PairKind;
  readonly at: number;
  readonly side: 'open' | 'close';
}

/** The paired marks of a text: `pairs` in the order of their opening marks, `strays` in the order of their places. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly strays: readonly StrayMark[];
}

/** A text without paired marks. */
export const noPairs: Pairs = { pairs: [], strays: [] };

/** Deeper nesting than this is no prose; what opens there counts as a stray. */
const maxDepth = 32;
const kinds: readonly (readonly [PairKind, opens: string, closes: string])[] = [
  ['paren', '(（', ')）'],
  ['square', '[［', ']］'],
  ['tortoise', '〔', '〕'],
  ['lenticular', '【', '】'],
  ['book', '《', '》'],
  ['innerBook', '〈', '〉'],
  ['quote', '“', '”'],
  ['innerQuote', '‘', '’'],
  ['corner', '「『', '」』'],
];
const straight = kinds.length;
const kindNames: readonly PairKind[] = [...kinds.map(([kind]) => kind), 'straight'];
const noMark = 0xff;
/** For each code unit twice the place of its kind, and one more for a closing mark; `noMark` for all others. */
const markTable = buildMarkTable();
const apostrophe = /[A-Za-z]’[A-Za-z]/y;

/** An opening mark in the making; `close` is -1 until its partner is found. */
interface Slot {
  readonly kind: PairKind;
  readonly open: number;
  close: number;
  readonly parent: number;
}

/**
 * Pairs the brackets, quotation marks and title marks of a text. A closing mark takes the nearest open one of
 * its kind; what stands open between them has no partner. Straight quotes pair in turn.
 *
 * ```text
 * 《纲要2021-2025年)》   pairs [《…》]   strays [ `)` close ]
 * ```
 */
export function scanPairs(text: string): Pairs {
  const slots: Slot[] = [];
  const strays: StrayMark[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = markTable[text.charCodeAt(at)] ?? noMark;
    if (mark === noMark) continue;
    const isStraight = mark >> 1 === straight;
    const kind = kindNames[mark >> 1] ?? 'straight';
    const level = isStraight || (mark & 1) === 1 ? lastOpen(slots, open, kind) : -1;
    if (level !== -1) {
      while (open.length > level + 1) leaveOpen(slots, open.pop(), strays);
      const partner = slots[open.pop() ?? -1];
      if (partner) partner.close = at;
    } else if ((mark & 1) === 1) {
      if (!isApostrophe(text, at)) strays.push({ kind, at, side: 'close' });
    } else if (open.length < maxDepth) {
      slots.push({ kind, open: at, close: -1, parent: open.at(-1) ?? -1 });
      open.push(slots.length - 1);
    } else {
      strays.push({ kind, at, side: 'open' });
    }
  }
  const closed = open.length === 0 && strays.length === 0;
  while (open.length > 0) leaveOpen(slots, open.pop(), strays);
  if (strays.length > 1) strays.sort((a, b) => a.at - b.at);
  // Without strays every slot was closed.
  return { pairs: compact(closed ? slots : closeGaps(slots)), strays: compact(strays) };
}

/** The depth of the innermost open mark of a kind, -1 if there is none. */
function lastOpen(slots: readonly Slot[], open: readonly number[], kind: PairKind): number {
  for (let level = open.length - 1; level >= 0; level--) {
    if (slots[open[level] ?? -1]?.kind === kind) return level;
  }
  return -1;
}

function leaveOpen(slots: readonly Slot[], slot: number | undefined, strays: StrayMark[]): void {
  const { kind, open } = slots[slot ?? -1] ?? { kind: 'paren', open: 0 };
  strays.push({ kind, at: open, side: 'open' });
}

function buildMarkTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(noMark);
  kinds.forEach(([, opens, closes], kind) => {
    for (const mark of opens) table[mark.charCodeAt(0)] = kind << 1;
    for (const mark of closes) table[mark.charCodeAt(0)] = (kind << 1) | 1;
  });
  for (const mark of '"＂') table[mark.charCodeAt(0)] = straight << 1;
  return table;
}

/** Leaves out the slots that were never closed; what stood in one gets the pair around it as its parent. */
function closeGaps(slots: readonly Slot[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const moved: number[] = [];
  for (const { kind, open, close, parent } of slots) {
    const around = moved[parent] ?? -1;
    moved.push(close === -1 ? around : pairs.length);
    if (close !== -1) pairs.push({ kind, open, close, parent: around });
  }
  return pairs;
}

function isApostrophe(text: string, at: number): boolean {
  apostrophe.lastIndex = at - 1;
  return at > 0 && apostrophe.test(text);
}

/** The innermost pair whose marks stand around `offset` (the marks themselves are not inside), if any. */
export function pairAround({ pairs }: Pairs, offset: number): Pair | undefined {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.open ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  let pair = pairs[low - 1];
  while (pair && pair.close <= offset) pair = pairs[pair.parent];
  return pair;
}
