import { plenumAnachronism } from '../../../../server/src/core/rules/structure/plenumAnachronism';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(plenumAnachronism, marked, fixed);

describe('plenum-anachronism', () => {
  it('marks a meeting later than the report could know', () => {
    check('甲区2022年法治政府建设年度报告\n2022年，甲区学习党的⟦二十届三中⟧全会精神。');
    check('甲区2023年法治政府建设年度报告\n2023年，甲区学习党的二十届二中、⟦三中⟧全会精神。');
    check('甲区2020年法治政府建设年度报告\n2020年，甲区学习⟦党的二十大⟧精神。');
  });

  it('goes by the date of signature', () => {
    check(
      '甲区2022年法治政府建设年度报告\n2022年，学习党的⟦二十届二中⟧全会精神。\n一、成效\n好。\n\n甲区人民政府\n2023年2月1日',
    );
  });

  it('is silent on meetings that were held, on those ahead, and without a year', () => {
    check('甲区2022年法治政府建设年度报告\n2022年，学习党的二十大和二十届二中全会精神。');
    check('甲区2021年法治政府建设年度报告\n2021年，以优异成绩迎接党的二十大召开。');
    check('学习党的二十届四中全会精神。');
  });
});
