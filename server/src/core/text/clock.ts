import { matchesOf } from './matches';

/** A time of day that no clock shows. `start` and `end` are UTF-16 offsets and cover hour and minute. */
export interface ClockSlip {
  readonly start: number;
  readonly end: number;
  /** The part of the day that has no such hour (上午15时); absent where no day has it (25时, 9时75分). */
  readonly part?: string;
}

const clock = /(?<![\d.])(\d{1,3})[时点:](?:(\d{1,2})(?!\d)分?)?/g;
/**
 * A number alone before 时 or 点 may count hours (历时30时) or points, a pair with a colon may be a ratio (配比30:70): they
 * are times only behind a day, a part of the day or another time.
 */
const tellsTime = /(?:上午|凌晨|清晨|早上|[日午晨晚夜天]|\d[时分点][至到—–~-]|:\d\d[至到—–~-])$/;
const longestBefore = 4;
const notTime = /^(?:间|候|代|段|期|建议|意见|要求|措施)/;
const minutes = /(?<![\d.])(\d{1,2})[时点](\d{2,3})分(?!之)/g;
const morning = /^(?:上午|凌晨|清晨|早上)$/;
const noon = 12;

/** Times of day that cannot be, in the order of the folded text: 23日25时, 下午25点, 12时75分, 8:30—25:00. */
export function impossibleTimes(folded: string): readonly ClockSlip[] {
  if (!folded.includes('时') && !folded.includes('点') && !folded.includes(':')) return noSlips;
  const found = new Map<number, ClockSlip>();
  for (const match of matchesOf(clock, folded)) {
    const [text, hours, minute] = match;
    const { index } = match;
    const end = index + text.length;
    const [before] = tellsTime.exec(folded.slice(Math.max(0, index - longestBefore), index)) ?? [];
    if (before === undefined || notTime.test(folded.slice(end, end + 2))) continue;
    if (text.endsWith(':')) continue;
    const hour = Number(hours);
    if (!isTime(hour, Number(minute ?? 0))) found.set(index, { start: index, end });
    else if (hour > noon && morning.test(before)) found.set(index, { start: index, end, part: before });
  }
  for (const { index, 0: text, 1: hour, 2: minute } of matchesOf(minutes, folded)) {
    if (!isTime(Math.min(Number(hour), lastHour), Number(minute)))
      found.set(index, { start: index, end: index + text.length });
  }
  return [...found.values()];
}

const noSlips: readonly ClockSlip[] = [];
/** The last hour that has minutes: 24时 is the day's end. */
const lastHour = 23;

function isTime(hour: number, minute: number): boolean {
  return minute < 60 && (hour <= lastHour || (hour === lastHour + 1 && minute === 0));
}
