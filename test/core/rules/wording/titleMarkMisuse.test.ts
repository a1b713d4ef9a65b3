import { titleMarkMisuse } from '../../../../server/src/core/rules/wording/titleMarkMisuse';
import { checkRule } from '../../../support/checkRule';

describe('title-mark-misuse', () => {
  it('finds accounts and apps', () => {
    checkRule(titleMarkMisuse, '⟦《法治古城》⟧抖音号', '“法治古城”抖音号');
  });

  it('is silent about papers, programmes and documents', () => {
    checkRule(titleMarkMisuse, '《法治日报》，《今日说法》栏目，《行政处罚法》。');
  });
});
