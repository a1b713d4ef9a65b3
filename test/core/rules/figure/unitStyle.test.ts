import { unitStyle } from '../../../../server/src/core/rules/figure/unitStyle';
import { checkRule } from '../../../support/checkRule';

describe('unit-style', () => {
  it('reports a unit that does not fit', () => {
    checkRule(
      unitStyle,
      '培训人数⟦2000余人次⟧，出具审计报告⟦13项⟧。',
      '培训人数2000余人，出具审计报告13份。',
    );
  });

  it('reports mixed units of cases once', () => {
    checkRule(unitStyle, '收到行政复议申请⟦93宗⟧，受理83宗。\n行政诉讼立案72件。');
  });

  it('lets other things have other units', () => {
    checkRule(unitStyle, '收到行政复议申请93件，调解纠纷1232起，抽查案卷30宗。');
  });

  it('takes 无一起 for an idiom', () => {
    checkRule(unitStyle, '行政复议案件12件，无一起被撤销，没有一起败诉。\n行政诉讼收案3件。');
    checkRule(unitStyle, '收到行政复议申请⟦3起⟧。\n行政诉讼立案72件。');
  });
});
