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

  it('counts in 元 what each one has or is paid', () => {
    for (const text of [
      '减免360万元。城镇、农村居民人均可支配收入分别为36842元、18215元。',
      '减免360万元。农村居民人均可支配收入16740元，比2020年的11980元增长39.7%。',
      '减免360万元。户均增收12600元，较上年的10800元多1800元。',
      '减免360万元。每亩流转费由10200元提高到11400元。',
    ])
      checkRule(numeralWan, text);
    for (const text of [
      '减免360万元。人均增收1900元。全年罚没⟦209780.2元⟧。',
      '减免360万元，户均1200元，追缴社会保险费⟦48200元⟧。',
      '投入1.2万元，罚款⟦23400元⟧。',
    ])
      checkRule(numeralWan, text);
  });

  it('lets a round number stand beside one written to its last digit', () => {
    for (const text of [
      '发放1.2万份，抽检计划18000批次，实际完成18650批次。',
      '发放1.2万份，任务20000户，完成21347户。',
      '发放1.2万份，计划检查30000家次，检查31260家次。',
    ])
      checkRule(numeralWan, text);
    for (const text of [
      '发放1.2万份，抽检⟦18000批次⟧。',
      '发放1.2万份，走访⟦20000户⟧，培训13152人。',
      '发放1.2万份，检查⟦30000家次⟧，整改1260家次。',
    ])
      checkRule(numeralWan, text);
  });

  it('goes on with what each one has behind two marks', () => {
    checkRule(numeralWan, '发放1.2万元，人均可支配收入16740元，、比2020年的11980元增长39.7%。');
  });
});
