import { yearMismatch } from '../../../../server/src/core/rules/structure/yearMismatch';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(yearMismatch, marked, fixed);

describe('year-mismatch', () => {
  it('accuses the next-year heading against the title', () => {
    check(
      '甲区人民政府关于2023年法治政府建设情况的报告\n一、成效\n好。\n二、⟦2023⟧年工作安排\n努力。',
      '甲区人民政府关于2023年法治政府建设情况的报告\n一、成效\n好。\n二、2024年工作安排\n努力。',
    );
  });

  it('accuses the title where the rest agrees', () => {
    check(
      '甲区人民政府关于⟦2022⟧年法治政府建设情况的报告\n2023年，甲区努力。\n一、2023年的举措和成效\n好。\n二、2024年工作安排\n努力。',
    );
  });

  it('accuses a heading about another year', () => {
    check(
      '甲区人民政府关于2023年法治政府建设情况的报告\n2023年，甲区努力。\n一、成效\n好。\n二、⟦2022⟧年存在的不足\n少。\n三、2024年工作安排\n努力。',
    );
  });

  it('reads a 政府工作报告 by its own rule', () => {
    check('甲市2024年政府工作报告\n各位代表：\n一、2023年工作回顾\n好。\n二、2024年重点工作\n努力。');
  });

  it('is silent on headings with two years, on plans and on lower headings', () => {
    check('甲区人民政府关于2023年法治政府建设情况的报告\n一、2023年工作总结和2024年安排\n好。');
    check(
      '甲区人民政府关于2023年法治政府建设情况的报告\n一、成效\n（一）落实《2021年工作要点》。好。\n1.2022年遗留案件办理情况。好。\n二、下一步打算\n努力。',
    );
  });
});
