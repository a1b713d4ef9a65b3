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

  it('is silent on right marks of both widths and on a torn sentence', () => {
    check(
      '一、甲\n（一）子。正文。\n(二)丑。正文。\n1．寅。正文。\n2.卯。正文。\n（1）辰。正文。\n①巳。正文。',
    );
    check('一、甲\n举办讲座\n\n2次。组织培训。');
  });
});
