import { enclosureOf, pairsOf } from '../syntax/marks';
import type { Paragraph } from '../syntax/paragraph';
import { CharClass, isHan } from '../text/charClass';
import type { Span } from '../text/span';
import { buildAutomaton } from '../lexicon/automaton';

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
  /** The two 汉字 after the closing mark, and before the opening mark; empty where there are none. */
  readonly after: string;
  readonly before: string;
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
  for (const { words } of all.flat()) times.set(words, (times.get(words) ?? 0) + 1);
  for (const { words, after, before } of all.flat()) {
    const term = { words, times: times.get(words) ?? 1 };
    if (after) contexts.set(words + after, { term, from: 0 });
    if (before) contexts.set(before + words, { term, from: before.length });
  }
  if (contexts.size === 0) return [];
  const patterns = [...contexts.keys(), ...times.keys()];
  const automaton = buildAutomaton(patterns);
  const found: BareTerm[] = [];
  const everywhere = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    let end = 0;
    automaton.match(paragraph.folded, (pattern, start) => {
      const words = patterns[pattern] ?? '';
      const context = pattern < contexts.size ? contexts.get(words) : undefined;
      if (!context) {
        everywhere.set(words, (everywhere.get(words) ?? 0) + 1);
        return;
      }
      const from = start + context.from;
      const span = { start: from, end: from + context.term.words.length };
      const { book, quote } = enclosureOf(paragraph, span.start);
      if (span.start < end || book || quote) return;
      end = span.end;
      found.push({ paragraph: index, span, term: context.term });
    });
  });
  return found.filter(({ term }) => !isOrdinary(term, everywhere.get(term.words) ?? 0));
}

/** Words that stand bare more than twice as often as quoted are ordinary words that happen to be quoted once. */
function isOrdinary(term: QuotedTerm, occurrences: number): boolean {
  return occurrences - term.times > 2 * term.times;
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
    quoted.push({
      words,
      after: hanOnly(folded.slice(close + 1, close + 1 + reach)),
      before: hanOnly(folded.slice(Math.max(0, open - reach), open)),
    });
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
