import { pairAround, type PairKind, type Pairs } from '../text/pairs';
import type { Paragraph } from './paragraph';

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
  const all = paragraph.pairs;
  if (all.pairs.length === 0 && all.strays.length === 0) return nothing;
  let book = false;
  let quote = false;
  for (let pair = pairAround(all, offset); pair; pair = all.pairs[pair.parent]) {
    book ||= isBook(pair.kind);
    quote ||= isQuote(pair.kind);
  }
  const after = firstStrayFrom(all, offset);
  for (const stray of [all.strays[after - 1], all.strays[after]]) {
    if (stray === undefined || Math.abs(stray.at - offset) > strayReach) continue;
    if ((stray.side === 'open') !== stray.at < offset) continue;
    book ||= isBook(stray.kind);
    quote ||= isQuote(stray.kind);
  }
  return { book, quote };
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
