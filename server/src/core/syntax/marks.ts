import { CharClass } from '../text/charClass';
import { pairsAround, scanPairs, type PairKind, type Pairs } from '../text/pairs';
import type { Paragraph } from './paragraph';

const pairMarks = CharClass.bracket | CharClass.quote | CharClass.bookMark;
const none: Pairs = { pairs: [], strays: [] };
/** A value derived from a paragraph, kept with it as long as it lives; nothing else depends on it. */
const known = new WeakMap<Paragraph, Pairs>();

/** The paired marks of a paragraph, offsets in its `text`. */
export function pairsOf(paragraph: Paragraph): Pairs {
  if ((paragraph.mask & pairMarks) === 0) return none;
  let pairs = known.get(paragraph);
  if (pairs === undefined) {
    pairs = scanPairs(paragraph.text);
    known.set(paragraph, pairs);
  }
  return pairs;
}

/** What marks stand around a place: a name in 《》, words in quotation marks. */
export interface Enclosure {
  readonly book: boolean;
  readonly quote: boolean;
}

const nothing: Enclosure = { book: false, quote: false };

/** How far a name or quotation whose other mark is lost is taken to reach. */
const strayReach = 40;

/**
 * What stands around `offset`. A mark without a partner leaves it open where its name or quotation ends, so
 * places within reach on the side it opens to count as inside.
 */
export function enclosureOf(paragraph: Paragraph, offset: number): Enclosure {
  const all = pairsOf(paragraph);
  if (all.pairs.length === 0 && all.strays.length === 0) return nothing;
  const kinds = pairsAround(all, offset).map((pair) => pair.kind);
  const after = firstStrayFrom(all, offset);
  const nearest = [all.strays[after - 1], all.strays[after]];
  for (const stray of nearest) {
    if (stray === undefined || Math.abs(stray.at - offset) > strayReach) continue;
    if ((stray.side === 'open') === stray.at < offset) kinds.push(stray.kind);
  }
  return { book: kinds.some(isBook), quote: kinds.some(isQuote) };
}

function isBook(kind: PairKind): boolean {
  return kind === 'book' || kind === 'innerBook';
}

function isQuote(kind: PairKind): boolean {
  return kind === 'quote' || kind === 'innerQuote' || kind === 'corner' || kind === 'straight';
}

/** Index of the first stray mark at or after `offset`. */
function firstStrayFrom({ strays }: Pairs, offset: number): number {
  let low = 0;
  let high = strays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((strays[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
