import { figureMinPerUnit } from '../../../../server/src/core/rules/figure/figureMinPerUnit';
import { checkRule } from '../../../support/checkRule';

describe('figure-min-per-unit', () => {
  it('reports a total below floor times units', () => {
    checkRule(figureMinPerUnit, '全县186个村每村培养3名以上，共培养⟦542名⟧。');
  });

  it('finds the number of units in another paragraph', () => {
    checkRule(
      figureMinPerUnit,
      '共培养⟦500名⟧“法律明白人”，每个村（社区）有8名以上。\n全区65个村（社区）实现全覆盖。',
    );
  });

  it('accepts a total that reaches the floor', () => {
    checkRule(figureMinPerUnit, '全县186个村每村培养3名以上，共培养558名。');
  });
});
