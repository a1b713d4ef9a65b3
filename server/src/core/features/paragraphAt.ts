import type { Report, ReportParagraph } from '../report';
import type { Placed } from '../syntax/paragraph';

/** A paragraph as a feature meets it. */
export interface FoundParagraph {
  readonly index: number;
  readonly placed: Placed<ReportParagraph>;
  /** The offset in the paragraph's `text`; where it lies in a closed line break, that of the character after it. */
  readonly at: number;
}

/** The paragraph that holds a document offset (its end included), if any. */
export function paragraphAt(report: Report, offset: number): FoundParagraph | undefined {
  const index = firstStartingAfter(report, offset) - 1;
  const placed = report.paragraphs[index];
  if (!placed || offset > placed.start + placed.paragraph.source.length) return undefined;
  return { index, placed, at: textOffset(placed, offset) };
}

/** Index of the first paragraph that starts after a document offset; the number of paragraphs where none does. */
export function firstStartingAfter(report: Report, offset: number): number {
  let low = 0;
  let high = report.paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((report.paragraphs[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset in a paragraph's `text` of a document offset inside it. */
function textOffset({ start, paragraph }: Placed, offset: number): number {
  let at = offset - start;
  for (const tear of paragraph.tears) {
    if (at < tear.at) break;
    at = Math.max(tear.at, at - tear.gap);
  }
  return Math.min(at, paragraph.text.length);
}
