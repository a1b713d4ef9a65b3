import { isPrescribed } from '../../profiles/requirements';
import { sectionName, severityFor } from '../../profiles/wording';
import { defineDocumentRule } from '../rule';

/**
 * 必备内容只在正文里带到，没有自己的标题，读者和督察单位难以查找。
 *
 * 正文里有领起这项内容的句子（“但还存在一些问题和不足：”），就标在那里；只是顺带提到的，标在第一个标题上。
 */
export const sectionNoHeading = defineDocumentRule({
  id: 'section-no-heading',
  summary: { zh: '必备内容没有标题', en: 'A required section has no heading' },
  severity: 'warning',
  basis: [{ source: '《法治政府建设与责任落实督察工作规定》', force: '一般' }],
  options: {},
  messages: {
    noHeading: {
      zh: '必备内容“{section}”写在正文里，没有标题。请单列一节，加上标题。',
      en: 'The required section “{section}” is told in the text without a heading. Give it a section of its own.',
    },
    mentioned: {
      zh: '必备内容“{section}”没有标题，只在正文里提到“{words}”。请单列一节，写明情况。',
      en: 'The required section “{section}” has no heading; the text only mentions “{words}”. Give it a section.',
    },
    here: { zh: '正文在这里提到', en: 'Mentioned here' },
  },
  examples: [
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n一、主要举措和成效\n（一）落实第一责任人职责。定期研究。\n一年来成绩明显，⟦但还存在一些问题和不足：⟧一是力量不足；二是原因分析不够。\n二、2024年工作安排\n继续加强。',
    },
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n⟦一、主要举措和成效⟧\n党政主要负责人认真履行第一责任人职责。\n二、存在的不足和原因\n力量不足，原因是编制少。\n三、2024年工作安排\n继续加强。',
    },
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n一、主要举措和成效\n（一）落实第一责任人职责。定期研究。\n二、存在的不足和原因\n力量不足，原因是编制少。\n三、2024年工作安排\n继续加强。',
    },
  ],
  *check({ report }) {
    const { profile, reportYear } = report;
    const sure = report.profileSure && profile !== undefined && isPrescribed(profile, reportYear);
    for (const { section, status, span, leads } of report.requirements) {
      if (status !== 'text' || !span) continue;
      const name = sectionName(section, reportYear);
      const severity = severityFor(section, sure ? 'warning' : 'info');
      const heading = report.outline[0]?.headingSpan;
      if (leads || !heading) {
        yield { span, message: 'noHeading', args: { section: name }, severity };
      } else {
        const words = report.text.slice(span.start, span.end).replace(/[\r\n]\s*/g, '');
        yield {
          span: heading,
          message: 'mentioned',
          args: { section: name, words },
          severity,
          related: [{ span, message: 'here' }],
        };
      }
    }
  },
});
