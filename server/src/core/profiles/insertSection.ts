import { setOrdinal } from '../outline/renumber';
import type { Section } from '../outline/section';
import { isNumbered } from '../outline/siblings';
import { formatOrdinal, withOrdinal, type MarkerKind } from '../syntax/marker';
import type { Placed } from '../syntax/paragraph';
import type { TextEdit } from '../text/edit';
import { lineBreakOf } from '../text/lineBreak';
import type { LineIndex } from '../text/lineIndex';
import { textOf } from '../text/span';
import type { Profile, RequiredSection, Requirement } from './profile';
import { fillText, sectionName } from './wording';

/** What a section is inserted into. */
export interface InsertTarget {
  readonly text: string;
  readonly lines: LineIndex;
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Placed[];
  readonly requirements: readonly Requirement[];
  readonly reportYear: number | undefined;
}

/** How headings stand in the report, for a new one to look alike. */
interface HeadingStyle {
  readonly kind: MarkerKind;
  readonly sample: string | undefined;
  readonly indent: string;
  readonly blankLines: boolean;
  readonly lineBreak: string;
}

/**
 * Edits that insert a missing section's heading and skeleton where the profile's order puts it, with the next number;
 * the first-level headings after it are renumbered.
 */
export function insertSection(
  target: InsertTarget,
  profile: Profile,
  section: RequiredSection,
): readonly TextEdit[] {
  const roots = target.outline.filter((root) => root.part === 0);
  const before = followingRoot(target, roots, profile, section);
  const style = styleOf(target, roots);
  const earlier = roots.filter((root) => before === undefined || root.span.start < before.span.start);
  const ordinal = (earlier.findLast(isNumbered)?.marker.ordinal ?? 0) + 1;
  const marker = style.sample
    ? withOrdinal(style.sample, style.kind, ordinal)
    : formatOrdinal(style.kind, ordinal);
  const title = sectionName(section, target.reportYear);
  const body = fillText(section.skeleton, { year: target.reportYear }).split('\n');
  const lines = [`${marker}${title}`, ...body].map((line) => style.indent + line);
  const gap = style.blankLines ? style.lineBreak.repeat(2) : style.lineBreak;
  const block = lines.join(gap);
  const later = roots.filter((root) => before !== undefined && root.span.start >= before.span.start);
  const renumbering = later.flatMap((root, index) =>
    isNumbered(root) && root.marker.kind === style.kind
      ? setOrdinal(target.text, root, ordinal + 1 + index)
      : [],
  );
  return [placeBlock(target, roots, before, block, gap), ...renumbering];
}

function placeBlock(
  target: InsertTarget,
  roots: readonly Section[],
  before: Section | undefined,
  block: string,
  gap: string,
): TextEdit {
  if (before) {
    const start = target.lines.startOf(target.lines.lineAt(before.span.start));
    const atLineStart = target.text.slice(start, before.span.start).trim() === '';
    const at = atLineStart ? start : before.span.start;
    return { span: { start: at, end: at }, text: (atLineStart ? '' : gap) + block + gap };
  }
  const at = contentEnd(target, roots);
  return { span: { start: at, end: at }, text: (at === 0 ? '' : gap) + block };
}

/** Where the report's own text ends: after the last section, else after the last paragraph above a sign-off. */
function contentEnd(target: InsertTarget, roots: readonly Section[]): number {
  const last = roots.at(-1);
  const index = last ? last.paragraphs.end - 1 : lastTextParagraph(target.paragraphs);
  const placed = target.paragraphs[index];
  return placed ? placed.start + placed.paragraph.source.length : target.text.length;
}

function lastTextParagraph(paragraphs: readonly Placed[]): number {
  return paragraphs.findLastIndex(({ paragraph }) =>
    ['title', 'addressee', 'body', 'heading'].includes(paragraph.kind),
  );
}

/** The first-level section before which the new one belongs: that of the next required section that is there. */
function followingRoot(
  target: InsertTarget,
  roots: readonly Section[],
  profile: Profile,
  section: RequiredSection,
): Section | undefined {
  const place = profile.sections.findIndex((candidate) => candidate.id === section.id);
  for (const later of profile.sections.slice(place + 1)) {
    const found = target.requirements.find(
      (entry) => entry.section.id === later.id && entry.status === 'heading',
    );
    const root = found?.span && roots.find((candidate) => isIn(candidate, found.span?.start ?? -1));
    // A required section may stand first although it comes later in the profile: nothing belongs before the first.
    if (root && root !== roots[0]) return root;
  }
  return undefined;
}

function isIn(section: Section, offset: number): boolean {
  return section.span.start <= offset && offset < section.span.end;
}

function styleOf(target: InsertTarget, roots: readonly Section[]): HeadingStyle {
  const sample = roots.find(isNumbered);
  const lineBreak = lineBreakOf(target.text);
  if (!sample) return { kind: 'han', sample: undefined, indent: '', blankLines: false, lineBreak };
  const start = target.lines.startOf(target.lines.lineAt(sample.span.start));
  const indent = target.text.slice(start, sample.span.start);
  const previous = target.paragraphs[sample.heading - 1] ?? target.paragraphs[sample.heading + 1];
  const away = previous ? target.lines.lineAt(previous.start) - target.lines.lineAt(sample.span.start) : 1;
  return {
    kind: sample.marker.kind,
    sample: textOf(target.text, sample.markerSpan),
    indent: indent.trim() === '' ? indent : '',
    blankLines: Math.abs(away) > 1,
    lineBreak,
  };
}
