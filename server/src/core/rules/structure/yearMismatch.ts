import { brokenRelations } from '../../figures/broken';
import { defineDocumentRule } from '../rule';

/**
 * 标题、开头、各节标题写的年度互相矛盾：标题写2024年，下一年度安排却写“2024年主要工作安排”。
 *
 * 多数一致的为准，标出与多数不合的；只有两处时以标题为准。
 */
export const yearMismatch = defineDocumentRule({
  id: 'year-mismatch',
  summary: { zh: '年度前后不一', en: 'Years disagree within the report' },
  severity: 'error',
  basis: [{ source: '公文起草惯例', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  messages: {
    mismatch: {
      zh: '{place}写“{written}年”，与{other}的“{otherYear}年”不合，应为“{expected}年”。',
      en: '{placeEn} says {written}, but {otherEn} says {otherYear}: it should be {expected}.',
    },
    other: { zh: '对照：{other}', en: 'Compare: {otherEn}' },
    replace: { zh: '改为“{expected}年”', en: 'Change to {expected}' },
  },
  examples: [
    {
      text: '甲区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n加强领导。\n二、⟦2024⟧年主要工作安排\n继续加强。',
      fixed:
        '甲区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n加强领导。\n二、2025年主要工作安排\n继续加强。',
    },
    {
      text: '甲区人民政府关于⟦2022⟧年法治政府建设情况的报告\n2023年，甲区推进法治建设。\n一、主要举措和成效\n加强领导。\n二、2024年主要工作安排\n继续加强。',
    },
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n2023年，甲区推进法治建设。\n一、2023年主要举措和成效\n加强领导。\n二、2024年主要工作安排\n继续加强。',
    },
  ],
  *check({ report }) {
    for (const { members, sources, facts } of brokenRelations(report.relations, ['report-year'])) {
      const [year] = members;
      const [reference] = sources ?? [];
      if (!year || !reference) continue;
      const { place = '', placeEn = '', other = '', otherEn = '', otherYear = '' } = facts;
      const { stated: written = '', expected = '' } = facts;
      yield {
        span: year.span,
        message: 'mismatch',
        args: { place, placeEn, written, other, otherEn, otherYear, expected },
        related: [{ span: reference.span, message: 'other', args: { other, otherEn } }],
        fixes: [
          {
            message: 'replace',
            args: { expected },
            safety: 'suggestion',
            edits: [{ span: year.span, text: expected }],
          },
        ],
      };
    }
  },
});
