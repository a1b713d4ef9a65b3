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

  it('leaves 法制轨道 and its like to the years when they were usual', () => {
    const text = '各项工作纳入法制轨道，增强法制观念，提供法制保障。';
    checkRule(termVariant, `乙山市2010年依法行政工作情况报告\n2010年，${text}`);
    checkRule(termVariant, `2008年以来，${text}2013年继续推进。`);
    checkRule(termVariant, '2009年，全市弘扬法制文化，营造法制氛围。');
    checkRule(termVariant, '2024年，各项工作纳入⟦法制轨道⟧，增强⟦法制观念⟧。');
    checkRule(termVariant, '自2008年以来，各项工作纳入⟦法制轨道⟧，2021年继续推进。');
    checkRule(termVariant, '各项工作纳入⟦法制轨道⟧。');
    checkRule(termVariant, '2010年，加快建设⟦法制政府⟧。');
  });
});
