import { sectionReference } from '../../../../server/src/core/rules/structure/sectionReference';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string): unknown => checkRule(sectionReference, marked);
const below = '\n二、存在的问题\n力量不强。\n三、下一步打算\n抓好落实。';

describe('section-reference', () => {
  it('reports a part beyond the last heading', () => {
    check(`一、举措\n责任落实情况⟦见第四部分⟧。${below}`);
    check(`一、举措\n满意率99%（详⟦见本报告第五部分⟧）。${below}`);
    check(`一、举措\n具体安排⟦见下文第6部分⟧。${below}`);
  });

  it('counts the parts where the report names them so', () => {
    check(
      '第一部分  工作情况\n一、领导\n责任落实⟦见第三部分⟧。\n二、执法\n检查。\n三、普法\n宣传。\n第二部分  打算\n抓好落实。',
    );
  });

  it('is silent on parts that stand, on other documents, and without numbered sections', () => {
    check(`一、举措\n责任落实情况见第二部分、打算见本报告第三部分。${below}`);
    check(`一、举措\n要求见《实施方案》第六部分，意见第六部分已落实。${below}`);
    check('加强领导，责任落实情况见第四部分。');
    check(`一、举措\n可见第六部分人员仍未参训。${below}`.replace('可见第六部分', '可以看到第六部分'));
  });
});
