import type { MarkCounts } from '../text/markWidth';
import type { Pairs } from '../text/pairs';
import type { Span } from '../text/span';
import type { Marker } from './marker';

/** What a paragraph is in the report. `heading` stands alone; a run-in heading is a `body` with a marker and title. */
export type ParagraphKind =
  | 'title'
  | 'documentNumber'
  | 'addressee'
  | 'heading'
  | 'body'
  | 'tableRow'
  | 'attachmentNote'
  | 'signOff'
  | 'signatureDate'
  | 'annotation'
  | 'annex'
  | 'noise';

/** A place where a hard line break (and the blanks around it) was closed for reading. */
export interface Tear {
  /** Offset in `text` of the first character after the closed break. */
  readonly at: number;
  /** How many code units of `source` were left out there. */
  readonly gap: number;
  /** How many were left out at the tears before it. */
  readonly before: number;
}

/**
 * One logical paragraph: a line, a part of a line that holds several headings, or lines torn by hard breaks.
 * A value; it does not know where it stands. All offsets, spans of findings and figures count in `text`.
 *
 * ```text
 * source  （一）坚持政治引领。一是学习␤贯穿始终。      text  （一）坚持政治引领。一是学习贯穿始终。
 *         ^marker^^^^title^^^^ ^bodyStart             tears [{ at: 14, gap: 1, before: 0 }]
 * ```
 */
export interface Paragraph {
  readonly kind: ParagraphKind;
  /** The exact source from the first to the last visible character, closed breaks included. */
  readonly source: string;
  /** The reading text: `source` with its tears closed; the same string where nothing is torn. */
  readonly text: string;
  /** `text` folded to half width, code unit for code unit (see `fold`). Match marks and digits here. */
  readonly folded: string;
  /** Union of the `CharClass` bits of `text`. */
  readonly mask: number;
  /** Marks ,;:!?() of either width that stand beside a 汉字. */
  readonly marks: MarkCounts;
  /** The paired marks of `text`: a dozen readers ask what stands around a place. */
  readonly pairs: Pairs;
  readonly tears: readonly Tear[];
  /** The numbering mark that opens a heading (or a run-in heading), if any. */
  readonly marker: Marker | undefined;
  /** The heading's words without marker and final stop. */
  readonly title: Span | undefined;
  /** Where the running text begins: 0 for a plain paragraph, after the run-in heading's stop, the length for a heading. */
  readonly bodyStart: number;
}

/** The offset in `source` of an offset in `text`; at a tear, `side` says whether the place before or after it is meant. */
export function sourceOffset(paragraph: Paragraph, offset: number, side: 'before' | 'after'): number {
  const { tears } = paragraph;
  let low = 0;
  let high = tears.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = tears[middle]?.at ?? 0;
    if (at < offset || (at === offset && side === 'after')) low = middle + 1;
    else high = middle;
  }
  const last = tears[low - 1];
  return last === undefined ? offset : offset + last.before + last.gap;
}

/** The span in `source` of a span in `text`; a span across a tear covers the closed break. */
export function sourceSpan(paragraph: Paragraph, span: Span): Span {
  if (paragraph.tears.length === 0) return span;
  if (span.start === span.end) {
    const at = sourceOffset(paragraph, span.start, 'before');
    return { start: at, end: at };
  }
  return {
    start: sourceOffset(paragraph, span.start, 'after'),
    end: sourceOffset(paragraph, span.end, 'before'),
  };
}

/** A paragraph and where it stands: `start` is the document offset of the first character of its `source`. */
export interface Placed<P extends Paragraph = Paragraph> {
  readonly start: number;
  readonly paragraph: P;
}

/** The document span of a span in a placed paragraph's `text`. */
export function documentSpan(placed: Placed, span: Span): Span {
  const inSource = sourceSpan(placed.paragraph, span);
  return { start: placed.start + inSource.start, end: placed.start + inSource.end };
}
