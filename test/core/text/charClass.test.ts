import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CharClass, fold } from '../../../server/src/core/text/charClass';
import { readClasses } from '../../../server/src/core/text/markWidth';

describe('charClass', () => {
  it('folds code unit for code unit', () => {
    assert.equal(fold('（一）１２％，　Ａ：\u00a0。、“”《》〔〕—'), '(一)12%, A: 。、“”《》〔〕—');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        assert.equal(folded.length, text.length);
        assert.equal(fold(folded), folded);
      }),
    );
  });

  it('gives both widths of a mark one class', () => {
    for (const [half, full] of [',，', ';；', ':：', '(（', '!！'].map((pair) => pair.split(''))) {
      const common = readClasses(half ?? '').mask & readClasses(full ?? '').mask;
      assert.notEqual(common, 0, `${half ?? ''} ${full ?? ''}`);
    }
    assert.equal(readClasses('5').mask & readClasses('５').mask & CharClass.digit, CharClass.digit);
  });

  it('counts the marks that stand in Chinese text', () => {
    assert.deepEqual(readClasses('一是,二是,3.14 (a, b)，完成：').marks, { half: 2, full: 2 });
  });
});
