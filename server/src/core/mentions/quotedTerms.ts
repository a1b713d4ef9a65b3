import { enclosureOf, pairsOf } from '../syntax/marks';
import type { Paragraph } from '../syntax/paragraph';
import { CharClass, isHan } from '../text/charClass';
import type { Span } from '../text/span';
import { buildAutomaton, type Automaton } from '../lexicon/automaton';

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

interface Quoted {
  readonly words: string;
  /** The words with the two 汉字 after the closing mark, and with those before the opening mark; empty where there are none. */
  readonly withAfter: string;
  readonly withBefore: string;
}

const shortest = 4;
const longest = 12;
const reach = 2;
const none: readonly Quoted[] = [];
/** Values derived from paragraphs, kept with them as long as they live. */
const known = new WeakMap<Paragraph, readonly Quoted[]>();

/**
 * Finds the phrases that are quoted in one place and bare in another with the same neighbour: “普法强基补短板”专项行动
 * here, 普法强基补短板专项行动 there. The neighbour keeps ordinary words that happen to be quoted once out of it.
 * Linear in the text, however many phrases.
 */
export function findBareTerms(paragraphs: readonly Paragraph[]): readonly BareTerm[] {
  const contexts = new Map<string, { readonly term: QuotedTerm; readonly from: number }>();
  const times = new Map<string, number>();
  const all = paragraphs.map(quotedIn);
  const quoted = all.flat();
  for (const { words } of quoted) times.set(words, (times.get(words) ?? 0) + 1);
  for (const { words, withAfter, withBefore } of quoted) {
    const term = { words, times: times.get(words) ?? 1 };
    if (withAfter) contexts.set(withAfter, { term, from: 0 });
    if (withBefore) contexts.set(withBefore, { term, from: reach });
  }
  if (contexts.size === 0) return [];
  const patterns = [...contexts.keys(), ...times.keys()];
  const automaton = automatonFor(all, patterns);
  const found: BareTerm[] = [];
  const everywhere = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    let end = 0;
    for (const { pattern, start } of hitsIn(paragraph, automaton)) {
      const words = patterns[pattern] ?? '';
      const context = pattern < contexts.size ? contexts.get(words) : undefined;
      if (!context) {
        everywhere.set(words, (everywhere.get(words) ?? 0) + 1);
        continue;
      }
      const from = start + context.from;
      const span = { start: from, end: from + context.term.words.length };
      const { book, quote } = enclosureOf(paragraph, span.start);
      if (span.start < end || book || quote) continue;
      end = span.end;
      found.push({ paragraph: index, span, term: context.term });
    }
  });
  return found.filter(({ term }) => !isOrdinary(term, everywhere.get(term.words) ?? 0));
}

/** Words that stand bare more than twice as often as quoted are ordinary words that happen to be quoted once. */
function isOrdinary(term: QuotedTerm, occurrences: number): boolean {
  return occurrences - term.times > 2 * term.times;
}

/** The automaton of a report's phrases, kept with the first of its quoted phrases: the next version has mostly the same. */
const knownAutomata = new WeakMap<
  readonly Quoted[],
  { readonly key: string; readonly automaton: Automaton }
>();

function automatonFor(all: readonly (readonly Quoted[])[], patterns: readonly string[]): Automaton {
  const anchor = all.find((quoted) => quoted.length > 0) ?? none;
  const key = patterns.join('\n');
  const ready = knownAutomata.get(anchor);
  if (ready?.key === key) return ready.automaton;
  const automaton = buildAutomaton(patterns);
  knownAutomata.set(anchor, { key, automaton });
  return automaton;
}

interface Hit {
  readonly pattern: number;
  readonly start: number;
}

/** What an automaton found last in a paragraph, kept with it as long as it lives. */
const knownHits = new WeakMap<Paragraph, { readonly automaton: Automaton; readonly hits: readonly Hit[] }>();

function hitsIn(paragraph: Paragraph, automaton: Automaton): readonly Hit[] {
  const ready = knownHits.get(paragraph);
  if (ready?.automaton === automaton) return ready.hits;
  const hits: Hit[] = [];
  automaton.match(paragraph.folded, (pattern, start) => hits.push({ pattern, start }));
  knownHits.set(paragraph, { automaton, hits });
  return hits;
}

function quotedIn(paragraph: Paragraph): readonly Quoted[] {
  if ((paragraph.mask & CharClass.quote) === 0) return none;
  const ready = known.get(paragraph);
  if (ready) return ready;
  const { folded } = paragraph;
  const quoted: Quoted[] = [];
  for (const { kind, open, close } of pairsOf(paragraph).pairs) {
    const words = folded.slice(open + 1, close);
    if (kind !== 'quote' || words.length < shortest || words.length > longest || !isPhrase(words)) continue;
    const after = hanOnly(folded.slice(close + 1, close + 1 + reach));
    const before = hanOnly(folded.slice(Math.max(0, open - reach), open));
    quoted.push({ words, withAfter: after && words + after, withBefore: before && before + words });
  }
  known.set(paragraph, quoted);
  return quoted;
}

/** A phrase, not a sentence or a name with marks in it. */
function isPhrase(words: string): boolean {
  return /^[\u4e00-\u9fff+·]+$/.test(words);
}

function hanOnly(neighbour: string): string {
  for (let i = 0; i < neighbour.length; i++) if (!isHan(neighbour.charCodeAt(i))) return '';
  return neighbour.length === reach ? neighbour : '';
}
