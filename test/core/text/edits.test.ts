import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withinEdits } from '../../../server/src/core/text/edits';

describe('withinEdits', () => {
  it('counts characters changed, put in and left out', () => {
    assert.equal(withinEdits('行政处罚法', '行政处罚法', 2), 0);
    assert.equal(withinEdits('噪音污染防治法', '噪声污染防治法', 2), 1);
    assert.equal(withinEdits('反组织犯罪法', '反有组织犯罪法', 2), 1);
    assert.equal(withinEdits('民营企业促进法', '民营经济促进法', 2), 2);
    assert.equal(withinEdits('甲乙', '乙甲', 2), 2);
    assert.equal(withinEdits('', '甲', 2), 1);
  });

  it('gives up beyond the limit', () => {
    assert.equal(withinEdits('公司法', '公务员法', 1), undefined);
    assert.equal(withinEdits('甲乙丙', '丁戊己', 2), undefined);
    assert.equal(withinEdits('甲', '甲乙丙丁', 2), undefined);
  });

  it('counts as the textbook does', () => {
    const word = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 7 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = fewestEdits(a, b);
        assert.equal(withinEdits(a, b, 2), edits > 2 ? undefined : edits);
      }),
    );
  });
});

function fewestEdits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a.startsWith(b.charAt(0))) return fewestEdits(restA, restB);
  return 1 + Math.min(fewestEdits(restA, restB), fewestEdits(restA, b), fewestEdits(a, restB));
}
