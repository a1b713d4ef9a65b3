import type { MarkerKind } from '../syntax/marker';
import type { Paragraph, Placed } from '../syntax/paragraph';
import type { Section } from './section';

/** A section with a number of its own; headings of Markdown without one are never counted. */
export type NumberedSection = Section & {
  readonly marker: NonNullable<Section['marker']>;
  readonly markerSpan: NonNullable<Section['markerSpan']>;
};

/**
 * Headings that are counted together (同级标题): siblings of one kind of mark with nothing between them that lets
 * the count begin anew.
 */
export interface NumberedRun {
  readonly parent: Section | undefined;
  readonly kind: MarkerKind;
  /** The number that the first one should have: 1, or one more than the run before where numbers run on. */
  readonly first: number;
  readonly sections: readonly NumberedSection[];
}

interface OpenRun {
  readonly parent: Section | undefined;
  readonly kind: MarkerKind;
  readonly sections: NumberedSection[];
}

/** Runs are a value derived from an outline, kept with it as long as it lives; nothing else depends on them. */
const known = new WeakMap<readonly Section[], readonly NumberedRun[]>();

/** All runs of an outline in the order of their first headings. */
export function numberedRuns(
  outline: readonly Section[],
  paragraphs: readonly Placed[],
): readonly NumberedRun[] {
  let runs = known.get(outline);
  if (!runs) {
    runs = readRuns(outline, paragraphs);
    known.set(outline, runs);
  }
  return runs;
}

function readRuns(outline: readonly Section[], paragraphs: readonly Placed[]): readonly NumberedRun[] {
  const runs: NumberedRun[] = [];
  for (const roots of partsOf(outline)) {
    collectRuns([{ parent: undefined, children: roots }], paragraphs, runs);
  }
  return runs.sort((a, b) => startOf(a) - startOf(b));
}

/** The run that holds a section, with the section's place in it. */
export function runOf(
  runs: readonly NumberedRun[],
  section: Section,
): { readonly run: NumberedRun; readonly index: number } | undefined {
  for (const run of runs) {
    const index = run.sections.findIndex((member) => member.span.start === section.span.start);
    if (index >= 0) return { run, index };
  }
  return undefined;
}

/** Whether a section has a written number. */
export function isNumbered(section: Section): section is NumberedSection {
  return section.marker !== undefined && section.marker.kind !== 'hash' && section.markerSpan !== undefined;
}

interface Family {
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
}

/** Runs of the families whose parents are siblings; they are looked at together, since numbers may run on across them. */
function collectRuns(families: readonly Family[], paragraphs: readonly Placed[], into: NumberedRun[]): void {
  const open = families.map(({ parent, children }) => splitRuns(parent, children, paragraphs));
  const kinds = new Set(open.flat().map((run) => run.kind));
  for (const kind of kinds) {
    const ofKind = kinds.size === 1 ? open : open.map((runs) => runs.filter((run) => run.kind === kind));
    for (const run of withFirst(ofKind)) into.push(run);
  }
  for (const { children } of families) {
    const below: Family[] = [];
    for (const child of children)
      if (child.children.length > 0) below.push({ parent: child, children: child.children });
    if (below.length > 0) collectRuns(below, paragraphs, into);
  }
}

/** Cuts the children of one parent into runs: by kind of mark, and where the count may begin anew. */
function splitRuns(
  parent: Section | undefined,
  children: readonly Section[],
  paragraphs: readonly Placed[],
): OpenRun[] {
  const runs: OpenRun[] = [];
  const last = new Map<MarkerKind, OpenRun>();
  let previous: Section | undefined;
  for (const [index, child] of children.entries()) {
    if (!isNumbered(child)) {
      last.clear();
      previous = child;
      continue;
    }
    const { kind, ordinal } = child.marker;
    const run = last.get(kind);
    const restarts =
      ordinal === 1 &&
      previous !== undefined &&
      beginsAnew(previous, child, paragraphs, repeatsFirst(run, parent, children[index + 1]));
    if (run && !restarts) {
      run.sections.push(child);
    } else {
      const opened = { parent, kind, sections: [child] };
      runs.push(opened);
      last.set(kind, opened);
    }
    previous = child;
  }
  return runs;
}

/** Whether a second 1. is a slip though a table stands between: the first count got no further, nor does this one. */
function repeatsFirst(
  run: OpenRun | undefined,
  parent: Section | undefined,
  next: Section | undefined,
): boolean {
  if (!run || !parent || parent.marker?.kind === 'hash' || run.sections.at(-1)?.marker.ordinal !== 1)
    return false;
  return next?.marker?.kind !== run.kind || next.marker.ordinal > 2;
}

const shortLine = 30;

/** Whether what stands between two siblings lets the second begin a new count. */
function beginsAnew(
  previous: Section,
  next: Section,
  paragraphs: readonly Placed[],
  overTables: boolean,
): boolean {
  for (let index = previous.heading + 1; index < next.heading; index++) {
    const kind = paragraphs[index]?.paragraph.kind;
    if (
      (kind === 'tableRow' && !overTables) ||
      kind === 'signOff' ||
      kind === 'signatureDate' ||
      kind === 'annex' ||
      kind === 'title'
    )
      return true;
  }
  const before = next.heading - 1 > previous.heading ? paragraphs[next.heading - 1]?.paragraph : undefined;
  if (!before || (before.kind === 'tableRow' && overTables)) return false;
  return before.marker === undefined && opensList(before);
}

/** A paragraph that leads a list (`重点任务如下：`), or a short line without a mark at its end: a title without a number. */
function opensList({ folded }: Paragraph): boolean {
  return folded.endsWith(':') || (folded.length <= shortLine && !/[。;!?,、.]$/.test(folded));
}

/** Decides whether numbers of one kind run on across the families or begin anew in each, as most of them do. */
function withFirst(families: readonly (readonly OpenRun[])[]): readonly NumberedRun[] {
  let runsOn = 0;
  let restarts = 0;
  forEachBoundary(families, (before, run) => {
    const ordinal = run.sections[0]?.marker.ordinal;
    if (ordinal === 1) restarts += 1;
    else if (ordinal === before + 1) runsOn += 1;
  });
  const continuous = runsOn > restarts;
  const firsts = new Map<OpenRun, number>();
  forEachBoundary(families, (before, run) => {
    if (continuous && run.sections[0]?.marker.ordinal !== 1) firsts.set(run, before + 1);
  });
  return families.flat().map((run) => ({ ...run, first: firsts.get(run) ?? 1 }));
}

/** Calls back for the first run of every family but the first, with the last number of the family before. */
function forEachBoundary(
  families: readonly (readonly OpenRun[])[],
  callback: (lastBefore: number, run: OpenRun) => void,
): void {
  let lastBefore: number | undefined;
  for (const runs of families) {
    const first = runs[0];
    if (!first) continue;
    if (lastBefore !== undefined) callback(lastBefore, first);
    lastBefore = runs.at(-1)?.sections.at(-1)?.marker.ordinal ?? lastBefore;
  }
}

function partsOf(outline: readonly Section[]): readonly (readonly Section[])[] {
  const parts = new Map<number, Section[]>();
  for (const section of outline) {
    const part = parts.get(section.part);
    if (part) part.push(section);
    else parts.set(section.part, [section]);
  }
  return [...parts.values()];
}

function startOf(run: NumberedRun): number {
  return run.sections[0]?.span.start ?? 0;
}
