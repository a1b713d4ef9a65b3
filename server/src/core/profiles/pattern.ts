import type { Span } from '../text/span';
import { findPattern, holds, longestWords, parsePattern, subjectOf } from './patternMatch';
import type { WordPattern } from './profile';

/** What the places of a pattern are filled with. */
export interface PatternContext {
  /** The report year; without it `{next}` matches nothing. */
  readonly reportYear?: number | undefined;
}

/**
 * A compiled list of patterns. Finds the first place in a text, in time linear in the text's length. Texts are folded
 * to half width (`fold`), as paragraphs are already: many lists are asked about the same words.
 */
export interface WordMatcher {
  /** Whether one of the patterns matches. */
  test(folded: string): boolean;
  /** Whether a part of the text may match: a quick look that spares most texts to be asked part by part. */
  mayMatchWithin(folded: string): boolean;
  /** Where the leftmost match stands, in the text's offsets. */
  find(folded: string): Span | undefined;
}

const longestPattern = 80;
const mostGaps = 3;

/** Why a pattern cannot be used, in the words of a message's end; `undefined` where it can. */
export function patternProblem(pattern: WordPattern): 'empty' | 'long' | 'gaps' | 'place' | undefined {
  const words = pattern.replace(/^\^|\$$/g, '');
  if (words.replaceAll('…', '').trim() === '') return 'empty';
  if (words.length > longestPattern) return 'long';
  if (words.split('…').length - 1 > mostGaps) return 'gaps';
  const unknown = /\{(?!(?:year|next)\})/.test(words);
  return unknown ? 'place' : undefined;
}

/** What a list was compiled to, by report year where it asks for it. */
interface Compiled {
  readonly yearly: boolean;
  readonly matchers: Map<number | undefined, WordMatcher>;
}

/** Kept as long as the lists live: profiles are values, and every report asks for theirs. */
const known = new WeakMap<readonly WordPattern[], Compiled>();

/** Whether a pattern depends on the report year. */
export function asksForYear(pattern: WordPattern): boolean {
  return pattern.includes('{next}');
}

/** Compiles patterns for texts of any width; no pattern matches nothing. Asking again for the same list costs nothing. */
export function compilePatterns(patterns: readonly WordPattern[], context: PatternContext = {}): WordMatcher {
  let compiled = known.get(patterns);
  if (!compiled)
    known.set(patterns, (compiled = { yearly: patterns.some(asksForYear), matchers: new Map() }));
  const year = compiled.yearly ? context.reportYear : undefined;
  let matcher = compiled.matchers.get(year);
  if (!matcher) compiled.matchers.set(year, (matcher = compile(patterns, context)));
  return matcher;
}

/** What `{next}` stands for. */
export function nextYearOf({ reportYear }: PatternContext): string | undefined {
  return reportYear === undefined ? undefined : String(reportYear + 1);
}

function compile(patterns: readonly WordPattern[], context: PatternContext): WordMatcher {
  const next = nextYearOf(context);
  const parsed = patterns.map((pattern) => parsePattern(pattern, next));
  const words = parsed.map(longestWords);
  return {
    mayMatchWithin: (folded) => words.some((run) => folded.includes(run)),
    test(folded) {
      const subject = subjectOf(folded);
      for (const pattern of parsed) if (holds(pattern, subject)) return true;
      return false;
    },
    find(folded) {
      const subject = subjectOf(folded);
      let first: Span | undefined;
      for (const pattern of parsed) {
        const found = findPattern(pattern, subject);
        if (found && (first === undefined || found.start < first.start)) first = found;
      }
      return first;
    },
  };
}

/** How many characters of a pattern are words: the more, the surer a match is. */
export function patternWeight(pattern: WordPattern): number {
  return pattern.replace(/[\^$…]|\{\w+\}/g, '').length;
}
