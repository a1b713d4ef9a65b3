import { numeralWan } from '../../../../server/src/core/rules/figure/numeralWan';
import { checkRule } from '../../../support/checkRule';

describe('numeral-wan', () => {
  it('asks for 万 where the report uses it', () => {
    checkRule(numeralWan, '发放资料⟦10000余份⟧，减免360万元。', '发放资料1万余份，减免360万元。');
  });

  it('reports 千 after digits', () => {
    checkRule(numeralWan, '培训⟦4千人⟧。', '培训4000人。');
  });

  it('lets exact numbers stand', () => {
    checkRule(numeralWan, '13152名工作人员参加，减免360万元。');
  });
});
