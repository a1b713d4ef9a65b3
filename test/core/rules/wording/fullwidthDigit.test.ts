import { fullwidthDigit } from '../../../../server/src/core/rules/wording/fullwidthDigit';
import { checkRule } from '../../../support/checkRule';

describe('fullwidth-digit', () => {
  it('finds digits and percent signs', () => {
    checkRule(fullwidthDigit, '办结⟦１２⟧件，⟦９９．５％⟧。', '办结12件，99.5%。');
  });

  it('says it once where the file is mostly so', () => {
    checkRule(
      fullwidthDigit,
      '办结⟦１⟧件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件，办结２件。',
      '办结1件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件，办结2件。',
    );
  });

  it('is silent about half-width digits', () => {
    checkRule(fullwidthDigit, '办结12件，99.5%。');
  });

  it('deletes a percent sign that stands twice', () => {
    checkRule(fullwidthDigit, '成功率达到98⟦%％⟧。', '成功率达到98%。');
  });
});
