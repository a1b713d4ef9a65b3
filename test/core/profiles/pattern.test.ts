import assert from 'node:assert/strict';
import fazhi from '../../../server/src/core/profiles/fazhi-annual.json';
import { compilePatterns, patternProblem, patternWeight } from '../../../server/src/core/profiles/pattern';
import { createPatternSet } from '../../../server/src/core/profiles/patternSet';
import { fold } from '../../../server/src/core/text/charClass';

const matches = (pattern: string, text: string, reportYear?: number): boolean =>
  compilePatterns([pattern], { reportYear }).test(fold(text));

describe('compilePatterns', () => {
  it('matches plain words anywhere, in both widths', () => {
    assert.equal(matches('不足(原因)', '存在的不足（原因）'), true);
    assert.equal(matches('不足', '存在的问题'), false);
    assert.equal(matches('a.c', 'abc'), false);
  });

  it('lets … stand for up to twenty characters without a stop', () => {
    assert.equal(matches('存在…不足', '存在的突出不足'), true);
    assert.equal(matches('存在…不足', '存在不足'), true);
    assert.equal(matches('存在…不足', `存在${'很'.repeat(20)}不足`), true);
    assert.equal(matches('存在…不足', `存在${'很'.repeat(21)}不足`), false);
    assert.equal(matches('存在…不足', '存在差距。不足'), false);
  });

  it('knows years, the next year, and both ends', () => {
    assert.equal(matches('{year}年…安排', '2025年主要工作安排'), true);
    assert.equal(matches('{year}年', '25年'), false);
    assert.equal(matches('{next}年', '2025年工作', 2024), true);
    assert.equal(matches('{next}年', '2024年工作', 2024), false);
    assert.equal(matches('{next}年', '2024年工作'), false);
    assert.equal(matches('^下一步,', '下一步，我们将努力'), true);
    assert.equal(matches('^下一步,', '在下一步，我们将努力'), false);
    assert.equal(matches('不足$', '工作中的不足'), true);
    assert.equal(matches('不足$', '不足和原因'), false);
  });

  it('finds the place and matches nothing without patterns', () => {
    assert.deepEqual(compilePatterns(['问题', '不足']).find('还有不足、问题'), { start: 2, end: 4 });
    assert.equal(compilePatterns([]).test('不足'), false);
  });

  it('takes time linear in the text', () => {
    const text = '存在'.repeat(200_000);
    assert.equal(matches('存在…不足…原因…', text), false);
  });
});

describe('patternProblem', () => {
  it('refuses what cannot be used', () => {
    assert.equal(patternProblem('存在…不足'), undefined);
    assert.equal(patternProblem('…'), 'empty');
    assert.equal(patternProblem('一…二…三…四…五'), 'gaps');
    assert.equal(patternProblem('{month}月'), 'place');
    assert.equal(patternProblem('长'.repeat(81)), 'long');
  });
});

describe('patternWeight', () => {
  it('counts the words alone', () => {
    assert.equal(patternWeight('^{year}…法治政府$'), 4);
  });
});

describe('createPatternSet', () => {
  it('tells which lists match, in one pass', () => {
    const problems = ['存在…不足', '^问题'];
    const plans = ['{next}年…安排', '下一步'];
    const years = ['{year}'];
    const set = createPatternSet([problems, plans, years], { reportYear: 2024 });
    assert.deepEqual(set.matching('存在的不足和下一步打算'), new Set([plans, problems]));
    assert.deepEqual(set.matching('2025年工作安排'), new Set([plans, years]));
    assert.deepEqual(set.matching('2024年工作安排'), new Set([years]));
    assert.deepEqual(set.matching('主要问题'), new Set());
  });

  it('agrees with each list asked by itself', () => {
    const lists = fazhi.sections.map(({ heading }) => heading);
    const set = createPatternSet(lists, { reportYear: 2024 });
    const headings = ['2024年推进法治政府建设的主要举措和成效', '存在的不足和原因', '2025年主要安排', '其他'];
    for (const words of headings) {
      const alone = lists.filter((list) => compilePatterns(list, { reportYear: 2024 }).test(words));
      assert.deepEqual(new Set(alone), set.matching(words));
    }
  });
});
