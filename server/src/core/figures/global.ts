import type { ReportParagraph } from './analysis';
import type { Figure } from './figure';
import { announcedRuns } from './global/announcedRuns';
import { echoes } from './global/echoes';
import { exchangedFigures } from './global/exchanged';
import { globalFloors } from './global/floors';
import { openingRetellings } from './global/opening';
import { openingRates } from './global/openingRates';
import { provedSums } from './global/provedSums';
import { globalRepeats } from './global/repeats';
import { globalRetellings } from './global/retold';
import { tableSums } from './global/tableSums';
import type { Relation } from './relation';
import type { Placed } from '../syntax/paragraph';
import type { Span } from '../text/span';

/** What the global stage knows: every paragraph with its place, and the report's year. */
export interface GlobalInput {
  readonly paragraphs: readonly Placed<ReportParagraph>[];
  readonly reportYear: number | undefined;
  /** Indexes of the first rows of tables that the profile judges by its own identities: no sums are made of them. */
  readonly judgedTables?: ReadonlySet<number>;
  /** Sections that tell figures of the report again (不足), as document offsets. */
  readonly retelling?: readonly Span[];
}

/** A figure with the paragraph it stands in and its index in the report. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly placed: Placed<ReportParagraph>;
  /** Index among all figures of the report. */
  readonly index: number;
}

/**
 * Relations that no paragraph can know alone: the same measure twice (in the same words, in others, among the shortfalls,
 * in the lead paragraph), a floor for each unit whose number stands elsewhere, a list that goes on in the next paragraphs,
 * totals of tables, lists that make the figure of their whole's name told elsewhere. Spans are document offsets, figure indexes count in the report-wide list (the figures of all
 * paragraphs, concatenated in order). Linear in the figures.
 */
export function globalRelations(input: GlobalInput): readonly Relation[] {
  const figures: PlacedFigure[] = [];
  let index = 0;
  let tables = false;
  let heading: number | undefined;
  for (const placed of input.paragraphs) {
    const { kind, figures: own, marker } = placed.paragraph;
    if (heading === undefined && (kind === 'heading' || marker !== undefined)) heading = placed.start;
    for (const figure of own) {
      if (kind !== 'tableRow' && kind !== 'noise') figures.push({ figure, placed, index });
      index++;
    }
    if (kind === 'tableRow') tables = true;
  }
  return [
    ...globalRepeats(figures, input.reportYear),
    ...globalRetellings(figures, input.retelling ?? []),
    ...exchangedFigures(figures),
    ...echoes(figures),
    ...openingRetellings(figures, heading),
    ...openingRates(figures, heading),
    ...provedSums(input.paragraphs, figures),
    ...globalFloors(input.paragraphs, figures),
    ...announcedRuns(input.paragraphs),
    ...(tables ? tableSums(input.paragraphs, input.judgedTables) : []),
  ];
}
