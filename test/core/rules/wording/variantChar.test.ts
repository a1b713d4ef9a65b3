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

  it('reports a radical among other characters in quotation marks too', () => {
    checkRule(variantChar, '督办“⟦⾏⟧政执法监督乏力”问题。', '督办“行政执法监督乏力”问题。');
    checkRule(variantChar, '抓实“依法⟦⾏⟧政、依法治教”。');
    checkRule(variantChar, '签收“意⟦⻅⟧书”3份。');
    checkRule(variantChar, '部首“⾏”的写法，匾额“為人民服務”，临摹“國”字。');
  });
});
