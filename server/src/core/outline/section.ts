import type { Span } from '../text/span';
import type { Marker } from '../syntax/marker';

/**
 * A node of the section tree (小节). All spans are document offsets.
 * `第二部分` › `一、` › `（一）` nest by the rank of their marks in this report, whatever marks it uses.
 */
export interface Section {
  /** Depth in the tree, from 1. */
  readonly level: number;
  readonly marker: Marker | undefined;
  /** The heading's words without marker, final stop and run-in text. */
  readonly title: string;
  /** Index of the heading's paragraph in the report. */
  readonly heading: number;
  readonly markerSpan: Span | undefined;
  readonly titleSpan: Span;
  /** Marker and title. */
  readonly headingSpan: Span;
  /** From the heading's first character to just before the next section that is not a descendant. */
  readonly span: Span;
  /** Half-open range of paragraph indexes that belong to the section, heading and descendants included. */
  readonly paragraphs: Span;
  /** Which part of the document it stands in: 0 for the report itself, 1… for each annex. */
  readonly part: number;
  readonly children: readonly Section[];
}

/** Every section of a tree in the order of the text, parents before children. */
export function walkSections(roots: readonly Section[]): readonly Section[] {
  const found: Section[] = [];
  addSections(roots, found);
  return found;
}

function addSections(sections: readonly Section[], found: Section[]): void {
  for (const section of sections) {
    found.push(section);
    if (section.children.length > 0) addSections(section.children, found);
  }
}

/** The path of sections from the root to the innermost one that holds `offset`; empty where none does. */
export function sectionPath(roots: readonly Section[], offset: number): readonly Section[] {
  const path: Section[] = [];
  let level = roots;
  for (;;) {
    const found = lastStartingAtOrBefore(level, offset);
    if (!found || offset >= found.span.end) return path;
    path.push(found);
    level = found.children;
  }
}

function lastStartingAtOrBefore(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
