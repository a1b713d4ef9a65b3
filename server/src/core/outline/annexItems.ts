import type { Placed } from '../syntax/paragraph';
import type { Span } from '../text/span';

const label = /^附\s{0,3}件?\s{0,3}:?\s{0,3}/;
const number = /^(\d{1,2})([.、])?\s{0,3}/;
const endMark = /(?<![。.;,、:])[。.;,、:]+$/;

/** One annex named in the note. */
export interface AnnexItem {
  readonly placed: Placed;
  readonly ordinal: number | undefined;
  /** The written number in the paragraph's text. */
  readonly numberSpan: Span | undefined;
  /** Marks at the end of the name. */
  readonly mark: Span | undefined;
}

/** The annexes that the note (附件说明) names, in order. */
export function annexItems(paragraphs: readonly Placed[]): readonly AnnexItem[] {
  return paragraphs.filter(({ paragraph }) => paragraph.kind === 'attachmentNote').map(readItem);
}

function readItem(placed: Placed): AnnexItem {
  const { folded } = placed.paragraph;
  const start = label.exec(folded)?.[0].length ?? 0;
  const written = number.exec(folded.slice(start));
  const mark = endMark.exec(folded);
  return {
    placed,
    ordinal: written ? Number(written[1]) : undefined,
    numberSpan: written ? { start, end: start + written[0].length } : undefined,
    mark: mark && mark.index > start ? { start: mark.index, end: folded.length } : undefined,
  };
}
