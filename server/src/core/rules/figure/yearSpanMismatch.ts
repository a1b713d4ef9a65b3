import { brokenRelations, hasBroken } from '../../figures/broken';
import { CharClass } from '../../text/charClass';
import { textOf } from '../../text/span';
import { defineParagraphRule } from '../rule';

/**
 * N年行动、N年规划的起止年份不是N年：三年行动（2023—2027年）。
 *
 * 首尾相差正好N年的（跨年度实施）不提示；“连续N年”逐年计，首尾都算。
 * 起年在止年之后的（2025—2021年），以及“自7月10日至8月31日，历时63天”天数与起止日期对不上的，也提示。
 */
export const yearSpanMismatch = defineParagraphRule({
  id: 'year-span-mismatch',
  summary: {
    zh: '年数、天数与起止时间不符',
    en: 'A number of years or days does not fit its first and last',
  },
  severity: 'warning',
  basis: [{ source: '统计数据勾稽关系', force: '一般' }],
  options: {},
  fix: 'suggestion',
  needs: CharClass.digit,
  concerns: ({ relations }) => hasBroken(relations),
  messages: {
    differs: {
      zh: '起止年份共{years}年，与“{plan}”不符：{arithmetic}。请核对年份或者年数。',
      en: 'The years span {years}, which does not fit {plan}: {arithmetic}.',
    },
    reversed: {
      zh: '起止年份颠倒：{first}年在{last}年之后。请核对。',
      en: 'The years are the wrong way round: {first} is after {last}.',
    },
    days: {
      zh: '按起止日期是{days}天，这里写“{stated}”：{arithmetic}。请核对日期或者天数。',
      en: 'From the first date to the last are {days} days, the text says {stated}: {arithmetic}.',
    },
    plan: { zh: '这里写{text}', en: 'Here: {text}' },
    correct: { zh: '止于{last}年', en: 'End in {last}' },
  },
  examples: [
    { text: '印发三年行动方案（⟦2023—2027年⟧）。', fixed: '印发三年行动方案（2023—2025年）。' },
    { text: '实施法治乡村建设五年规划（⟦2021—2024年⟧）。' },
    { text: '印发《提升行政执法质量三年行动计划（2023—2025年）》。' },
    { text: '实施普法强基补短板两年攻坚（2023—2025年）。' },
    { text: '2019—2023年，连续五年获评优秀。' },
    { text: '⟦2021年至2024年⟧，我区连续五年获评优秀。' },
    { text: '“八五”普法规划（⟦2025—2021年⟧）实施以来。' },
    { text: '专项行动自7月10日启动，至8月31日结束，历时⟦63天⟧。' },
    { text: '专项行动自7月10日启动，至8月31日结束，历时53天。' },
  ],
  *check({ paragraph }) {
    for (const relation of brokenRelations(paragraph.relations, ['year-span'])) {
      const [range, plan] = relation.members;
      const { first = '', last = '', years = '', stated = '', days } = relation.facts;
      if (range === undefined) continue;
      if (plan === undefined) {
        yield { span: range.span, message: 'reversed', args: { first, last } };
        continue;
      }
      const related = [
        { span: plan.span, message: 'plan', args: { text: textOf(paragraph.text, plan.span) } },
      ] as const;
      if (days !== undefined) {
        const args = { days, stated, arithmetic: relation.arithmetic };
        yield { span: range.span, message: 'days', args, related };
        continue;
      }
      const end = String(Number(first) + Number(stated) - 1);
      const at = range.span.start + textOf(paragraph.folded, range.span).lastIndexOf(last);
      yield {
        span: range.span,
        message: 'differs',
        args: { years, plan: textOf(paragraph.text, plan.span), arithmetic: relation.arithmetic },
        related,
        // Of a run of years the end may be right and the number wrong.
        fixes:
          relation.facts.running === 'true'
            ? []
            : [
                {
                  message: 'correct',
                  args: { last: end },
                  safety: 'suggestion',
                  edits: [{ span: { start: at, end: at + last.length }, text: end }],
                },
              ],
      };
    }
  },
});
