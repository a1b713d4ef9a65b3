import { deadline } from '../../../../server/src/core/rules/structure/deadline';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(deadline, marked, fixed);
const head = '甲区人民政府关于2023年法治政府建设情况的报告\n一、成效\n好。';
describe('deadline', () => {
  it('marks a date after the last day', () => {
    check(`${head}\n\n甲区人民政府\n⟦2024年4月1日⟧`);
    check(`${head}\n\n甲区人民政府\n⟦二〇二四年五月二十日⟧`);
  });

  it('is silent in time, without a date, and on an annex', () => {
    check(`${head}\n\n甲区人民政府\n2024年3月31日`);
    check(head);
    check('甲县2024年政府信息公开工作年度报告\n一、总体情况\n好。\n\n甲县人民政府\n2025年6月1日');
  });
});
