import { formatOrdinal, withOrdinal, type MarkerKind } from '../syntax/marker';
import type { TextEdit } from '../text/edit';
import { textOf } from '../text/span';
import { walkSections, type Section } from './section';
import { isNumbered, type NumberedRun } from './siblings';

/** The kinds of mark from the highest to the lowest that a report numbers its sections with (GB/T 9704 7.3.3). */
export const usualKinds: readonly MarkerKind[] = ['han', 'hanParen', 'arabic', 'arabicParen', 'circled'];

/**
 * A mark of a kind with a number, written as the report writes that kind (bracket width, `.` or `．`); where it has
 * none of the kind, brackets follow the width of its other bracketed marks.
 */
export function writeMarker(
  text: string,
  outline: readonly Section[],
  kind: MarkerKind,
  ordinal: number,
): string {
  let bracket: string | undefined;
  for (const section of walkSections(outline)) {
    if (!isNumbered(section)) continue;
    const written = textOf(text, section.markerSpan);
    if (section.marker.kind === kind && !isWrongTail(kind, section.marker.tail))
      return withOrdinal(written, kind, ordinal);
    if ('(（'.includes(written.charAt(0))) bracket ??= written.charAt(0);
  }
  const plain = formatOrdinal(kind, ordinal);
  return bracket === '(' ? plain.replace('（', '(').replace('）', ')') : plain;
}

/** Edits that write the marks of one run in another kind, numbered from the run's first number. */
export function changeMarkerKind(
  text: string,
  outline: readonly Section[],
  run: NumberedRun,
  kind: MarkerKind,
): readonly TextEdit[] {
  return run.sections.map((section, index) => ({
    span: section.markerSpan,
    text: writeMarker(text, outline, kind, run.first + index),
  }));
}

/**
 * Whether the mark after a number is not the one that GB/T 15834 B.3.2–B.3.4 wants: 、 after 一, a dot after 1,
 * nothing after （一） and （1）. Tails are folded to half width.
 */
export function isWrongTail(kind: MarkerKind, tail: string): boolean {
  switch (kind) {
    case 'han':
      return tail !== '、';
    case 'hanParen':
      return tail !== ')';
    case 'arabic':
      return tail !== '.';
    case 'arabicParen':
      return tail !== ')';
    case 'part':
    case 'chapter':
    case 'section':
    case 'circled':
    case 'hash':
      return false;
  }
}
