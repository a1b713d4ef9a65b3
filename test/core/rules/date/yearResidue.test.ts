import { yearResidue } from '../../../../server/src/core/rules/date/yearResidue';
import { checkRule } from '../../../support/checkRule';

describe('year-residue', () => {
  it('finds last year in the lead', () => {
    checkRule(
      yearResidue,
      '某区人民政府关于2024年法治政府建设情况的报告\n⟦2023⟧年，我区扎实推进。\n一、主要举措和成效\n成效明显。',
      '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进。\n一、主要举措和成效\n成效明显。',
    );
  });

  it('finds last year in 截至', () => {
    checkRule(
      yearResidue,
      '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进。\n一、主要举措和成效\n截至⟦2023⟧年12月31日，办结76件。',
    );
  });

  it('is silent about comparisons, names and next year’s plans', () => {
    checkRule(
      yearResidue,
      '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进。\n一、主要举措和成效\n截至2023年底结转12件，《截至2023年底清理目录》已公布，比截至2023年底少3件。\n四、2025年工作安排\n截至2023年底的欠账逐步还清。',
    );
  });

  it('is silent without a title', () => {
    checkRule(yearResidue, '2023年，我区扎实推进。截至2023年底，办结76件。');
  });
});
