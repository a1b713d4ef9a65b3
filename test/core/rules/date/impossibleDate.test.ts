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

  it('finds stretches of months and days that end before they begin', () => {
    checkRule(impossibleDate, '11月中旬至⟦10月上旬⟧开展督察。8月下旬—⟦7月中旬⟧组织评查。');
    checkRule(impossibleDate, '10月20日至⟦15日⟧集中培训，5月下旬到⟦5月上旬⟧回访，6月至⟦5月⟧攻坚。');
    checkRule(impossibleDate, '3月上旬至4月中旬，5月1日至5月31日，6月10日至15日，4月至6月，7月中下旬。');
  });

  it('knows that winters, school years and years of account run on', () => {
    checkRule(impossibleDate, '11月至3月为防火期，12月至1月集中整治，9月至7月为一个学年。');
    checkRule(impossibleDate, '7月1日至6月30日为一个医保年度，每月26日至25日结算，每年11月至10月轮换。');
    checkRule(impossibleDate, '上年12月至11月共受理12件，10月至次年9月，12月上旬至1月中旬。');
  });

  it('finds months that are not of their quarter or half of the year', () => {
    checkRule(impossibleDate, '第三季度（⟦7月至10月⟧）收案最多，上半年（⟦1—7月⟧）受理12件。');
    checkRule(impossibleDate, '二季度（⟦4、5、7月⟧），前三季度（⟦1月-10月⟧），下半年（⟦6月至12月⟧）。');
    checkRule(
      impossibleDate,
      '第三季度（7月至9月）收案最多，上半年（1—6月）受理12件，下半年（9月至11月）整治。',
    );
    checkRule(
      impossibleDate,
      '二、三季度（4—9月），第一季度和第二季度（1月至6月），第四季度（10月1日至12月31日）。',
    );
  });

  it('finds times of day that are not', () => {
    checkRule(impossibleDate, '7月23日⟦25时⟧转移，当天⟦12时75分⟧解除，每天8:30—⟦25:00⟧值守。');
    checkRule(impossibleDate, '每日8时至⟦26时⟧开放，5月6日⟦24:30⟧报告，上午⟦15时⟧召开会议。');
    checkRule(impossibleDate, '7月23日20时，每日0时至24时，上午9:30—11:45，下午3时15分，5日24:00，凌晨0时。');
    checkRule(
      impossibleDate,
      '历时30时，配比30:70，共25课时，提出30点建议，当日25小时内，每天45时段，第25期。',
    );
  });

  it('knows by the report year whether February has 29 days', () => {
    const report = (year: number, text: string, signed = ''): string =>
      `甲区人民政府关于${year}年法治政府建设情况的报告\n${year}年，甲区推进法治建设。\n一、主要举措和成效\n${text}\n二、存在的问题\n人员不足。${signed}`;
    checkRule(impossibleDate, report(2022, '⟦2月29日⟧，区委召开会议。'));
    checkRule(impossibleDate, report(2025, '⟦2月29日⟧召开会议，3月29日整改。'));
    checkRule(impossibleDate, report(2023, '⟦2月29日⟧召开会议。', '\n甲区人民政府\n2024年1月30日'));
    checkRule(impossibleDate, report(2024, '2月29日召开会议。'));
    checkRule(impossibleDate, report(2023, '2月29日召开会议。'));
    checkRule(impossibleDate, report(2022, '2020年1月31日至2月29日召开会议，上年2月29日。'));
  });
});
