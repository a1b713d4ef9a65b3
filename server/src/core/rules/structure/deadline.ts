import { documentSpan } from '../../syntax/paragraph';
import { readDate } from '../../text/date';
import { defineDocumentRule } from '../rule';

/** 成文日期晚于规定的期限。法治政府建设年度报告应当在下一年4月1日之前向社会公开。 */
export const deadline = defineDocumentRule({
  id: 'deadline',
  summary: { zh: '成文日期晚于规定期限', en: 'The date of signature is later than the deadline' },
  severity: 'info',
  basis: [{ source: '《法治政府建设与责任落实督察工作规定》', force: '必须' }],
  options: {},
  messages: {
    late: {
      zh: '成文日期{date}晚于{limit}。{basis}。',
      en: 'The date {date} is later than {limit}. {basis}.',
    },
  },
  examples: [
    {
      text: '甲区人民政府关于2024年法治政府建设情况的报告\n一、做法\n加强领导。\n甲区人民政府\n⟦2025年4月12日⟧',
    },
    {
      text: '甲区人民政府关于2024年法治政府建设情况的报告\n一、做法\n加强领导。\n甲区人民政府\n2025年2月20日',
    },
  ],
  *check({ report }) {
    const { reportYear, profile } = report;
    if (reportYear === undefined || !profile?.deadline) return;
    const { month, day, basis } = profile.deadline;
    const last = `${String(reportYear + 1)}-${pad(month)}-${pad(day)}`;
    for (const placed of report.paragraphs) {
      if (placed.paragraph.kind === 'annex') return;
      if (placed.paragraph.kind !== 'signatureDate') continue;
      const date = readDate(placed.paragraph.folded);
      // More than a year too late is a wrong year, which year-mismatch says.
      if (date === undefined || date <= last || Number(date.slice(0, 4)) > reportYear + 1) continue;
      const limit = `${String(reportYear + 1)}年${String(month)}月${String(day)}日`;
      const span = documentSpan(placed, { start: 0, end: placed.paragraph.text.length });
      yield { span, message: 'late', args: { date: placed.paragraph.text, limit, basis } };
    }
  },
});

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
