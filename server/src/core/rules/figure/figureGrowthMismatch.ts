import { brokenRelations, hasBroken, correctionOf, othersOf, severityOf } from '../../figures/broken';
import { CharClass } from '../../text/charClass';
import { textOf } from '../../text/span';
import { defineParagraphRule } from '../rule';

/**
 * 增减幅与前后两个数不符：由100件增加到120件，增长25%。
 *
 * 两个数都写明的才核对；约数不报；四舍五入或者截尾都算对。
 */
export const figureGrowthMismatch = defineParagraphRule({
  id: 'figure-growth-mismatch',
  summary: { zh: '增减幅与前后两个数不符', en: 'A growth does not fit the two amounts' },
  severity: 'warning',
  basis: [{ source: '统计数据勾稽关系', force: '一般' }],
  options: {},
  fix: 'suggestion',
  needs: CharClass.digit,
  concerns: ({ relations }) => hasBroken(relations),
  messages: {
    misfit: {
      zh: '按前后两个数应为{expected}{unit}，这里写{stated}{unit}：{arithmetic}。请核对。',
      en: 'The two amounts give {expected} {unit}, the text says {stated} {unit}: {arithmetic}.',
    },
    amount: { zh: '{role}：{text}', en: '{role}: {text}' },
    correct: { zh: '改为{expected}', en: 'Change to {expected}' },
  },
  examples: [
    {
      text: '受理案件由上年的100件增加到120件，增长⟦25%⟧。',
      fixed: '受理案件由上年的100件增加到120件，增长20%。',
    },
    { text: '即办件占比由41.5%提升到58.3%，提升⟦18.6个百分点⟧。' },
    { text: '办理公证8642件，比上年的7716件增长12%。' },
    { text: '行政复议收案量同比增长156.8%。' },
    { text: '法律援助案件由960余件增加到1150余件，增长约30%。' },
  ],
  *check({ paragraph }) {
    for (const relation of brokenRelations(paragraph.relations, ['growth'])) {
      const [change] = relation.members;
      if (change === undefined) continue;
      const { expected = '', stated = '', unit = '' } = relation.facts;
      yield {
        span: change.span,
        message: 'misfit',
        args: { expected, stated, unit, arithmetic: relation.arithmetic },
        severity: severityOf(relation, 'warning'),
        related: othersOf(relation).map(({ span, role }) => ({
          span,
          message: 'amount',
          args: { role, text: textOf(paragraph.text, span) },
        })),
        fixes: correctionOf(paragraph, change, expected.startsWith('-') ? undefined : expected).map(
          ({ number, edits }) => ({
            message: 'correct',
            args: { expected: number },
            safety: 'suggestion',
            edits,
          }),
        ),
      };
    }
  },
});
