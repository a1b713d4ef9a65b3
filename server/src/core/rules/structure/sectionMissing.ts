import { insertSection } from '../../profiles/insertSection';
import { isPrescribed } from '../../profiles/requirements';
import { sectionName, severityFor } from '../../profiles/wording';
import type { Report } from '../../report';
import { withoutEndMarks } from '../../syntax/wording';
import { fold } from '../../text/charClass';
import type { Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 报告类型规定的必备内容，标题里没有，正文里也没有提到。
 *
 * 法治政府建设年度报告应当写明五项内容，其中主要举措和成效、存在的不足和原因、党政主要负责人履行第一责任人职责情况、
 * 下一年度主要安排四项不可缺少。标题可以在任何一级，次序不限；以若干专题代替“主要举措和成效”的，视为已写。
 * 没有篇题，各级标题又合于两类报告的，只作提示；2019年4月《督察工作规定》和修订后的《政府信息公开条例》施行，2018年度以前的报告也只作提示。
 */
export const sectionMissing = defineDocumentRule({
  id: 'section-missing',
  summary: { zh: '缺少必备内容', en: 'A required section is missing' },
  severity: 'error',
  basis: [{ source: '《法治政府建设与责任落实督察工作规定》', force: '必须' }],
  options: {},
  fix: 'suggestion',
  messages: {
    missing: {
      zh: '缺少必备内容“{section}”：没有这样的标题，正文也没有写到。请补写一节。',
      en: 'The required section “{section}” is missing: no heading and no text tells it. Add it.',
    },
    insert: { zh: '插入“{section}”一节', en: 'Insert the section “{section}”' },
  },
  examples: [
    {
      text: '⟦甲区人民政府关于2023年法治政府建设情况的报告⟧\n一、主要举措和成效\n（一）加强领导。区政府主要负责人履行第一责任人职责，主持会议12次。\n（二）落实第一责任人职责。定期研究。\n二、2024年工作安排\n继续加强。',
      note: { zh: '没有写存在的不足和原因。', en: 'Shortfalls and causes are missing.' },
    },
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n一、主要举措和成效\n（一）落实第一责任人职责。定期研究。\n二、存在的不足和原因\n力量不足，原因是编制少。\n三、2024年工作安排\n继续加强。',
    },
  ],
  *check({ report }) {
    const { profile } = report;
    if (!profile) return;
    const sure = report.profileSure && isPrescribed(profile, report.reportYear);
    for (const { section, status } of report.requirements) {
      if (status !== 'missing') continue;
      const args = { section: sectionName(section, report.reportYear) };
      yield {
        span: placeOf(report),
        message: 'missing',
        args,
        severity: severityFor(section, sure ? 'error' : 'info'),
        fixes: () => [
          { message: 'insert', args, safety: 'suggestion', edits: insertSection(report, profile, section) },
        ],
      };
    }
  },
});

/** The title without a mark at its end, else the first heading, else the first paragraph. */
function placeOf({ title, outline, paragraphs }: Report): Span {
  const first = paragraphs[0];
  const paragraph = first
    ? { start: first.start, end: first.start + first.paragraph.source.length }
    : { start: 0, end: 0 };
  if (title) {
    const marks = title.text.length - withoutEndMarks(fold(title.text)).length;
    return { start: title.span.start, end: title.span.end - marks };
  }
  return outline[0]?.headingSpan ?? paragraph;
}
