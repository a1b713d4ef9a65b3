import { withOrdinal } from '../syntax/marker';
import { applyEdits, type TextEdit } from '../text/edit';
import { shiftSpan, textOf } from '../text/span';
import { contentSpan, placeOf, type OutlineSource } from './place';
import { setOrdinal } from './renumber';
import { walkSections, type Section } from './section';
import { isNumbered } from './siblings';

/**
 * Edits that move a section to another place among its siblings and renumber them: `to` is its index afterwards.
 * What stands between sections (blank lines, line breaks, indents) stays where it is, and the numbers stay with the
 * places, so that moving it back gives the text back byte for byte. No edits where there is nothing to do.
 */
export function moveAmongSiblings(source: OutlineSource, section: Section, to: number): readonly TextEdit[] {
  const place = placeOf(source.outline, section);
  if (!place || to === place.index || to < 0 || to >= place.siblings.length) return [];
  const order = [...place.siblings];
  order.splice(place.index, 1);
  order.splice(to, 0, section);
  const ordinals = runningOrdinals(place.siblings, order);
  const edits: TextEdit[] = [];
  for (const [slot, old] of place.siblings.entries()) {
    const moved = order[slot];
    if (!moved || moved === old) continue;
    const renumbered = numberLike(source.text, moved, old);
    const inner = [...renumbered, ...childEdits(source.text, moved, ordinals)];
    edits.push({ span: contentSpan(source, old), text: contentWith(source, moved, inner) });
  }
  return edits;
}

/** Edits that move a section one place up or down among its siblings. */
export function moveSection(
  source: OutlineSource,
  section: Section,
  direction: 'up' | 'down',
): readonly TextEdit[] {
  const place = placeOf(source.outline, section);
  if (!place) return [];
  return moveAmongSiblings(source, section, place.index + (direction === 'up' ? -1 : 1));
}

/**
 * Edits that move a section under another parent of the same level as its own, to `to` among the children there;
 * both groups are renumbered. No edits where the levels differ or the target lies inside the section.
 */
export function moveToParent(
  source: OutlineSource,
  section: Section,
  parent: Section,
  to: number,
): readonly TextEdit[] {
  const place = placeOf(source.outline, section);
  if (place?.parent?.level !== parent.level || place.parent.part !== parent.part) return [];
  if (place.parent.span.start === parent.span.start) return moveAmongSiblings(source, section, to);
  const children = parent.children;
  const index = Math.max(0, Math.min(to, children.length));
  const before = children[index];
  const last = children.at(-1);
  const gap = gapAfter(source, section, place.siblings, place.index);
  const ordinal = before?.marker?.ordinal ?? (last?.marker?.ordinal ?? 0) + 1;
  const own = isNumbered(section) ? setOrdinal(source.text, section, ordinal) : [];
  const content = contentWith(source, section, own);
  const removed = removalOf(source, section, place.siblings, place.index);
  const at = before ? contentSpan(source, before).start : contentSpan(source, last ?? parent).end;
  return [
    { span: removed, text: '' },
    { span: { start: at, end: at }, text: before ? content + gap : gap + content },
    ...place.siblings.slice(place.index + 1).flatMap((sibling) => shifted(source.text, sibling, -1)),
    ...children.slice(index).flatMap((sibling) => shifted(source.text, sibling, 1)),
  ];
}

function shifted(text: string, section: Section, by: number): readonly TextEdit[] {
  return isNumbered(section) ? setOrdinal(text, section, section.marker.ordinal + by) : [];
}

/** The characters that go with a section when it is taken out: its content and one gap to a neighbour. */
function removalOf(source: OutlineSource, section: Section, siblings: readonly Section[], index: number) {
  const own = contentSpan(source, section);
  const next = siblings[index + 1];
  if (next) return { start: own.start, end: contentSpan(source, next).start };
  const before = source.paragraphs[section.heading - 1];
  return { start: before ? before.start + before.paragraph.source.length : own.start, end: own.end };
}

/** What stands between a section and the next sibling, or the one before it. */
function gapAfter(
  source: OutlineSource,
  section: Section,
  siblings: readonly Section[],
  index: number,
): string {
  const next = siblings[index + 1];
  const previous = siblings[index - 1];
  const own = contentSpan(source, section);
  if (next) return source.text.slice(own.end, contentSpan(source, next).start);
  if (previous) return source.text.slice(contentSpan(source, previous).end, own.start);
  const before = source.paragraphs[section.heading - 1];
  return before ? source.text.slice(before.start + before.paragraph.source.length, own.start) : '\n';
}

/** The edit that gives a section the number of the one whose place it takes. */
function numberLike(text: string, section: Section, old: Section): readonly TextEdit[] {
  if (!isNumbered(section) || !isNumbered(old) || section.marker.kind !== old.marker.kind) return [];
  return setOrdinal(text, section, old.marker.ordinal);
}

/** A section's content with edits (document offsets) made in it. */
function contentWith(source: OutlineSource, section: Section, edits: readonly TextEdit[]): string {
  const span = contentSpan(source, section);
  const own = edits.map((edit) => ({ span: shiftSpan(edit.span, -span.start), text: edit.text }));
  return applyEdits(textOf(source.text, span), own);
}

/**
 * New numbers of the children where they run on across the siblings (1. 2. under （一）, 3. 4. under （二）);
 * empty where every group begins at one.
 */
function runningOrdinals(
  siblings: readonly Section[],
  order: readonly Section[],
): ReadonlyMap<Section, number> {
  const old = siblings.flatMap((sibling) => sibling.children.filter(isNumbered));
  const runsOn = siblings
    .slice(1)
    .some((sibling) => (sibling.children.find(isNumbered)?.marker.ordinal ?? 1) > 1);
  const ordinals = new Map<Section, number>();
  if (!runsOn) return ordinals;
  for (const [index, child] of order.flatMap((sibling) => sibling.children.filter(isNumbered)).entries()) {
    const ordinal = old[index]?.marker.ordinal;
    if (ordinal !== undefined) ordinals.set(child, ordinal);
  }
  return ordinals;
}

function childEdits(
  text: string,
  section: Section,
  ordinals: ReadonlyMap<Section, number>,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  if (ordinals.size === 0) return edits;
  for (const child of walkSections(section.children)) {
    const ordinal = ordinals.get(child);
    if (ordinal === undefined || !isNumbered(child) || child.marker.ordinal === ordinal) continue;
    const written = textOf(text, child.markerSpan);
    edits.push({ span: child.markerSpan, text: withOrdinal(written, child.marker.kind, ordinal) });
  }
  return edits;
}
