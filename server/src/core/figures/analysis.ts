import type { Paragraph } from '../syntax/paragraph';
import type { Figure } from './figure';
import type { Relation } from './relation';

/** A paragraph with what was read out of it; a value that depends on its own text alone, so it can be shared. */
export interface ReportParagraph extends Paragraph {
  readonly figures: readonly Figure[];
  /** Relations among this paragraph's own figures; spans count in `text`, figure indexes in `figures`. */
  readonly relations: readonly Relation[];
}
