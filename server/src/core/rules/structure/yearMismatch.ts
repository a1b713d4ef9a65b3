import { brokenRelations } from '../../figures/broken';
import { defineDocumentRule } from '../rule';

/**
 * 标题、开头、各节标题写的年度互相矛盾：标题写2024年，下一年度安排却写“2024年主要工作安排”。
 *
 * 标题、开头、“现将××年度……报告如下”、必备内容的标题和成文日期中，多数一致的为准，标出与多数不合的；只有两处时以标题为准。
 * 一个标题合写两项的（存在的问题及2025年工作安排），看年份后面的词语。全年的报告在次年成文：成文日期写成本年度1—9月的，
 * 或者早于、晚于一年以上的，也标出；年底成文和半年、季度报告除外。
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
    signed: {
      zh: '成文日期写“{written}年”，{other}的“{otherYear}年”说明这是{reportYear}年度的报告，成文应在次年：应为“{expected}年”。',
      en: 'The date of signature says {written}, but {otherEn} ({otherYear}) makes it a report on {reportYear}: it should be {expected}.',
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
      text: '甲区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n加强领导。\n二、存在的问题及⟦2024⟧年工作安排\n继续加强。\n甲区人民政府\n2025年2月20日',
    },
    {
      text: '甲区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n加强领导。\n二、存在的问题及2025年工作安排\n继续加强。\n甲区人民政府\n⟦2024⟧年2月20日',
      note: { zh: '一年的报告在次年成文。', en: 'A report on a year is signed in the next one.' },
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
      const { stated: written = '', expected = '', reportYear = '' } = facts;
      const words = { written, other, otherEn, otherYear, expected };
      yield {
        span: year.span,
        ...(facts.signed === undefined
          ? ({ message: 'mismatch', args: { ...words, place, placeEn } } as const)
          : ({ message: 'signed', args: { ...words, reportYear } } as const)),
        // A report may be signed late, if hardly so late.
        ...(facts.signed !== undefined && written > expected ? ({ severity: 'warning' } as const) : {}),
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
