import { figureConflict } from '../../../../server/src/core/rules/figure/figureConflict';
import { checkRule } from '../../../support/checkRule';

describe('figure-conflict', () => {
  it('reports the later of two values', () => {
    checkRule(figureConflict, '全县共有乡镇（街道）16个。\n全县共有乡镇（街道）⟦18个⟧。');
  });

  it('compares the same period only', () => {
    checkRule(figureConflict, '2023年，全区受理行政复议案件286件。\n2024年，全区受理行政复议案件368件。');
  });

  it('leaves parts alone', () => {
    checkRule(figureConflict, '全县共有行政执法主体46家。\n选取行政执法主体19家开展评查。');
  });
});
