import { headingMark } from '../../../../server/src/core/rules/structure/headingMark';
import { checkRule } from '../../../support/checkRule';
import assert from 'node:assert/strict';
const check = (marked: string, fixed?: string): unknown => checkRule(headingMark, marked, fixed);

describe('heading-mark', () => {
  it('mends each wrong mark', () => {
    check('一、甲\n⟦（一）、⟧子。正文。\n（二）丑。正文。', '一、甲\n（一）子。正文。\n（二）丑。正文。');
    check('⟦一，⟧甲\n正文。\n二、乙\n正文。', '一、甲\n正文。\n二、乙\n正文。');
    check('一、甲\n1.子。正文。\n⟦2、⟧丑。正文。', '一、甲\n1.子。正文。\n2.丑。正文。');
    check('一、甲\n⟦(一).⟧子。正文。', '一、甲\n(一)子。正文。');
  });

  it('says a consistent 1、 once, with the count, as info', () => {
    const [finding] = checkRule(headingMark, '一、甲\n⟦1、⟧子。正文。\n2、丑。正文。\n3、寅。正文。');
    assert.equal(finding?.severity, 'info');
    assert.ok(finding.message.includes('共3处'));
  });

  it('tells by the headings around it a number in other dress', () => {
    const arabic = (mark: string): string =>
      `一、甲\n（一）子\n1.壹。正文。\n${mark}贰理。正文。\n3.叁。正文。`;
    for (const mark of ['2，', '2。', '2,', '2 ', '2：', '【2】', '2'])
      check(arabic(`⟦${mark}⟧`), arabic('2.'));
    const paren = (mark: string): string => `一、甲\n（一）子。正文。\n${mark}丑理。正文。\n（三）寅。正文。`;
    for (const mark of ['二）', '（二', '（二，', '〔二〕', '【二】', '二是', '第二，'])
      check(paren(`⟦${mark}⟧`), paren('（二）'));
    const han = (mark: string): string => `一、甲\n正文。\n${mark}乙的情况\n正文。\n三、丙\n正文。`;
    for (const mark of ['二 ', '二。', '二；']) check(han(`⟦${mark}⟧`), han('二、'));
    check('⟦—、⟧甲的情况\n正文。\n二、乙\n正文。', '一、甲的情况\n正文。\n二、乙\n正文。');
    check(
      '## 一、甲\n正文。\n## ⟦二⟧健全机制\n正文。\n## 三、丙\n正文。',
      '## 一、甲\n正文。\n## 二、健全机制\n正文。\n## 三、丙\n正文。',
    );
  });

  it('finds the last of a group in other dress where nothing else can be meant', () => {
    check(
      '一、甲\n1.子。正文。\n2.丑。正文。\n⟦3。⟧落实责任。正文。',
      '一、甲\n1.子。正文。\n2.丑。正文。\n3.落实责任。正文。',
    );
    check('一、甲\n（一）子。正文。\n⟦二）⟧丑理。正文。\n二、乙\n正文。');
    check('一、甲\n1.子。正文。\n2 月召开会议。');
  });

  it('takes no figure, date or list for a lost number', () => {
    check('一、甲\n1.子。正文。\n2个部门参加。\n3.丑。正文。');
    check('一、甲\n1.子。正文。\n2 月底前完成。\n3.丑。正文。');
    check('一、甲\n1.子。举办讲座\n\n2，次数增加。\n3.丑。正文。');
    check('一、甲\n（一）子。正文。\n一是壹。\n二是贰。\n三是叁。\n（三）丑。正文。');
    check('一、甲\n（一）子。正文。\n（二级响应启动2次）另有安排。\n（三）丑。正文。');
    check('一、甲\n正文。\n二审案件办结12件。\n三、丙\n正文。');
    check('一、甲\n1.子。正文。\n2024年，办结12件。\n3.丑。正文。');
  });

  it('names needless, doubled and uneven marks', () => {
    check('一、甲\n（一）子。正文。\n⟦（二），⟧丑。正文。', '一、甲\n（一）子。正文。\n（二）丑。正文。');
    check('一、甲\n1.子。正文。\n⟦2.、⟧丑。正文。', '一、甲\n1.子。正文。\n2.丑。正文。');
    check(
      '一、甲\n①子。正文。\n⟦②、⟧丑。正文。\n③寅。正文。',
      '一、甲\n①子。正文。\n②丑。正文。\n③寅。正文。',
    );
    check('一、甲\n（一）子。正文。\n⟦（二)⟧丑。正文。', '一、甲\n（一）子。正文。\n（二）丑。正文。');
    check('一、甲\n⟦（一）（一）⟧子。正文。\n（二）丑。正文。', '一、甲\n（一）子。正文。\n（二）丑。正文。');
    check('一、甲\n①、子。正文。\n②、丑。正文。\n③、寅。正文。');
    check('一、、甲\n正文。\n二、乙\n正文。');
    check('一、（一）子。正文。\n（二）丑。正文。');
  });

  it('leaves a mark of the wrong level to heading-sequence', () => {
    check('一、甲\n1.子。正文。\n2.丑。正文。\n三.寅理。正文。\n二、乙\n正文。');
  });

  it('is silent on right marks of both widths and on a torn sentence', () => {
    check(
      '一、甲\n（一）子。正文。\n(二)丑。正文。\n1．寅。正文。\n2.卯。正文。\n（1）辰。正文。\n①巳。正文。',
    );
    check('一、甲\n举办讲座\n\n2次。组织培训。');
  });

  it('writes the dot as the others have it', () => {
    check(
      '一、甲\n1．子。正文。\n⟦2、⟧丑。正文。\n3．寅。正文。',
      '一、甲\n1．子。正文。\n2．丑。正文。\n3．寅。正文。',
    );
  });

  it('knows a needless mark before a quotation or a name', () => {
    checkRule(
      headingMark,
      '一、问题\n（一）“人从哪来”：人在外。\n⟦（二）、⟧“钱从哪来”：账面小。\n（三）“地怎么种”：地在荒。',
      '一、问题\n（一）“人从哪来”：人在外。\n（二）“钱从哪来”：账面小。\n（三）“地怎么种”：地在荒。',
    );
    checkRule(
      headingMark,
      '一、举措\n⟦（一），⟧《条例》落地见效。学习4次。\n（二）“三项制度”见效。录像5次。',
    );
    checkRule(headingMark, '一、举措\n⟦（一）.⟧“一网通办”提速。办件5件。\n（二）“好差评”全覆盖。评价5次。');
    checkRule(
      headingMark,
      '一、举措\n（一）“一网通办”提速。办件5件。\n（二）《条例》落地。学习4次。\n1.“秒批”。好。',
    );
  });
});
