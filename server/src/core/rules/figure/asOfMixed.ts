import type { Report } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import type { Span } from '../../text/span';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

const asOf = /截[至止]到?((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日|[底末])?|[底末])?/g;

interface CutOff {
  readonly span: Span;
  /** Year and, where named, month and day: 2024-12-31. */
  readonly day: string;
}

/**
 * 统计截止时间不统一，或者没有截到报告年度年底：截至2024年11月……截至2024年11月20日。
 *
 * 都截至2024年12月31日（12月底、年底）的不提示；上年数据的截止时间不提示。
 */
export const asOfMixed = defineDocumentRule({
  id: 'as-of-mixed',
  summary: { zh: '统计截止时间不统一', en: 'Figures are as of different dates' },
  severity: 'info',
  basis: [{ source: '公文写作惯例', force: '惯例' }],
  options: {},
  messages: {
    mixed: {
      zh: '统计截止时间不统一：这里是“{here}”，另有“{other}”。年度报告的数据一般统一截至{year}年12月31日。',
      en: 'Figures are as of different dates: {here} here, {other} elsewhere. A yearly report usually closes on 31 December {year}.',
    },
    short: {
      zh: '“{here}”没有截到年底，年度报告的数据一般统一截至{year}年12月31日。',
      en: '{here} stops short of the year’s end; a yearly report usually closes on 31 December {year}.',
    },
    other: { zh: '另一处：{text}', en: 'Elsewhere: {text}' },
  },
  examples: [
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n⟦截至2024年11月⟧，办理1000件。⟦截至2024年11月20日⟧，收到107件。',
    },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n截至2024年12月31日，办理1000件。截至2024年底，收到107件。',
    },
  ],
  *check({ report }) {
    const found = cutOffs(report);
    const [first] = found;
    if (first === undefined) return;
    const year = first.day.slice(0, 4);

    for (const { span, day } of found) {
      if (isYearEnd(day)) continue;
      const here = textOf(report.text, span);
      const other = found.find((one) => one.day !== day);
      if (other === undefined) {
        yield { span, message: 'short', args: { here, year } };
        continue;
      }
      const text = textOf(report.text, other.span);
      yield {
        span,
        message: 'mixed',
        args: { here, other: text, year },
        related: [{ span: other.span, message: 'other', args: { text } }],
      };
    }
  },
});

/** The dated cut-offs of the report's own year; without one, of the latest year that is named. */
function cutOffs(report: Report): readonly CutOff[] {
  const found: CutOff[] = [];
  for (const placed of report.paragraphs) {
    const { paragraph } = placed;
    if (paragraph.kind !== 'body' || !/截[至止]/.test(paragraph.folded)) continue;
    for (const match of paragraph.folded.matchAll(asOf)) {
      const span = { start: match.index, end: match.index + match[0].length };
      found.push({ span: documentSpan(placed, span), day: dayOf(match[1], match[2], match[3]) });
    }
  }
  const years = found.map(({ day }) => Number(day.slice(0, 4)));
  const year = report.reportYear ?? years.reduce((latest, one) => Math.max(latest, one), 0);
  return found.filter((_, i) => years[i] === year);
}

function dayOf(year = '', month = '12', day = ''): string {
  return `${year}-${month.padStart(2, '0')}${day === '' ? '' : `-${day.padStart(2, '0')}`}`;
}

function isYearEnd(day: string): boolean {
  return /-12(?:-31)?$/.test(day);
}
