import assert from 'node:assert/strict';
import { arithmeticProblem } from '../figures/arithmeticOracle';
import { memberOffsets, readSamples } from './sampleData';

describe('clean samples as data', () => {
  const samples = readSamples();

  it('holds eight reports of 2,500 to 5,000 汉字 in UTF-8 with LF', () => {
    assert.equal(samples.length, 8);
    for (const { name, text } of samples) {
      const size = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
      assert.ok(size >= 2500 && size <= 5000, `${name}: ${size}`);
      assert.ok(!text.startsWith('\uFEFF') && !text.includes('\r') && /[^\n]\n$/.test(text), name);
    }
  });

  for (const { name, text, relations } of samples) {
    it(`${name}: every named relation is there and holds`, () => {
      const wrong = relations.flatMap((relation) => {
        const places = memberOffsets(text, relation).includes(undefined) ? ['a member cannot be found'] : [];
        const reasons = [...places, arithmeticProblem({ ...relation, verdict: 'holds' }) ?? []].flat();
        return reasons.map((reason) => `${relation.kind} ${relation.members?.join(' ') ?? ''}: ${reason}`);
      });
      assert.deepEqual(wrong, []);
      assert.ok(relations.length >= 25, String(relations.length));
    });
  }
});
