import assert from 'node:assert/strict';
import { compact } from '../../../server/src/core/text/compact';

describe('compact', () => {
  it('keeps what is in the list, in order', () => {
    const list: number[] = [];
    for (const one of [3, 1, 2]) list.push(one);
    assert.deepEqual(compact(list), [3, 1, 2]);
    assert.notEqual(compact(list), list);
  });

  it('leaves an empty list itself, so that shared ones stay shared', () => {
    const none: readonly number[] = [];
    assert.equal(compact(none), none);
  });
});
