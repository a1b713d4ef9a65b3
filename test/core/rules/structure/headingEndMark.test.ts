import { headingEndMark } from '../../../../server/src/core/rules/structure/headingEndMark';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(headingEndMark, marked, fixed);

describe('heading-end-mark', () => {
  it('marks the one heading of a group that ends with a mark', () => {
    check(
      '一、做法\n好。\n二、不足及原因⟦。⟧\n少。\n三、打算\n多。',
      '一、做法\n好。\n二、不足及原因\n少。\n三、打算\n多。',
    );
    check('一、甲\n（一）健全机制，提升质量⟦。⟧\n好。\n（二）规范执法\n好。\n（三）优化服务\n好。');
    check('## 一、做法\n\n好。\n\n## 二、公平正义⟦。⟧\n\n好。\n\n## 三、打算\n\n好。');
    check('一、做法\n好。\n二、不足\n少。\n三、2025年工作安排⟦：⟧\n一是学习；二是落实。');
    check('一、甲\n1.加强制度供给，规范决策行为⟦。⟧\n好。\n2.抓实培训\n好。\n3.优化服务\n好。');
    check('**一、做法**\n好。\n**二、不足⟦。⟧**\n少。\n**三、打算**\n多。');
  });

  it('judges a pair by the other headings of its kind', () => {
    check('一、甲\n（一）学习\n好。\n（二）执法\n好。\n二、乙\n（一）服务\n好。\n（二）监督⟦;⟧\n好。');
  });

  it('is silent on run-in headings, items, one style throughout and questions', () => {
    check('一、甲\n（一）学习。好。\n（二）执法。好。\n（三）服务。\n好。');
    check('一、甲\n（一）学习。\n好。\n（二）执法。\n好。\n（三）服务。\n好。');
    check('一、做法\n好。\n二、不足\n1.力量不足。\n2.经费不足\n3.场地不足');
    check('一、做法\n好。\n二、怎么办？\n好。\n三、打算\n好。');
    check('一、甲\n（一）学习。\n好。\n（二）执法\n好。');
  });

  it('knows headings of two halves parted by a colon', () => {
    checkRule(
      headingEndMark,
      '一、可喜变化：日子往亮处走\n（一）有了树。好。\n二、问题短板：几块硬骨头没啃下来⟦。⟧\n（一）谁来种。难。\n三、对策建议：以业旺为主线\n（一）小变大。换。',
    );
    checkRule(
      headingEndMark,
      '一、工作目标：2025年底前全部完成。\n（一）第一步。好。\n二、工作任务\n（一）谁来做。好。\n三、工作要求\n（一）抓落实。好。',
    );
    checkRule(
      headingEndMark,
      '一、目标：全部完成。分步实施。\n（一）第一步。好。\n二、任务：分头落实\n（一）谁来做。好。\n三、要求：按月调度\n（一）抓落实。好。',
    );
  });
});
