import { matchesOf } from './matches';

/** A stretch of months that cannot be meant. `start` and `end` are UTF-16 offsets of its end, or of the months in brackets. */
export type MonthSlip =
  | { readonly kind: 'turned'; readonly start: number; readonly end: number; readonly from: string }
  | {
      readonly kind: 'outside';
      readonly start: number;
      readonly end: number;
      readonly period: string;
      readonly first: number;
      readonly last: number;
    };

/** What is wrong with the months of a folded text, in no order. */
export function monthSlips(folded: string): readonly MonthSlip[] {
  return folded.includes('月') ? [...turnedSpans(folded), ...monthsOutside(folded)] : noSlips;
}

const noSlips: readonly MonthSlip[] = [];

const span =
  /(?<![\d.])((\d{1,2})月(?:(\d{1,2})日|([上中下])旬|份)?)(?:起|开始)?(?:至|到|[—–~-]{1,2})(?:(\d{1,2})月(?:(\d{1,2})日|([上中下])旬|份)?|(\d{1,2})日|([上中下])旬)/g;
/** Before a stretch that runs over the year's end, or comes again every year or month. */
const overYears = /每|历年|常年|学年|年度|上年|去年|上一年|前年|跨年|上月|次|逐/;
const reach = 12;
const firstDay: Readonly<Record<string, number>> = { 上: 1, 中: 11, 下: 21 };
const lastDay: Readonly<Record<string, number>> = { 上: 10, 中: 20, 下: 31 };

/**
 * 11月中旬至10月上旬, 10月20日至15日: the end comes before the beginning. Winter runs from November to March, a school
 * year from September to July, some years of account from July to June: only a stretch that would last nearly a year and
 * is none of these is told.
 */
function* turnedSpans(folded: string): Generator<MonthSlip> {
  for (const match of matchesOf(span, folded)) {
    const [text, from = '', month, day, tenDays = '', toMonth, toDay, toTenDays = ''] = match;
    const [bareDay, bareTenDays = ''] = [match[8], match[9]];
    const first = Number(month);
    const last = toMonth === undefined ? first : Number(toMonth);
    if (!isMonth(first) || !isMonth(last)) continue;
    const begins = day === undefined ? firstDay[tenDays] : Number(day);
    const dayAtEnd = toDay ?? bareDay;
    const ends = dayAtEnd === undefined ? lastDay[toTenDays || bareTenDays] : Number(dayAtEnd);
    const turned =
      first === last
        ? begins !== undefined && ends !== undefined && ends < begins
        : isNearlyYear(first - last, first, begins, ends);
    const before = folded.slice(Math.max(0, match.index - reach), match.index);
    if (!turned || overYears.test(before)) continue;
    const end = match.index + text.length;
    const start = match.index + text.search(/(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|\d{1,2}月份?)$/);
    yield { kind: 'turned', start, end, from };
  }
}

const september = 9;
const december = 12;

function isNearlyYear(
  back: number,
  first: number,
  begins: number | undefined,
  ends: number | undefined,
): boolean {
  if (back < 1 || first === september) return false;
  if (begins === undefined || ends === undefined) return back <= 2 && first !== december;
  const wholeYear = back === 1 && begins === 1 && ends >= 28;
  return back <= 3 && !wholeYear;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= december;
}

const period =
  /(?:第?([一二三四1-4])季度|([上下])半年|前三季度)[^,。;:()\d]{0,4}\(([\d月日至到—–~、份底初末旬上中下-]{2,20})\)/g;
/** 二、三季度, 第一季度和第二季度: more than one. */
const several = /(?:[、和与及至到—第一二三-]|(?:季度|半年)[^),。;:]{0,6})$/;
const monthNumber = /(?<![\d月])(\d{1,2})(?=月|[至到—–~、-]\d{1,2}[月、])/g;
const quarters = '一二三四';

/** 第三季度（7月至10月）: months in brackets that are none of the quarter or half of the year before them. */
function* monthsOutside(folded: string): Generator<MonthSlip> {
  if (!folded.includes('季度') && !folded.includes('半年')) return;
  for (const match of matchesOf(period, folded)) {
    const [text, quarter, half, months = ''] = match;
    const before = folded.slice(Math.max(0, match.index - reach), match.index);
    if (several.test(before)) continue;
    const [first, last] = monthsOf(quarter, half);
    const named = [...matchesOf(monthNumber, months)].map(([, number]) => Number(number));
    if (!named.some((month) => month < first || month > last)) continue;
    const start = match.index + text.lastIndexOf(months);
    const name = text.slice(0, text.search(/季度|半年/) + 2);
    yield { kind: 'outside', start, end: start + months.length, period: name, first, last };
  }
}

function monthsOf(quarter: string | undefined, half: string | undefined): readonly [number, number] {
  if (half !== undefined) return half === '上' ? [1, 6] : [7, december];
  if (quarter === undefined) return [1, 9];
  const index = quarters.includes(quarter) ? quarters.indexOf(quarter) : Number(quarter) - 1;
  return [3 * index + 1, 3 * index + 3];
}
