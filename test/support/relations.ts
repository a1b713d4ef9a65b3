import type { Figure } from '../../server/src/core/figures/figure';
import type { Member, Relation } from '../../server/src/core/figures/relation';
import type { Report } from '../../server/src/core/report';
import { documentSpan } from '../../server/src/core/syntax/paragraph';
import type { Span } from '../../server/src/core/text/span';

/** Every relation of a report, local and global, with document offsets and report-wide figure indexes. */
export function allRelations(report: Report): readonly Relation[] {
  const relations: Relation[] = [];
  let first = 0;
  for (const placed of report.paragraphs) {
    const move = (member: Member): Member => ({
      ...member,
      span: documentSpan(placed, member.span),
      figure: member.figure === undefined ? undefined : first + member.figure,
    });
    for (const relation of placed.paragraph.relations) {
      const moved = { ...relation, members: relation.members.map(move) };
      relations.push(relation.sources ? { ...moved, sources: relation.sources.map(move) } : moved);
    }
    first += placed.paragraph.figures.length;
  }
  return [...relations, ...report.relations];
}

/** Every figure of a report with its document span. */
export function allFigures(report: Report): readonly { readonly figure: Figure; readonly span: Span }[] {
  return report.paragraphs.flatMap((placed) =>
    placed.paragraph.figures.map((figure) => ({ figure, span: documentSpan(placed, figure.span) })),
  );
}

/** A relation in one line, for messages of failing tests. */
export function showRelation(text: string, { kind, verdict, arithmetic, members }: Relation): string {
  const places = members.map(({ span }) => text.slice(span.start, span.end)).join(' | ');
  return `${kind} ${verdict} ${arithmetic} [${places}]`;
}
