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
  const { examples, bracket } = styleOf(text, outline);
  const example = examples.get(kind);
  if (example !== undefined) return withOrdinal(example, kind, ordinal);
  const plain = formatOrdinal(kind, ordinal);
  return bracket === '(' ? plain.replace('（', '(').replace('）', ')') : plain;
}

/** How a report writes its marks. */
interface MarkerStyle {
  /** The first mark of each kind with the right tail, as written. */
  readonly examples: ReadonlyMap<MarkerKind, string>;
  /** The first bracket that opens a mark. */
  readonly bracket: string | undefined;
}

/** Read once an outline: a report with a wrong number in every heading asks for each. */
const known = new WeakMap<readonly Section[], MarkerStyle>();

function styleOf(text: string, outline: readonly Section[]): MarkerStyle {
  const ready = known.get(outline);
  if (ready) return ready;
  const examples = new Map<MarkerKind, string>();
  let bracket: string | undefined;
  for (const section of walkSections(outline)) {
    if (!isNumbered(section)) continue;
    const { kind, tail } = section.marker;
    const written = textOf(text, section.markerSpan);
    if (!examples.has(kind) && !isWrongTail(kind, tail)) examples.set(kind, written);
    if ('(（'.includes(written.charAt(0))) bracket ??= written.charAt(0);
  }
  const style = { examples, bracket };
  known.set(outline, style);
  return style;
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
 * nothing after （一）, （1） and ①. Tails are folded to half width.
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
    case 'hash':
      return false;
    case 'circled':
      return tail !== '';
  }
}
