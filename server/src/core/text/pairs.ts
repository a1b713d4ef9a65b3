import { CharClass, classOf } from './charClass';

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
const openers = byCode(([kind, opens]) => [kind, opens]);
const closers = byCode(([kind, , closes]) => [kind, closes]);
const pairMarks = CharClass.bracket | CharClass.quote | CharClass.bookMark;
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
  const leaveOpen = (slot: number): void => {
    const { kind, open: at } = slots[slot] ?? { kind: 'paren', open: 0 };
    strays.push({ kind, at, side: 'open' });
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((classOf(code) & pairMarks) === 0) continue;
    const straight = code === 0x22 || code === 0xff02;
    const closing = straight ? 'straight' : closers.get(code);
    const opening = straight ? 'straight' : openers.get(code);
    if (closing === undefined && opening === undefined) continue;
    const level = closing === undefined ? -1 : open.findLastIndex((slot) => slots[slot]?.kind === closing);
    if (level !== -1) {
      if (level + 1 < open.length) open.splice(level + 1).forEach(leaveOpen);
      const partner = slots[open.pop() ?? -1];
      if (partner) partner.close = at;
    } else if (closing !== undefined && !straight) {
      if (!isApostrophe(text, at)) strays.push({ kind: closing, at, side: 'close' });
    } else {
      slots.push({ kind: opening ?? 'straight', open: at, close: -1, parent: open.at(-1) ?? -1 });
      if (open.length < maxDepth) open.push(slots.length - 1);
      else leaveOpen(slots.length - 1);
    }
  }
  open.forEach(leaveOpen);
  strays.sort((a, b) => a.at - b.at);
  return { pairs: closeGaps(slots), strays };
}

function byCode(
  marksOf: (row: (typeof kinds)[number]) => readonly [PairKind, string],
): ReadonlyMap<number, PairKind> {
  const table = new Map<number, PairKind>();
  for (const row of kinds) {
    const [kind, marks] = marksOf(row);
    for (const mark of marks) table.set(mark.charCodeAt(0), kind);
  }
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

/** The pairs around `offset`, innermost first. */
export function pairsAround(pairs: Pairs, offset: number): readonly Pair[] {
  const around: Pair[] = [];
  for (let pair = pairAround(pairs, offset); pair; pair = pairs.pairs[pair.parent]) around.push(pair);
  return around;
}
