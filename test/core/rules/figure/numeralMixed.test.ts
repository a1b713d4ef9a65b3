import { numeralMixed } from '../../../../server/src/core/rules/figure/numeralMixed';
import { checkRule } from '../../../support/checkRule';

describe('numeral-mixed', () => {
  it('finds a number in two kinds of numerals', () => {
    checkRule(numeralMixed, '举办讲座⟦一百2十⟧场，走访⟦三百5⟧余户。');
    checkRule(numeralMixed, '检查企业⟦二百32⟧家，培训⟦两千150⟧人。', '检查企业232家，培训2150人。');
    checkRule(numeralMixed, '案件数量增长⟦百分之12⟧，占⟦百分之3.5⟧。', '案件数量增长12%，占3.5%。');
  });

  it('finds a number as one says it', () => {
    checkRule(numeralMixed, '发放资料⟦1万5⟧余份，受益⟦12万3⟧人次。', '发放资料1.5万余份，受益12.3万人次。');
    checkRule(numeralMixed, '清退⟦2亿3⟧元。');
    checkRule(numeralMixed, '调解纠纷⟦1万2⟧件。');
  });

  it('is silent about right numbers side by side', () => {
    checkRule(numeralMixed, '发放资料1.5万份，投入3亿2000万元，1万5千人，百分之八十的案件，三百五十条。');
    checkRule(numeralMixed, '自2024年十二月30日起，第十3条，二十2024年，实施五百12345热线，五千12日。');
    checkRule(
      numeralMixed,
      '“十四五”期间办理12件，一千二百人，三十余人次，推进“百千万”工程3个，一、百12件。',
    );
  });
});
