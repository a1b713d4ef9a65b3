import { parseHanNumber } from '../../text/hanNumber';
import type { Span } from '../../text/span';
import type { RelationContext } from './context';
import { startAfterStop } from '../../text/stops';

/** How far before 历时 its two dates are looked for. */
const REACH = 60;

const spans = /(?:为期|历时)(?:约|近)?([一二两三四五六七八九十百]{1,5}|\d{1,3})(天|日|周|个月)/g;
const dates = /(?<![\d年])(\d{1,2})月(\d{1,2})日/g;
const sameMonth = /(?<![\d年])(\d{1,2})月(\d{1,2})日?[至到—―~～-](\d{1,2})日/;
const until = /至|到|—|―|~|～|结束|截止|截至/;
const ENDS = '。;!?';

const DAY = 86_400_000;
/** Days of a unit, and how many days a span so told may lie from the dates. */
const units: Readonly<Record<string, { readonly days: number; readonly slack: number }>> = {
  天: { days: 1, slack: 0 },
  日: { days: 1, slack: 0 },
  周: { days: 7, slack: 3 },
  个月: { days: 30.44, slack: 20 },
};

/**
 * 自7月10日启动,至8月31日结束,历时53天: the span told must fit its two dates, the last day counted or not. Dates of
 * two years are left alone.
 */
export function relateDaySpans(context: RelationContext): void {
  const { folded } = context;
  if (!folded.includes('历时') && !folded.includes('为期')) return;
  for (const found of folded.matchAll(spans)) {
    const [text, number = '', name = ''] = found;
    const unit = units[name];
    const stated = /\d/.test(number) ? Number(number) : parseHanNumber(number);
    if (unit === undefined || stated === undefined || /[约近]/.test(text)) continue;
    const dated = datesBefore(folded, found.index);
    if (dated === undefined) continue;
    const { span, days, leap } = dated;
    const off = Math.min(...[days, days - 1, leap].map((one) => Math.abs(stated * unit.days - one)));
    const start = found.index + text.indexOf(number);
    context.relations.push({
      kind: 'year-span',
      verdict: off <= unit.slack ? 'holds' : 'broken',
      members: [
        { span: { start, end: start + number.length + name.length }, figure: undefined, role: '历时' },
        { span, figure: undefined, role: '起止日期' },
      ],
      arithmetic: `${folded.slice(span.start, span.end)}共${days}天`,
      facts: { days: String(days), stated: `${number}${name}` },
    });
  }
}

/** Two dates, and how many days they span with the first and the last, in a common year and in a leap year. */
interface Dated {
  readonly span: Span;
  readonly days: number;
  readonly leap: number;
}

/** The two dates of the sentence before 历时. */
function datesBefore(folded: string, end: number): Dated | undefined {
  const from = startAfterStop(folded, end, ENDS, REACH);
  const text = folded.slice(from, end);
  const found = [...text.matchAll(dates)];
  const short = sameMonth.exec(text);
  if (short !== null && found.length === 1) {
    const [month, first, last] = short.slice(1).map(Number);
    return datedOf(
      { start: from + short.index, end: from + short.index + short[0].length },
      [month, first],
      [month, last],
    );
  }
  const [first, last] = found;
  if (found.length !== 2 || first === undefined || last === undefined) return undefined;
  if (!until.test(text.slice(first.index + first[0].length)) || text.includes('次年')) return undefined;
  const span = { start: from + first.index, end: from + last.index + last[0].length };
  return datedOf(span, first.slice(1).map(Number), last.slice(1).map(Number));
}

type DayOfYear = readonly (number | undefined)[];

function datedOf(span: Span, first: DayOfYear, last: DayOfYear): Dated | undefined {
  const [days, leap] = [COMMON, LEAP].map((year) => daysBetween(year, first, last));
  return days === undefined || leap === undefined || days < 2 ? undefined : { span, days, leap };
}

const COMMON = 2023;
const LEAP = 2024;

function daysBetween(year: number, first: DayOfYear, last: DayOfYear): number {
  const [start = 0, end = 0] = [first, last].map(([month = 0, day = 0]) => Date.UTC(year, month - 1, day));
  return Math.round((end - start) / DAY) + 1;
}
