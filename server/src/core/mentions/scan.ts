import type { Paragraph } from '../syntax/paragraph';
import { KindBit, type EntryKind } from '../lexicon/entry';
import { builtInLexicon, type Found, type Lexicon, type LexiconHit } from '../lexicon/lexicon';
import type { TermSet } from '../lexicon/terms';

interface Scan {
  readonly lexicon: Lexicon;
  readonly found: Found;
}

/** Hits derived from a paragraph, kept with it as long as it lives, so that all wording rules share one scan. */
const known = new WeakMap<Paragraph, Scan>();
const none: readonly LexiconHit[] = [];

/** All entries found in a paragraph, offsets in its `text`; `terms` are those of the workspace, if it has any. */
export function scanLexicon(paragraph: Paragraph, terms: TermSet | undefined): Found {
  const lexicon = terms?.lexicon ?? builtInLexicon();
  const scan = known.get(paragraph);
  if (scan?.lexicon === lexicon) return scan.found;
  const found = lexicon.find(paragraph.folded);
  known.set(paragraph, { lexicon, found });
  return found;
}

/** The hits of one kind. */
export function hitsOf(
  paragraph: Paragraph,
  terms: TermSet | undefined,
  kind: EntryKind,
): readonly LexiconHit[] {
  const { hits, kinds } = scanLexicon(paragraph, terms);
  if ((kinds & KindBit[kind]) === 0) return none;
  return hits.filter((hit) => hit.entry.kind === kind);
}
