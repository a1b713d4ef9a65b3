import { brokenRelations, othersOf } from '../../figures/broken';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 表格里算出来的一列（增减、增幅、办结率、占比）有一行与别的行算法不合：别的行都是“增减÷上年”，只有一行不是。
 *
 * 怎样算不看表头，看各行：至少三行、并且四分之三以上的行都合得上，才核对余下的；四舍五入或者截尾都算对，增减不看正负号。
 * 一行里几处都不合的，多半是原数错了，由合计去查。
 */
export const figureTableMismatch = defineDocumentRule({
  id: 'figure-table-mismatch',
  summary: {
    zh: '表中算出来的数与别的行算法不合',
    en: 'A reckoned cell does not come out as in the other rows',
  },
  severity: 'warning',
  basis: [{ source: '统计数据勾稽关系', force: '一般' }],
  options: {},
  messages: {
    odd: {
      zh: '这里写{actual}，按别的行的算法应为{expected}：{arithmetic}。请核对这一行的数。',
      en: 'Here stands {actual}; reckoned as in the other rows it is {expected}: {arithmetic}. Check the row.',
    },
    operand: { zh: '{role}：{text}', en: '{role}: {text}' },
  },
  examples: [
    {
      text: '地区\t受理数\t办结数\t办结率\n甲镇\t40\t38\t95.0%\n乙镇\t50\t45\t90.0%\n丙镇\t60\t57\t⟦59.0%⟧\n丁镇\t80\t70\t87.5%',
    },
    {
      text: '地区\t受理数\t办结数\t办结率\n甲镇\t40\t38\t95.0%\n乙镇\t50\t45\t90.0%\n丙镇\t60\t57\t95.0%\n丁镇\t80\t70\t87.5%',
    },
  ],
  *check({ report }) {
    for (const relation of brokenRelations(report.relations, ['table'])) {
      const [accused] = relation.members;
      const { expected = '', actual = '' } = relation.facts;
      if (accused === undefined) continue;
      yield {
        span: accused.span,
        message: 'odd',
        args: { actual, expected, arithmetic: relation.arithmetic },
        related: othersOf(relation).map(({ span, role }) => ({
          span,
          message: 'operand',
          args: { role, text: textOf(report.text, span) },
        })),
      };
    }
  },
});
