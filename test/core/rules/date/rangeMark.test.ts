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
});
