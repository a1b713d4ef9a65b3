import type { MarkerKind } from '../syntax/marker';
import type { TextEdit } from '../text/edit';
import { usualKinds, writeMarker } from './markerStyle';
import { placeOf, type OutlineSource } from './place';
import { setOrdinal } from './renumber';
import { walkSections, type Section } from './section';
import { isNumbered, type NumberedSection } from './siblings';

/**
 * Edits that raise a section with all its children by one level: `（二）` becomes the `二、` after its parent, the
 * siblings after it become its children, and what follows is renumbered. No edits at the first level.
 */
export function promoteSection(source: OutlineSource, section: Section): readonly TextEdit[] {
  const place = placeOf(source.outline, section);
  if (!place?.parent || !isNumbered(section)) return [];
  const { parent, siblings, index } = place;
  const above = placeOf(source.outline, parent);
  if (!above || !isNumbered(parent)) return [];
  const write = markerWriter(source);
  const followers = siblings.slice(index + 1).filter(isNumbered);
  const children = section.children.filter(isNumbered);
  return [
    ...write(section, section.level - 1, parent.marker.ordinal + 1),
    ...children.flatMap((child, i) => write(child, child.level - 1, i + 1)),
    ...children.flatMap((child) =>
      below(child).flatMap((inner) => write(inner, inner.level - 1, inner.marker.ordinal)),
    ),
    ...followers.flatMap((follower, i) => setOrdinal(source.text, follower, children.length + i + 1)),
    ...above.siblings
      .slice(above.index + 1)
      .filter(isNumbered)
      .flatMap((later) => setOrdinal(source.text, later, later.marker.ordinal + 1)),
  ];
}

/**
 * Edits that lower a section with all its children by one level: `二、` becomes the last `（…）` of the section before
 * it, and what follows is renumbered. No edits for the first of a group, which has nothing to go under.
 */
export function demoteSection(source: OutlineSource, section: Section): readonly TextEdit[] {
  const place = placeOf(source.outline, section);
  const host = place?.siblings[place.index - 1];
  if (!place || !host || !isNumbered(section)) return [];
  const write = markerWriter(source);
  const last = host.children.findLast(isNumbered);
  return [
    ...write(section, section.level + 1, (last?.marker.ordinal ?? 0) + 1),
    ...below(section).flatMap((inner) => write(inner, inner.level + 1, inner.marker.ordinal)),
    ...place.siblings
      .slice(place.index + 1)
      .filter(isNumbered)
      .flatMap((later) => setOrdinal(source.text, later, later.marker.ordinal - 1)),
  ];
}

function below(section: Section): readonly NumberedSection[] {
  return [...walkSections(section.children)].filter(isNumbered);
}

/** Writes the mark of a level with a number, and the `#` of Markdown before it. */
function markerWriter(
  source: OutlineSource,
): (section: NumberedSection, level: number, ordinal: number) => readonly TextEdit[] {
  const kinds = kindsByLevel(source.outline);
  return (section, level, ordinal) => {
    const kind = kindOf(kinds, level);
    const marker = {
      span: section.markerSpan,
      text: writeMarker(source.text, source.outline, kind, ordinal),
    };
    return [...hashEdit(source, section, level - section.level), marker];
  };
}

/** The kind of mark that most headings of each level have. */
function kindsByLevel(outline: readonly Section[]): ReadonlyMap<number, MarkerKind> {
  const counts = new Map<number, Map<MarkerKind, number>>();
  for (const section of walkSections(outline)) {
    if (!isNumbered(section)) continue;
    const level = counts.get(section.level) ?? new Map<MarkerKind, number>();
    level.set(section.marker.kind, (level.get(section.marker.kind) ?? 0) + 1);
    counts.set(section.level, level);
  }
  const kinds = new Map<number, MarkerKind>();
  for (const [level, found] of counts) {
    const [most] = [...found].sort((a, b) => b[1] - a[1]);
    if (most) kinds.set(level, most[0]);
  }
  return kinds;
}

/** The kind of a level; below the levels that the report has, the usual next one. */
function kindOf(kinds: ReadonlyMap<number, MarkerKind>, level: number): MarkerKind {
  const known = kinds.get(level);
  if (known) return known;
  const above = level > 1 ? usualKinds.indexOf(kindOf(kinds, level - 1)) : -1;
  return usualKinds[Math.min(above + 1, usualKinds.length - 1)] ?? 'han';
}

function hashEdit(source: OutlineSource, section: NumberedSection, by: number): readonly TextEdit[] {
  const { hashes } = section.marker;
  if (hashes === 0 || by === 0 || (by < 0 && hashes === 1) || (by > 0 && hashes === 6)) return [];
  const lineStart = source.lines.startOf(source.lines.lineAt(section.span.start));
  const at = source.text.indexOf('#', lineStart);
  if (at === -1 || at >= section.span.start) return [];
  return [
    by < 0 ? { span: { start: at, end: at + 1 }, text: '' } : { span: { start: at, end: at }, text: '#' },
  ];
}
