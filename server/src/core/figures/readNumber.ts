import { parseHanNumber } from '../text/hanNumber';
import { integer, MAX_DIGITS } from './decimal';
import type { Decimal } from './decimal';
import { charTable, codeAt } from './search';

/** A bare number: where it ends and what it is worth. */
export interface BareNumber {
  readonly value: Decimal;
  readonly end: number;
  /** 百 千 万 亿 or 余 多 were read with the number. */
  readonly scaled: boolean;
  /** 余 or 多 stands in it: 100余, 3万多. */
  readonly over: boolean;
  /** End of the digits or the numeral itself. */
  readonly numberEnd: number;
}

const COMMA = 0x2c;
const SPACE = 0x20;
const POINT = 0x2e;
const MIDDLE_DOT = 0xb7;

/** Powers of ten that stand behind a number, and 余 and 多. */
const OVER = 0xff;
const scales = charTable([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
  ['余多', OVER],
]);
const numerals = charTable([
  ['一', 1],
  ['二两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
  ['十', 10],
]);
/** Words that begin like a scale or like 多 and are none. */
const longUnits = ['百分点', '千克', '千米', '千瓦', '百姓'];
const manyWords = ['多元', '多方', '多跨', '多部门', '多渠道'];

/**
 * Reads an Arabic number in a folded text: 1256 · 1,256 · 1 256 · 3.6 · 19·5 with 万, 亿, 余, 多 behind it.
 * `undefined` where the digits are too many to be a count.
 */
export function readArabic(folded: string, start: number, spaced = true): BareNumber | undefined {
  let at = digitsEnd(folded, start);
  let digits = at - start;
  let coefficient = withDigits(0, folded, start, at);
  for (let more = digits <= 3; more && isGroup(folded, at, spaced); at += 4) {
    coefficient = withDigits(coefficient, folded, at + 1, at + 4);
    digits += 3;
  }
  let places = 0;
  const mark = codeAt(folded, at);
  if ((mark === POINT || mark === MIDDLE_DOT) && isDigitAt(folded, at + 1)) {
    const end = digitsEnd(folded, at + 1);
    if (codeAt(folded, end) === POINT && isDigitAt(folded, end + 1)) return undefined;
    coefficient = withDigits(coefficient, folded, at + 1, end);
    places = end - at - 1;
    at = end;
  }
  if (digits + places > MAX_DIGITS) return undefined;
  return withScale(folded, coefficient, places === 0 ? 0 : -places, at);
}

/** Reads a Chinese numeral that ends at `end`: 二十三, 两千余, 万余, 近百. Runs like 三四十 are no number. */
export function readHan(folded: string, start: number, end: number): BareNumber | undefined {
  const value = end === start + 1 ? loneValue(folded, start) : parseHanNumber(folded.slice(start, end));
  if (value === undefined || !Number.isSafeInteger(value) || value === 0) return undefined;
  return withScale(folded, value, 0, end);
}

/** What a numeral of one character is worth: 三, or 万 of 近万. */
function loneValue(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  const power = scales[code] ?? 0;
  return power === 0 ? (numerals[code] ?? 0) : 10 ** power;
}

function withScale(folded: string, coefficient: number, places: number, numberEnd: number): BareNumber {
  let at = numberEnd;
  let exponent = places;
  let over = false;
  for (let power = scales[codeAt(folded, at)]; power; power = scales[codeAt(folded, at)]) {
    if (power === OVER) {
      if (over || startsAny(folded, at, manyWords)) break;
      over = true;
    } else {
      if (startsAny(folded, at, longUnits)) break;
      exponent += power;
    }
    at++;
  }
  // Told to be one, a number of the usual size stays a small integer in memory, which costs no object of its own.
  const digits = coefficient < 0x40000000 ? coefficient | 0 : coefficient;
  const value = exponent === 0 ? integer(digits) : { coefficient: digits, exponent };
  return { value, end: at, scaled: at > numberEnd, over, numberEnd };
}

function digitsEnd(folded: string, start: number): number {
  let end = start;
  while (isDigitAt(folded, end)) end++;
  return end;
}

/** The number with the digits of `[start, end)` appended; exact up to `MAX_DIGITS` digits. */
function withDigits(number: number, folded: string, start: number, end: number): number {
  let value = number;
  for (let at = start; at < end; at++) value = value * 10 + folded.charCodeAt(at) - 48;
  return value;
}

/** A group of exactly three digits behind a comma or, where numbers are written `spaced`, a blank or a thin space. */
function isGroup(folded: string, at: number, spaced: boolean): boolean {
  const mark = codeAt(folded, at);
  if (mark !== COMMA && (mark !== SPACE || !spaced) && mark !== 0x2009 && mark !== 0x202f) return false;
  if (!isDigitAt(folded, at + 1) || !isDigitAt(folded, at + 2) || !isDigitAt(folded, at + 3)) return false;
  return !isDigitAt(folded, at + 4);
}

/** Whether an Arabic digit stands at `at`. */
export function isDigitAt(folded: string, at: number): boolean {
  const code = codeAt(folded, at);
  return code >= 48 && code <= 57;
}

function startsAny(folded: string, at: number, words: readonly string[]): boolean {
  for (const word of words) if (folded.startsWith(word, at)) return true;
  return false;
}
