import { asOfMixed } from '../../../../server/src/core/rules/figure/asOfMixed';
import { checkRule } from '../../../support/checkRule';

describe('as-of-mixed', () => {
  it('reports cut-offs that differ', () => {
    checkRule(
      asOfMixed,
      '某区2024年法治政府建设年度报告\n⟦截至2024年11月⟧，办理10件。截至2024年12月31日，收到12件。',
    );
  });

  it('reports one that stops short', () => {
    checkRule(asOfMixed, '某区2024年法治政府建设年度报告\n⟦截至2024年11月30日⟧，办理10件。');
  });

  it("accepts the year's end in its forms", () => {
    checkRule(
      asOfMixed,
      '某区2024年法治政府建设年度报告\n截至2024年底，办理10件。截至2024年12月31日，收到12件。截至2023年底结转3件。',
    );
  });
});
