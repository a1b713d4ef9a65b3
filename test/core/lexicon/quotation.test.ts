import assert from 'node:assert/strict';
import { followsCountedList, followsList } from '../../../server/src/core/lexicon/coined';
import { quotationOf } from '../../../server/src/core/lexicon/quotation';
import { applyEdits } from '../../../server/src/core/text/edit';

describe('quotationOf', () => {
  it('puts marks around the words that belong inside them', () => {
    const { span, edits } = quotationOf('落实行政执法三项制度', { start: 2, end: 10 }, '行政执法“三项制度”');
    assert.deepEqual(span, { start: 6, end: 10 });
    assert.equal(applyEdits('落实行政执法三项制度', edits), '落实行政执法“三项制度”');
  });

  it('keeps the widths of the words', () => {
    const text = '一村（社区）一法律顾问';
    const { edits } = quotationOf(text, { start: 0, end: text.length }, '“一村(社区)一法律顾问”');
    assert.equal(applyEdits(text, edits), '“一村（社区）一法律顾问”');
  });

  it('replaces words that differ in more than the marks', () => {
    const { edits } = quotationOf('12.4国家宪法日', { start: 0, end: 9 }, '“12·4”国家宪法日');
    assert.equal(applyEdits('12.4国家宪法日', edits), '“12·4”国家宪法日');
  });
});

describe('followsList', () => {
  it('looks back over one clause', () => {
    assert.equal(followsList('甲、乙、丙三项制度', 5), true);
    assert.equal(followsList('甲、乙,丙三项制度', 5), false);
    assert.equal(followsList('“双随机、一公开”和三项制度', 10), false);
  });

  it('asks for a numeral where the list is counted', () => {
    assert.equal(followsCountedList('甲、乙、丙三项制度', 5), true);
    assert.equal(followsCountedList('甲、乙、丙枫桥经验', 5), false);
  });
});
