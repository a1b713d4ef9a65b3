import assert from 'node:assert/strict';
import { numeralWan } from '../../../../server/src/core/rules/figure/numeralWan';
import { checkRule, runRule } from '../../../support/checkRule';

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

  it('keeps the value where 千 stands before 万', () => {
    checkRule(numeralWan, '投入⟦3千万元⟧。');
    const [finding] = runRule(numeralWan, '投入3千万元。');
    assert.match(finding?.message ?? '', /“3000万元”/);
    checkRule(
      numeralWan,
      '罚没⟦1亿3千万元⟧，办理⟦1千2百件⟧，发放⟦2万5千份⟧。',
      '罚没1.3亿元，办理1200件，发放2.5万份。',
    );
    checkRule(numeralWan, '罚没1.3亿元，办理1200件，发放2.5万份，投入1亿3000万元。');
  });
});
