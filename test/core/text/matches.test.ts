import assert from 'node:assert/strict';
import { matchesOf } from '../../../server/src/core/text/matches';

describe('matchesOf', () => {
  it('gives what matchAll gives, each time anew', () => {
    const pattern = /\d+|(?=丙)/g;
    for (const text of ['甲1乙22丙', '', '丙丙', '333']) {
      const expected = [...text.matchAll(pattern)].map((match) => [match.index, match[0]]);
      assert.deepEqual(
        matchesOf(pattern, text).map((match) => [match.index, match[0]]),
        expected,
      );
      assert.equal(pattern.lastIndex, 0);
    }
  });
});
