import dateWords from '../../lexicon/dateWords.json';
import type { Report } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import { enclosureOf } from '../../syntax/marks';
import { walkSections } from '../../outline/section';
import type { Span } from '../../text/span';
import { matchesOf } from '../../text/matches';
import { defineDocumentRule } from '../rule';

const lead = /^((?:19|20)\d\d)年(?=[,，]|度|来|全)/;
const asOf = /截[至止]到?((?:19|20)\d\d)年(?:(?:12月)?底|年底|末|12月31日|12月)?/g;
/** How far back a comparison is looked for. */
const reach = 60;
const comparison = new RegExp(`(?:${dateWords.comparison.join('|')})`);
const plan = new RegExp(`(?:${dateWords.plan.join('|')})`);

/**
 * 上一年的数字没有改过来：2024年的报告里写“截至2023年12月底”，或首段以“2023年，”开头。
 *
 * 与上年比较、上年结转、书名号和引号里的年份、下一年安排部分不提示。
 */
export const yearResidue = defineDocumentRule({
  id: 'year-residue',
  summary: { zh: '上一年的年份没有改过来', en: 'Last year’s number is left' },
  severity: 'info',
  basis: [{ source: '公文写作惯例', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  messages: {
    residue: {
      zh: '本报告的年度是{expected}年，这里写“{actual}年”，是否为上一年的底稿，请核对。',
      en: 'This report is on {expected}, but here stands {actual}. Is it left from last year?',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n⟦2023⟧年，我区扎实推进法治政府建设。截至⟦2023⟧年12月底，共受理案件12件。\n一、主要举措和成效\n成效明显。',
      fixed:
        '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进法治政府建设。截至2024年12月底，共受理案件12件。\n一、主要举措和成效\n成效明显。',
    },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进法治政府建设。截至2023年底结转12件，比2023年减少3件。\n一、主要举措和成效\n成效明显。',
    },
  ],
  *check({ report }) {
    const { reportYear, title } = report;
    if (reportYear === undefined || title === undefined) return;
    const planStart = startOfPlan(report);
    let first = true;
    for (const placed of report.paragraphs) {
      const { paragraph } = placed;
      if (paragraph.kind !== 'body' || placed.start < title.span.end) continue;
      if (placed.start >= planStart) return;
      const years: Span[] = [];
      const opening = first && paragraph.marker === undefined ? lead.exec(paragraph.folded) : null;
      if (opening && Number(opening[1]) === reportYear - 1) years.push({ start: 0, end: 4 });
      first = false;
      for (const match of matchesOf(asOf, paragraph.folded)) {
        if (Number(match[1]) !== reportYear - 1 || isCompared(paragraph.folded, match.index)) continue;
        const { book, quote } = enclosureOf(paragraph, match.index);
        const start = match.index + match[0].indexOf(match[1] ?? '');
        if (!book && !quote) years.push({ start, end: start + 4 });
      }
      for (const year of years) {
        const span = documentSpan(placed, year);
        const args = { expected: reportYear, actual: paragraph.folded.slice(year.start, year.end) };
        yield {
          span,
          message: 'residue',
          args,
          fixes: [
            {
              message: 'fix',
              args: { expected: reportYear },
              safety: 'suggestion',
              edits: [{ span, text: String(reportYear) }],
            },
          ],
        };
      }
    }
  },
});

/** Whether the words up to the clause at `at` compare years, or that clause names what was carried over. */
function isCompared(folded: string, at: number): boolean {
  const from = Math.max(folded.lastIndexOf('。', at), folded.lastIndexOf(';', at), at - reach) + 1;
  const clause = /^[^,。;]{0,60}/.exec(folded.slice(at, at + reach))?.[0] ?? '';
  return comparison.test(folded.slice(from, at) + clause);
}

/** Where the section on next year's work begins; the text's end where there is none. */
function startOfPlan({ outline, text }: Report): number {
  for (const section of walkSections(outline)) if (plan.test(section.title)) return section.span.start;
  return text.length;
}
