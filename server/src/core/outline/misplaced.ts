import type { MarkerKind } from '../syntax/marker';
import type { Section } from './section';
import type { NumberedRun, NumberedSection } from './siblings';

/** A heading written with the mark of the level above or below its own. */
export interface MisplacedHeading {
  /** The run it stands in by its mark. */
  readonly run: NumberedRun;
  readonly section: NumberedSection;
  /** The kind of mark and the number that it should have. */
  readonly kind: MarkerKind;
  readonly expected: number;
  /** The heading whose count it goes on with. */
  readonly previous: NumberedSection | undefined;
  /** For a mark too low, and for the first of a count: the heading of its true level that follows it. */
  readonly next?: NumberedSection | undefined;
  /** Where the headings under it go on with a count above its true level: their kind and first number. */
  readonly goesOn?: { readonly kind: MarkerKind; readonly expected: number } | undefined;
}

/** Runs by the paragraph of the heading they stand under. */
export type RunsByParent = ReadonlyMap<number, readonly NumberedRun[]>;

/** Groups the runs that stand under a heading. */
export function groupByParent(runs: readonly NumberedRun[]): RunsByParent {
  const map = new Map<number, NumberedRun[]>();
  for (const run of runs) {
    if (!run.parent) continue;
    const list = map.get(run.parent.heading);
    if (list) list.push(run);
    else map.set(run.parent.heading, [run]);
  }
  return map;
}

/**
 * Headings with a mark of another level, told by both counts: taken out of the run they stand in they mend it, and
 * they go on with the run they are taken to belong to. `三、` between `（二）` and `（四）` is one; so is the `（三）`
 * between `二、` and `四、` that does not go on with the `（一）（二）` before it.
 */
export function findMisplaced(
  runs: readonly NumberedRun[],
  byParent: RunsByParent,
): readonly MisplacedHeading[] {
  let found = known.get(runs);
  if (!found) {
    found = readMisplaced(runs, byParent);
    known.set(runs, found);
  }
  return found;
}

/** The headings with a mark of another level: heading-sequence names them, and no other rule needs to. */
export function misplacedSections(runs: readonly NumberedRun[]): ReadonlySet<Section> {
  return new Set(findMisplaced(runs, groupByParent(runs)).map(({ section }) => section));
}

/** Several rules ask; kept with the runs as long as they live. */
const known = new WeakMap<readonly NumberedRun[], readonly MisplacedHeading[]>();

function readMisplaced(runs: readonly NumberedRun[], byParent: RunsByParent): readonly MisplacedHeading[] {
  const found: MisplacedHeading[] = [];
  const parts = runs.filter(({ kind }) => kind === 'part');
  for (const run of runs) {
    for (const [index, section] of run.sections.entries()) {
      const mark = tooHigh(run, index, byParent) ?? tooLow(run, index, byParent);
      if (mark) found.push(mark);
      if (index === 0 && section.marker.ordinal === run.first + 1) {
        found.push(...tooLowAtStart(run, section, runs));
        found.push(...otherAtStart(run, section, { runs, parts, byParent }));
      }
    }
  }
  return found;
}

/** `三、` that should be `（三）`. */
function tooHigh(run: NumberedRun, index: number, byParent: RunsByParent): MisplacedHeading | undefined {
  const section = run.sections[index];
  const previous = run.sections[index - 1];
  if (!section || !previous || !mendsWithout(run, index)) return undefined;
  const { ordinal } = section.marker;
  const before = byParent.get(previous.heading)?.at(-1);
  const last = before?.sections.at(-1);
  const children = byParent.get(section.heading) ?? [];
  const deeper = before && twoLevelsTooHigh(run, section, before, children, byParent);
  if (deeper) return deeper;
  if (before && last) {
    const own = children.find((child) => child.kind === before.kind)?.sections[0];
    if (last.marker.ordinal !== ordinal - 1 || (own && own.marker.ordinal !== ordinal + 1)) return undefined;
    // `一、（一）（二）三、` at the end reads as well with `二、` left out, which is the more common slip.
    const isGap = index === run.sections.length - 1 && ordinal === previous.marker.ordinal + 2;
    if (isGap && !own) return undefined;
    return { run, section, kind: before.kind, expected: ordinal, previous: last };
  }
  const goesOn = children.find((child) => child.sections[0]?.marker.ordinal === ordinal + 1);
  return ordinal === 1 && goesOn ? { run, section, kind: goesOn.kind, expected: 1, previous } : undefined;
}

/** `（二）` that should be `（2）` after `（1）`: what stands under it goes on with the count between, `2.` after `1.`. */
function twoLevelsTooHigh(
  run: NumberedRun,
  section: NumberedSection,
  between: NumberedRun,
  children: readonly NumberedRun[],
  byParent: RunsByParent,
): MisplacedHeading | undefined {
  const lastBetween = between.sections.at(-1);
  if (!lastBetween) return undefined;
  const expected = lastBetween.marker.ordinal + 1;
  const goesOn = children.some(
    (child) => child.kind === between.kind && child.sections[0]?.marker.ordinal === expected,
  );
  const below = byParent.get(lastBetween.heading)?.at(-1);
  const previous = below?.sections.at(-1);
  if (!goesOn || !below || previous?.marker.ordinal !== section.marker.ordinal - 1) return undefined;
  return {
    run,
    section,
    kind: below.kind,
    expected: section.marker.ordinal,
    previous,
    goesOn: { kind: between.kind, expected },
  };
}

/** Whether the run goes on rightly when the heading at `index` is taken out of it, and does not with it. */
function mendsWithout({ sections, first }: NumberedRun, index: number): boolean {
  const ordinalAt = (place: number): number | undefined => sections[place]?.marker.ordinal;
  const before = ordinalAt(index - 1) ?? 0;
  const own = ordinalAt(index) ?? 0;
  const next = ordinalAt(index + 1);
  if (next === undefined) return own !== before + 1;
  const afterNext = ordinalAt(index + 2);
  if (next !== before + 1 || (afterNext !== undefined && afterNext !== next + 1)) return false;
  // Where the one before has this one's number, and this one is in its place, the one before is wrong.
  return !(before >= own && own === first + index);
}

/** `（三）` that should be `三、`: the heading before the gap, or before the end, has it among its children. */
function tooLow(run: NumberedRun, index: number, byParent: RunsByParent): MisplacedHeading | undefined {
  const previous = run.sections[index];
  if (!previous) return undefined;
  const expected = previous.marker.ordinal + 1;
  const next = run.sections[index + 1];
  if (next && next.marker.ordinal !== expected + 1) return undefined;
  const below = byParent.get(previous.heading)?.[0];
  const deeper = (below?.sections ?? []).map(({ heading }) => byParent.get(heading)?.[0]);
  for (const [depth, candidate] of [below, ...deeper].entries()) {
    const section = candidate?.sections.find(
      // Two levels too low it must stand alone: a longer list has its own count.
      (child, i) =>
        child.marker.ordinal === expected &&
        (depth === 0 || (candidate.sections.length === 1 && expected > 1)) &&
        standsApart(candidate, i, next),
    );
    if (candidate && section) return { run: candidate, section, kind: run.kind, expected, previous, next };
  }
  return undefined;
}

/** Whether a child does not go on with its siblings, or is a bare heading after which their count begins anew. */
function standsApart(run: NumberedRun, index: number, next: NumberedSection | undefined): boolean {
  const section = run.sections[index];
  if (!section) return false;
  const before = run.sections[index - 1]?.marker.ordinal ?? run.first - 1;
  const after = run.sections[index + 1]?.marker.ordinal;
  const restarts = after === 1 || (after === undefined && (next !== undefined || index === 0));
  if (section.marker.ordinal !== before + 1) return restarts;
  return isBare(section) && after === 1 && next !== undefined;
}

/** Whether nothing stands under a heading and nothing follows it on its line. */
function isBare({ paragraphs, span, titleSpan }: NumberedSection): boolean {
  return paragraphs.end - paragraphs.start === 1 && span.end - titleSpan.end <= lineEnd;
}

/** A stop and a line break. */
const lineEnd = 3;

/** `（一）` that should be `一、` at the very beginning: the first heading of all, with `二、` to come. */
function tooLowAtStart(
  run: NumberedRun,
  next: NumberedSection,
  runs: readonly NumberedRun[],
): readonly MisplacedHeading[] {
  const [opening] = runs;
  const section = opening?.sections[0];
  if (run.parent || !opening || !section || opening === run || opening.parent) return [];
  const isFirst = section.marker.ordinal === run.first && section.span.start < next.span.start;
  if (!isFirst || opening.sections[1]?.marker.ordinal !== 1) return [];
  return [{ run: opening, section, kind: run.kind, expected: run.first, previous: undefined, next }];
}

/** What the headings of a report are looked up in: all runs, those of parts, and those under a heading. */
interface Known {
  readonly runs: readonly NumberedRun[];
  readonly parts: readonly NumberedRun[];
  readonly byParent: RunsByParent;
}

/**
 * The `（1）` before `（二）（三）` that should be `（一）`, and the `第一部分` before `二、三、` that should be `一、`: the only one
 * of its count, right where the first of the other count is missing.
 */
function otherAtStart(
  run: NumberedRun,
  next: NumberedSection,
  { runs, parts, byParent }: Known,
): readonly MisplacedHeading[] {
  const { parent, kind, first } = run;
  const after = run.sections[1];
  if (after && after.marker.ordinal !== next.marker.ordinal + 1) return [];
  const [opening] = parent ? (byParent.get(parent.heading) ?? []) : runs;
  const before = opening?.sections.length === 1 ? opening.sections[0] : undefined;
  if (opening && before?.marker.ordinal === first && standsBefore(before, next))
    return [{ run: opening, section: before, kind, expected: first, previous: undefined, next }];
  const above = parent && onlyPart(parent, parts);
  const part = above?.sections[0];
  if (!above || above.sections.length > 1 || part?.marker.ordinal !== first) return [];
  return [{ run: above, section: part, kind, expected: first, previous: undefined, next }];
}

/** The run of a `第一部分` that is the only part of the report. */
function onlyPart(parent: Section, parts: readonly NumberedRun[]): NumberedRun | undefined {
  if (parent.marker?.kind !== 'part') return undefined;
  const [found, more] = parts;
  return more || found?.sections[0] !== parent ? undefined : found;
}

/** Whether a heading of a lower mark stands right before another. */
function standsBefore({ marker, paragraphs, part }: NumberedSection, next: NumberedSection): boolean {
  const level = levels.indexOf(marker.kind);
  const higher = levels.indexOf(next.marker.kind);
  return higher !== -1 && level > higher && paragraphs.end === next.heading && part === next.part;
}

const levels: readonly MarkerKind[] = ['han', 'hanParen', 'arabic', 'arabicParen', 'circled'];
