import { formatOrdinal, type MarkerKind } from '../syntax/marker';
import { fold, isDigit } from '../text/charClass';
import { findMisplaced, groupByParent, type RunsByParent } from './misplaced';
import type { Section } from './section';
import type { NumberedRun, NumberedSection } from './siblings';

/** Where a count of headings breaks. */
export interface SequenceBreak {
  readonly run: NumberedRun;
  readonly section: NumberedSection;
  /** The number that should stand here. */
  readonly expected: number;
  /**
   * `wrong`: only this number is wrong, the next ones go on as if it were right; `repeated`: it stands already on a
   * sibling; `skipped`: numbers are left out, as where a sibling was deleted; `back`: it is lower than the one before;
   * `start`: the first of a group is not the first number; `restart`: the count begins anew without a reason;
   * `level`: it goes on with the count of another level (`kind`).
   */
  readonly reason: 'wrong' | 'repeated' | 'skipped' | 'back' | 'start' | 'restart' | 'level';
  /** The sibling before it, or the one that has its number already. */
  readonly previous: NumberedSection | undefined;
  /** For `level`: the kind of mark it should have. */
  readonly kind?: MarkerKind;
  /** For `skipped`: the place below where the missing heading seems to have stood. */
  readonly lostAt?: NumberedSection;
}

/** What is known about headings before the runs are counted through. */
interface Known {
  readonly byParent: RunsByParent;
  /** Headings with the mark of another level: they count elsewhere. */
  readonly misplaced: ReadonlyMap<Section, MarkerKind>;
  /** Headings before which a misplaced one fills the gap. */
  readonly filled: ReadonlySet<NumberedSection>;
  /** Breaks that are only the consequence of another. */
  readonly explained: Set<NumberedSection>;
}

/**
 * All breaks of all runs, one for each mistake: after a break the count goes on from what stands, and a break that is
 * only the consequence of another (children that begin anew where their parent was deleted) is left out.
 */
export function findBreaks(runs: readonly NumberedRun[]): readonly SequenceBreak[] {
  const byParent = groupByParent(runs);
  const marks = findMisplaced(runs, byParent);
  const known: Known = {
    byParent,
    misplaced: new Map(marks.map(({ section, kind }) => [section, kind])),
    filled: new Set(marks.flatMap(({ next }) => next ?? [])),
    explained: new Set(),
  };
  const levels = marks.map((mark): SequenceBreak => ({ ...mark, reason: 'level' }));
  const others = runs
    .flatMap((run) => [...breaksOf(run, known)])
    .filter(({ section }) => !known.explained.has(section));
  return [...levels, ...others].sort((a, b) => a.section.span.start - b.section.span.start);
}

/**
 * Whether the number before stands inside the text above (`主要措施：1.完善制度；` with `2.` on the next line), so
 * that nothing is left out.
 */
export function standsInline(text: string, { run, section, reason, previous }: SequenceBreak): boolean {
  const { kind, ordinal } = section.marker;
  if ((reason !== 'start' && reason !== 'skipped') || ordinal < 2) return false;
  const from = (previous ?? run.parent)?.headingSpan.end ?? 0;
  const between = fold(text.slice(from, section.span.start));
  const written = fold(formatOrdinal(kind, ordinal - 1));
  for (let at = between.indexOf(written); at !== -1; at = between.indexOf(written, at + 1)) {
    if (!isDigit(between.charCodeAt(at - 1)) && !isDigit(between.charCodeAt(at + written.length)))
      return true;
  }
  return false;
}

function* breaksOf(run: NumberedRun, known: Known): Generator<SequenceBreak> {
  let expected = firstExpected(run, known);
  const seen = new Map<number, NumberedSection>();
  for (const [index, section] of run.sections.entries()) {
    const { ordinal } = section.marker;
    const previous = run.sections[index - 1];
    if (known.misplaced.has(section)) continue;
    const afterMisplaced = previous !== undefined && known.misplaced.has(previous) && ordinal === 1;
    if (ordinal === expected || afterMisplaced || known.filled.has(section)) {
      expected = ordinal + 1;
      if (ordinal === 1) seen.clear();
      seen.set(ordinal, section);
      continue;
    }
    const next = run.sections[index + 1]?.marker.ordinal;
    const mark = describe(run, section, expected, previous, next, seen);
    yield mark.reason === 'skipped' ? explain(mark, previous, known) : mark;
    expected = mark.reason === 'wrong' ? expected + 1 : ordinal + 1;
    if (ordinal === 1) seen.clear();
    seen.set(ordinal, section);
  }
}

/** The children of a heading with too high a mark are its siblings, and count on from it. */
function firstExpected({ parent, kind, first }: NumberedRun, { misplaced }: Known): number {
  return parent?.marker && misplaced.get(parent) === kind ? parent.marker.ordinal + 1 : first;
}

function describe(
  run: NumberedRun,
  section: NumberedSection,
  expected: number,
  previous: NumberedSection | undefined,
  next: number | undefined,
  seen: ReadonlyMap<number, NumberedSection>,
): SequenceBreak {
  const { ordinal } = section.marker;
  const twin = seen.get(ordinal);
  const base = { run, section, expected };
  if (!previous) return { ...base, reason: next === run.first + 1 ? 'wrong' : 'start', previous };
  if (next === expected + 1) return { ...base, reason: 'wrong', previous };
  if (ordinal === 1 && expected > 2) return { ...base, reason: 'restart', previous };
  if (twin) return { ...base, reason: 'repeated', previous: twin };
  return { ...base, reason: ordinal > expected ? 'skipped' : 'back', previous };
}

/** Ties one left-out heading to the place among the children before it where their count begins anew. */
function explain(mark: SequenceBreak, previous: NumberedSection | undefined, known: Known): SequenceBreak {
  if (!previous || mark.section.marker.ordinal !== mark.expected + 1) return mark;
  for (const run of known.byParent.get(previous.heading) ?? []) {
    const lostAt = run.sections.find((child, i) => i > 1 && child.marker.ordinal === 1);
    if (!lostAt) continue;
    known.explained.add(lostAt);
    return { ...mark, lostAt };
  }
  return mark;
}
