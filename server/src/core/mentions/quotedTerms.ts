import { buildWordIndex } from '../lexicon/wordIndex';
import { enclosureOf } from '../syntax/marks';
import type { Paragraph, Placed } from '../syntax/paragraph';
import { CharClass, isHan } from '../text/charClass';
import type { Span } from '../text/span';

/** A phrase that the report itself writes in quotation marks. */
export interface QuotedTerm {
  readonly words: string;
  /** How often it is quoted. */
  readonly times: number;
}

/** Words that stand bare although the report quotes them elsewhere before or after the same words. */
export interface BareTerm {
  /** Index among the paragraphs given. */
  readonly paragraph: number;
  readonly span: Span;
  readonly term: QuotedTerm;
}

/** Reads every paragraph of a report; what was read of one that did not change is known already. */
export type PerParagraph = <T>(read: (paragraph: Paragraph) => T) => readonly T[];

interface Quoted {
  readonly words: string;
  /** The words with the two 汉字 after the closing mark, and with those before the opening mark; empty where there are none. */
  readonly withAfter: string;
  readonly withBefore: string;
}

interface Context {
  readonly term: QuotedTerm;
  /** Where the term begins in the context. */
  readonly from: number;
}

/** The quoted phrases of a report. */
interface Phrases {
  readonly contexts: ReadonlyMap<string, Context>;
  readonly times: ReadonlyMap<string, number>;
}

/** What finds phrases in a paragraph: the place of each among the phrases and its start in turn, as plain numbers. */
interface PhraseFinder {
  readonly phrases: readonly string[];
  readonly find: (paragraph: Paragraph) => readonly number[];
}

const shortest = 4;
const longest = 12;
const reach = 2;
const noQuoted: readonly Quoted[] = [];
const nowhere: readonly number[] = [];

/**
 * Finds the phrases that are quoted in one place and bare in another with the same neighbour: “普法强基补短板”专项行动
 * here, 普法强基补短板专项行动 there. The neighbour keeps ordinary words that happen to be quoted once out of it.
 * Linear in the text, however many phrases.
 */
export function findBareTerms(
  paragraphs: readonly Placed[],
  perParagraph: PerParagraph,
): readonly BareTerm[] {
  const quoted = perParagraph(quotedIn);
  const phrases = phrasesOf(quoted);
  if (phrases.contexts.size === 0) return [];
  const found: BareTerm[] = [];
  const finder = finderOf(quoted, phrases);
  const everywhere = new Map<string, number>();
  perParagraph(finder.find).forEach((occurrences, index) => {
    const paragraph = paragraphs[index]?.paragraph;
    if (occurrences.length === 0 || !paragraph) return;
    for (let at = 0; at < occurrences.length; at += 2) {
      const words = finder.phrases[occurrences[at] ?? 0] ?? '';
      everywhere.set(words, (everywhere.get(words) ?? 0) + 1);
    }
    for (const { span, term } of bareIn(paragraph, occurrences, finder.phrases, phrases))
      found.push({ paragraph: index, span, term });
  });
  return found.filter(({ term }) => !isOrdinary(term, everywhere.get(term.words) ?? 0));
}

/** Words that stand bare more than twice as often as quoted are ordinary words that happen to be quoted once. */
function isOrdinary(term: QuotedTerm, occurrences: number): boolean {
  return occurrences - term.times > 2 * term.times;
}

function phrasesOf(all: readonly (readonly Quoted[])[]): Phrases {
  const contexts = new Map<string, Context>();
  const times = new Map<string, number>();
  for (const quoted of all) for (const { words } of quoted) times.set(words, (times.get(words) ?? 0) + 1);
  for (const quoted of all) {
    for (const { words, withAfter, withBefore } of quoted) {
      const term = { words, times: times.get(words) ?? 1 };
      if (withAfter) contexts.set(withAfter, { term, from: 0 });
      if (withBefore) contexts.set(withBefore, { term, from: reach });
    }
  }
  return { contexts, times };
}

/** The occurrences with a neighbour that the phrase has where it is quoted; of two that overlap the one that ends first. */
function bareIn(
  paragraph: Paragraph,
  occurrences: readonly number[],
  words: readonly string[],
  { contexts }: Phrases,
): readonly Omit<BareTerm, 'paragraph'>[] {
  const { folded } = paragraph;
  const places: { readonly start: number; readonly end: number; readonly context: Context }[] = [];
  const note = (start: number, end: number): void => {
    const context = start < 0 ? undefined : contexts.get(folded.slice(start, end));
    if (context) places.push({ start, end, context });
  };
  for (let at = 0; at < occurrences.length; at += 2) {
    const start = occurrences[at + 1] ?? 0;
    const end = start + (words[occurrences[at] ?? 0]?.length ?? 0);
    note(start, end + reach);
    note(start - reach, end);
  }
  places.sort((a, b) => a.end - b.end || a.start - b.start);
  const bare: Omit<BareTerm, 'paragraph'>[] = [];
  let end = 0;
  for (const { start, context } of places) {
    const from = start + context.from;
    const span = { start: from, end: from + context.term.words.length };
    if (span.start < end) continue;
    const { book, quote } = enclosureOf(paragraph, span.start);
    if (book || quote) continue;
    end = span.end;
    bare.push({ span, term: context.term });
  }
  return bare;
}

/** The finder of a report's phrases, kept with the first paragraph's that has any: the next version has mostly the same. */
const known = new WeakMap<readonly Quoted[], PhraseFinder>();

function finderOf(all: readonly (readonly Quoted[])[], { times }: Phrases): PhraseFinder {
  const anchor = all.find((quoted) => quoted.length > 0) ?? noQuoted;
  const phrases = [...times.keys()];
  const ready = known.get(anchor);
  if (ready?.phrases.length === phrases.length && ready.phrases.every((words, i) => words === phrases[i]))
    return ready;
  const index = buildWordIndex(phrases);
  const find = ({ kind, folded }: Paragraph): readonly number[] => {
    if (kind === 'noise') return nowhere;
    let found: number[] | undefined;
    index.match(folded, (phrase, start) => (found ??= []).push(phrase, start));
    return found ?? nowhere;
  };
  const finder = { phrases, find };
  known.set(anchor, finder);
  return finder;
}

function quotedIn(paragraph: Paragraph): readonly Quoted[] {
  if ((paragraph.mask & CharClass.quote) === 0 || paragraph.kind === 'noise') return noQuoted;
  const { folded } = paragraph;
  let quoted: Quoted[] | undefined;
  for (const { kind, open, close } of paragraph.pairs.pairs) {
    const length = close - open - 1;
    if (kind !== 'quote' || length < shortest || length > longest) continue;
    const words = folded.slice(open + 1, close);
    if (!isPhrase(words)) continue;
    const after = hanOnly(folded.slice(close + 1, close + 1 + reach));
    const before = hanOnly(folded.slice(Math.max(0, open - reach), open));
    quoted ??= [];
    quoted.push({ words, withAfter: after && words + after, withBefore: before && before + words });
  }
  return quoted ?? noQuoted;
}

/** A phrase, not a sentence or a name with marks in it. */
function isPhrase(words: string): boolean {
  return /^[\u4e00-\u9fff+·]+$/.test(words);
}

function hanOnly(neighbour: string): string {
  for (let i = 0; i < neighbour.length; i++) if (!isHan(neighbour.charCodeAt(i))) return '';
  return neighbour.length === reach ? neighbour : '';
}
