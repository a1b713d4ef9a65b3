import assert from 'node:assert/strict';
import { pairAround, scanPairs, type Pair, type Pairs } from '../../../server/src/core/text/pairs';

/** The pairs around a place, innermost first. */
function pairsAround(pairs: Pairs, offset: number): readonly Pair[] {
  const around: Pair[] = [];
  for (let pair = pairAround(pairs, offset); pair; pair = pairs.pairs[pair.parent]) around.push(pair);
  return around;
}

function shape(text: string): { readonly pairs: readonly string[]; readonly strays: readonly string[] } {
  const { pairs, strays } = scanPairs(text);
  return {
    pairs: pairs.map(({ open, close }) => text.slice(open, close + 1)),
    strays: strays.map(({ at, side }) => `${text.charAt(at)}${at} ${side}`),
  };
}

describe('scanPairs', () => {
  it('pairs nested marks of several kinds', () => {
    assert.deepEqual(shape('《关于〈“八五”规划（试行）〉的通知》'), {
      pairs: ['《关于〈“八五”规划（试行）〉的通知》', '〈“八五”规划（试行）〉', '“八五”', '（试行）'],
      strays: [],
    });
  });

  it('pairs brackets of different widths', () => {
    assert.deepEqual(shape('党委(党组）').strays, []);
  });

  it('finds a closing mark without an opening one', () => {
    assert.deepEqual(shape('《纲要2021-2025年)》'), {
      pairs: ['《纲要2021-2025年)》'],
      strays: [')13 close'],
    });
    assert.deepEqual(shape('先进集体”，“三率”').strays, ['”4 close']);
  });

  it('finds an opening mark without a closing one, inside a pair too', () => {
    assert.deepEqual(shape('政函〔20242号').strays, ['〔2 open']);
    assert.deepEqual(shape('“甲、“乙”').strays, ['“0 open']);
    assert.deepEqual(shape('《关于（试行》'), { pairs: ['《关于（试行》'], strays: ['（3 open'] });
  });

  it('takes straight quotes in turn and leaves apostrophes alone', () => {
    assert.deepEqual(shape('称为"放管服"改革'), { pairs: ['"放管服"'], strays: [] });
    assert.deepEqual(shape('People’s'), { pairs: [], strays: [] });
  });

  it('stays linear where marks only open', () => {
    assert.equal(scanPairs('（'.repeat(50_000)).strays.length, 50_000);
  });
});

describe('pairAround', () => {
  const text = '甲《乙“丙”丁》戊';
  const pairs = scanPairs(text);

  it('gives the innermost pair, the marks themselves outside', () => {
    assert.equal(pairAround(pairs, text.indexOf('丙'))?.kind, 'quote');
    assert.equal(pairAround(pairs, text.indexOf('“'))?.kind, 'book');
    assert.equal(pairAround(pairs, text.indexOf('丁'))?.kind, 'book');
    assert.equal(pairAround(pairs, text.indexOf('戊')), undefined);
    assert.equal(pairAround(pairs, 0), undefined);
  });

  it('lists all of them, innermost first', () => {
    assert.deepEqual(
      pairsAround(pairs, text.indexOf('丙')).map((pair) => pair.kind),
      ['quote', 'book'],
    );
  });

  it('skips a pair that never closed', () => {
    const torn = scanPairs('《甲（乙“丙”丁》');
    assert.deepEqual(
      pairsAround(torn, 5).map((pair) => pair.kind),
      ['quote', 'book'],
    );
  });
});
