import { figureGrowthMismatch } from '../../../../server/src/core/rules/figure/figureGrowthMismatch';
import { checkRule } from '../../../support/checkRule';

describe('figure-growth-mismatch', () => {
  it('computes the growth', () => {
    checkRule(
      figureGrowthMismatch,
      '受理案件由上年的100件增加到120件，增长⟦25%⟧。',
      '受理案件由上年的100件增加到120件，增长20%。',
    );
  });

  it("reads last year's amount before and behind", () => {
    checkRule(
      figureGrowthMismatch,
      '办理公证8642件，比上年的7716件增长⟦15%⟧；举报62件，同比下降⟦41.1%⟧，上年同期为90件。',
    );
  });

  it('uses a difference that is printed', () => {
    checkRule(figureGrowthMismatch, '审结刑事案件270件，同比上升⟦21.11%⟧，同比增加27件。');
  });

  it('holds points against two rates', () => {
    checkRule(figureGrowthMismatch, '占比由41.5%提升到58.3%，提升⟦18.6个百分点⟧。');
  });

  it('says nothing without both amounts or with approximate ones', () => {
    checkRule(figureGrowthMismatch, '收案量同比增长156.8%；案件由960余件增加到1150余件，增长约30%。');
  });
});
