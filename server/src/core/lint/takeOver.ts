import type { ReportParagraph } from '../report';
import type { Placed } from '../syntax/paragraph';

/** One value for each paragraph of a report version. */
export interface ByParagraph<T> {
  readonly paragraphs: readonly Placed<ReportParagraph>[];
  readonly values: readonly T[];
}

/**
 * The values of the version before for the paragraphs that are the same objects; undefined for new ones. Versions
 * share their beginning and their end, so that only the paragraphs between are looked up.
 */
export function takeOver<T>(
  previous: ByParagraph<T>,
  paragraphs: readonly Placed<ReportParagraph>[],
): readonly (T | undefined)[] {
  const { paragraphs: old, values } = previous;
  const taken: (T | undefined)[] = [];
  const most = Math.min(old.length, paragraphs.length);
  let same = 0;
  while (same < most && old[same]?.paragraph === paragraphs[same]?.paragraph) taken.push(values[same++]);
  const shift = old.length - paragraphs.length;
  let after = paragraphs.length;
  while (
    after > same &&
    after + shift > same &&
    old[after + shift - 1]?.paragraph === paragraphs[after - 1]?.paragraph
  ) {
    after--;
  }
  const between = new Map<ReportParagraph, T | undefined>();
  for (let i = same; i < after + shift; i++) {
    const paragraph = old[i]?.paragraph;
    if (paragraph) between.set(paragraph, values[i]);
  }
  for (let i = same; i < after; i++) {
    const paragraph = paragraphs[i]?.paragraph;
    taken.push(paragraph && between.get(paragraph));
  }
  for (let i = after; i < paragraphs.length; i++) taken.push(values[i + shift]);
  return taken;
}
