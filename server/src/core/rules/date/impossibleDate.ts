import { brokenRelations } from '../../figures/broken';
import dateWords from '../../lexicon/dateWords.json';
import type { Report, ReportParagraph } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import { compareDays, daysInMonth, formatDay, isCalendarDay, type CalendarDay } from '../../text/calendar';
import { CharClass } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import { defineDocumentRule } from '../rule';

const anyDate = /(?<![\d.])(?:((?:19|20)\d\d)年)?(\d{1,2})月(?:(\d{1,2})日)?/g;
const fullDate = /^((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日$/;
const pointBehind = /^(?:起|底|初|末|份|以来|上旬|中旬|下旬)/;
const spanBefore = /[时共近约满达前第计需用余]$/;
const past = new RegExp(`(?:${dateWords.past.join('|')})`);
const future = new RegExp(`(?:${dateWords.future.join('|')})`);

/**
 * 不存在的日期：2月30日、13月、6月31日；已经发生的事晚于成文日期。
 *
 * 闰年的2月29日存在；没有写年份的2月29日不提示。下一年度的安排不与成文日期比较。
 */
export const impossibleDate = defineDocumentRule({
  id: 'impossible-date',
  summary: { zh: '日期不可能', en: 'An impossible date' },
  severity: 'error',
  basis: [{ source: '公历', force: '必须' }],
  options: {},
  messages: {
    noMonth: {
      zh: '没有“{month}月”，请核对日期“{actual}”。',
      en: 'There is no month {month}; check “{actual}”.',
    },
    noDay: {
      zh: '“{actual}”不存在：{month}月只有{days}天，请核对。',
      en: '“{actual}” does not exist: month {month} has {days} days.',
    },
    later: {
      zh: '“{actual}”晚于成文日期{signed}，却写作已经发生的事，请核对。',
      en: '“{actual}” is later than the date of signature, {signed}, but is told as past. Please check.',
    },
  },
  examples: () => [
    { text: '⟦2024年2月30日⟧召开会议，⟦6月31日⟧前整改。' },
    { text: '截至⟦2023年13月⟧，共受理12件，自⟦13月⟧起施行，历时13月。' },
    { text: '2024年2月29日召开会议，2月29日整改，12月31日办结。' },
    {
      text: '一、回顾\n⟦2024年3月15日⟧召开了会议，研究部署。\n某某区人民政府\n2024年1月30日',
      note: { zh: '晚于成文日期', en: 'Later than the date of signature' },
    },
  ],
  *check({ report }) {
    const signed = signedDay(report);
    for (const placed of report.paragraphs) {
      const { paragraph } = placed;
      const relevant = CharClass.digit | CharClass.dateUnit;
      if ((paragraph.mask & relevant) !== relevant || paragraph.kind === 'noise') continue;
      for (const match of matchesOf(anyDate, paragraph.folded)) {
        const span = documentSpan(placed, { start: match.index, end: match.index + match[0].length });
        const actual = paragraph.text.slice(match.index, match.index + match[0].length);
        const year = match[1] === undefined ? undefined : Number(match[1]);
        const month = Number(match[2]);
        const day = match[3] === undefined ? undefined : Number(match[3]);
        const days = daysInMonth(month, year);
        if (days === 0) {
          if (
            year !== undefined ||
            day !== undefined ||
            isPoint(paragraph.folded, match.index, match[0].length)
          )
            yield { span, message: 'noMonth', args: { month, actual } };
        } else if (day !== undefined && (day === 0 || day > days)) {
          yield { span, message: 'noDay', args: { actual, month, days } };
        } else if (signed && year !== undefined && day !== undefined && paragraph.kind === 'body') {
          const isLater = compareDays({ year, month, day }, signed) > 0;
          if (!isLater || !isPast(paragraph, match.index, match[0].length)) continue;
          yield { span, message: 'later', args: { actual, signed: formatDay(signed) }, severity: 'warning' };
        }
      }
    }
  },
});

/** Whether a month alone is a point of time (13月起, 15月底), no span of months (历时13月). */
function isPoint(folded: string, start: number, length: number): boolean {
  return (
    pointBehind.test(folded.slice(start + length, start + length + 2)) &&
    !spanBefore.test(folded.slice(Math.max(0, start - 2), start))
  );
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
