import { brokenRelations } from '../../figures/broken';
import dateWords from '../../lexicon/dateWords.json';
import type { Report, ReportParagraph } from '../../report';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import { compareDays, daysInMonth, formatDay, isCalendarDay, type CalendarDay } from '../../text/calendar';
import { CharClass } from '../../text/charClass';
import { impossibleTimes } from '../../text/clock';
import { matchesOf } from '../../text/matches';
import { monthSlips } from '../../text/monthSpan';
import { defineDocumentRule } from '../rule';

const anyDate = /(?<![\d.])(?:((?:19|20)\d\d)年)?(\d{1,2})月(?:(\d{1,2}|\d{3}(?!日[均内]))日)?/g;
/** 20255年: a digit too many. */
const longYear = /(?<![\d.])(?:19|20)\d{3}(?=年\d{1,2}月)/g;
const fullDate = /^((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日$/;
/** What stands between the two ends of a span of time. */
const spanMark = /^起?(?:[至到—–~-]|——|--)$/;
const pointBehind = /^(?:起|底|初|末|份|以来|上旬|中旬|下旬)/;
const spanBefore = /[时共近约满达前第计需用余]$/;
const past = new RegExp(`(?:${dateWords.past.join('|')})`);
const future = new RegExp(`(?:${dateWords.future.join('|')})`);

/**
 * 不存在的日期：2月30日、13月、6月31日；已经发生的事晚于成文日期。
 *
 * 一段时间的终点早于起点（自2024年1月1日起至2023年12月31日止，11月中旬至10月上旬）、与季度或者半年不合的月份（第三季度（7月至10月））、
 * 不存在的时刻（23日25时，上午15时）也是。闰年的2月29日存在；没有写年份的2月29日，报告年度不是闰年的提示。跨年的时间段（11月至3月）
 * 不提示。下一年度的安排不与成文日期比较。
 */
export const impossibleDate = defineDocumentRule({
  id: 'impossible-date',
  summary: { zh: '日期、时刻不可能', en: 'An impossible date or time' },
  severity: 'error',
  basis: [{ source: '公历', force: '必须' }],
  options: {},
  messages: {
    noMonth: {
      zh: '没有“{month}月”，请核对日期“{actual}”。',
      en: 'There is no month {month}; check “{actual}”.',
    },
    noYear: {
      zh: '没有“{actual}年”，年份多了一位，请改正。',
      en: 'There is no year {actual}: it has a digit too many.',
    },
    noDay: {
      zh: '“{actual}”不存在：{month}月只有{days}天，请核对。',
      en: '“{actual}” does not exist: month {month} has {days} days.',
    },
    later: {
      zh: '“{actual}”晚于成文日期{signed}，却写作已经发生的事，请核对。',
      en: '“{actual}” is later than the date of signature, {signed}, but is told as past. Please check.',
    },
    reversed: {
      zh: '时间段的终点“{actual}”早于起点“{from}”，请核对年份。',
      en: 'The span ends on “{actual}”, before it begins on “{from}”. Check the years.',
    },
    noLeap: {
      zh: '“{actual}”不存在：{year}年不是闰年，2月只有28天，请核对。',
      en: '“{actual}” does not exist: {year} is no leap year, its February has 28 days.',
    },
    turned: {
      zh: '时间段的终点“{actual}”早于起点“{from}”，请核对；跨年的，写明“次年”。',
      en: 'The span ends in “{actual}”, before it begins in “{from}”. Please check; name the next year where it is meant.',
    },
    outside: {
      zh: '“{actual}”与“{period}”不合：{period}是{first}月至{last}月，请核对。',
      en: '“{actual}” does not fit “{period}”, which is from month {first} to month {last}.',
    },
    noTime: {
      zh: '没有“{actual}”这个时刻：一天24小时，一小时60分，请核对。',
      en: 'There is no time “{actual}”: a day has 24 hours, an hour 60 minutes.',
    },
    notMorning: {
      zh: '“{part}”没有“{actual}”，请核对。',
      en: '“{actual}” is not in the morning (“{part}”). Please check.',
    },
  },
  examples: [
    { text: '⟦2024年2月30日⟧召开会议，⟦6月31日⟧前整改。' },
    { text: '截至⟦2023年13月⟧，共受理12件，自⟦13月⟧起施行，历时13月。' },
    { text: '统计期限自2024年1月1日起至⟦2023年12月31日⟧止。' },
    { text: '方案于⟦9月218日⟧公布，⟦20255⟧年3月施行。' },
    { text: '2024年2月29日召开会议，2月29日整改，12月31日办结。' },
    { text: '11月中旬至⟦10月上旬⟧开展督察，第三季度（⟦7月至10月⟧）收案最多，7月23日⟦25时⟧转移群众。' },
    { text: '10月中旬至11月上旬开展督察，第三季度（7月至9月）收案最多，11月至3月为防火期。' },
    {
      text: '一、回顾\n⟦2024年3月15日⟧召开了会议，研究部署。\n某某区人民政府\n2024年1月30日',
      note: { zh: '晚于成文日期', en: 'Later than the date of signature' },
    },
  ],
  *check({ report, facts, perParagraph }) {
    const signed = signedDay(report);
    const slips = perParagraph(slipsOf);
    for (const [at, placed] of report.paragraphs.entries()) {
      const { paragraph } = placed;
      for (const { start, end, ...slip } of slips[at] ?? noSlips)
        yield { ...slip, span: documentSpan(placed, { start, end }), severity: 'warning' } as const;
      const relevant = CharClass.digit | CharClass.dateUnit;
      if ((paragraph.mask & relevant) !== relevant || paragraph.kind === 'noise') continue;
      for (const { index, 0: actual } of matchesOf(longYear, paragraph.folded)) {
        const span = documentSpan(placed, { start: index, end: index + actual.length });
        yield { span, message: 'noYear', args: { actual } } as const;
      }
      let from: RegExpExecArray | undefined;
      for (const match of matchesOf(anyDate, paragraph.folded)) {
        const lost = leapDayOf(paragraph, match, facts.reportYear, signed);
        yield* lost === undefined ? judge(placed, match, from, signed) : notLeap(placed, match, lost);
        from = match;
      }
    }
  },
});

const noSlips = [] as const;

/** What a paragraph shows by itself: times of day and stretches of months that cannot be. */
function slipsOf({ folded, text, mask, kind }: ReportParagraph) {
  if ((mask & CharClass.digit) === 0 || kind === 'noise') return noSlips;
  const times = impossibleTimes(folded).map(({ start, end, part }) => {
    const actual = text.slice(start, end);
    return part === undefined
      ? ({ start, end, message: 'noTime', args: { actual } } as const)
      : ({ start, end, message: 'notMorning', args: { actual, part } } as const);
  });
  const months = monthSlips(folded).map(({ start, end, ...slip }) => {
    const actual = text.slice(start, end);
    if (slip.kind === 'turned')
      return { start, end, message: 'turned', args: { actual, from: slip.from } } as const;
    const { period, first, last } = slip;
    return { start, end, message: 'outside', args: { actual, period, first, last } } as const;
  });
  return times.length + months.length === 0 ? noSlips : [...times, ...months];
}

/** What is wrong with one date: it ends a span before its beginning, no calendar has it, or it lies after 成文日期. */
function* judge(
  placed: Placed<ReportParagraph>,
  match: RegExpExecArray,
  from: RegExpExecArray | undefined,
  signed: CalendarDay | undefined,
) {
  const { paragraph } = placed;
  const [{ length }, year, month, day] = [match[0], ...match.slice(1).map(numberOf)];
  const span = documentSpan(placed, { start: match.index, end: match.index + length });
  const actual = paragraph.text.slice(match.index, match.index + length);
  if (month === undefined) return;
  const days = daysInMonth(month, year);
  if (from && isReversed(paragraph.folded, from, match)) {
    yield { span, message: 'reversed', args: { actual, from: from[0] } } as const;
  } else if (days === 0) {
    if (year !== undefined || day !== undefined || isPoint(paragraph.folded, match.index, length))
      yield { span, message: 'noMonth', args: { month, actual } } as const;
  } else if (day !== undefined && (day === 0 || day > days)) {
    yield { span, message: 'noDay', args: { actual, month, days } } as const;
  } else if (signed && year !== undefined && day !== undefined && paragraph.kind === 'body') {
    const isLater = compareDays({ year, month, day }, signed) > 0;
    if (!isLater || !isPast(paragraph, match.index, length)) return;
    const args = { actual, signed: formatDay(signed) };
    yield { span, message: 'later', args, severity: 'warning' } as const;
  }
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Whether two dates with their years are the ends of one span, the second before the first. */
function isReversed(folded: string, from: RegExpExecArray, to: RegExpExecArray): boolean {
  const [first, second] = [dayOf(from, 1), dayOf(to, lastDay)];
  if (!first || !second || compareDays(second, first) >= 0) return false;
  return spanMark.test(folded.slice(from.index + from[0].length, to.index).trim());
}

/** A date with its year; a month alone stands for one of its days. */
function dayOf([, year, month, day]: RegExpExecArray, ofMonth: number): CalendarDay | undefined {
  if (year === undefined) return undefined;
  return { year: Number(year), month: Number(month), day: day === undefined ? ofMonth : Number(day) };
}

const lastDay = 31;

/** Whether a month alone is a point of time (13月起, 15月底), no span of months (历时13月). */
function isPoint(folded: string, start: number, length: number): boolean {
  return (
    pointBehind.test(folded.slice(start + length, start + length + 2)) &&
    !spanBefore.test(folded.slice(Math.max(0, start - 2), start))
  );
}

/**
 * The report year where a 2月29日 without a year falls in one that has none. The paragraph names no leap year, and the
 * day is not in the next year, in which a report may have been finished.
 */
function leapDayOf(
  { folded, kind }: ReportParagraph,
  match: RegExpExecArray,
  reportYear: number | undefined,
  signed: CalendarDay | undefined,
): number | undefined {
  const [, year, month, day] = match;
  if (month !== '2' || day !== '29' || year !== undefined || kind !== 'body') return undefined;
  // 去年2月29日 is a day of another year.
  if (reportYear === undefined || hasLeapDay(reportYear) || folded[match.index - 1] === '年')
    return undefined;
  const next = { year: reportYear + 1, month: 2, day: 29 };
  if (hasLeapDay(next.year) && !(signed && compareDays(signed, next) < 0)) return undefined;
  const named = matchesOf(anyYear, folded).map(([written]) => Number(written));
  return named.some(hasLeapDay) ? undefined : reportYear;
}

const anyYear = /(?:19|20)\d\d(?=[年—–~-])/g;

function hasLeapDay(year: number): boolean {
  return daysInMonth(2, year) === 29;
}

function* notLeap(placed: Placed<ReportParagraph>, { index, 0: actual }: RegExpExecArray, year: number) {
  const span = documentSpan(placed, { start: index, end: index + actual.length });
  yield { span, message: 'noLeap', args: { actual, year }, severity: 'warning' } as const;
}

/** The date of signature where it is well formed, and its year not told to be wrong (year-mismatch). */
function signedDay(report: Report): CalendarDay | undefined {
  const last = report.paragraphs.findLast(({ paragraph }) => paragraph.kind === 'signatureDate');
  const match = last && fullDate.exec(last.paragraph.folded.trim());
  if (
    !match ||
    brokenRelations(report.relations, ['report-year']).some(({ facts }) => facts.signed !== undefined)
  )
    return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDay(day) ? day : undefined;
}

/** Whether the clause with the date at `start` tells of something done, and nothing in it points ahead. */
function isPast({ folded }: ReportParagraph, start: number, length: number): boolean {
  const before = /[^,。;:]{0,20}$/.exec(folded.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^[^。;]{0,40}/.exec(folded.slice(start + length, start + length + 40))?.[0] ?? '';
  return past.test(after) && !future.test(before + after);
}
