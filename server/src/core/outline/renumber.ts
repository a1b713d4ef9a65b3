import { withOrdinal } from '../syntax/marker';
import type { TextEdit } from '../text/edit';
import { containsSpan, textOf } from '../text/span';
import type { Section } from './section';
import type { NumberedRun, NumberedSection } from './siblings';

/** Edits that give the headings of one run the numbers `first`, `first + 1`, … ; everything else of a mark stays. */
export function renumberRun(text: string, run: NumberedRun): readonly TextEdit[] {
  return run.sections.flatMap((section, index) => setOrdinal(text, section, run.first + index));
}

/** Edits that renumber every run below a heading. */
export function renumberBelow(
  text: string,
  runs: readonly NumberedRun[],
  section: Section,
): readonly TextEdit[] {
  return runs
    .filter((run) => run.parent !== undefined && containsSpan(section.span, run.parent.span))
    .flatMap((run) => renumberRun(text, run));
}

/** Edits that renumber the whole report. Numbers that run on across sections go on to do so. */
export function renumberAll(text: string, runs: readonly NumberedRun[]): readonly TextEdit[] {
  return runs.flatMap((run) => renumberRun(text, run));
}

/** The edit that writes another number into a heading's mark; none where it already has it. */
export function setOrdinal(text: string, section: NumberedSection, ordinal: number): readonly TextEdit[] {
  if (section.marker.ordinal === ordinal) return [];
  const written = textOf(text, section.markerSpan);
  return [{ span: section.markerSpan, text: withOrdinal(written, section.marker.kind, ordinal) }];
}
