/** A day of the calendar. Month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month, 0 where there is no such month; without a year, 29 for February. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeapYear(year))) return 29;
  return monthLengths[month - 1] ?? 0;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether the calendar has this day. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  return day >= 1 && day <= daysInMonth(month, year);
}

/** `2024年1月30日`: Arabic, full year, no leading zero (GB/T 9704—2012, 7.3.5.4). */
export function formatDay({ year, month, day }: CalendarDay): string {
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

/** Negative where `a` is earlier than `b`, positive where it is later, 0 on one day. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * The days that a run of digits can stand for after its 年, 月, 日 were lost: the year takes four digits, the rest
 * is split wherever both parts are valid and have no leading zero, or both have two digits.
 *
 * ```text
 * 2024130 → 2024年1月30日 (13月 is no month)     2024111 → 2024年1月11日 and 2024年11月1日
 * ```
 */
export function readDigitDay(digits: string): readonly CalendarDay[] {
  const year = Number(digits.slice(0, 4));
  const rest = digits.slice(4);
  const found: CalendarDay[] = [];
  for (const length of [1, 2]) {
    const month = rest.slice(0, length);
    const day = rest.slice(length);
    if (day.length === 0 || day.length > 2 || month.length + day.length !== rest.length) continue;
    if ((month.startsWith('0') || day.startsWith('0')) && rest.length < 4) continue;
    const read = { year, month: Number(month), day: Number(day) };
    if (isCalendarDay(read)) found.push(read);
  }
  return found;
}

/** The months and days that three or four digits can stand for: `130` → 1月30日. */
export function readDigitMonthDay(digits: string, year: number): readonly CalendarDay[] {
  return readDigitDay(String(year) + digits);
}
