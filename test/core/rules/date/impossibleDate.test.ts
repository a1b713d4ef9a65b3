import { impossibleDate } from '../../../../server/src/core/rules/date/impossibleDate';
import { checkRule } from '../../../support/checkRule';

describe('impossible-date', () => {
  it('knows the lengths of months', () => {
    checkRule(impossibleDate, '⟦2月30日⟧召开，⟦6月31日⟧办结，⟦5月32日⟧印发。');
  });

  it('knows leap years', () => {
    checkRule(impossibleDate, '⟦2023年2月29日⟧召开，2024年2月29日办结，2月29日印发。');
  });

  it('knows the months', () => {
    checkRule(impossibleDate, '⟦2024年13月⟧办结，⟦13月5日⟧印发。');
  });

  it('compares what is past with the date of signature', () => {
    checkRule(impossibleDate, '一、回顾\n⟦2024年3月15日⟧召开了会议。\n某某区人民政府\n2024年1月30日');
  });

  it('leaves plans and earlier days alone', () => {
    checkRule(
      impossibleDate,
      '一、回顾\n2023年3月15日召开了会议，计划2024年3月15日前完成整改。\n某某区人民政府\n2024年1月30日',
    );
  });

  it('takes 12个月 and ratios for no dates', () => {
    checkRule(impossibleDate, '13个月内办结，比例30:31，第3月。');
  });

  it('finds a month that is not, named alone', () => {
    checkRule(impossibleDate, '⟦13月⟧起全面推行，⟦15月⟧底前完成，⟦14月⟧份集中整治。');
    checkRule(impossibleDate, '历时13月，工期共18月，满24月起算，12月起推行，培训时长约15月以来最长。');
  });

  it('marks the end of a span that comes before its beginning', () => {
    checkRule(impossibleDate, '统计期限自2024年1月1日起至⟦2023年12月31日⟧止。');
    checkRule(impossibleDate, '2024年3月至⟦2023年12月⟧开展专项行动。');
    checkRule(impossibleDate, '专项治理（2024年5月1日—⟦2024年4月30日⟧）。');
    checkRule(
      impossibleDate,
      '自2023年11月1日至2024年2月28日，2024年3月到2024年3月31日，2024年1月、2023年12月召开会议。',
    );
  });

  it('finds a digit too many', () => {
    checkRule(impossibleDate, '条例于⟦2023年9月218日⟧公布，⟦20255⟧年3月施行。');
    checkRule(impossibleDate, '⟦5月200日⟧召开会议。\n某县司法局\n⟦20255⟧年3月5日');
    checkRule(impossibleDate, '⟦11月302日⟧前整改到位。');
    checkRule(
      impossibleDate,
      '1—6月120日均值下降，前9月180日内的申请，编号20255，面积20255年产值，2025年3月。',
    );
  });
});
