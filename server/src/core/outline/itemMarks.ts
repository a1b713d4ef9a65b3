import type { Paragraph, Placed } from '../syntax/paragraph';
import { mayOpenItem, ordinalsIn, type Ordinal } from './ordinals';

/**
 * Indexes of paragraphs that are items of running text with the mark of a heading: `（三）抓执法` between the paragraphs
 * `二是抓制度` and `四是抓宣传`. They are no headings; ordinal-sequence names them.
 */
export function itemsWithHeadingMark(paragraphs: readonly Placed[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 1; index + 1 < paragraphs.length; index++) {
    const marker = paragraphs[index]?.paragraph.marker;
    if (!marker || marker.ordinal < 2) continue;
    const before = openingItem(paragraphs[index - 1]?.paragraph);
    if (before?.value !== marker.ordinal - 1) continue;
    const after = openingItem(paragraphs[index + 1]?.paragraph);
    if (after?.family === before.family && after.value === marker.ordinal + 1) found.add(index);
  }
  return found;
}

/** The ordinal that a paragraph of running text begins with. */
function openingItem(paragraph: Paragraph | undefined): Ordinal | undefined {
  if (paragraph?.kind !== 'body' || paragraph.marker || !mayOpenItem(paragraph.folded)) return undefined;
  const [first] = ordinalsIn(paragraph);
  return first?.span.start === 0 && first.family !== 'circled' && first.family !== 'word' ? first : undefined;
}

/** The mark of such a paragraph as an ordinal among the others. */
export function markAsOrdinal({ marker }: Paragraph): Ordinal | undefined {
  if (!marker) return undefined;
  const span = { start: marker.start, end: marker.end };
  return { family: 'heading', value: marker.ordinal, span, opensClause: true };
}
