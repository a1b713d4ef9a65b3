import { formatOrdinal, type MarkerKind } from '../syntax/marker';
import { fold, isDigit } from '../text/charClass';
import { findMisplaced, groupByParent, type MisplacedHeading, type RunsByParent } from './misplaced';
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
   * `level`: it goes on with the count of another level (`kind`); `swapped`: it and the siblings after it (`others`) have
   * the right numbers in the wrong order.
   */
  readonly reason: 'wrong' | 'repeated' | 'skipped' | 'back' | 'start' | 'restart' | 'level' | 'swapped';
  /** The sibling before it, or the one that has its number already. */
  readonly previous: NumberedSection | undefined;
  /** For `level`: the kind of mark it should have, and the next heading of that count where none is before it. */
  readonly kind?: MarkerKind;
  readonly next?: NumberedSection | undefined;
  /** For `skipped`: the place below where the missing heading seems to have stood. */
  readonly lostAt?: NumberedSection;
  /** For `swapped`: the siblings after it that stand in the wrong order with it. */
  readonly others?: readonly NumberedSection[];
}

/** What is known about headings before the runs are counted through. */
interface Known {
  readonly byParent: RunsByParent;
  /** Headings with the mark of another level: they count elsewhere. */
  readonly misplaced: ReadonlyMap<Section, MisplacedHeading>;
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
    misplaced: new Map(marks.map((mark) => [mark.section, mark])),
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
    // 第一、二、三产业 is a list of numerals.
    if (/[第、一二三四五六七八九十]/.test(between.charAt(at - 1))) continue;
    if (!isDigit(between.charCodeAt(at - 1)) && !isDigit(between.charCodeAt(at + written.length)))
      return true;
  }
  return false;
}

function* breaksOf(run: NumberedRun, known: Known): Generator<SequenceBreak> {
  let expected = firstExpected(run, known);
  const seen = new Map<number, NumberedSection>();
  let swappedTo = 0;
  for (const [index, section] of run.sections.entries()) {
    const { ordinal } = section.marker;
    const previous = run.sections[index - 1];
    if (index < swappedTo || known.misplaced.has(section)) continue;
    const afterMisplaced = previous !== undefined && ordinal === 1 && isMisplaced(previous, known);
    if (ordinal === expected || afterMisplaced || known.filled.has(section)) {
      expected = ordinal + 1;
      if (ordinal === 1) seen.clear();
      seen.set(ordinal, section);
      continue;
    }
    const swapped = swappedFrom(run, index, expected);
    if (swapped > 0) {
      swappedTo = index + swapped;
      const others = run.sections.slice(index + 1, swappedTo);
      yield { run, section, expected, reason: 'swapped', previous, others };
      for (const member of run.sections.slice(index, swappedTo)) seen.set(member.marker.ordinal, member);
      expected += swapped;
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

/** Whether a heading counts elsewhere, or the last one under it does, after which its siblings begin anew. */
function isMisplaced(section: NumberedSection, { misplaced }: Known): boolean {
  const last = section.children.at(-1);
  return misplaced.has(section) || (last !== undefined && misplaced.has(last));
}

/** Siblings moved about are at most this many. */
const mostSwapped = 4;

/** How many siblings from `index` on have the expected numbers in another order, the count going on after them; 0 for none. */
function swappedFrom({ sections }: NumberedRun, index: number, expected: number): number {
  let highest = expected;
  const seen = new Set<number>();
  for (let count = 1; count <= mostSwapped; count++) {
    const ordinal = sections[index + count - 1]?.marker.ordinal;
    if (ordinal === undefined || ordinal < expected || seen.has(ordinal)) return 0;
    seen.add(ordinal);
    highest = Math.max(highest, ordinal);
    if (count === 1 || highest !== expected + count - 1) continue;
    const next = sections[index + count]?.marker.ordinal;
    return next === undefined || next === expected + count ? count : 0;
  }
  return 0;
}

/** The children of a heading with too high a mark are its siblings, and count on from it or from what is above it. */
function firstExpected({ parent, kind, first }: NumberedRun, { misplaced }: Known): number {
  const mark = parent && misplaced.get(parent);
  if (!parent?.marker || !mark) return first;
  if (mark.kind === kind) return parent.marker.ordinal + 1;
  return mark.goesOn?.kind === kind ? mark.goesOn.expected : first;
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
