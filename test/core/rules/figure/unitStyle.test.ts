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

  it('counts acts, alarms and common cases as it likes', () => {
    for (const text of [
      '受理行政复议案件38件。\n对12起首次发生、情节轻微并及时改正的违法行为依法不予处罚。',
      '受理行政复议案件38件。\n全年发生草原火情2起，均在1小时内扑灭。',
      '受理行政复议案件38件，移送检察机关2件。\n当地连续发生12起盗割电缆案，带破同类案件7起。',
    ])
      checkRule(unitStyle, text);
    for (const text of [
      '受理行政复议案件38件。\n行政诉讼案件发生⟦6起⟧，均胜诉。',
      '受理行政复议案件38件。\n全年应诉一审行政诉讼案件12宗，审结⟦10宗⟧。',
      '行政公益诉讼立案72件。\n收到行政复议申请⟦9宗⟧。',
    ])
      checkRule(unitStyle, text);
  });
});
