import { percentPoint } from '../../../../server/src/core/rules/figure/percentPoint';
import { checkRule } from '../../../support/checkRule';

describe('percent-point', () => {
  it('reports a share that grows by percent', () => {
    checkRule(percentPoint, '办结率较上年提高⟦3.2%⟧。', '办结率较上年提高3.2个百分点。');
  });

  it('reads the change behind two rates', () => {
    checkRule(percentPoint, '占比由41.5%提升到58.3%，提升⟦16.8%⟧。');
  });

  it('lets amounts and efficiency grow by percent', () => {
    checkRule(percentPoint, '收案量增长17.1%，审批效率提升30%，增长率提高到5%。');
  });

  it('does not write 个百分点 twice', () => {
    checkRule(percentPoint, '网办率提升⟦6%⟧个百分点。', '网办率提升6个百分点。');
  });
});
