import { zeroWidth } from '../../../../server/src/core/rules/wording/zeroWidth';
import { checkRule } from '../../../support/checkRule';

describe('zero-width', () => {
  it('finds invisible characters', () => {
    checkRule(zeroWidth, '行政⟦\u200b⟧执法⟦\u00ad⟧。', '行政执法。');
  });

  it('takes a run as one', () => {
    checkRule(zeroWidth, '行政⟦\u200b\ufeff⟧执法。', '行政执法。');
  });

  it('leaves the mark at the beginning and emoji alone', () => {
    checkRule(zeroWidth, '\ufeff行政执法👨\u200d👩。');
  });
});
