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

  it('takes titles of three characters', () => {
    checkRule(headingDuplicate, '一、举措\n1.接得住。承接268项。\n2.⟦接得住⟧。编印手册251册。');
    checkRule(
      headingDuplicate,
      '一、举措\n（一）抓学习。开班。\n（二）抓普法。宣讲。\n（三）⟦抓学习⟧。考试。',
    );
    checkRule(headingDuplicate, '一、举措\n1.接得住。承接268项。\n2.管得好。编印手册251册。\n3.无。\n4.无。');
  });

  it('finds items of one list with the same title', () => {
    checkRule(
      headingDuplicate,
      '（一）优化服务。一是做优审批。办件9万件。二是做优监管。检查30次。三是⟦做优审批⟧。减少材料。',
    );
    checkRule(
      headingDuplicate,
      '一是做优审批。办件9万件。二是做优审批服务。检查30次。三是抓学习。四是抓学习。',
    );
    checkRule(
      headingDuplicate,
      '成效：一是做优审批。快。二是做优监管。严。问题：一是做优审批。慢。二是监管难。',
    );
  });
});
