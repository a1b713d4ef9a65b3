import type { Span } from '../text/span';
import { interval, rounded } from './amount';
import { boundWordAfter, boundWordBefore } from './approximation';
import { integer } from './decimal';
import type { Bound, UnitClass } from './figure';
import { asCount } from './numberToken';
import type { NumberToken } from './numberToken';
import { isDigitAt, readArabic } from './readNumber';
import type { BareNumber } from './readNumber';
import { charSet, charTable, codeAt, isOneOf } from './search';
import { comesWhole, matchUnit } from './units';
import type { UnitMatch } from './units';

/** A bare number and the place it was read at. */
export interface NumberPlace {
  readonly folded: string;
  readonly start: number;
  readonly number: BareNumber;
  /** Written in Chinese numerals. */
  readonly han: boolean;
  /** In a table row a number needs no unit. */
  readonly bare: boolean;
}

/** The number with its unit and the words that bound it; `undefined` where it counts nothing. */
export function completeToken({ folded, start, number, han, bare }: NumberPlace): NumberToken | undefined {
  let at = number.end;
  while (at < number.end + 2 && codeAt(folded, at) === 0x20) at++;
  const unit = matchUnit(folded, at, han);
  if (unit !== undefined) {
    // 1.3项 is item 3 of a list, 0.3个 a percentage point cut short.
    const read = !isFraction(number, unit.unitClass) || isAveraged(folded, start);
    return read ? bounded(folded, start, number, unit) : undefined;
  }
  if (han && !bare) return undefined;
  const counts = bare || number.scaled || isStated(folded, start, number.end);
  if (!counts && rangeAt(folded, number, number.end) === undefined) return undefined;
  return bounded(folded, start, number, { unit: '', unitClass: 'other', end: number.end });
}

/** How far before a number the word of an average is looked for. */
const AVERAGED = 20;
const averageWords = charSet('均每');
const clauseEnds = charSet(',;。:、');

/** 人均办案28.8件, 平均每户2.9人: an average of things that come whole need not be whole. */
function isAveraged(folded: string, start: number): boolean {
  for (let at = start - 1; at >= start - AVERAGED && !isOneOf(clauseEnds, folded, at); at--) {
    if (isOneOf(averageWords, folded, at)) return true;
  }
  return false;
}

/** 百分之三十 and 三成: a percentage in words, complete as it is. */
export function percentToken(folded: string, start: number, number: BareNumber): NumberToken {
  return bounded(folded, start, number, { unit: '%', unitClass: 'percent', end: number.end });
}

const GREAT = 0x5927;

/** 六大行动, 三调联动: the numeral, with 大 where it has one; no figure, but it may count a list. */
export function countToken(folded: string, start: number, number: BareNumber, quoted: boolean): NumberToken {
  const great = codeAt(folded, number.end) === GREAT;
  const end = great ? number.end + 1 : number.end;
  const unit = { unit: great ? '大' : '', unitClass: 'other', end } as const;
  return asCount(token(start, number, unit, exactly(start, end)), quoted);
}

/** 无一件: nothing at all, from its 无 to its unit. */
export function zeroToken(start: number, unit: UnitMatch): NumberToken {
  const end = start + 2;
  const number = { value: integer(0), end, scaled: false, over: false, numberEnd: end };
  return token(start, number, unit, exactly(start, unit.end));
}

const statedBefore = charSet('达为是到至共计');
const statedAfter = charSet(',;。、)');

/** A number without a unit counts where it is stated as an amount and nothing follows it: 总数达到1120。 */
function isStated(folded: string, start: number, end: number): boolean {
  if (end < folded.length && !isOneOf(statedAfter, folded, end)) return false;
  return isOneOf(statedBefore, folded, start - 1);
}

function bounded(folded: string, start: number, number: BareNumber, unit: UnitMatch): NumberToken {
  const range = rangeAt(folded, number, unit.end);
  if (range !== undefined) return rangeToken(start, number, range);
  const before = boundWordBefore(folded, start);
  const after = boundWordAfter(folded, unit.end);
  const bound = after?.bound ?? (number.over ? 'over' : (before?.bound ?? 'exact'));
  const open = after?.open ?? (number.over ? false : (before?.open ?? false));
  const signed = isNegative(folded, start) ? negated(number) : number;
  const outer = { start: before?.start ?? start, end: after?.end ?? unit.end };
  return token(start, signed, unit, { bound, open, outer });
}

/** How a number is bounded, and where the words that bound it begin and end. */
interface Limits {
  readonly bound: Bound;
  readonly open: boolean;
  readonly outer: Span;
}

function exactly(start: number, end: number): Limits {
  return { bound: 'exact', open: false, outer: { start, end } };
}

function token(
  start: number,
  { value, numberEnd, scaled }: BareNumber,
  { unit, unitClass, end }: UnitMatch,
  { bound, open, outer }: Limits,
): NumberToken {
  const { low, high } = scaled && bound === 'exact' ? rounded(value) : interval(value, bound, open);
  const capped =
    unitClass === 'percent' && high === undefined && value.coefficient >= 0 ? integer(100) : high;
  return {
    kind: 'figure', start, end, numberEnd, outerStart: outer.start, outerEnd: outer.end,
    value, low, high: capped, bound, unit, unitClass, quoted: false,
  }; // prettier-ignore
}

interface Range extends UnitMatch {
  readonly last: BareNumber;
}

/** What joins the two halves of a range: a mark anywhere, a word only right behind the number. */
const Join = { mark: 1, word: 2 } as const;
const rangeJoins = charTable([
  ['~-—–－～', Join.mark],
  ['至到', Join.word],
]);

/** The second half of 15～20件, 13万元—17万元, 3至5次. */
function rangeAt(folded: string, first: BareNumber, at: number): Range | undefined {
  const join = rangeJoins[codeAt(folded, at)] ?? 0;
  if (join === 0 || (join === Join.word && at !== first.end) || !isDigitAt(folded, at + 1)) return undefined;
  const last = readArabic(folded, at + 1);
  const unit = last && matchUnit(folded, last.end, false);
  return last && unit && { ...unit, last };
}

function rangeToken(start: number, first: BareNumber, range: Range): NumberToken {
  const { end, unit, unitClass, last } = range;
  return {
    kind: 'figure', start, end, numberEnd: last.numberEnd, outerStart: start, outerEnd: end,
    value: first.value, low: first.value, high: last.value, bound: 'about', unit, unitClass, quoted: false,
  }; // prettier-ignore
}

/** Whether a number has a fraction of what comes whole. */
function isFraction({ value, scaled }: BareNumber, unitClass: UnitClass): boolean {
  return value.exponent < 0 && !scaled && comesWhole(unitClass);
}

const signs = charSet('-−');

function isNegative(folded: string, start: number): boolean {
  return isOneOf(signs, folded, start - 1) && !/[0-9A-Za-z%)]/.test(folded.charAt(start - 2));
}

function negated(number: BareNumber): BareNumber {
  return { ...number, value: { ...number.value, coefficient: -number.value.coefficient } };
}
