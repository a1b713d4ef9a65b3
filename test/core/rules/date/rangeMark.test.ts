import { rangeMark } from '../../../../server/src/core/rules/date/rangeMark';
import { checkRule } from '../../../support/checkRule';

describe('range-mark', () => {
  it('wants the one-em dash between years', () => {
    checkRule(rangeMark, '（2021⟦-⟧2025年）', '（2021—2025年）');
    checkRule(rangeMark, '2021年⟦–⟧2025年', '2021年—2025年');
    checkRule(rangeMark, '2021⟦~⟧2025年', '2021—2025年');
  });

  it('marks a span of months as information', () => {
    checkRule(rangeMark, '1⟦-⟧6月办结12件。', '1—6月办结12件。');
  });

  it('wants the unit at both numbers', () => {
    checkRule(rangeMark, '下降⟦15~30%⟧。', '下降15%~30%。');
    checkRule(rangeMark, '投入⟦9—16亿⟧元。', '投入9亿—16亿元。');
  });

  it('accepts every right mark', () => {
    checkRule(rangeMark, '2021—2025年，2021―2025年，2021－2025年，2021～2025年，15%～30%，9亿～16亿元。');
  });

  it('is silent about codes, telephones and full dates', () => {
    checkRule(rangeMark, 'QZ04101-0105-2024-00016，0731-85801234，2024-01-30，QZ-2021-2025。');
  });

  it('reads spans with blanks and between full dates', () => {
    checkRule(rangeMark, '（2021⟦ - ⟧2025年）', '（2021—2025年）');
    checkRule(rangeMark, '2022年1月1日⟦-⟧2022年12月31日', '2022年1月1日—2022年12月31日');
    checkRule(rangeMark, '3月1日⟦-⟧31日、2023年9月⟦-⟧2024年3月', '3月1日—31日、2023年9月—2024年3月');
  });

  it('wants ～ between numbers with a unit', () => {
    checkRule(
      rangeMark,
      '得分30000⟦-⟧40000分，奖励1200⟦-⟧1500人次。',
      '得分30000～40000分，奖励1200～1500人次。',
    );
    checkRule(rangeMark, '下降10%⟦-⟧20%，每案3⟦-⟧5人。', '下降10%～20%，每案3～5人。');
    checkRule(rangeMark, '下降⟦10-20%⟧。', '下降10%～20%。');
  });

  it('is silent about ordinals, codes, scores and right marks between numbers', () => {
    checkRule(
      rangeMark,
      '第3-5项，12-15号楼，B2-6次，3～5人，3—5人，3－5人，比分5-3分，007-012件，计划3-4-5件。',
    );
  });
});
