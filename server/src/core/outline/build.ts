import type { Marker, MarkerKind } from '../syntax/marker';
import { documentSpan, type Paragraph, type Placed } from '../syntax/paragraph';
import { compact } from '../text/compact';
import type { LineIndex } from '../text/lineIndex';
import { textOf, type Span } from '../text/span';
import { itemsWithHeadingMark } from './itemMarks';
import { findLostHeadings, type LostHeading } from './lostMarks';
import type { Section } from './section';

interface Source {
  readonly text: string;
  readonly lines: LineIndex;
  readonly paragraphs: readonly Placed[];
}

/** A section while its end and its children are not yet known. */
interface OpenSection {
  readonly rank: number;
  readonly level: number;
  readonly index: number;
  readonly placed: Placed;
  readonly marker: Marker;
  readonly title: Span;
  readonly part: number;
  readonly children: Section[];
}

const ranks: Readonly<Record<Exclude<MarkerKind, 'hash'>, number>> = {
  part: 1,
  chapter: 2,
  section: 3,
  han: 4,
  hanParen: 5,
  arabic: 6,
  arabicParen: 7,
  circled: 8,
};

/**
 * Builds the section tree: headings nest by the rank of their marks; annexes and what follows a sign-off start anew.
 * Headings whose marks only the count of their siblings tells are found in a first tree and put into a second.
 */
export function buildOutline(source: Source): readonly Section[] {
  const outline = buildTree(source, new Map());
  const lost = findLostHeadings(outline, source.paragraphs);
  return lost.size === 0 ? outline : buildTree(source, lost);
}

function buildTree(source: Source, lost: ReadonlyMap<number, LostHeading>): readonly Section[] {
  const { paragraphs } = source;
  const rankOfHashes = hashRanks(paragraphs);
  const items = itemsWithHeadingMark(paragraphs);
  const roots: Section[] = [];
  const stack: OpenSection[] = [];
  let part = 0;
  let closed = false;
  let contentEnd = 0;
  const closeTo = (rank: number, end: number): void => {
    for (let top = stack.at(-1); top && top.rank >= rank; top = stack.at(-1)) {
      stack.pop();
      const section = finish(source, top, Math.min(end, contentEnd));
      (stack.at(-1)?.children ?? roots).push(section);
    }
  };
  paragraphs.forEach((placed, index) => {
    const { paragraph } = placed;
    if (paragraph.kind === 'annex' || paragraph.kind === 'signatureDate') {
      closeTo(-1, index);
      closed = true;
      return;
    }
    if (!isContent(paragraph)) return;
    const { marker, title } = lost.get(index) ?? paragraph;
    if (marker && title && !items.has(index)) {
      const rank = rankOf(marker, rankOfHashes);
      closeTo(rank, index);
      if (closed && stack.length === 0) part += roots.length > 0 || part > 0 ? 1 : 0;
      closed = false;
      stack.push({
        rank,
        level: stack.length + 1,
        index,
        placed,
        marker,
        title,
        part,
        children: [],
      });
    }
    contentEnd = index + 1;
  });
  closeTo(-1, paragraphs.length);
  return roots;
}

function isContent(paragraph: Paragraph): boolean {
  return paragraph.kind === 'heading' || paragraph.kind === 'body' || paragraph.kind === 'tableRow';
}

/** The rank of plain Markdown headings: that of the numbered headings with as many `#`, else their own place. */
function hashRanks(paragraphs: readonly Placed[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { paragraph } of paragraphs) {
    const { marker } = paragraph;
    if (!marker || marker.hashes === 0 || marker.kind === 'hash') continue;
    if (!found.has(marker.hashes)) found.set(marker.hashes, ranks[marker.kind]);
  }
  return found;
}

function rankOf(marker: Marker, rankOfHashes: ReadonlyMap<number, number>): number {
  if (marker.kind !== 'hash') return ranks[marker.kind];
  return rankOfHashes.get(marker.hashes) ?? (marker.hashes === 1 ? 0.5 : marker.hashes + 1.5);
}

function finish(source: Source, open: OpenSection, endIndex: number): Section {
  const { placed, marker, title } = open;
  const titleSpan = documentSpan(placed, title);
  const markerSpan = marker.end > marker.start ? documentSpan(placed, marker) : undefined;
  const start = markerSpan?.start ?? titleSpan.start;
  return {
    level: open.level,
    marker,
    title: textOf(placed.paragraph.text, title),
    heading: open.index,
    markerSpan,
    titleSpan,
    headingSpan: { start, end: titleSpan.end },
    span: { start, end: endOffset(source, endIndex) },
    paragraphs: { start: open.index, end: endIndex },
    part: open.part,
    children: compact(open.children),
  };
}

/** Where the content before paragraph `endIndex` ends: the end of its line, or the next paragraph on that line. */
function endOffset(source: Source, endIndex: number): number {
  const last = source.paragraphs[endIndex - 1];
  if (!last) return source.text.length;
  const contentEnd = last.start + last.paragraph.source.length;
  const lineEnd = source.lines.startOf(source.lines.lineAt(contentEnd) + 1);
  const next = source.paragraphs[endIndex];
  return next && next.start < lineEnd ? next.start : lineEnd;
}
