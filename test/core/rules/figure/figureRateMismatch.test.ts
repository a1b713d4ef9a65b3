import { figureRateMismatch } from '../../../../server/src/core/rules/figure/figureRateMismatch';
import { checkRule } from '../../../support/checkRule';

describe('figure-rate-mismatch', () => {
  it('computes the rate', () => {
    checkRule(figureRateMismatch, '申请44件，调撤22件，调撤率⟦60%⟧。', '申请44件，调撤22件，调撤率50%。');
  });

  it('tries every base and accepts a cut rate', () => {
    checkRule(
      figureRateMismatch,
      '收到93宗，受理83宗，办结80宗，化解42宗，占比52.5%；受理151件，纠错3件，纠错率1.98%。',
    );
  });

  it('takes a base that is spelled out as binding', () => {
    checkRule(figureRateMismatch, '调解86件，占办结案件总数240件的⟦38.5%⟧。');
  });

  it('reports a rate above 100', () => {
    checkRule(figureRateMismatch, '办结率达到⟦104.5%⟧。');
  });

  it('lets growth exceed 100', () => {
    checkRule(figureRateMismatch, '同比增长128.78%。');
  });

  it('leaves a rate without its base alone', () => {
    checkRule(figureRateMismatch, '383件案件由负责人出庭，出庭应诉率38%。');
  });
});
