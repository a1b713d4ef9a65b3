import { headingSequence } from '../../../../server/src/core/rules/structure/headingSequence';
import { checkRule } from '../../../support/checkRule';
import assert from 'node:assert/strict';
import { formatOrdinal } from '../../../../server/src/core/syntax/marker';
import { runRule } from '../../../support/checkRule';
const check = (marked: string, fixed?: string): unknown => checkRule(headingSequence, marked, fixed);

describe('heading-sequence', () => {
  it('marks a skipped, a repeated and a wrong number once', () => {
    check(
      '一、甲\n正文。\n⟦三、⟧乙\n正文。\n四、丙\n正文。',
      '一、甲\n正文。\n二、乙\n正文。\n三、丙\n正文。',
    );
    check('一、甲\n（一）子。正文。\n⟦（一）⟧丑。正文。\n（二）寅。正文。');
    check(
      '一、甲\n1.子。正文。\n2.丑。正文。\n⟦2.⟧寅。正文。\n4.卯。正文。',
      '一、甲\n1.子。正文。\n2.丑。正文。\n3.寅。正文。\n4.卯。正文。',
    );
  });

  it('quotes a torn heading without its line break', () => {
    const titlesOf = (end: string): readonly string[] =>
      runRule(headingSequence, `（二）优化准入服务，营造环境${end}、等1.推进便利化。好。${end}${end}2.`)
        .flatMap((finding) => finding.fixes())
        .map(({ title }) => title);
    assert.deepEqual(titlesOf('\r\n'), titlesOf('\n'));
    assert.ok(titlesOf('\n').length > 0);
    assert.ok(titlesOf('\n').every((title) => !title.includes('\n')));
  });

  it('counts beyond ten and in every form', () => {
    check(
      `${Array.from({ length: 11 }, (_, i) => `${formatOrdinal('han', i + 1)}第${String(i)}节\n正文。`).join('\n')}\n⟦十三、⟧末节\n正文。`,
    );
    check('第一章 甲\n正文。\n⟦第三章⟧ 乙\n正文。');
    check('一、甲\n①子。正文。\n⟦③⟧丑。正文。');
  });

  it('is one finding where siblings stand in the wrong order', () => {
    check(
      '一、甲\n正文。\n⟦三、⟧乙\n正文。\n二、丙\n正文。\n四、丁\n正文。',
      '一、甲\n正文。\n二、乙\n正文。\n三、丙\n正文。\n四、丁\n正文。',
    );
    check(
      '一、甲\n1.子。正文。\n⟦3.⟧丑。正文。\n2.寅。正文。',
      '一、甲\n1.子。正文。\n2.丑。正文。\n3.寅。正文。',
    );
    check(
      '一、甲\n（一）子。正文。\n⟦（四）⟧丑。正文。\n（二）寅。正文。\n（三）卯。正文。\n（五）辰。正文。',
    );
    const [finding] = runRule(headingSequence, '一、甲\n正文。\n三、乙\n正文。\n二、丙\n正文。');
    assert.equal(
      finding?.message,
      '次序颠倒：这里依次是“三、”“二、”。请按序号调整各节的先后；先后不错的，重新编号。',
    );
  });

  it('marks a heading with a mark of another level at itself', () => {
    check(
      '一、甲\n（一）子\n1.壹\n（1）天。正文。\n⟦（二）⟧地。正文。\n2.贰。正文。\n（二）丑\n正文。',
      '一、甲\n（一）子\n1.壹\n（1）天。正文。\n（2）地。正文。\n2.贰。正文。\n（二）丑\n正文。',
    );
    check(
      '一、甲\n⟦（1）⟧子。正文。\n\n（二）丑。正文。\n（三）寅。正文。',
      '一、甲\n（一）子。正文。\n\n（二）丑。正文。\n（三）寅。正文。',
    );
    check('⟦第一部分⟧甲\n（一）子。正文。\n（二）丑。正文。\n二、乙\n正文。\n三、丙\n正文。');
  });

  it('takes a second 1. after a table for a repeat where neither count goes on', () => {
    check(
      '一、甲\n（一）子\n1.壹。正文。\n| 项目 | 数 |\n| --- | --- |\n| 子 | 1 |\n⟦1.⟧贰。正文。\n二、乙\n正文。',
    );
    check(
      '一、甲\n（一）子\n1.壹。正文。\n| 项目 | 数 |\n| --- | --- |\n| 子 | 1 |\n1.贰。正文。\n2.叁。正文。',
    );
    check(
      '一、甲\n（一）子\n1.壹。正文。\n2.贰。正文。\n| 项目 | 数 |\n| --- | --- |\n| 子 | 1 |\n1.叁。正文。',
    );
  });

  it('takes the rest of 其三， on the next line for no heading', () => {
    check('一、甲\n（一）子\n其一，提前介入；其二，从谈判阶段开始跟踪；其\n三，全程留痕。\n（二）丑\n正文。');
    check('一、甲\n（一）子\n第一，提前介入。第\n二，全程留痕。\n（二）丑\n正文。');
  });

  it('says which sibling has the number already', () => {
    const [finding] = runRule(headingSequence, '一、甲\n正文。\n二、乙\n正文。\n二、丙\n正文。');
    assert.equal(finding?.message, '序号“二、”与前面的“二、乙”重复，应为“三、”。');
    assert.equal(finding.related.length, 1);
  });

  it('shows where a deleted heading seems to have stood', () => {
    const [finding, ...rest] = runRule(
      headingSequence,
      '一、甲\n（一）子。正文。\n（二）丑。正文。\n（一）寅。正文。\n三、乙\n正文。',
    );
    assert.equal(rest.length, 0);
    assert.equal(finding?.related[0]?.message, '“二、”可能原在这里');
  });

  it('offers to renumber the group, everything below the parent, and the report', () => {
    const [finding] = runRule(
      headingSequence,
      '一、甲\n（一）子。正文。\n（三）丑。正文。\n（四）寅。正文。\n二、乙\n（二）卯。正文。',
    );
    assert.deepEqual(
      finding?.fixes().map(({ title }) => title),
      ['重新编排这一组序号', '重新编排“一、甲”以下的序号', '重新编排全文序号'],
    );
  });

  it('is silent on legitimate restarts', () => {
    check('一、甲\n正文。\n| 项目 | 数 |\n| --- | --- |\n| 子 | 1 |\n一、乙\n正文。');
    check('上半年工作\n一、甲\n正文甲。\n二、乙\n正文乙。\n下半年工作\n一、丙\n正文丙。');
    check('一、甲\n正文。\n\n甲区人民政府\n2024年2月1日\n\n附件\n一、乙\n正文。');
    check('一、甲\n（一）子\n1.壹。正文。\n（二）丑\n2.贰。正文。\n（三）寅\n3.叁。正文。');
  });

  it('is silent where the number before stands inside the text', () => {
    check('一、甲\n主要措施：1.完善制度；\n2.加强领导；\n3.严格督查。');
    check('一、甲\n（一）子。正文。（二）丑。正文。\n（三）寅。正文。');
  });

  it('names a mark two levels too low', () => {
    check(
      '一、甲\n正文。\n二、乙\n（一）子。正文。\n（二）丑。正文。\n⟦3.⟧2025年打算\n（一）寅。正文。\n（二）卯。正文。',
    );
    check(
      '一、甲\n（一）子。正文。\n1.元。正文。\n2.亨。正文。\n（二）丑。正文。\n二、乙\n（一）寅。正文。\n1.利。正文。',
    );
  });

  it('does not take a list of numerals in the text for the heading that is missing', () => {
    for (const text of [
      '第一、二、三产业增加值增长5%。',
      '一、二、三产业协调发展。',
      '召开第一、第二、第三次会议。',
    ])
      checkRule(headingSequence, `一、工作回顾\n${text}\n⟦三、⟧重点工作\n抓好落实。`);
    checkRule(headingSequence, '一、工作回顾\n主要做法：二、强化培训。\n三、重点工作\n抓好落实。');
  });
});
