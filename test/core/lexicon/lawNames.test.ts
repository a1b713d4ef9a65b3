import assert from 'node:assert/strict';
import { checkLaw } from '../../../server/src/core/lexicon/lawNames';

describe('checkLaw', () => {
  const slips: readonly (readonly [slip: string, right: string])[] = [
    ['行政处法法', '行政处罚法'],
    ['行政许可证法', '行政许可法'],
    ['信访工作条列', '信访工作条例'],
    ['公职人员政务处份法', '公职人员政务处分法'],
    ['中华人民共和国行政诉讼', '中华人民共和国行政诉讼法'],
    ['中华人民共和国行政处罚发', '中华人民共和国行政处罚法'],
  ];
  for (const [slip, right] of slips) {
    it(`${slip} → ${right}`, () => {
      assert.equal(checkLaw(slip), right);
    });
  }

  it('leaves right names, neighbours and local rules alone', () => {
    for (const name of [
      '环境保护法',
      '环境保护税法',
      '中华人民共和国行政处罚法',
      '安全生产',
      '公证法',
      '某省优化营商环境条例',
      '行政处罚法实施办法',
      '消费者权益保护法实施条例',
    ])
      assert.equal(checkLaw(name), undefined, name);
  });
});
