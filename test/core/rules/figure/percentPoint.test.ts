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

  it('reads the change of a share that 占 tells', () => {
    checkRule(
      percentPoint,
      '占计划任务总数的69.45%，同比提高⟦38.64%⟧；占审结案件的40%，较上年提升了⟦5.2%⟧。',
    );
    checkRule(percentPoint, '行政处罚类120件，占总数的40%，同比增长17.1%；占60%，同比提高5个百分点。');
  });

  it('knows what falls back, and what is no share', () => {
    checkRule(percentPoint, '败诉率由8.9%下降至6.1%，回落⟦2.8%⟧；采纳率较去年同期回落⟦1.2%⟧。');
    checkRule(percentPoint, '办事效率较上年提高12%，税率由13%下调至9%，下降4个百分点。');
  });
});
