import assert from 'node:assert/strict';
import { reportParagraphOf } from '../../support/paragraph';

function verdicts(text: string): readonly string[] {
  return reportParagraphOf(text).relations.map(({ kind, verdict }) => `${kind} ${verdict}`);
}

describe('a blank of the draft among figures', () => {
  it('leaves open what the number to come may mend', () => {
    const text = '对以往的17件文件开展清理，继续执行13件，修改1件，废止2件。';
    assert.ok(verdicts(text).includes('sum broken'), verdicts(text).join(', '));
    const blank = verdicts(text.replace('修改1件', '修改××件'));
    assert.ok(!blank.includes('sum broken'), blank.join(', '));
  });

  it('leaves a part above its base broken', () => {
    const found = verdicts('受理83件，办结86件，撤回【待补】件。');
    assert.ok(found.includes('stage-order broken'), found.join(', '));
  });

  it('says nothing of other sentences', () => {
    const found = verdicts('培训××人次。对以往的17件文件开展清理，继续执行13件，修改1件，废止2件。');
    assert.ok(found.includes('sum broken'), found.join(', '));
  });

  it('takes no other number for a base that is still to be filled in', () => {
    for (const text of [
      '人大代表建议126件、政协提案___件，269件全部按期办复。',
      '备案监督14件，收到报送的文件【待补】件，其中县市政府41件。',
      '全县乡镇由44个调减为××个，减少21个，减幅47.73%。',
    ]) {
      const found = verdicts(text);
      assert.ok(!found.some((one) => one.endsWith('broken')), `${text} ${found.join(', ')}`);
    }
    for (const text of [
      '人大代表建议126件，其中办复269件，满意率××%。',
      '收到报送的文件34件，其中县市政府41件，纠正【待补】件。',
      '培训××人次。全县持证执法人员112人，其中乡镇116人。',
    ])
      assert.ok(
        verdicts(text).some((one) => one.endsWith('broken')),
        text,
      );
  });
});

describe('a slip of the pen among figures', () => {
  const broken = (text: string): boolean => verdicts(text).some((one) => one.endsWith('broken'));

  it('leaves open what a bracket without a partner may have parted', () => {
    for (const text of [
      '在12个县（市、区的98个司法所、14个派出所设立收案点。',
      '办理行政处罚案件3128件，其中普通程序1439件、简易程序不含交警）1689件；行政许可35462件。',
      '调解员168名（社区6名，其中少数民族39名，占23.21%。',
    ])
      assert.ok(!broken(text), text);
  });

  it('judges beside brackets that pair, and beside marks of items', () => {
    for (const text of [
      '全县（市、区）持证执法人员112人，其中乡镇116人。',
      '1)全县持证执法人员112人，其中乡镇116人。',
      '见附件（略。全县持证执法人员112人，其中乡镇116人。',
    ])
      assert.ok(broken(text), text);
  });

  it('leaves open what a character without shape may have torn', () => {
    const text = '撤回申请的251件，连同调\u200b解结案的89件，以调解、和解方式结案340件。';
    assert.ok(!broken(text));
    assert.ok(broken('办\u200b理12件。全县持证执法人员112人，其中乡镇116人。'));
  });

  it('leaves open a sum whose list the line breaks off', () => {
    const list = '抽查186家，其中医疗卫生74家、公共场所62家、学校21家、职业卫生18家';
    assert.ok(broken(`${list}。`));
    for (const rest of ['、', '、餐饮具', '、供水单']) assert.ok(!broken(list + rest), rest);
  });

  it('reads no number of its own behind 4万', () => {
    assert.ok(!broken('新设市场主体4万6户，其中企业1.5万户、个体工商户3.1万户。'));
    assert.ok(broken('新设市场主体4.6万户，其中企业5.1万户。'));
  });
});
