import { brokenRelations, hasBroken, correctionOf, othersOf, severityOf } from '../../figures/broken';
import { CharClass } from '../../text/charClass';
import { textOf } from '../../text/span';
import { defineParagraphRule } from '../rule';

/**
 * 分项之和与总数不等：清理218件，保留180件，宣布失效、废止32件（180+32=212）。
 *
 * “其中”往往没有列全，只在分项之和超过总数、列了“其他”或者用“分为”“和”列全时提示；括号内列举不足的只作提示。
 */
export const figureSumMismatch = defineParagraphRule({
  id: 'figure-sum-mismatch',
  summary: { zh: '分项之和与总数不等', en: 'The parts do not add up to the total' },
  severity: 'warning',
  basis: [{ source: '统计数据勾稽关系', force: '一般' }],
  options: {},
  fix: 'suggestion',
  needs: CharClass.digit | CharClass.hanNumeral,
  concerns: ({ relations }) => hasBroken(relations),
  messages: {
    short: {
      zh: '分项之和比总数少{off}{unit}：{arithmetic}。请核对总数，或者补上没有列出的分项。',
      en: 'The parts fall short of the total by {off} {unit}: {arithmetic}. Check the total, or add the part left out.',
    },
    over: {
      zh: '分项之和比总数多{off}{unit}：{arithmetic}。请核对总数和各分项。',
      en: 'The parts exceed the total by {off} {unit}: {arithmetic}. Check the total and the parts.',
    },
    part: { zh: '{role}：{text}', en: '{role}: {text}' },
    correct: { zh: '总数改为{expected}', en: 'Change the total to {expected}' },
  },
  examples: [
    {
      text: '对全区⟦218件⟧规范性文件进行全面清理，保留（继续有效）180件，宣布失效、废止32件。',
      fixed: '对全区212件规范性文件进行全面清理，保留（继续有效）180件，宣布失效、废止32件。',
    },
    {
      text: '承办人大代表建议141件、政协委员提案76件，共⟦227件⟧。',
      fixed: '承办人大代表建议141件、政协委员提案76件，共217件。',
    },
    { text: '纠错⟦32件⟧（14件确认违法；20件撤销）。', fixed: '纠错34件（14件确认违法；20件撤销）。' },
    { text: '法律援助案件724件（其中刑事301件，认罪认罚法律帮助案件385件，民事38件）。' },
    { text: '办理法律援助案件1268件，其中农民工案件417件、妇女儿童案件359件。' },
    { text: '保留证明事项69项，取消证明事项26项，实行告知承诺制的证明事项40项。' },
  ],
  *check({ paragraph }) {
    for (const relation of brokenRelations(paragraph.relations, ['sum'])) {
      const [total] = relation.members;
      if (total === undefined) continue;
      const { expected = '', difference = '', unit = '' } = relation.facts;
      const off = difference.replace('-', '');
      const corrections = unit === '%' ? [] : correctionOf(paragraph, total, expected);
      yield {
        span: total.span,
        message: difference.startsWith('-') ? 'short' : 'over',
        args: { off, unit, arithmetic: relation.arithmetic },
        severity: severityOf(relation, 'warning'),
        related: othersOf(relation).map(({ span, role }) => ({
          span,
          message: 'part',
          args: { role, text: textOf(paragraph.text, span) },
        })),
        fixes: corrections.map(({ number, edits }) => ({
          message: 'correct',
          args: { expected: number },
          safety: 'suggestion',
          edits,
        })),
      };
    }
  },
});
