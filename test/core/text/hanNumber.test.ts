import assert from 'node:assert/strict';
import { formatHanNumber, parseHanNumber } from '../../../server/src/core/text/hanNumber';

describe('hanNumber', () => {
  it('reads back every number that it writes', () => {
    for (let value = 0; value <= 9999; value++) assert.equal(parseHanNumber(formatHanNumber(value)), value);
  });

  it('writes numbers as headings do', () => {
    assert.deepEqual([1, 10, 12, 20, 21, 105, 110, 1010].map(formatHanNumber), [
      '一',
      '十',
      '十二',
      '二十',
      '二十一',
      '一百零五',
      '一百一十',
      '一千零一十', // prettier-ignore
    ]);
  });

  it('reads years, large numbers and 两', () => {
    assert.equal(parseHanNumber('二〇二四'), 2024);
    assert.equal(parseHanNumber('三亿五千万'), 350_000_000);
    assert.equal(parseHanNumber('两千零五'), 2005);
    assert.equal(parseHanNumber('十万'), 100_000);
  });

  it('refuses what is no numeral', () => {
    for (const wrong of ['', '百', '万', '十百', '一二十', '甲', '二百三百']) {
      assert.equal(parseHanNumber(wrong), undefined, wrong);
    }
  });
});
