import type { Verdict, RelationKind } from '../figures/relation';
import { tableLabels } from '../figures/tables/tableLabels';
import { sectionPath } from '../outline/section';
import type { Report } from '../report';
import { textOf, type Span } from '../text/span';
import { figurePlaces, placedRelations, type FigurePlace } from './figurePlaces';
import { topicName } from './relationWords';

/** A figure as the ledger (数据台账) lists it. */
export interface LedgerEntry {
  readonly text: string;
  readonly label: string;
  /** What it belongs to (行政复议 …); empty where that is not known. */
  readonly topic: string;
  /** Title of the innermost section; empty before the first heading. */
  readonly section: string;
  readonly span: Span;
  /** Indexes of its relations in the ledger. */
  readonly relations: readonly number[];
}

/** A relation as the ledger lists it. */
export interface LedgerLink {
  readonly kind: RelationKind;
  readonly verdict: Verdict;
  readonly arithmetic: string;
  /** Places of the members, the accused first. */
  readonly members: readonly Span[];
}

/** Every figure of a report with every relation between them. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly links: readonly LedgerLink[];
}

/**
 * Lists the figures in the order of the text. Those of a table are called by their row and column; numbers of a table
 * that neither a head nor a unit nor a relation explains, such as the ordinals of its rows, are left out.
 */
export function ledgerOf(report: Report): Ledger {
  const relations = placedRelations(report);
  const byFigure = new Map<number, number[]>();
  relations.forEach(({ members }, relation) => {
    for (const index of new Set(members.map(({ figure }) => figure))) {
      if (index === undefined) continue;
      const own = byFigure.get(index);
      if (own) own.push(relation);
      else byFigure.set(index, [relation]);
    }
  });
  const labels = tableLabels(report.paragraphs);
  const isListed = ({ figure, index, paragraph }: FigurePlace): boolean =>
    report.paragraphs[paragraph]?.paragraph.kind !== 'tableRow' ||
    figure.unit !== '' ||
    labels.has(index) ||
    byFigure.has(index);
  const entries = figurePlaces(report)
    .filter(isListed)
    .map(({ figure, index, span }) => ({
      text: textOf(report.text, span),
      label: labels.get(index) ?? figure.measure.label,
      topic: topicName(figure.measure),
      section: sectionPath(report.outline, span.start).at(-1)?.title ?? '',
      span,
      relations: byFigure.get(index) ?? [],
    }));
  const links = relations.map(({ kind, verdict, arithmetic, members }) => ({
    kind,
    verdict,
    arithmetic,
    members: members.map(({ span }) => span),
  }));
  return { entries, links };
}
