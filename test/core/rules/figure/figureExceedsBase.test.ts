import { figureExceedsBase } from '../../../../server/src/core/rules/figure/figureExceedsBase';
import { checkRule } from '../../../support/checkRule';

describe('figure-exceeds-base', () => {
  it('accuses the later stage and asks for the cases carried over', () => {
    checkRule(
      figureExceedsBase,
      '共收到行政复议申请93宗，受理83宗，办结⟦86宗⟧。',
      '共收到行政复议申请93宗，受理83宗，办结86宗（含上年结转3宗）。',
    );
  });

  it('accepts half-width marks and number before label', () => {
    checkRule(figureExceedsBase, '83宗行政复议申请已受理,⟦92宗⟧已办结。');
  });

  it('accuses a part behind 其中', () => {
    checkRule(figureExceedsBase, '全县持证执法人员1124人，其中乡镇执法人员⟦1163人⟧。');
  });

  it('accepts what was carried over', () => {
    checkRule(figureExceedsBase, '受理100件，上年结转5件，办结104件。');
  });

  it('leaves new cases as a base alone', () => {
    checkRule(figureExceedsBase, '新收一审案件73件，结案118件。');
  });

  it('compares no different subjects', () => {
    checkRule(figureExceedsBase, '检查企业60家，立案查处72起，收到提案20件，办结信访30件。');
  });
});
