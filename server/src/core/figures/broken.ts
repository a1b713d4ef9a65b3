import type { TextEdit } from '../text/edit';
import { formatHanNumber, parseHanNumber } from '../text/hanNumber';
import type { Severity } from '../text/localized';
import { textOf } from '../text/span';
import type { ReportParagraph } from './analysis';
import { formatDecimal } from './decimal';
import type { Figure } from './figure';
import type { Member, Relation, RelationKind } from './relation';

/** The broken relations of some kinds, at most one for each accused place: one place gets one finding. */
export function brokenRelations(
  relations: readonly Relation[],
  kinds: readonly RelationKind[],
): readonly Relation[] {
  const seen = new Set<number>();
  return relations.filter((relation) => {
    const [accused] = relation.members;
    if (relation.verdict !== 'broken' || !kinds.includes(relation.kind) || accused === undefined)
      return false;
    if (seen.has(accused.span.start)) return false;
    seen.add(accused.span.start);
    return true;
  });
}

/** Whether any relation is broken: of most paragraphs none is. */
export function hasBroken(relations: readonly Relation[]): boolean {
  return relations.some(({ verdict }) => verdict === 'broken');
}

/** The severity of a finding: the rule's own, lowered where the relation is less than sure. */
export function severityOf(relation: Relation, own: Severity): Severity {
  if (relation.confidence === 'hint') return 'hint';
  return relation.confidence === 'info' && own !== 'hint' ? 'info' : own;
}

/** The members that a finding points to besides the accused one, and the places that lent a number. */
export function othersOf(relation: Relation): readonly Member[] {
  return [...relation.members.slice(1), ...(relation.sources ?? [])];
}

/** A new number for a figure and the edit that puts it there. */
export interface Correction {
  readonly number: string;
  readonly edits: readonly TextEdit[];
}

/** Corrects the number of a member's figure; nothing where it is written in a way that cannot be rewritten. */
export function correctionOf(
  paragraph: ReportParagraph,
  member: Member,
  expected: string | undefined,
): readonly Correction[] {
  const figure = paragraph.figures[member.figure ?? -1];
  if (figure === undefined || expected === undefined || expected === '') return [];
  const number = rewritten(paragraph.text, figure, expected);
  return number === undefined ? [] : [{ number, edits: [{ span: figure.numberSpan, text: number }] }];
}

/**
 * The number of a figure rewritten to `expected`, in the digits it is written with; `undefined` where 万, 余 or
 * grouping stand in the way.
 */
function rewritten(text: string, figure: Figure, expected: string): string | undefined {
  const written = textOf(text, figure.numberSpan);
  if (/^\d+(?:\.\d+)?$/.test(written)) {
    return Number(written) === Number(formatDecimal(figure.value)) ? expected : undefined;
  }
  if (!/^\d+$/.test(expected) || parseHanNumber(written) !== Number(formatDecimal(figure.value)))
    return undefined;
  return formatHanNumber(Number(expected));
}
