import { figureSumMismatch } from '../../../../server/src/core/rules/figure/figureSumMismatch';
import { checkRule } from '../../../support/checkRule';

describe('figure-sum-mismatch', () => {
  it('corrects a total that falls short of its parts', () => {
    checkRule(
      figureSumMismatch,
      '承办建议141件、提案76件，共⟦207件⟧。',
      '承办建议141件、提案76件，共217件。',
    );
  });

  it('reports a partition that leaves something out', () => {
    checkRule(figureSumMismatch, '清理⟦218件⟧规范性文件，保留180件，废止32件。');
  });

  it('reports an excess in brackets', () => {
    checkRule(figureSumMismatch, '纠错⟦32件⟧（14件确认违法；20件撤销）。');
  });

  it('lets 其中 leave parts out', () => {
    checkRule(figureSumMismatch, '办理案件1268件，其中农民工案件417件、妇女儿童案件359件。');
  });

  it('reads nested parts', () => {
    checkRule(figureSumMismatch, '错误1401处，其中网站1400处，已修改1375处，未修改25处；新媒体1处。');
  });

  it('holds shares against 100', () => {
    checkRule(figureSumMismatch, '案件来源中，群众申请占⟦62.5%⟧，部门移送占21.4%，其他占26.1%。');
  });
});
