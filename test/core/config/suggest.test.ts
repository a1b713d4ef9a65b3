import assert from 'node:assert/strict';
import { editDistance, nearestName } from '../../../server/src/core/config/suggest';

const rules = ['figure-exceeds-base', 'figure-sum-mismatch', 'heading-sequence', 'halfwidth-punct'];

describe('nearestName', () => {
  it('finds the name that was mistyped', () => {
    assert.equal(nearestName('figure-exceed-base', rules), 'figure-exceeds-base');
    assert.equal(nearestName('Heading-Sequense', rules), 'heading-sequence');
  });

  it('finds the only name that holds the words', () => {
    assert.equal(nearestName('exceeds', rules), 'figure-exceeds-base');
    assert.equal(nearestName('figure-', rules), undefined);
  });

  it('is silent where nothing is near', () => {
    assert.equal(nearestName('spelling', rules), undefined);
    assert.equal(nearestName('', rules), undefined);
    assert.equal(nearestName('x'.repeat(10_000), rules), undefined);
  });
});

describe('editDistance', () => {
  it('counts insertions, deletions, replacements and swaps of neighbours', () => {
    assert.equal(editDistance('warning', 'warning'), 0);
    assert.equal(editDistance('warnin', 'warning'), 1);
    assert.equal(editDistance('wanring', 'warning'), 1);
    assert.equal(editDistance('', 'off'), 3);
  });
});
