import { buildWordIndex } from '../lexicon/wordIndex';
import { nextYearOf, type PatternContext } from './pattern';
import { holds, longestWords, parsePattern, subjectOf, type Pattern } from './patternMatch';
import type { WordPattern } from './profile';

/** Many lists of patterns, asked about a text all at once. */
export interface PatternSet {
  /** The lists of which a pattern matches a folded text. */
  matching(folded: string): ReadonlySet<readonly WordPattern[]>;
}

interface Listed {
  readonly pattern: Pattern;
  readonly list: readonly WordPattern[];
}

/**
 * Compiles lists of patterns. One pass over the text finds the words that they hold; only patterns whose longest words
 * stand there are tried.
 */
export function createPatternSet(
  lists: readonly (readonly WordPattern[])[],
  context: PatternContext,
): PatternSet {
  const next = nextYearOf(context);
  const wordless: Listed[] = [];
  const worded: Listed[] = [];
  const words: string[] = [];
  for (const list of lists) {
    for (const source of list) {
      const pattern = parsePattern(source, next);
      const longest = longestWords(pattern);
      if (longest === '') wordless.push({ pattern, list });
      else {
        worded.push({ pattern, list });
        words.push(longest);
      }
    }
  }
  const index = buildWordIndex(words);
  return {
    matching(folded) {
      const subject = subjectOf(folded);
      const found = new Set<readonly WordPattern[]>();
      const ask = (listed: Listed | undefined): void => {
        if (listed && !found.has(listed.list) && holds(listed.pattern, subject)) found.add(listed.list);
      };
      index.match(folded, (word) => {
        ask(worded[word]);
      });
      wordless.forEach(ask);
      return found;
    },
  };
}
