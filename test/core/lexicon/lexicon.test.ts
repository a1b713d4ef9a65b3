import assert from 'node:assert/strict';
import { makeEntry } from '../../../server/src/core/lexicon/entry';
import { compileLexicon, type Lexicon } from '../../../server/src/core/lexicon/lexicon';
import { compileTerms, termsProblems } from '../../../server/src/core/lexicon/terms';

const entry = makeEntry({ kind: 'term', avoid: ['转结', '转结案件'], prefer: '结转', unless: ['运转结合'] });

function found(lexicon: Lexicon, text: string): readonly string[] {
  return lexicon.find(text).hits.map(({ start, end }) => text.slice(start, end));
}

describe('compileLexicon', () => {
  it('takes the longest of overlapping hits of one kind', () => {
    assert.deepEqual(found(compileLexicon([entry]), '上年转结案件，本年转结'), ['转结案件', '转结']);
  });

  it('is silent inside right longer words, those of `allow` included', () => {
    assert.deepEqual(found(compileLexicon([entry], ['上年转结案件']), '运转结合，上年转结案件，转结'), [
      '转结',
    ]);
  });

  it('is silent inside the preferred form itself', () => {
    const longer = makeEntry({ kind: 'term', avoid: ['学习组'], prefer: '理论学习组' });
    assert.deepEqual(found(compileLexicon([longer]), '理论学习组、学习组'), ['学习组']);
  });

  it('matches brackets and signs of either width in folded text', () => {
    const wide = makeEntry({ kind: 'term', avoid: ['党（党）'], prefer: '党委（党组）' });
    assert.deepEqual(found(compileLexicon([wide]), '各级党(党)'), ['党(党)']);
  });

  it('keeps hits of different kinds side by side', () => {
    const other = makeEntry({ kind: 'redundant', avoid: ['年转结'], prefer: '' });
    assert.deepEqual(found(compileLexicon([entry, other]), '上年转结'), ['年转结', '转结']);
  });
});

describe('compileTerms', () => {
  it('adds the terms of a workspace to the built-in ones', () => {
    const { lexicon } = compileTerms({ terms: [{ prefer: '滨城', avoid: ['宾城'], why: '地名' }] });
    const entries = lexicon.find('宾城的理论中心学习组').hits.map((hit) => hit.entry);
    assert.deepEqual(
      entries.map(({ own, note, prefer }) => ({ own, note, prefer })),
      [
        { own: true, note: '地名', prefer: '滨城' },
        { own: false, note: undefined, prefer: '理论学习中心组' },
      ],
    );
  });

  it('lets the workspace have its way', () => {
    const { lexicon } = compileTerms({
      terms: [{ prefer: '中心组', avoid: ['理论中心学习组'] }],
      allow: ['布署'],
    });
    assert.deepEqual(
      lexicon.find('理论中心学习组布署').hits.map((hit) => hit.entry.prefer),
      ['中心组'],
    );
  });
});

describe('termsProblems', () => {
  it('accepts what compileTerms takes', () => {
    assert.deepEqual(termsProblems({ terms: [{ prefer: '甲', avoid: ['乙'] }], allow: ['丙'] }), []);
    assert.deepEqual(termsProblems({}), []);
  });

  it('names what is wrong', () => {
    assert.deepEqual(
      termsProblems([]).map(({ path }) => path),
      [''],
    );
    assert.deepEqual(
      termsProblems({ terms: [{ prefer: '甲' }, 1], allow: '丙', extra: 0 }).map(({ path }) => path),
      ['extra', 'allow', 'terms[0]', 'terms[1]'],
    );
  });
});
