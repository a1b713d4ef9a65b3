import { formatDay, readDigitDay, readDigitMonthDay, type CalendarDay } from '../text/calendar';
import { matchesOf } from '../text/matches';

/** A date that lost a part. */
export interface BrokenDate {
  readonly start: number;
  readonly actual: string;
  /** What it can mean; never empty. */
  readonly readings: readonly string[];
}

interface Form {
  readonly pattern: RegExp;
  /** The dates that a match can mean; empty where it is none. */
  readonly read: (match: RegExpExecArray, folded: string) => readonly string[];
}

const year = '(?<![\\d.])((?:19|20)\\d\\d)';

/** Every way in which a date breaks, with its readings. */
const forms: readonly Form[] = [
  {
    // 202010月
    pattern: new RegExp(`${year}(0?[1-9]|1[0-2])月`, 'y'),
    read: ([, y = '', month]) => [`${y}年${String(Number(month))}月`],
  },
  {
    // 2020以来, 2023年来,
    pattern: new RegExp(`${year}(年?)(以来|来)(?=[,，、。;]|[\\u4e00-\\u9fff])`, 'y'),
    read: readSince,
  },
  {
    // 2024上半年
    pattern: new RegExp(`${year}(?=上半年|下半年|第[一二三四]季度)`, 'y'),
    read: ([, y = '']) => [`${y}年`],
  },
  {
    // 2021926日
    pattern: new RegExp(`${year}(\\d{3,4})日`, 'y'),
    read: ([, y = '', rest = '']) => days(readDigitDay(y + rest)),
  },
  {
    // 于2021926印发
    pattern: /(?<=[于至在自(]|时间:|日期:)((?:19|20)\d{5,6})(?=[,，。;)、]|印发|起|前)/y,
    read: ([, digits = '']) => days(readDigitDay(digits)),
  },
  {
    // 20212025年
    pattern: /(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)年/y,
    read: ([, first = '', last = '']) => (Number(first) < Number(last) ? [`${first}—${last}年`] : []),
  },
  {
    // 2024年11月20,
    pattern: new RegExp(`${year}年(0?[1-9]|1[0-2])月(\\d{1,2})(?=[,，。;)])`, 'y'),
    read: ([, y = '', month = '', day = '']) =>
      days(readDigitDay(y + month.padStart(2, '0') + day.padStart(2, '0'))),
  },
  {
    // 2024年130日
    pattern: new RegExp(`${year}年(\\d{3,4})日`, 'y'),
    read: ([, y, rest = '']) => days(readDigitMonthDay(rest, Number(y))),
  },
];

/** The broken dates of a folded text, in order: every form begins with a year, so only there are they tried. */
export function findBrokenDates(folded: string): readonly BrokenDate[] {
  let all: BrokenDate[] | undefined;
  for (const { index } of matchesOf(anyYear, folded)) {
    const found = mayBreak(folded, index + 4) ? brokenAt(folded, index) : undefined;
    if (found) (all ??= []).push(found);
  }
  return all ?? none;
}

const none: readonly BrokenDate[] = [];

/** Whether one of the forms goes on so behind the four digits of a year: most years are followed by 年 and a word. */
function mayBreak(folded: string, end: number): boolean {
  const next = folded.charAt(end);
  if (next === '') return false;
  return next === '年'
    ? '0123456789以来'.includes(folded.charAt(end + 1))
    : '0123456789以来上下第'.includes(next);
}

const anyYear = /(?<!\d)(?:19|20)\d\d/g;

function brokenAt(folded: string, start: number): BrokenDate | undefined {
  for (const { pattern, read } of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    const readings = match ? read(match, folded) : [];
    if (match && readings.length > 0) return { start, actual: match[0], readings };
  }
  return undefined;
}

/** 来 alone means 以来 only before a comma: 2023年来访 is no date. */
function readSince(match: RegExpExecArray, folded: string): readonly string[] {
  const [whole, y = '', unit, word] = match;
  const lost = unit === '' || word === '来';
  const closed = /[,，]/.test(folded.charAt(match.index + whole.length));
  return lost && (word === '以来' || closed) ? [`${y}年以来`] : [];
}

function days(readings: readonly CalendarDay[]): readonly string[] {
  return readings.map(formatDay);
}
