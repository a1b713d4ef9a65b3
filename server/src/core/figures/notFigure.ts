import { integer } from './decimal';
import type { NumberToken } from './numberToken';
import { isDigitAt } from './readNumber';
import { charSet, codeAt, isOneOf } from './search';

const connectors = charSet('-—–－~～―至到');
/** Marks behind a second year with which it belongs to something longer: 2023-2024-01. */
const longerMarks = charSet('-—');
const YEAR = 0x5e74;

/**
 * 2024年, 2023—2025年, (2023-2025) at `at`, or `undefined`. A range needs two years of four digits;
 * a single year needs its 年.
 */
export function yearTokenAt(folded: string, at: number): NumberToken | undefined {
  const first = yearAt(folded, at);
  if (first === undefined) return undefined;
  const own = codeAt(folded, at + 4) === YEAR;
  const ownEnd = own ? at + 5 : at + 4;
  let next = ownEnd;
  while (next < ownEnd + 2 && isOneOf(connectors, folded, next)) next++;
  if (next > ownEnd) {
    const last = yearAt(folded, next);
    if (last !== undefined && isSpan(first, last) && !isOneOf(longerMarks, folded, next + 4)) {
      const end = codeAt(folded, next + 4) === YEAR ? next + 5 : next + 4;
      const month = end === next + 5 && isDigitAt(folded, end);
      if (!month) return yearToken('yearRange', at, end, first, last);
    }
  }
  return own ? yearToken('year', at, ownEnd, first, first) : undefined;
}

/** Two years of one span; one that runs backwards (2025—2021年) is a slip of the pen and is read all the same. */
function isSpan(first: number, last: number): boolean {
  return last !== first && last - first < 60 && first - last < 20;
}

function yearToken(
  kind: 'year' | 'yearRange',
  start: number,
  end: number,
  first: number,
  last: number,
): NumberToken {
  return {
    kind, start, end, numberEnd: start + 4, outerStart: start, outerEnd: end,
    value: integer(first), low: integer(first), high: integer(last),
    bound: 'exact', unit: '年', unitClass: 'year', quoted: false,
  }; // prettier-ignore
}

/** A year of our time (19xx or 20xx) written with exactly four digits at `at`. */
function yearAt(folded: string, at: number): number | undefined {
  const century = (codeAt(folded, at) - 48) * 10 + codeAt(folded, at + 1) - 48;
  if (century !== 20 && century !== 19) return undefined;
  if (!isDigitAt(folded, at + 1) || !isDigitAt(folded, at + 2) || !isDigitAt(folded, at + 3))
    return undefined;
  if (isDigitAt(folded, at + 4) || isDigitAt(folded, at - 1)) return undefined;
  return century * 100 + (codeAt(folded, at + 2) - 48) * 10 + codeAt(folded, at + 3) - 48;
}

const ORDINAL = 0x7b2c;
const vagueBefore = charSet('数几老');

/** Whether a number is an ordinal (第35个, 第三批) or a Chinese numeral is vague (数百, 几十). */
export function isOrdinal(folded: string, start: number, han: boolean): boolean {
  return codeAt(folded, start - 1) === ORDINAL || (han && isOneOf(vagueBefore, folded, start - 1));
}

/** 三次会议 of 十四届全国人大三次会议, 二次 and 六次 of 八届二次、六次全会: the number of a meeting. */
export function isMeeting(folded: string, start: number, end: number): boolean {
  if (plenum.test(folded.slice(end - 1, end + 2 + PLENUMS))) return true;
  if (!folded.startsWith('会议', end) && !folded.startsWith('全体会议', end)) return false;
  return '大届会委协'.includes(folded.charAt(start - 1) || ' ');
}

/** How far behind 二次 its 全会 may stand: 八届二次、三次、六次全会. */
const PLENUMS = 12;
const plenum = /^次(?:[、和][一二三四五六七八九十]{1,3}次){0,3}全(?:会|体会议)/;

/** Characters that make a date, a document number, a version or a name of the number before them. */
const dateUnits = charSet('年月日号版楼室时世秒');

/** Whether the characters behind a number make it a part of a date, a document number or a version. */
export function isDate(folded: string, end: number): boolean {
  if (!isOneOf(dateUnits, folded, end)) return false;
  const next = folded.charAt(end);
  if (next === '版') return folded.charAt(end + 1) !== '面';
  if (next === '秒') return false;
  return next !== '时' || folded.charAt(end + 1) !== '段';
}

const openers = charSet('〔[');
const closers = charSet('〕]');

/**
 * If the number is a piece of a code (QZ04101-0105, 2024-01-30, 09:37, 1+N, 5G, 〔2024〕2号), the end of that
 * code; otherwise `end`. Nothing before `from`, the end of a marker, leads a code: 2.**100%.
 */
export function isCode(folded: string, start: number, end: number, from: number): number {
  const opened = isOneOf(openers, folded, start - 1);
  if (!opened && !(start > from && isLed(folded, start)) && !isTrailed(folded, end)) return end;
  let at = end;
  while (isCodePart(codeAt(folded, at))) at++;
  if (opened && isOneOf(closers, folded, at)) {
    at++;
    while (isDigitAt(folded, at)) at++;
  }
  return Math.max(at, end + 1);
}

/** A letter, a joint with a letter or digit before it, or a sign of arithmetic stands before the number. */
function isLed(folded: string, start: number): boolean {
  const previous = codeAt(folded, start - 1);
  const before = codeAt(folded, start - 2);
  return isLatin(previous) || isPlus(previous) || (isJoint(previous) && (isAlnum(before) || before === 0x29));
}

function isTrailed(folded: string, end: number): boolean {
  const next = codeAt(folded, end);
  const joint = next === 0x2d || next === 0x2f || next === 0x3a;
  return isLatin(next) || isPlus(next) || (joint && isCodeTail(folded, end + 1));
}

function isCodePart(code: number): boolean {
  return isAlnum(code) || isJoint(code) || isPlus(code);
}

/** Behind a joint a code goes on with digits that belong to no unit: 2024-01, 09:37; a range of counts does not. */
function isCodeTail(folded: string, at: number): boolean {
  if (isLatin(codeAt(folded, at))) return true;
  let end = at;
  while (isDigitAt(folded, end)) end++;
  if (end === at) return false;
  const next = folded.charAt(end);
  return (
    next === '-' ||
    next === '/' ||
    next === ':' ||
    (folded.charAt(at - 1) === ':' && end === at + 2) ||
    next === '' ||
    next === ' '
  );
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isAlnum(code: number): boolean {
  return isLatin(code) || (code >= 48 && code <= 57);
}

/** - / . : _ */
function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x2f || code === 0x2e || code === 0x3a || code === 0x5f;
}

/** + × * # & @ = */
function isPlus(code: number): boolean {
  return (
    code === 0x2b ||
    code === 0xd7 ||
    code === 0x2a ||
    code === 0x23 ||
    code === 0x26 ||
    code === 0x40 ||
    code === 0x3d
  );
}
