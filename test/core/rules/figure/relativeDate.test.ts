import { relativeDate } from '../../../../server/src/core/rules/figure/relativeDate';
import { checkRule } from '../../../support/checkRule';

describe('relative-date', () => {
  it('reports times that pass', () => {
    checkRule(
      relativeDate,
      '某区2024年法治政府建设年度报告\n⟦截至目前⟧，共27个单位公示。⟦今年以来⟧持续推进。',
    );
  });

  it('reports 目前 only with a figure', () => {
    checkRule(relativeDate, '某区2024年法治政府建设年度报告\n⟦目前⟧全区保留证明事项69项。目前工作仍需加强。');
  });

  it('leaves names alone', () => {
    checkRule(relativeDate, '某区2024年法治政府建设年度报告\n学习《今年以来工作情况》，开展“近日”专题。');
  });
});
