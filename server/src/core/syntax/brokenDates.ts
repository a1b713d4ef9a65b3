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
    pattern: new RegExp(`${year}(0?[1-9]|1[0-2])月`, 'g'),
    read: ([, y = '', month]) => [`${y}年${String(Number(month))}月`],
  },
  {
    // 2020以来, 2023年来,
    pattern: new RegExp(`${year}(年?)(以来|来)(?=[,，、。;]|[\\u4e00-\\u9fff])`, 'g'),
    read: readSince,
  },
  {
    // 2024上半年
    pattern: new RegExp(`${year}(?=上半年|下半年|第[一二三四]季度)`, 'g'),
    read: ([, y = '']) => [`${y}年`],
  },
  {
    // 2021926日
    pattern: new RegExp(`${year}(\\d{3,4})日`, 'g'),
    read: ([, y = '', rest = '']) => days(readDigitDay(y + rest)),
  },
  {
    // 于2021926印发
    pattern: /(?<=[于至在自(]|时间:|日期:)((?:19|20)\d{5,6})(?=[,，。;)、]|印发|起|前)/g,
    read: ([, digits = '']) => days(readDigitDay(digits)),
  },
  {
    // 20212025年
    pattern: /(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)年/g,
    read: ([, first = '', last = '']) => (Number(first) < Number(last) ? [`${first}—${last}年`] : []),
  },
  {
    // 2024年11月20,
    pattern: new RegExp(`${year}年(0?[1-9]|1[0-2])月(\\d{1,2})(?=[,，。;)])`, 'g'),
    read: ([, y = '', month = '', day = '']) =>
      days(readDigitDay(y + month.padStart(2, '0') + day.padStart(2, '0'))),
  },
  {
    // 2024年130日
    pattern: new RegExp(`${year}年(\\d{3,4})日`, 'g'),
    read: ([, y, rest = '']) => days(readDigitMonthDay(rest, Number(y))),
  },
];

/** The broken dates of a folded text, each place once. */
export function* findBrokenDates(folded: string): Generator<BrokenDate> {
  if (!/(?:19|20)\d\d/.test(folded)) return;
  const taken = new Set<number>();
  for (const { pattern, read } of forms) {
    for (const match of matchesOf(pattern, folded)) {
      const readings = read(match, folded);
      if (readings.length === 0 || taken.has(match.index)) continue;
      taken.add(match.index);
      yield { start: match.index, actual: match[0], readings };
    }
  }
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
