import type { Span } from '../text/span';

/** The kinds of 勾稽关系 (domain.md 4.1). */
export type RelationKind =
  | 'stage-order'
  | 'part-of-total'
  | 'sum'
  | 'rate'
  | 'bounded-rate'
  | 'enumeration'
  | 'year-span'
  | 'min-per-unit'
  | 'growth'
  | 'repeat'
  | 'report-year'
  | 'table';

/** `open` means that the text does not say enough; it is never reported as a mistake. */
export type Verdict = 'holds' | 'broken' | 'open';

/** One member of a relation: a figure, or a place in the text (a list, a year) that takes part in it. */
export interface Member {
  /** The member's place, in the same offsets as the relation it belongs to. */
  readonly span: Span;
  /** Index of the figure among the figures of its paragraph (local) or report (global); undefined for other places. */
  readonly figure: number | undefined;
  /** What the member is called in messages: 办结数, 合计, 占比. */
  readonly role: string;
}

/** Figures (or places) that must agree, with the verdict and the arithmetic that shows it. */
export interface Relation {
  readonly kind: RelationKind;
  readonly verdict: Verdict;
  /** The accused member (the part, the total that is not met, the rate) first. */
  readonly members: readonly Member[];
  /** Places elsewhere that lend the arithmetic a number without being accused: the title's year, the count of villages. */
  readonly sources?: readonly Member[];
  /** The arithmetic as text: `14+18=32`, `86>83`, `22/44=50%`. */
  readonly arithmetic: string;
  /** Typed facts of the kind for messages and fixes (numbers as decimal strings): expected, actual, difference, … */
  readonly facts: Readonly<Record<string, string>>;
  /** Certainty that a rule may use to lower its severity; absent means sure. */
  readonly confidence?: 'info' | 'hint';
}

/** The relation with its certainty, where it is less than sure. */
export function withConfidence(relation: Relation, confidence: Relation['confidence']): Relation {
  return confidence === undefined ? relation : { ...relation, confidence };
}
