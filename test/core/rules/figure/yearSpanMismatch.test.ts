import { yearSpanMismatch } from '../../../../server/src/core/rules/figure/yearSpanMismatch';
import { checkRule } from '../../../support/checkRule';

describe('year-span-mismatch', () => {
  it('reports a plan that spans too many years', () => {
    checkRule(yearSpanMismatch, '三年行动（⟦2023—2027年⟧）。', '三年行动（2023—2025年）。');
  });

  it('reads inside the name of a plan and both dashes', () => {
    checkRule(yearSpanMismatch, '《两年攻坚行动方案(⟦2020-2024年⟧)》。');
  });

  it('accepts plans that fit or cross years', () => {
    checkRule(
      yearSpanMismatch,
      '三年行动（2023—2025年），两年攻坚（2023—2025年），连续五年获评优秀（2019—2021年）。',
    );
  });
});
