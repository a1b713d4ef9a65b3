import type { Figure } from '../figures/figure';
import type { Member, Relation } from '../figures/relation';
import type { Report, ReportParagraph } from '../report';
import { documentSpan, type Placed } from '../syntax/paragraph';
import type { Span } from '../text/span';
import { paragraphAt } from './paragraphAt';

/** A figure with its place in the report. */
export interface FigurePlace {
  readonly figure: Figure;
  /** Its place among all figures of the report. */
  readonly index: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** The number with its unit, in document offsets. */
  readonly span: Span;
  /** The number alone. */
  readonly numberSpan: Span;
}

/** A relation with its members in document offsets and their places among all figures of the report. */
export interface PlacedRelation extends Omit<Relation, 'members' | 'sources'> {
  readonly members: readonly Member[];
}

/** All figures of a report in the order of the text. */
export function figurePlaces(report: Report): readonly FigurePlace[] {
  const places: FigurePlace[] = [];
  report.paragraphs.forEach((placed, paragraph) => {
    for (const figure of placed.paragraph.figures)
      places.push(placeOf(placed, figure, paragraph, places.length));
  });
  return places;
}

/** The figure at a document offset, its end included. */
export function figureAt(report: Report, offset: number): FigurePlace | undefined {
  const found = paragraphAt(report, offset);
  if (!found) return undefined;
  const { figures } = found.placed.paragraph;
  const local = figures.findIndex(({ span }) => span.start <= found.at && found.at <= span.end);
  const figure = figures[local];
  return figure && placeOf(found.placed, figure, found.index, figuresBefore(report, found.index) + local);
}

/** All relations of a report: those of each paragraph in order, then those between paragraphs. */
export function placedRelations(report: Report): readonly PlacedRelation[] {
  const relations: PlacedRelation[] = [];
  let before = 0;
  for (const placed of report.paragraphs) {
    for (const relation of placed.paragraph.relations)
      relations.push(placeRelation(placed, relation, before));
    before += placed.paragraph.figures.length;
  }
  return relations.concat(report.relations);
}

/** The relations that a figure stands in. */
export function relationsOf(report: Report, { index, paragraph }: FigurePlace): readonly PlacedRelation[] {
  const placed = report.paragraphs[paragraph];
  const before = figuresBefore(report, paragraph);
  const local = placed?.paragraph.relations.map((relation) => placeRelation(placed, relation, before)) ?? [];
  return [...local, ...report.relations].filter(({ members }) =>
    members.some(({ figure }) => figure === index),
  );
}

/** The relations of the paragraphs that touch a span, and those between paragraphs. */
export function relationsWithin(report: Report, span: Span): readonly PlacedRelation[] {
  const relations: PlacedRelation[] = [];
  for (const placed of report.paragraphs) {
    if (placed.start > span.end) break;
    if (placed.paragraph.relations.length === 0 || placed.start + placed.paragraph.source.length < span.start)
      continue;
    for (const relation of placed.paragraph.relations) relations.push(placeRelation(placed, relation, 0));
  }
  return relations.concat(report.relations);
}

/**
 * What a figure counts, as one string: figures with the same one count the same thing, whatever their values.
 * Undefined where the report says too little of it to tell.
 */
export function measureKey({ measure, unitClass }: Figure): string | undefined {
  const { family, stage, subject, label, period } = measure;
  const of = stage === undefined ? label : [family ?? '', stage, subject ?? ''].join('/');
  if (of.length < 2) return undefined;
  return [of, unitClass, period ?? ''].join('|');
}

/** The figures that count the same as one, itself included, in the order of the text. */
export function sameMeasure(report: Report, place: FigurePlace): readonly FigurePlace[] {
  const key = measureKey(place.figure);
  const alike = new Set<number>([place.index]);
  for (const { kind, members } of relationsOf(report, place)) {
    if (kind !== 'repeat') continue;
    for (const { figure } of members) if (figure !== undefined) alike.add(figure);
  }
  return figurePlaces(report).filter(({ figure, index }) => alike.has(index) || (key !== undefined && measureKey(figure) === key)); // prettier-ignore
}

function placeOf(placed: Placed, figure: Figure, paragraph: number, index: number): FigurePlace {
  const { span, numberSpan } = figure;
  return {
    figure,
    index,
    paragraph,
    span: documentSpan(placed, span),
    numberSpan: documentSpan(placed, numberSpan),
  };
}

function placeRelation(placed: Placed<ReportParagraph>, relation: Relation, before: number): PlacedRelation {
  const members = relation.members.map(({ span, figure, role }) => ({
    span: documentSpan(placed, span),
    figure: figure === undefined ? undefined : figure + before,
    role,
  }));
  return { ...relation, members };
}

function figuresBefore(report: Report, paragraph: number): number {
  let count = 0;
  for (let i = 0; i < paragraph; i++) count += report.paragraphs[i]?.paragraph.figures.length ?? 0;
  return count;
}
