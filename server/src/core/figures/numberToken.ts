import type { Decimal } from './decimal';
import type { Bound, UnitClass } from './figure';

/** What a number in the text turned out to be. */
export type NumberKind =
  /** A number that counts or measures something. */
  | 'figure'
  /** A number that names a set or counts a list but is no figure: 六大行动, “三项制度”, 三级. */
  | 'count'
  /** 2024年 */
  | 'year'
  /** 2023—2025年 */
  | 'yearRange';

/** A number as it stands in a folded text, before anything is known of what it counts. One shape for all kinds. */
export interface NumberToken {
  readonly kind: NumberKind;
  /** The number with its unit. */
  readonly start: number;
  readonly end: number;
  readonly numberEnd: number;
  /** Outer border: words of approximation included (近…, …以上). */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly value: Decimal;
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  readonly bound: Bound;
  readonly unit: string;
  readonly unitClass: UnitClass;
  /** Inside short quotation marks: a name. */
  readonly quoted: boolean;
}

/** A number that names a set or counts a list, of what would else be a figure. Spelled out to keep to the one shape. */
export function asCount(token: NumberToken, quoted: boolean): NumberToken {
  const { start, end, numberEnd, outerStart, outerEnd, value, low, high, bound, unit, unitClass } = token;
  return {
    kind: 'count', start, end, numberEnd, outerStart, outerEnd,
    value, low, high, bound, unit, unitClass, quoted,
  }; // prettier-ignore
}
