import { brokenRelations, hasBroken, correctionOf, othersOf, severityOf } from '../../figures/broken';
import { CharClass } from '../../text/charClass';
import { textOf } from '../../text/span';
import type { Relation } from '../../figures/relation';
import { defineParagraphRule } from '../rule';

/**
 * 比率与句中的数对不上，或者超出0到100%：44件，调撤22件，调撤率60%。
 *
 * 句中每一个可作基数的数都试过，四舍五入或者截尾都算对。基数没有写出来的（出庭率、纠错率）最多提示。
 * 一列占比（维持52件，占43.3%；撤销20件，占16.7%…）有一个共同的总数：各项推算出同一个总数的都算对，只报推算不合的那一项；
 * 带着占比的数是同列的分项，不作别项的基数；并列的几个数之和、它们的总数合得上的（撤销10件、确认违法6件，占办结总数的20%）也算对。
 * 同列不合的占比都合另一个总数的，说明那个总数，不改比率。
 * 用文字写的占比（四分之一、过半、六成以上、近五成）与写出的分项、总数核对，相差5个百分点以内不提示。
 */
export const figureRateMismatch = defineParagraphRule({
  id: 'figure-rate-mismatch',
  summary: { zh: '比率与分子、分母不符', en: 'A rate does not fit its figures' },
  severity: 'warning',
  basis: [{ source: '统计数据勾稽关系', force: '一般' }],
  options: {},
  fix: 'suggestion',
  needs: CharClass.digit | CharClass.hanNumeral,
  concerns: ({ relations }) => hasBroken(relations),
  messages: {
    misfit: {
      zh: '这里写{rate}%，按文中的数应为{expected}%：{arithmetic}。请核对比率，或者写明基数。',
      en: 'The text says {rate}%, its figures give {expected}%: {arithmetic}. Check the rate, or name its base.',
    },
    odd: {
      zh: '这里写{rate}%，与同列其他占比不是一个基数：按它们推算总数约{base}，这里约为{expected}%：{arithmetic}。请核对。',
      en: 'The other shares of the list imply a whole of about {base}, of which this is about {expected}%, not {rate}%: {arithmetic}.',
    },
    agreed: {
      zh: '这里写{rate}%，按文中的数应为{expected}%：{arithmetic}。同列的占比都合总数{base}，请先核对基数，再核对比率。',
      en: 'The text says {rate}%, its figures give {expected}%: {arithmetic}. All shares of the list fit a whole of {base}: check the base first, then the rate.',
    },
    inWords: {
      zh: '这里写“{rate}”，按文中的数应为{expected}%：{arithmetic}。请核对。',
      en: 'The text says “{rate}”, its figures give {expected}%: {arithmetic}. Check the share.',
    },
    bounds: {
      zh: '比率{rate}%超出0到100%的范围，请核对。',
      en: 'A rate of {rate}% lies outside 0 to 100%; check it.',
    },
    operand: { zh: '{role}：{text}', en: '{role}: {text}' },
    correct: { zh: '改为{expected}%', en: 'Change to {expected}%' },
  },
  examples: [
    {
      text: '行政复议申请44件，调撤22件，调撤率⟦60%⟧。',
      fixed: '行政复议申请44件，调撤22件，调撤率50%。',
    },
    {
      text: '制发公文707件，主动公开673件，公开率⟦91.59%⟧。',
      fixed: '制发公文707件，主动公开673件，公开率95.19%。',
    },
    { text: '行政处罚类案件36件，占审结案件108件的⟦四分之一⟧。' },
    { text: '政务服务办结率达到⟦100.6%⟧。' },
    { text: '从领域看，市场监管类280件，占45.2%；公安类186件，占⟦33%⟧；自然资源类154件，占24.8%。' },
    { text: '从领域看，市场监管类280件，占45.2%；公安类186件，占30.0%；自然资源类154件，占24.8%。' },
    { text: '法律专业18人，占15%，取得法律职业资格9人，占7.5%。' },
    { text: '办结86宗，实质化解行政争议的案件42宗，占比48.84%。' },
    { text: '行政复议案件同比增长128.78%。' },
    { text: '受理矛盾纠纷总数1304件，调解率100%，调解成功率100%。' },
  ],
  *check({ paragraph }) {
    for (const relation of brokenRelations(paragraph.relations, ['bounded-rate', 'rate'])) {
      const [rate] = relation.members;
      if (rate === undefined) continue;
      const { span } = rate;
      const printed = relation.facts.rate ?? '';
      const { expected = '', implied, agreed } = relation.facts;
      const known = implied ?? agreed;
      if (relation.kind === 'bounded-rate') {
        yield { span, message: 'bounds', args: { rate: printed } };
        continue;
      }
      yield {
        span,
        message: messageOf(relation),
        args: { rate: printed, expected, arithmetic: relation.arithmetic, base: known ?? '' },
        severity: severityOf(relation, 'warning'),
        related: othersOf(relation).map((member) => ({
          span: member.span,
          message: 'operand',
          args: { role: member.role, text: textOf(paragraph.text, member.span) },
        })),
        fixes: correctionOf(paragraph, rate, known === undefined ? expected : undefined).map(
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

function messageOf({
  facts: { inWords, implied, agreed },
}: Relation): 'inWords' | 'odd' | 'agreed' | 'misfit' {
  if (inWords !== undefined) return 'inWords';
  return implied !== undefined ? 'odd' : agreed !== undefined ? 'agreed' : 'misfit';
}
