import { termVariant } from '../../../../server/src/core/rules/wording/termVariant';
import { checkRule } from '../../../support/checkRule';

describe('term-variant', () => {
  it('finds slips', () => {
    checkRule(termVariant, '组织⟦理论中心学习组⟧学习。', '组织理论学习中心组学习。');
  });

  it('finds former names of offices in later reports only', () => {
    checkRule(
      termVariant,
      '某区关于2023年法治政府建设情况的报告\n公安、⟦卫计⟧等部门检查。',
      '某区关于2023年法治政府建设情况的报告\n公安、卫生健康等部门检查。',
    );
    checkRule(termVariant, '某区关于2017年法治政府建设情况的报告\n公安、卫计等部门检查。');
  });

  it('is silent about 原 and names of documents', () => {
    checkRule(termVariant, '某区关于2023年法治政府建设情况的报告\n原卫计部门检查，印发《卫计部门目录》。');
  });

  it('finds a short form where the report has the full one', () => {
    checkRule(termVariant, '“谁执法谁普法”普法责任制。\n⟦“谁执法谁普法”责任制⟧。');
    checkRule(termVariant, '“谁执法谁普法”责任制。');
  });

  it('is silent about official terms', () => {
    checkRule(termVariant, '重大执法决定法制审核，政府法制机构，运转结合。');
  });

  it('finds 截止到 before a date, not where an entry closes', () => {
    checkRule(termVariant, '⟦截止到⟧12月底，已办结76件。', '截至12月底，已办结76件。');
    checkRule(termVariant, '⟦截止到⟧2024年底，全区持证1430人；⟦截止到⟧年底办结。');
    checkRule(termVariant, '⟦截止到⟧目前，已整改56个。');
    checkRule(termVariant, '报名截止到12月底，征集意见截止到2024年5月，申报截止到年底。');
  });
});
