import type { Placed } from '../syntax/paragraph';
import { isSpace } from '../text/charClass';
import type { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { walkSections, type Section } from './section';

/** A report as far as its headings are moved about. */
export interface OutlineSource {
  readonly text: string;
  readonly lines: LineIndex;
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Placed[];
}

/** Where a section stands among its siblings. */
export interface SectionPlace {
  readonly parent: Section | undefined;
  readonly siblings: readonly Section[];
  readonly index: number;
}

/** The innermost section that holds an offset of the document. */
export function sectionAt(outline: readonly Section[], offset: number): Section | undefined {
  let found: Section | undefined;
  for (const section of walkSections(outline)) {
    if (section.span.start > offset) break;
    if (offset < section.span.end) found = section;
  }
  return found;
}

/** The place of a section of this outline; `undefined` for a section of another. First-level siblings are those of its part. */
export function placeOf(outline: readonly Section[], section: Section): SectionPlace | undefined {
  const roots = outline.filter((root) => root.part === section.part);
  let parent: Section | undefined;
  let siblings: readonly Section[] = roots;
  for (;;) {
    const index = siblings.findIndex((sibling) => sibling.span.start === section.span.start);
    if (index >= 0) return { parent, siblings, index };
    parent = siblings.find(({ span }) => span.start < section.span.start && section.span.start < span.end);
    if (!parent) return undefined;
    siblings = parent.children;
  }
}

/**
 * What belongs to a section from its first to its last visible character: marks of Markdown before the number
 * included, indents and the blank lines after it not.
 */
export function contentSpan(source: OutlineSource, section: Section): Span {
  const { text, lines, paragraphs } = source;
  const lineStart = lines.startOf(lines.lineAt(section.span.start));
  const before = paragraphs[section.heading - 1];
  let start =
    before && before.start + before.paragraph.source.length > lineStart ? section.span.start : lineStart;
  while (start < section.span.start && isSpace(text.charCodeAt(start))) start += 1;
  const last = paragraphs[section.paragraphs.end - 1];
  const after = paragraphs[section.paragraphs.end];
  let end = last ? last.start + last.paragraph.source.length : section.span.end;
  const lineEnd = lines.contentEndOf(lines.lineAt(end));
  if (!after || after.start >= lineEnd) end = lineEnd;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}
