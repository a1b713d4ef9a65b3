import { fold } from '../text/charClass';
import { compact } from '../text/compact';
import { builtInEntries } from './builtIn';
import { KindBit, type LexiconEntry } from './entry';
import { buildWordIndex } from './wordIndex';

/** An entry found in a text: half-open offsets in the text that was scanned. */
export interface LexiconHit {
  readonly entry: LexiconEntry;
  readonly start: number;
  readonly end: number;
}

/** What was found in a text. */
export interface Found {
  /** In the order of their places; those inside a right longer word left out. */
  readonly hits: readonly LexiconHit[];
  /** The `KindBit`s of the hits. */
  readonly kinds: number;
}

/** Entries compiled so that one pass over a text finds all of them. */
export interface Lexicon {
  /** The entries in a text folded to half width. */
  find(folded: string): Found;
}

interface Guard {
  readonly start: number;
  readonly end: number;
}

const nothing: Found = { hits: [], kinds: 0 };

/** Compiles entries; `allow` are words that are right as they stand, whatever they hold. */
export function compileLexicon(entries: readonly LexiconEntry[], allow: readonly string[] = []): Lexicon {
  const patterns: string[] = [];
  const owners: (LexiconEntry | undefined)[] = [];
  const add = (word: string, owner: LexiconEntry | undefined): void => {
    patterns.push(fold(word));
    owners.push(owner);
  };
  for (const word of allow) add(word, undefined);
  for (const entry of entries) {
    for (const word of entry.avoid) {
      add(word, entry);
      if (entry.prefer.length > word.length && entry.prefer.includes(word)) add(entry.prefer, undefined);
    }
    for (const word of entry.unless) add(word, undefined);
  }
  const index = buildWordIndex(patterns);
  return {
    find(folded) {
      let hits: LexiconHit[] | undefined;
      let guards: Guard[] | undefined;
      index.match(folded, (pattern, start, end) => {
        const entry = owners[pattern];
        if (entry) (hits ??= []).push({ entry, start, end: end - entry.context });
        else (guards ??= []).push({ start, end });
      });
      return hits === undefined ? nothing : settle(hits, guards ?? []);
    },
  };
}

/** Leaves out what stands inside a right longer word, and of overlapping hits of one kind all but the first longest. */
function settle(hits: LexiconHit[], guards: readonly Guard[]): Found {
  if (hits.length > 1) hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: LexiconHit[] = [];
  const ends = new Map<string, number>();
  let kinds = 0;
  let guard = 0;
  let guardEnd = -1;
  for (const hit of hits) {
    for (let next = guards[guard]; next && next.start <= hit.start; next = guards[++guard]) {
      guardEnd = Math.max(guardEnd, next.end);
    }
    const { kind } = hit.entry;
    if (hit.end <= guardEnd || hit.start < (ends.get(kind) ?? 0)) continue;
    ends.set(kind, hit.end);
    kept.push(hit);
    kinds |= KindBit[kind];
  }
  return kinds === 0 ? nothing : { hits: compact(kept), kinds };
}

let builtIn: Lexicon | undefined;

/** The lexicon that ships with Zhupi, compiled when it is first asked for. */
export function builtInLexicon(): Lexicon {
  builtIn ??= compileLexicon(builtInEntries());
  return builtIn;
}
