import type { Report, ReportParagraph } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import { formatDay, isCalendarDay, readDigitDay, type CalendarDay } from '../../text/calendar';
import { parseHanNumber } from '../../text/hanNumber';
import { defineDocumentRule } from '../rule';

const right = /^[(]?(?:19|20)\d\d年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日[)]?$/;
/** A full date of numbers of any kind with any marks between them; a part that is lost is empty. */
const parts =
  /^[(]?([\d〇○零一二三四五六七八九]{4})[年./-]([\d一二三四五六七八九十]{0,3})[月./-]?([\d一二三四五六七八九十]{0,3})[日号]?[)]?$/;

/**
 * 成文日期不规范：2024130、2024年01月30日、二〇二四年1月30日。
 *
 * 成文日期用阿拉伯数字将年、月、日标全，年份标全称，月、日不编虚位。标题之下只写年、月的，是述职述法一类报告的题头，只作提示。
 */
export const signatureDate = defineDocumentRule({
  id: 'signature-date',
  summary: { zh: '成文日期不规范', en: 'The date of signature is malformed' },
  severity: 'error',
  basis: [
    { source: 'GB/T 9704—2012', clause: '7.3.5.1', force: '必须' },
    { source: 'GB/T 9704—2012', clause: '7.3.5.4', force: '必须' },
  ],
  options: {},
  fix: 'suggestion',
  messages: {
    malformed: {
      zh: '成文日期“{actual}”不规范，应为“{expected}”：用阿拉伯数字写全年月日，不加虚位0。',
      en: 'The date “{actual}” should be “{expected}”: Arabic figures, full year, no leading zero.',
    },
    unclear: {
      zh: '成文日期“{actual}”不规范，请写成“2024年1月30日”的样式。',
      en: 'The date “{actual}” is malformed; write it like 2024年1月30日.',
    },
    missing: {
      zh: '定稿没有成文日期，请在署名下一行写明。',
      en: 'A final version needs a date below the signature.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    {
      text: '一、回顾\n稳中有进，成效明显。\n某某区人民政府\n⟦2024130⟧',
      fixed: '一、回顾\n稳中有进，成效明显。\n某某区人民政府\n2024年1月30日',
    },
    { text: '一、回顾\n稳中有进，成效明显。\n某某区人民政府\n⟦2024年01月30日⟧' },
    { text: '一、回顾\n稳中有进，成效明显。\n某某区人民政府\n⟦二〇二四年1月30日⟧' },
    { text: '一、回顾\n稳中有进，成效明显。\n某某区人民政府\n2024年1月30日' },
  ],
  *check({ report, facts }) {
    let dated = false;
    for (const [index, placed] of report.paragraphs.entries()) {
      const { paragraph } = placed;
      if (paragraph.kind !== 'signatureDate') continue;
      dated = true;
      const { folded, text } = paragraph;
      if (right.test(folded.trim())) continue;
      const span = documentSpan(placed, { start: 0, end: text.length });
      const readings = readingsOf(paragraph);
      const [first] = readings;
      yield {
        span,
        ...(first
          ? ({
              message: 'malformed',
              args: { actual: text, expected: readings.map(formatDay).join('”或“') },
            } as const)
          : ({
              message: 'unclear',
              args: { actual: text },
              ...(isHeadMonth(report, index, folded) ? { severity: 'info' } : {}),
            } as const)),
        fixes: readings.map((day) => ({
          message: 'fix',
          args: { expected: formatDay(day) },
          safety: 'suggestion',
          edits: [{ span, text: formatDay(day) }],
        })),
      };
    }
    const last = report.paragraphs.findLast(({ paragraph }) => paragraph.kind !== 'noise');
    if (!dated && facts.final && last) {
      const end = last.paragraph.text.length;
      yield { span: documentSpan(last, { start: Math.max(0, end - 1), end }), message: 'missing' };
    }
  },
});

/** Whether a line right below the title gives year and month alone, as a head of a personal report does (2025年2月). */
function isHeadMonth({ title, paragraphs }: Report, index: number, folded: string): boolean {
  if (!title || index < title.paragraphs.end || !monthOnly.test(folded)) return false;
  return paragraphs
    .slice(title.paragraphs.end, index)
    .every(({ paragraph: { kind } }) => kind === 'signOff' || kind === 'annotation');
}

const monthOnly = /^\(?(?:19|20)\d\d年(?:[1-9]|1[0-2])月\)?$/;

/** The days that a malformed date can mean. */
function readingsOf({ folded }: ReportParagraph): readonly CalendarDay[] {
  const bare = folded.replace(/\s+/g, '');
  const digits = /^[(]?(\d{6,8})日?[)]?$/.exec(bare)?.[1];
  if (digits) return readDigitDay(digits);
  const match = parts.exec(bare.replaceAll('○', '〇'));
  if (!match) return [];
  const [year, month, day] = [match[1], match[2], match[3]].map(numberOf);
  if (year === undefined || month === undefined) return [];
  // 2025年12月 has a month and no day, and is no 1月2日.
  if (day === undefined && /月\)?$/.test(bare)) return [];
  if (day === undefined) return readDigitDay(`${String(year)}${match[2] ?? ''}`);
  const read = { year, month, day };
  return isCalendarDay(read) ? [read] : [];
}

function numberOf(written: string | undefined): number | undefined {
  if (!written) return undefined;
  return /^\d+$/.test(written) ? Number(written) : parseHanNumber(written);
}
