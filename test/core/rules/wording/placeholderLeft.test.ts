import { placeholderLeft } from '../../../../server/src/core/rules/wording/placeholderLeft';
import { checkRule } from '../../../support/checkRule';

describe('placeholder-left', () => {
  it('finds blanks before measure words', () => {
    checkRule(placeholderLeft, '办结⟦××⟧件，培训⟦XX⟧人次，增长⟦××⟧%。');
  });

  it('finds years that are not filled in', () => {
    checkRule(placeholderLeft, '⟦20××⟧年工作安排。');
    checkRule(placeholderLeft, '2024⟦年  月⟧完成。');
  });

  it('finds brackets to be filled in', () => {
    checkRule(placeholderLeft, '在⟦【待补】⟧领导下，共⟦【此处填写数据】⟧件。');
  });

  it('finds long runs', () => {
    checkRule(placeholderLeft, '负责人⟦____⟧，电话⟦□□□□⟧。');
  });

  it('is silent about samples, persons and parties', () => {
    checkRule(placeholderLeft, '按“××省××市”填写，王××诉××公司一案，张某某。');
  });

  it('is silent about signs with a meaning', () => {
    checkRule(placeholderLeft, '3×5米，X光机，XX-2000型，【典型案例】，二○二四年。');
  });
});
