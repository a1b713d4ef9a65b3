import { walkSections, type Section } from '../../outline/section';
import { compilePatterns, type WordMatcher } from '../../profiles/pattern';
import { fold } from '../../text/charClass';
import { severityFor } from '../../profiles/wording';
import type { Report } from '../../report';
import { defineDocumentRule } from '../rule';

/**
 * 写了存在的不足，没有写原因。规定要求的是“不足和原因”。
 *
 * 标题或者这一节的文字里有“原因”“由于”等词语，即视为已写；另有一节专写原因的也不提示。
 */
export const sectionCauseMissing = defineDocumentRule({
  id: 'section-cause-missing',
  summary: { zh: '不足没有写原因', en: 'Shortfalls are told without their causes' },
  severity: 'info',
  basis: [{ source: '《法治政府建设与责任落实督察工作规定》', force: '必须' }],
  options: {},
  messages: {
    noCause: {
      zh: '“{title}”一节没有写原因。应当写明不足和原因，请补写“主要原因是……”。',
      en: 'The section “{title}” names no cause. The report must tell shortfalls and their causes.',
    },
  },
  examples: [
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n一、主要举措和成效\n（一）落实第一责任人职责。定期研究。\n⟦二、存在的不足⟧\n一是力量不强；二是方法不多。\n三、2024年工作安排\n继续加强。',
    },
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n一、主要举措和成效\n（一）落实第一责任人职责。定期研究。\n二、存在的不足\n一是力量不强；二是方法不多。主要原因是培训不够。\n三、2024年工作安排\n继续加强。',
    },
  ],
  *check({ report }) {
    for (const { section, status, paragraph } of report.requirements) {
      if (status !== 'heading' || !section.cause || paragraph === undefined) continue;
      const told = sectionAt(report, paragraph);
      const causes = compilePatterns(section.cause);
      // section-empty tells of a section without text.
      if (!told || told.title.length > longestHeading || isBare(told) || namesCause(report, told, causes))
        continue;
      yield {
        span: told.headingSpan,
        message: 'noCause',
        args: { title: told.title },
        severity: severityFor(section, 'info'),
      };
    }
  },
});

/** Whether a section is its heading and nothing else. */
function isBare({ paragraphs, span, headingSpan }: Section): boolean {
  return paragraphs.end - paragraphs.start === 1 && span.end - headingSpan.end < shortestText;
}

/** Longer words are a paragraph that lost the stop behind its heading. */
const longestHeading = 50;

/** Fewer characters behind a heading are a stop and line breaks. */
const shortestText = 8;

function sectionAt(report: Report, paragraph: number): Section | undefined {
  for (const section of walkSections(report.outline)) {
    if (section.heading === paragraph) return section;
  }
  return undefined;
}

function namesCause(report: Report, section: Section, causes: WordMatcher): boolean {
  for (const other of walkSections(report.outline)) {
    if (causes.test(fold(other.title))) return true;
  }
  for (let index = section.paragraphs.start; index < section.paragraphs.end; index++) {
    if (causes.test(report.paragraphs[index]?.paragraph.folded ?? '')) return true;
  }
  return false;
}
