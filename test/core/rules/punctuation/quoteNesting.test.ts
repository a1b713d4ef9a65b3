import { quoteNesting } from '../../../../server/src/core/rules/punctuation/quoteNesting';
import { checkRule } from '../../../support/checkRule';

describe('quote-nesting', () => {
  it('wants 〈〉 inside 《》', () => {
    checkRule(quoteNesting, '《关于印发⟦《方案》⟧的通知》', '《关于印发〈方案〉的通知》');
  });

  it('wants ‘’ inside “”', () => {
    checkRule(quoteNesting, '“坚持⟦“三项制度”⟧不动摇”', '“坚持‘三项制度’不动摇”');
  });

  it('is silent about layers that differ', () => {
    checkRule(quoteNesting, '《关于印发〈“八五”规划〉的通知》，“坚持‘三项制度’”，《甲》《乙》。');
  });
});
