import type { Span } from '../text/span';
import type { ReportParagraph } from './analysis';
import { brokenRelations, correctionOf, type Correction } from './broken';
import type { Relation, RelationKind } from './relation';
import { documentSpan, type Placed } from '../syntax/paragraph';

/** What the broken relations of a report are gathered from. */
export interface RelationSource {
  readonly paragraphs: readonly Placed<ReportParagraph>[];
  readonly relations: readonly Relation[];
}

/** A broken relation of a report, in document offsets. */
export interface BrokenPlace {
  readonly relation: Relation;
  /** Puts another number in the place of the accused figure; none where it cannot be rewritten. */
  readonly correctTo: (expected: string | undefined) => readonly Correction[];
}

/**
 * The broken relations of some kinds: `local`, those found in each paragraph, then those between paragraphs. A list that
 * a torn line may have begun, and the number of a copied heading, are left out.
 */
export function brokenInReport(
  { paragraphs, relations }: RelationSource,
  local: readonly (readonly Relation[])[],
  kinds: readonly RelationKind[],
): readonly BrokenPlace[] {
  const places: BrokenPlace[] = [];
  const isOfCopy = copies(paragraphs);
  local.forEach((found, index) => {
    const placed = paragraphs[index];
    if (placed === undefined) return;
    for (const relation of found)
      if (!beganBefore(paragraphs, index, relation) && !isOfCopy(placed, relation))
        places.push(placeLocal(placed, relation));
  });
  const broken = brokenRelations(relations, kinds);
  const before = broken.length === 0 ? [] : figuresBefore(paragraphs);
  for (const relation of broken) {
    const placed = paragraphs[ownerOf(before, relation)];
    const first = before[ownerOf(before, relation)] ?? 0;
    places.push({ relation, correctTo: (expected) => correctPlaced(placed, first, relation, expected) });
  }
  return places;
}

const ended = /[。;:!?…)”》]$/;

/** 整合市场监管、生态环⏎境保护、文化市场、农业五支队伍: a list at the head of a line may go on from a line that breaks off. */
function beganBefore(
  paragraphs: readonly Placed<ReportParagraph>[],
  index: number,
  { kind, sources }: Relation,
): boolean {
  if (kind !== 'enumeration' || sources?.[0]?.span.start !== 0) return false;
  const before = paragraphs[index - 1]?.paragraph;
  return before?.kind === 'body' && !ended.test(before.folded);
}

/** A heading that stands twice was copied, its number (刑事责任追究2人) too: what follows it is of another. */
function copies(
  paragraphs: readonly Placed<ReportParagraph>[],
): (placed: Placed<ReportParagraph>, relation: Relation) => boolean {
  let seen: Map<string, number> | undefined;
  return (placed, { members: [accused] }) => {
    const words = titleOf(placed);
    if (accused === undefined || words === '' || accused.span.end > (placed.paragraph.title?.end ?? 0))
      return false;
    seen ??= countTitles(paragraphs);
    return (seen.get(words) ?? 0) > 1;
  };
}

function countTitles(paragraphs: readonly Placed<ReportParagraph>[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const placed of paragraphs) seen.set(titleOf(placed), (seen.get(titleOf(placed)) ?? 0) + 1);
  return seen;
}

function titleOf({ paragraph: { folded, title } }: Placed<ReportParagraph>): string {
  return title === undefined ? '' : folded.slice(title.start, title.end);
}

/** How many figures stand before each paragraph. */
function figuresBefore(paragraphs: readonly Placed<ReportParagraph>[]): readonly number[] {
  let count = 0;
  return paragraphs.map(({ paragraph }) => (count += paragraph.figures.length) - paragraph.figures.length);
}

/** Index of the paragraph that holds the accused figure; -1 where it is none. */
function ownerOf(before: readonly number[], { members: [accused] }: Relation): number {
  if (accused?.figure === undefined) return -1;
  let [low, high] = [0, before.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before[middle] ?? Infinity) <= accused.figure) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function placeLocal(placed: Placed<ReportParagraph>, relation: Relation): BrokenPlace {
  const place = <T extends { readonly span: Span }>(one: T): T => ({
    ...one,
    span: documentSpan(placed, one.span),
  });
  const { members, sources } = relation;
  const moved = { ...relation, members: members.map(place) };
  return {
    relation: sources ? { ...moved, sources: sources.map(place) } : moved,
    correctTo: (expected) => correctPlaced(placed, 0, relation, expected),
  };
}

/** Corrects the accused figure of a paragraph; `first` is the index of the paragraph's first figure. */
function correctPlaced(
  placed: Placed<ReportParagraph> | undefined,
  first: number,
  { members: [accused] }: Relation,
  expected: string | undefined,
): readonly Correction[] {
  if (placed === undefined || accused?.figure === undefined || expected?.startsWith('-') === true) return [];
  const own = { ...accused, figure: accused.figure - first };
  return correctionOf(placed.paragraph, own, expected).map(({ number, edits }) => ({
    number,
    edits: edits.map(({ span, text }) => ({ span: documentSpan(placed, span), text })),
  }));
}
