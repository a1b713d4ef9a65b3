import { parseHanNumber } from '../text/hanNumber';
import { MAX_DIGITS } from './decimal';
import type { Decimal } from './decimal';

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

const scales: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
/** Words that begin like a scale or like 多 and are none. */
const longUnits = ['百分点', '千克', '千米', '千瓦', '百姓'];
const manyWords = ['多元', '多方', '多跨', '多部门', '多渠道'];

/**
 * Reads an Arabic number in a folded text: 1256 · 1,256 · 1 256 · 3.6 · 19·5 with 万, 亿, 余, 多 behind it.
 * `undefined` where the digits are too many to be a count.
 */
export function readArabic(folded: string, start: number): BareNumber | undefined {
  let [digits, at] = readDigits(folded, start);
  const grouped = digits.length <= 3;
  while (grouped && isGroup(folded, at)) {
    digits += folded.slice(at + 1, at + 4);
    at += 4;
  }
  let places = 0;
  const mark = folded.charCodeAt(at);
  if ((mark === POINT || mark === MIDDLE_DOT) && isDigitAt(folded, at + 1)) {
    const [fraction, end] = readDigits(folded, at + 1);
    if (folded.charCodeAt(end) === POINT && isDigitAt(folded, end + 1)) return undefined;
    [digits, places, at] = [digits + fraction, fraction.length, end];
  }
  if (digits.length > MAX_DIGITS) return undefined;
  return withScale(folded, { coefficient: Number(digits), exponent: places === 0 ? 0 : -places }, at);
}

/** Reads a Chinese numeral that ends at `end`: 二十三, 两千余, 万余, 近百. Runs like 三四十 are no number. */
export function readHan(folded: string, start: number, end: number): BareNumber | undefined {
  const run = folded.slice(start, end);
  const lone = end - start === 1 ? scales[run] : undefined;
  const value = lone === undefined ? parseHanNumber(run) : 10 ** lone;
  if (value === undefined || !Number.isSafeInteger(value) || value === 0) return undefined;
  return withScale(folded, { coefficient: value, exponent: 0 }, end);
}

function withScale(folded: string, bare: Decimal, numberEnd: number): BareNumber {
  let at = numberEnd;
  let exponent = bare.exponent;
  let over = false;
  let scaled = false;
  for (;;) {
    const char = folded.charAt(at);
    if ((char === '余' || char === '多') && !over && !startsAny(folded, at, manyWords)) {
      over = true;
    } else {
      const power = scales[char];
      if (power === undefined || startsAny(folded, at, longUnits)) break;
      exponent += power;
    }
    scaled = true;
    at++;
  }
  return { value: { coefficient: bare.coefficient, exponent }, end: at, scaled, over, numberEnd };
}

function readDigits(folded: string, start: number): [digits: string, end: number] {
  let end = start;
  while (isDigitAt(folded, end)) end++;
  return [folded.slice(start, end), end];
}

/** A group of exactly three digits behind a comma or a thin space. */
function isGroup(folded: string, at: number): boolean {
  const mark = folded.charCodeAt(at);
  if (mark !== COMMA && mark !== SPACE && mark !== 0x2009 && mark !== 0x202f) return false;
  if (!isDigitAt(folded, at + 1) || !isDigitAt(folded, at + 2) || !isDigitAt(folded, at + 3)) return false;
  return !isDigitAt(folded, at + 4);
}

/** Whether an Arabic digit stands at `at`. */
export function isDigitAt(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function startsAny(folded: string, at: number, words: readonly string[]): boolean {
  for (const word of words) if (folded.startsWith(word, at)) return true;
  return false;
}
