import { variantChar } from '../../../../server/src/core/rules/wording/variantChar';
import { checkRule } from '../../../support/checkRule';

describe('variant-char', () => {
  it('finds variants, traditional and compatibility characters', () => {
    checkRule(variantChar, '共和⟦囯⟧，行政⟦處⟧罚，第⟦⼀⟧批。', '共和国，行政处罚，第一批。');
  });

  it('finds private-use characters', () => {
    checkRule(variantChar, '姓名⟦\ue000⟧。');
  });

  it('is silent inside quotation marks', () => {
    checkRule(variantChar, '临摹“國”字，深圳、涂、仝、喆。');
  });
});
