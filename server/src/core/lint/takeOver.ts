import type { ReportParagraph } from '../report';
import type { Placed } from '../syntax/paragraph';

/** One value for each paragraph of a report version. */
export interface ByParagraph<T> {
  readonly paragraphs: readonly Placed<ReportParagraph>[];
  readonly values: readonly T[];
}

/**
 * A value for each paragraph: that of the version before where the paragraph is the same object, else a new one.
 * Versions share their beginning and their end, so that only the paragraphs between are looked up.
 */
export function takeOver<T>(
  previous: ByParagraph<T> | undefined,
  paragraphs: readonly Placed<ReportParagraph>[],
  make: (paragraph: ReportParagraph) => T,
): ByParagraph<T> {
  const old = previous?.paragraphs ?? [];
  const shift = old.length - paragraphs.length;
  const same = sameAtStart(old, paragraphs);
  const after = sameAtEnd(old, paragraphs, same);
  const between = new Map<ReportParagraph, T>();
  const values = previous ? previous.values.slice(0, same) : [];
  for (let i = same; i < after + shift; i++) {
    const paragraph = old[i]?.paragraph;
    if (paragraph) between.set(paragraph, previous?.values[i] as T);
  }
  for (let i = same; i < after; i++) {
    const paragraph = paragraphs[i]?.paragraph;
    if (paragraph) values.push(between.has(paragraph) ? (between.get(paragraph) as T) : make(paragraph));
  }
  if (previous) for (let i = after + shift; i < old.length; i++) values.push(previous.values[i] as T);
  return { paragraphs, values };
}

/** How many paragraphs at the beginning are the same. */
function sameAtStart(old: readonly Placed[], now: readonly Placed[]): number {
  const most = Math.min(old.length, now.length);
  let same = 0;
  while (same < most && old[same]?.paragraph === now[same]?.paragraph) same++;
  return same;
}

/** Index of the first paragraph of the end that is the same. */
function sameAtEnd(old: readonly Placed[], now: readonly Placed[], start: number): number {
  const shift = old.length - now.length;
  let after = now.length;
  while (
    after > start &&
    after + shift > start &&
    old[after + shift - 1]?.paragraph === now[after - 1]?.paragraph
  ) {
    after--;
  }
  return after;
}
