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

  it('marks plenums that are not', () => {
    check('甲区2024年法治政府建设年度报告\n2024年，贯彻党的⟦二十三届三中⟧全会精神。');
    check('甲区2024年法治政府建设年度报告\n2024年，贯彻党的⟦二十一届三中⟧全会精神，学习⟦党的二十二大⟧精神。');
    check('深入学习党的十九大和⟦十九届八中⟧全会精神。');
    check(
      '甲区2024年法治政府建设年度报告\n2024年，贯彻党的二十届三中、⟦五中⟧全会精神。\n\n甲区人民政府\n2025年2月1日',
    );
  });

  it('is silent on plenums of others, on the last ones, and on what may be held by then', () => {
    check('学习共青团十八届八中全会、民建十九届八中全会精神，学习党的十九届七中全会精神。');
    check('甲区2024年法治政府建设年度报告\n2024年，以新气象迎接党的二十一大。');
    check('甲区2026年法治政府建设年度报告\n2026年，学习党的二十届五中全会精神。');
    check('甲区2028年法治政府建设年度报告\n2028年，学习党的二十一届三中全会精神。');
  });

  it('marks the first or last year of a plan beside another year', () => {
    check('2025年是“⟦十五五”规划开局之年⟧。');
    check('2024年是“⟦十四五”规划的收官之年⟧，也是关键一年。');
    check('2022年是全面学习贯彻党的二十大精神的一年，也是“⟦十四五”开局之年⟧。');
    check('2024年是“⟦八五”普法收官之年⟧。');
  });

  it('is silent where the year fits, and where none is told', () => {
    check('2025年是“十四五”规划收官之年，也是“十五五”规划谋划之年；2026年是“十五五”开局之年。');
    check('2021年既是“十四五”规划开局之年，又是“八五”普法起步之年。');
    check('2025年，甲区为“十五五”规划开局之年打好基础。站在“十四五”收官之年，奋力开创新局面。');
    check('2025年是“十四五”规划收官、“十五五”规划谋篇布局之年。2020年是“十三五”收官之年。');
  });

  it('is silent on a congress that is ahead from the beginning of the clause', () => {
    check('甲区2021年法治政府建设年度报告\n以迎接、学习宣传贯彻党的二十大为主线，深入推进依法行政。');
    check('甲区2021年法治政府建设年度报告\n2022年，将围绕喜迎和服务保障党的二十大做好工作。');
    check('甲区2021年法治政府建设年度报告\n做好迎检工作，学习⟦党的二十大⟧精神。');
  });

  it('marks plenums out of order or named twice', () => {
    check('贯彻党的二十大和二十届⟦三中、二中⟧全会精神。');
    check('贯彻党的十九届⟦四中、五中、五中⟧全会精神。');
    check('贯彻党的十九届二中、三中、四中、五中、六中全会精神。');
  });

  it('marks phrases that were not yet said', () => {
    check('甲区2019年法治政府建设年度报告\n深入学习贯彻⟦习近平法治思想⟧。');
    check('甲区2020年法治政府建设年度报告\n深刻领悟“⟦两个确立⟧”的决定性意义。');
    check('甲区2022年法治政府建设年度报告\n因地制宜发展⟦新质生产力⟧。');
    check('甲区2020年法治政府建设年度报告\n深入学习贯彻习近平法治思想。');
    check('甲区2021年法治政府建设年度报告\n深刻领悟“两个确立”的决定性意义。');
    check('甲区2023年法治政府建设年度报告\n加快形成新质生产力，牢记“三个务必”。');
  });

  it('does not go by a date of signature that cannot be', () => {
    check(
      '甲区2024年法治政府建设年度报告\n2024年，甲区学习党的二十届三中全会精神。\n一、成效\n好。\n甲区人民政府\n2024年2月20日',
    );
  });
});
