import { builtInEntries } from './builtIn';
import { makeEntry, type LexiconEntry } from './entry';
import { compileLexicon, type Lexicon } from './lexicon';

/** A term of a workspace: write `prefer` instead of any of `avoid`. */
export interface OwnTerm {
  readonly prefer: string;
  readonly avoid: readonly string[];
  readonly why?: string;
}

/** What `.zhupi/terms.json` holds: `{"terms": [{"prefer", "avoid": […], "why"}], "allow": […]}`. */
export interface TermsData {
  readonly terms?: readonly OwnTerm[];
  /** Words that are right as they stand: the built-in entries are silent inside them. */
  readonly allow?: readonly string[];
}

/** The terms of a workspace together with the built-in lexicon, ready for matching: what `Facts.terms` holds. */
export interface TermSet {
  readonly lexicon: Lexicon;
}

/** Compiles the terms of a workspace; where one avoids what a built-in entry avoids, the workspace's own counts. */
export function compileTerms(data: TermsData): TermSet {
  const own = (data.terms ?? []).map(fromTerm).filter((entry) => entry.avoid.length > 0);
  const taken = new Set(own.flatMap((entry) => entry.avoid));
  const rest = builtInEntries().map((entry) =>
    entry.avoid.some((word) => taken.has(word))
      ? { ...entry, avoid: entry.avoid.filter((word) => !taken.has(word)) }
      : entry,
  );
  return { lexicon: compileLexicon([...own, ...rest], data.allow?.filter(isWord) ?? []) };
}

/** The problems of a parsed `.zhupi/terms.json`, as JSON paths with the form that is expected there; none if it is right. */
export function termsProblems(
  value: unknown,
): readonly { readonly path: string; readonly expected: string }[] {
  if (!isRecord(value)) return [{ path: '', expected: '{"terms": […], "allow": […]}' }];
  const problems: { path: string; expected: string }[] = [];
  for (const key of Object.keys(value)) {
    if (key !== 'terms' && key !== 'allow' && key !== '$schema')
      problems.push({ path: key, expected: 'terms, allow' });
  }
  const { terms, allow } = value;
  if (allow !== undefined && !isWords(allow)) problems.push({ path: 'allow', expected: '["…"]' });
  if (terms !== undefined && !Array.isArray(terms))
    problems.push({ path: 'terms', expected: '[{"prefer", "avoid"}]' });
  for (const [index, term] of Array.isArray(terms) ? terms.entries() : []) {
    const right: boolean = isRecord(term) && isWord(term.prefer) && isWords(term.avoid);
    if (!right)
      problems.push({ path: `terms[${String(index)}]`, expected: '{"prefer": "…", "avoid": ["…"]}' });
  }
  return problems;
}

function fromTerm(term: OwnTerm): LexiconEntry {
  return makeEntry({
    kind: 'term',
    avoid: term.avoid.filter((word) => isWord(word) && word !== term.prefer),
    prefer: term.prefer,
    note: term.why,
    own: true,
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0;
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isWord);
}
