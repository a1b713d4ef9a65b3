import { walkSections } from '../../outline/section';
import type { Report } from '../../report';
import { CharClass, classOf } from '../../text/charClass';
import type { Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

/** 报告或其中一节超过规定的字数。报告类型和选项都没有定字数的，不检查。字数不计空格和换行。 */
export const lengthLimit = defineDocumentRule({
  id: 'length-limit',
  summary: { zh: '超过规定字数', en: 'Longer than the limit' },
  severity: 'info',
  basis: [{ source: '印发报告通知的机关规定的字数', force: '一般' }],
  options: {
    characters: {
      default: 0,
      minimum: 0,
      summary: {
        zh: '全文字数上限，0 表示按报告类型的规定',
        en: 'Limit of the whole report; 0: as the profile says',
      },
    },
  },
  messages: {
    report: {
      zh: '全文{count}字，超过{limit}字，多{over}字。请精简。',
      en: 'The report has {count} characters, {over} more than the limit of {limit}.',
    },
    section: {
      zh: '“{title}”一节{count}字，超过{limit}字，多{over}字。请精简。',
      en: 'The section “{title}” has {count} characters, {over} more than the limit of {limit}.',
    },
  },
  examples: [
    {
      text: '⟦甲区人民政府关于2024年法治政府建设情况的报告⟧\n一、做法\n加强领导。',
      options: { characters: 20 },
    },
    {
      text: '甲区人民政府关于2024年法治政府建设情况的报告\n一、做法\n加强领导。',
      options: { characters: 200 },
    },
    { text: '甲区人民政府关于2024年法治政府建设情况的报告\n一、做法\n加强领导。' },
  ],
  *check({ report, options }) {
    const limits = report.profile?.limits;
    const limit = options.characters > 0 ? options.characters : (limits?.characters ?? 0);
    const whole = limit > 0 ? countIn(report, { start: 0, end: report.paragraphs.length }) : 0;
    const place = report.title?.span ?? report.outline[0]?.headingSpan;
    if (limit > 0 && whole > limit && place) {
      yield { span: place, message: 'report', args: { count: whole, limit, over: whole - limit } };
    }
    for (const { section, paragraph } of report.requirements) {
      const own = limits?.sections?.[section.id];
      if (own === undefined || paragraph === undefined) continue;
      for (const found of walkSections(report.outline)) {
        if (found.heading !== paragraph) continue;
        const count = countIn(report, found.paragraphs);
        if (count <= own) break;
        const args = { title: found.title, count, limit: own, over: count - own };
        yield { span: found.headingSpan, message: 'section', args };
        break;
      }
    }
  },
});

/** The characters of running text and headings in a range of paragraphs, blanks left out. */
function countIn(report: Report, range: Span): number {
  let count = 0;
  for (let index = range.start; index < range.end; index++) {
    const paragraph = report.paragraphs[index]?.paragraph;
    if (!paragraph || paragraph.kind === 'annex') break;
    if (paragraph.kind !== 'body' && paragraph.kind !== 'heading' && paragraph.kind !== 'title') continue;
    count += paragraph.text.length;
    if ((paragraph.mask & CharClass.space) === 0) continue;
    for (let at = 0; at < paragraph.text.length; at++) {
      if ((classOf(paragraph.text.charCodeAt(at)) & CharClass.space) !== 0) count -= 1;
    }
  }
  return count;
}
