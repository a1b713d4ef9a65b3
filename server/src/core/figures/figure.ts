import type { Span } from '../text/span';
import type { Decimal } from './decimal';

/** Units that may be compared with one another share a class (件≈宗≈起; never 人 with 人次). */
export type UnitClass =
  | 'case'
  | 'item'
  | 'document'
  | 'person'
  | 'visit'
  | 'event'
  | 'organization'
  | 'money'
  | 'percent'
  | 'percentagePoint'
  | 'year'
  | 'other';

/** How a number is bounded: 余/多/超 over, 近/不足 under, 约/左右 about, 以上 atLeast, 以内 atMost. */
export type Bound = 'exact' | 'over' | 'under' | 'about' | 'atLeast' | 'atMost';

/** What a figure counts (口径). */
export interface Measure {
  /** The label in the report's words: 受理行政复议案件. */
  readonly label: string;
  /** Id of the label family (`reconsideration`, …) in lexicon data. */
  readonly family: string | undefined;
  /** Id of the stage (环节) within the family (`accepted`, `closed`, …). */
  readonly stage: string | undefined;
  /** What is counted, without the stage word: 行政复议案件. */
  readonly subject: string | undefined;
  /** The period counted, as a year or a cut-off in words; undefined where the text does not say. */
  readonly period: string | undefined;
}

/** A number with what it counts. Spans are offsets in the paragraph's `text`. */
export interface Figure {
  /** The number with the words inside it and its unit: 3.6万余人; 近 or 以上 at an end are left out. */
  readonly span: Span;
  /** The digits or the numeral alone: 3.6. */
  readonly numberSpan: Span;
  /** The value in the base unit (3.6万 → 36000; percent as printed); the lower end of a range. */
  readonly value: Decimal;
  /** Greatest lower and least upper bound; undefined where open. */
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  readonly bound: Bound;
  /** The unit as printed, 万 and 亿 multiplied out; empty where there is none. */
  readonly unit: string;
  readonly unitClass: UnitClass;
  readonly measure: Measure;
}
