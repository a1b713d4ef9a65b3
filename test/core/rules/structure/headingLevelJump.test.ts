import { headingLevelJump } from '../../../../server/src/core/rules/structure/headingLevelJump';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(headingLevelJump, marked, fixed);

describe('heading-level-jump', () => {
  it('marks the first child that skips （一）', () => {
    check(
      '一、甲\n⟦（1）⟧子。正文。\n（2）丑。正文。\n二、乙\n正文。',
      '一、甲\n（一）子。正文。\n（二）丑。正文。\n二、乙\n正文。',
    );
    check('一、甲\n（一）子。正文。\n二、乙\n（一）丑。正文。\n三、丙\n⟦1.⟧寅。正文。');
  });

  it('marks a （一） without a 一、 above it', () => {
    check('⟦（一）⟧子。正文。\n（二）丑。正文。\n一、乙\n正文。');
  });

  it('is silent where the report is written so throughout', () => {
    check('一、甲\n1.子。正文。\n二、乙\n1.丑。正文。\n（1）寅。正文。');
    check('一、甲\n一是子；二是丑。\n二、乙\n（一）寅。正文。');
  });

  it('leaves a heading with the mark of another level to heading-sequence', () => {
    check('一、甲\n（一）子。正文。\n二、丑\n1.壹。正文。\n（三）寅。正文。\n二、乙\n正文。');
  });

  it('takes the items of one sentence for no headings', () => {
    for (const items of [
      '1.意识不强；2.力量不足；3.经费不够。',
      '1、意识不强；2、力量不足。',
      '（1）意识不强；（2）力量不足。',
    ])
      check(`一、甲\n（一）子。正文。\n（二）丑。正文。\n二、问题\n${items}\n三、丙\n（一）寅。正文。`);
    check('一、甲\n（一）子。正文。\n二、问题\n⟦1.⟧意识。不强。\n2.力量。不足。\n三、丙\n（一）寅。正文。');
    check(
      '一、甲\n（一）子。正文。\n二、问题\n⟦（1）⟧意识不强；甲。\n（2）力量不足。\n三、丙\n（一）寅。正文。',
    );
    check('一、甲\n（一）子。正文。\n二、问题\n⟦1.⟧意识不强。\n2.力量不足；丙。\n三、丙\n（一）寅。正文。');
  });
});
