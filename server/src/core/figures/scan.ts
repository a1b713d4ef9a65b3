import data from '../lexicon/enumerations.json';
import { thinCells } from '../syntax/cells';
import { setNameAt } from './setNames';
import { boundWordBefore } from './approximation';
import { completeToken, countToken, percentToken, zeroToken } from './figureToken';
import { asCount } from './numberToken';
import type { NumberToken } from './numberToken';
import { isCode, isDate, isMeeting, isOrdinal, yearTokenAt } from './notFigure';
import { isDigitAt, readArabic, readHan } from './readNumber';
import type { BareNumber } from './readNumber';
import { charSet, charTable, codeAt, firstWithin, isOneOf } from './search';
import { matchUnit } from './units';

/** The longest quoted name in which numbers are no figures: “法治六进+N”. */
const QUOTE_LIMIT = 24;
/** How far back a list is looked for. */
const LIST_LIMIT = 60;
/** The longest name in 《》 that is looked for. */
const NAME_LIMIT = 120;

/** What the main loop does at a character; everything else is passed over. */
const Step = { none: 0, digit: 1, han: 2, quote: 3, name: 4 } as const;
const steps = charTable([
  ['0123456789', Step.digit],
  ['一二三四五六七八九十百千万亿〇零两', Step.han],
  ['“', Step.quote],
  ['《', Step.name],
]);
const ONE = 0x4e00;
const OPEN_QUOTE = 0x201c;
const CLOSE_QUOTE = 0x201d;
/** Scales that stand alone for a number only behind a word of approximation: 近百. */
const loneScales = charSet('百千万');

interface Mode {
  /** Where the text begins that is read, behind a marker. */
  readonly from: number;
  /** Whether a blank may part the digits of a number: not where single blanks part the cells of a row. */
  readonly spaced: boolean;
  /** Numbers before this offset stand in 《》: only years count there. */
  nameEnd: number;
  /** Numbers before this offset stand in short quotation marks. */
  quoteEnd: number;
}

/**
 * Every number of a folded text that may count something, in order, in one pass over its characters.
 * Dates, document numbers, versions, phone numbers, ordinals and set phrases are left out.
 * In a table row (`bare`) a number needs no unit.
 */
export function scanNumbers(folded: string, from: number, bare: boolean): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  const mode: Mode = { from, spaced: !bare || thinCells(folded) === 0, nameEnd: 0, quoteEnd: 0 };
  const length = folded.length;
  let at = from;
  while (at < length) {
    const step = steps[folded.charCodeAt(at)] ?? 0;
    if (step === 0) at++;
    else if (step === Step.digit) at = scanDigits(folded, at, mode, bare, tokens);
    else if (step === Step.han) at = scanHan(folded, at, mode, tokens);
    else at = openMark(folded, at, step, mode);
  }
  return tokens;
}

function openMark(folded: string, at: number, step: number, mode: Mode): number {
  if (step === Step.quote) {
    const end = quoteEndOf(folded, at);
    if (end !== -1) mode.quoteEnd = Math.max(mode.quoteEnd, end);
  } else {
    const end = firstWithin(folded, '》', at + 1, at + NAME_LIMIT);
    if (end !== -1) mode.nameEnd = Math.max(mode.nameEnd, end);
  }
  return at + 1;
}

/** Where the short quotation opened at `start` ends, past quotations within it; -1 where it does not. */
function quoteEndOf(folded: string, start: number): number {
  let open = 0;
  for (let at = start; at < start + QUOTE_LIMIT; at++) {
    const char = codeAt(folded, at);
    if (char === OPEN_QUOTE) open++;
    else if (char === CLOSE_QUOTE && --open === 0) return at;
  }
  return -1;
}

function scanDigits(folded: string, start: number, mode: Mode, bare: boolean, out: NumberToken[]): number {
  const year = yearTokenAt(folded, start);
  if (year !== undefined) {
    out.push(year);
    return year.end;
  }
  const number = readArabic(folded, start, mode.spaced);
  let end = number?.end ?? start;
  while (isDigitAt(folded, end)) end++;
  if (number === undefined || start < mode.nameEnd) return end;
  if (!number.scaled && isRest(folded, start)) return end;
  const code = isCode(folded, start, end, mode.from);
  if (code > end) return code;
  if (isOrdinal(folded, start, false) || isDate(folded, end)) return end;
  const token = completeToken({ folded, start, number, han: false, bare });
  if (token === undefined) return end;
  const quoted = start < mode.quoteEnd;
  out.push(quoted ? asCount(token, quoted) : token);
  return token.outerEnd;
}

const scales = charSet('百千万亿');

/** 4万6户, 3千5名: digits that go on with the number before them count nothing by themselves. */
function isRest(folded: string, start: number): boolean {
  return isOneOf(scales, folded, start - 1) && isDigitAt(folded, start - 2);
}

function scanHan(folded: string, start: number, mode: Mode, out: NumberToken[]): number {
  let end = start + 1;
  while (steps[codeAt(folded, end)] === Step.han) end++;
  if (start < mode.nameEnd) return end;
  const single = end === start + 1;
  if (single && folded.charCodeAt(start) === ONE) return scanNone(folded, start, out);
  if (isOrdinal(folded, start, true)) return end;
  const fraction = scanFraction(folded, start, end);
  if (fraction !== undefined) {
    out.push(fraction);
    return fraction.end;
  }
  const number = readHan(folded, start, end);
  if (number === undefined || isDate(folded, number.end)) return end;
  const lone = single && isOneOf(loneScales, folded, start);
  const figure = completeHan(folded, start, number, lone);
  const quoted = start < mode.quoteEnd;
  if (figure !== undefined) {
    if (isMeeting(folded, start, figure.end)) return figure.end;
    // 三公里 is a distance, not the name 三公.
    const named = quoted || (setNameAt(folded, start)?.name.length ?? 0) >= figure.end - start;
    out.push(named ? asCount(figure, quoted) : figure);
    return figure.outerEnd;
  }
  if (lone || number.value.coefficient > 20 || !followsList(folded, start) || isNoCount(folded, start, end))
    return end;
  const count = countToken(folded, start, number, quoted);
  out.push(count);
  return count.end;
}

const Border = { dunhao: 1, name: 2, quote: 3, clause: 4 } as const;
const borders = charTable([
  ['、', Border.dunhao],
  ['》', Border.name],
  ['”', Border.quote],
  [',;。:!?', Border.clause],
]);

const STEP = 0x662f;
const articleUnits = charSet(data.articleUnits);

/**
 * 二维码, 一张三维模型: a noun that begins with a numeral counts nothing, nor does what stands behind 一张, nor the number of
 * the next step whose stop was lost (鉴定、导游样样要懂二是…).
 */
function isNoCount(folded: string, start: number, end: number): boolean {
  if (codeAt(folded, end) === STEP) return true;
  if (codeAt(folded, start - 2) === ONE && isOneOf(articleUnits, folded, start - 1)) return true;
  return data.numeralNouns.some((noun) => folded.startsWith(noun, start));
}

/** Whether a list of words stands before the number in its clause: only then can a bare numeral count it. */
function followsList(folded: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - LIST_LIMIT; at--) {
    const border = borders[folded.charCodeAt(at)];
    if (border === 0) continue;
    if (border === Border.dunhao) return at < start - 1;
    if (border === Border.name) return true;
    if (border === Border.clause) return false;
    if (at < start - 1 && folded.charAt(at + 1) === '“') return true;
  }
  return false;
}

function completeHan(
  folded: string,
  start: number,
  number: BareNumber,
  lone: boolean,
): NumberToken | undefined {
  if (lone && !number.over && boundWordBefore(folded, start) === undefined) return undefined;
  return completeToken({ folded, start, number, han: true, bare: false });
}

const NONE = 0x65e0;

/** 无一件, 无一例: nothing at all. Any other 一 is an article, not a count. */
function scanNone(folded: string, start: number, out: NumberToken[]): number {
  if (codeAt(folded, start - 1) !== NONE) return start + 1;
  const unit = matchUnit(folded, start + 1, true);
  if (unit === undefined) return start + 1;
  out.push(zeroToken(start - 1, unit));
  return unit.end;
}

const TENTH = 0x6210;

/** 百分之三十, 三成, 三成五. */
function scanFraction(folded: string, start: number, end: number): NumberToken | undefined {
  if (end !== start + 1) return undefined;
  if (folded.startsWith('百分之', start)) return scanPercentWords(folded, start, end + 2);
  if (codeAt(folded, end) !== TENTH) return undefined;
  if (!/^(?:以上|以下|左右|的|多|[,。;、)]|$)/.test(folded.slice(end + 1, end + 3))) return undefined;
  const number = readHan(folded, start, end);
  if (number === undefined || number.value.coefficient > 10) return undefined;
  const value = { coefficient: number.value.coefficient * 10, exponent: 0 };
  return percentToken(folded, start, { ...number, value, end: end + 1 });
}

function scanPercentWords(folded: string, start: number, from: number): NumberToken | undefined {
  let end = from;
  while (steps[codeAt(folded, end)] === Step.han) end++;
  const number = isDigitAt(folded, from) ? readArabic(folded, from) : readHan(folded, from, end);
  if (number === undefined) return undefined;
  return percentToken(folded, start, number);
}
