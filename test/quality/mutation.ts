import { applyEdits, sortEdits, type TextEdit } from '../../server/src/core/text/edit';
import type { Span } from '../../server/src/core/text/span';
import type { CleanText } from './cleanText';

/** One planted defect: edits of a clean text, and where the finding must lie. */
export interface Defect {
  readonly edits: readonly TextEdit[];
  /** In offsets of the clean text; default: from the first edit to the last. */
  readonly zone?: Span;
}

/** Plants one kind of defect, at every place of a clean text where the result is certainly wrong. */
export interface Operator {
  readonly id: string;
  /** What is done to the text, for the table. */
  readonly what: string;
  /** Rules that may answer; one must. */
  readonly rules: readonly string[];
  /** Rules that may speak at the same place besides, since the defect really is theirs too. */
  readonly also?: readonly string[];
  /** Whether the defect does not exist in a copy with half-width marks. */
  readonly fullWidthOnly?: boolean;
  readonly plant: (clean: CleanText) => readonly Defect[];
}

/** A text with one defect. */
export interface Mutant {
  readonly operator: Operator;
  readonly clean: CleanText;
  readonly text: string;
  /** Where the finding must lie, in the mutant's text. */
  readonly zone: Span;
  readonly edits: readonly TextEdit[];
}

/** At most `limit` mutants of a text by one operator, spread evenly over the places. */
export function mutantsOf(clean: CleanText, operator: Operator, limit: number): readonly Mutant[] {
  const defects = operator.plant(clean);
  const step = Math.max(1, defects.length / limit);
  const chosen: Mutant[] = [];
  for (let at = 0; at < defects.length && chosen.length < limit; at += step) {
    const defect = defects[Math.floor(at)];
    if (defect) chosen.push(mutate(clean, operator, defect));
  }
  return chosen;
}

/** Where an offset of the clean text stands in the mutant: behind an insertion at the same place with `after`. */
export function moved(offset: number, edits: readonly TextEdit[], after: boolean): number {
  let shift = 0;
  for (const { span, text } of edits) {
    if (span.end < offset || (span.end === offset && (after || span.end > span.start))) {
      shift += text.length - (span.end - span.start);
    }
  }
  return offset + shift;
}

function mutate(clean: CleanText, operator: Operator, defect: Defect): Mutant {
  const edits = sortEdits(defect.edits);
  const first = edits[0]?.span.start ?? 0;
  const last = edits.at(-1)?.span.end ?? 0;
  const zone = defect.zone ?? { start: first, end: last };
  return {
    operator,
    clean,
    edits,
    text: applyEdits(clean.text, edits),
    zone: { start: moved(zone.start, edits, false), end: moved(zone.end, edits, true) },
  };
}

/** Every match of a pattern as a defect that replaces it; `undefined` leaves a match alone. */
export function replaceMatches(
  clean: CleanText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): readonly Defect[] {
  const defects: Defect[] = [];
  for (const match of clean.text.matchAll(pattern)) {
    const text = replace(match);
    if (text === undefined || text === match[0]) continue;
    defects.push({ edits: [{ span: { start: match.index, end: match.index + match[0].length }, text }] });
  }
  return defects;
}

/** A defect that inserts `text` at `at`. */
export function insertion(at: number, text: string): Defect {
  return { edits: [{ span: { start: at, end: at }, text }] };
}

/** A defect that replaces `[start, end)` by `text`. */
export function replacement(start: number, end: number, text: string): Defect {
  return { edits: [{ span: { start, end }, text }] };
}
