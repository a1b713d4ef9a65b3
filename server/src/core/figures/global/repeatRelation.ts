import { documentSpan } from '../../syntax/paragraph';
import { formatDecimal } from '../decimal';
import type { PlacedFigure } from '../global';
import { withConfidence } from '../relation';
import type { Member, Relation } from '../relation';

/** A figure and what it is called. */
export interface Told {
  readonly placed: PlacedFigure;
  readonly label: string;
}

/** The same measure told twice: the later figure, which is accused if they differ, against the earlier one. */
export function repeatRelation(
  earlier: Told,
  later: Told,
  verdict: 'holds' | 'broken',
  confidence?: Relation['confidence'],
): Relation {
  const first = formatDecimal(earlier.placed.figure.value);
  const second = formatDecimal(later.placed.figure.value);
  const relation: Relation = {
    kind: 'repeat',
    verdict,
    members: [memberOf(later), memberOf(earlier)],
    arithmetic: `${second}${verdict === 'holds' ? '=' : '≠'}${first}`,
    facts: { label: later.label, first, second, unit: later.placed.figure.unit },
  };
  return withConfidence(relation, confidence);
}

function memberOf({ placed: { figure, placed, index }, label }: Told): Member {
  return { span: documentSpan(placed, figure.span), figure: index, role: label };
}
