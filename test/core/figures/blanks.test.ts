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
});
