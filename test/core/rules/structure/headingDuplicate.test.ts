import { headingDuplicate } from '../../../../server/src/core/rules/structure/headingDuplicate';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(headingDuplicate, marked, fixed);

describe('heading-duplicate', () => {
  it('marks the second of two siblings', () => {
    check('一、甲\n（一）加强行政执法。好。\n（二）⟦加强行政执法⟧。好。');
    check('一、存在的不足\n少。\n二、⟦存在的不足⟧\n少。');
  });

  it('is silent on cousins, short words and annexes', () => {
    check('一、甲\n（一）加强行政执法。好。\n二、乙\n（一）加强行政执法。好。');
    check('一、甲\n（一）其他。好。\n（二）其他。好。');
  });
});
