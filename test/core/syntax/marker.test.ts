import assert from 'node:assert/strict';
import { readMarker, withOrdinal } from '../../../server/src/core/syntax/marker';
import { fold } from '../../../server/src/core/text/charClass';

const read = (text: string): string | undefined => {
  const marker = readMarker(fold(text), 0);
  return marker && `${marker.kind} ${String(marker.ordinal)} ${text.slice(marker.start, marker.end)}`;
};

describe('readMarker', () => {
  it('reads every written form', () => {
    const forms: readonly (readonly [string, string])[] = [
      ['一、总体情况', 'han 1 一、'],
      ['二十一、其他', 'han 21 二十一、'],
      ['（一）坚持', 'hanParen 1 （一）'],
      ['(十二)坚持', 'hanParen 12 (十二)'],
      ['1.强化', 'arabic 1 1.'],
      ['1．强化', 'arabic 1 1．'],
      ['１．强化', 'arabic 1 １．'],
      ['12、强化', 'arabic 12 12、'],
      ['（1）强化', 'arabicParen 1 （1）'],
      ['1）强化', 'arabicParen 1 1）'],
      ['①强化', 'circled 1 ①'],
      ['第一章 总则', 'chapter 1 第一章'],
      ['第二节　机构', 'section 2 第二节'],
      ['第三部分 成效', 'part 3 第三部分'],
    ];
    for (const [text, expected] of forms) assert.equal(read(text), expected);
  });

  it('tells a heading that begins with a number from a list of numerals', () => {
    for (const text of [
      '一、六项措施推进',
      '二、三大举措',
      '一、五个方面成效',
      '二、两个维护',
      '一、一年来的工作',
    ])
      assert.equal(read(text)?.slice(0, 3), 'han', text);
    for (const text of ['一、二产业', '二、三项所列', '一、二、三产业', '五、六月', '三、四级职业'])
      assert.equal(read(text), undefined, text);
  });

  it('keeps wrong tails for the rules to name', () => {
    assert.equal(read('（一）、坚持'), 'hanParen 1 （一）、');
    assert.equal(read('一.坚持'), 'han 1 一.');
  });

  it('refuses figures, dates and words', () => {
    for (const text of [
      '2次。组织',
      '2.5亿元',
      '12.4国家宪法日',
      '2024.1.30',
      '一、二审案件',
      '一是学习',
      '(2024)',
      '第一责任人',
      '三项制度',
      '1,256件',
      '2024年',
      '第三章规定',
    ]) {
      // prettier-ignore
      assert.equal(read(text), undefined, text);
    }
  });

  it('writes another number in the form that stands there', () => {
    assert.equal(withOrdinal('（三）', 'hanParen', 4), '（四）');
    assert.equal(withOrdinal('(三)', 'hanParen', 11), '(十一)');
    assert.equal(withOrdinal('３．', 'arabic', 4), '4．');
    assert.equal(withOrdinal('第二部分', 'part', 3), '第三部分');
    assert.equal(withOrdinal('②', 'circled', 3), '③');
  });
});
