import type { Placed } from '../syntax/paragraph';
import type { Span } from '../text/span';

const label = /^附\s{0,3}件?\s{0,3}:?\s{0,3}/;
// The 2021 of 附:2021年事故情况 and the 3 of 附:3月份清单 are no numbers of annexes.
const number = /^(\d{1,2})(?![\d年月日])([.、])?\s{0,3}/;
const endMark = /(?<![。.;,、:])[。.;,、:]+$/;
const bodyLabel = /^附\s{0,3}件\s{0,3}(\d{1,2})[:.]?$/;

/** One annex named in the note. */
export interface AnnexItem {
  readonly placed: Placed;
  readonly ordinal: number | undefined;
  /** The written number in the paragraph's text. */
  readonly numberSpan: Span | undefined;
  /** The name without number and end marks. */
  readonly name: string;
  /** Marks at the end of the name. */
  readonly mark: Span | undefined;
}

/** The annexes that the note (附件说明) names, in order. */
export function annexItems(paragraphs: readonly Placed[]): readonly AnnexItem[] {
  return paragraphs
    .filter(({ paragraph }) => paragraph.kind === 'attachmentNote')
    .map(readItem)
    .filter(({ name }) => name !== '');
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
    name: folded.slice(start + (written?.[0].length ?? 0), mark?.index),
    mark: mark && mark.index > start ? { start: mark.index, end: folded.length } : undefined,
  };
}

/** An annex that stands in the text: its numbered label (附件2) on a line of its own, and the lines of its title. */
export interface AnnexBody {
  readonly label: Placed;
  readonly ordinal: number;
  /** The written number in the label's text. */
  readonly numberSpan: Span;
  readonly title: readonly Placed[];
}

/** The annexes whose numbered labels stand in the text, in order. */
export function annexBodies(paragraphs: readonly Placed[]): readonly AnnexBody[] {
  const found: AnnexBody[] = [];
  let title: Placed[] | undefined;
  for (const placed of paragraphs) {
    const { kind, folded } = placed.paragraph;
    const written = kind === 'annex' ? bodyLabel.exec(folded) : undefined;
    if (written?.[1] !== undefined) {
      title = [];
      const start = folded.indexOf(written[1]);
      const numberSpan = { start, end: start + written[1].length };
      found.push({ label: placed, ordinal: Number(written[1]), numberSpan, title });
    } else if (kind === 'annex') title?.push(placed);
    else title = undefined;
  }
  return found;
}
