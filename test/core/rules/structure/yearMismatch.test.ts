import { yearMismatch } from '../../../../server/src/core/rules/structure/yearMismatch';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(yearMismatch, marked, fixed);

describe('year-mismatch', () => {
  it('accuses the next-year heading against the title', () => {
    check(
      '甲区人民政府关于2023年法治政府建设情况的报告\n一、成效\n好。\n二、⟦2023⟧年工作安排\n努力。',
      '甲区人民政府关于2023年法治政府建设情况的报告\n一、成效\n好。\n二、2024年工作安排\n努力。',
    );
  });

  it('accuses the title where the rest agrees', () => {
    check(
      '甲区人民政府关于⟦2022⟧年法治政府建设情况的报告\n2023年，甲区努力。\n一、2023年的举措和成效\n好。\n二、2024年工作安排\n努力。',
    );
  });

  it('accuses a heading about another year', () => {
    check(
      '甲区人民政府关于2023年法治政府建设情况的报告\n2023年，甲区努力。\n一、成效\n好。\n二、⟦2022⟧年存在的不足\n少。\n三、2024年工作安排\n努力。',
    );
  });

  it('reads a 政府工作报告 by its own rule', () => {
    check('甲市2024年政府工作报告\n各位代表：\n一、2023年工作回顾\n好。\n二、2024年重点工作\n努力。');
  });

  it('is silent on headings with two years, on plans and on lower headings', () => {
    check('甲区人民政府关于2023年法治政府建设情况的报告\n一、2023年工作总结和2024年安排\n好。');
    check(
      '甲区人民政府关于2023年法治政府建设情况的报告\n一、成效\n（一）落实《2021年工作要点》。好。\n1.2022年遗留案件办理情况。好。\n二、下一步打算\n努力。',
    );
  });

  const head = '甲区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n好。\n';

  it('judges a joined heading by the words behind its year', () => {
    check(`${head}二、存在的主要问题及2025年工作安排\n少。`);
    check(`${head}二、2024年存在的问题和2025年工作打算\n少。`);
    check(`${head}二、2024年存在的不足及下一步工作思路\n少。`);
    check(`${head}二、存在的短板弱项及⟦2024⟧年工作计划\n少。`);
    check(`${head}二、不足、原因与⟦2026⟧年工作思路\n少。`);
    check(`${head}二、⟦2023⟧年存在的问题及下一步打算\n少。`);
    check(`${head}二、存在的不足与2025年重点工作\n少。`);
    check(`${head}二、主要问题和2025年法治建设重点\n少。`);
  });

  it('reads a title of two years and the sentence that announces the report', () => {
    const rest =
      '\n现将2023年度有关情况报告如下：\n一、2023年工作开展情况\n好。\n二、存在的问题\n少。\n三、2024年工作打算\n好。';
    check(`石塘镇2023年法治政府建设工作总结及2024年工作打算的报告${rest}`);
    check(`石塘镇⟦2022⟧年法治政府建设工作总结及2024年工作打算的报告${rest}`);
    check(`石塘镇2023年法治政府建设工作总结及⟦2025⟧年工作打算的报告${rest}`);
    check(`${head.replace('\n', '\n现将⟦2023⟧年度工作情况汇报如下：\n')}二、2025年工作安排\n好。`);
    check(
      '甲区人民政府关于⟦2023⟧年法治政府建设情况的报告\n2024年，甲区努力。\n一、举措\n好。\n甲区人民政府\n2025年2月20日',
    );
  });

  it('knows that a year is over when its report is signed', () => {
    const signed = (date: string): string => `${head}二、2025年工作安排\n好。\n甲区人民政府\n${date}`;
    check(signed('⟦2024⟧年2月25日'), signed('2025年2月25日'));
    check(signed('⟦2023⟧年3月1日'));
    check(signed('⟦2026⟧年2月25日'));
    check(signed('2025年2月25日'));
    check(signed('2024年12月27日'));
    check(signed('2025年12月1日'));
    check(
      '甲区2024年上半年法治政府建设情况报告\n一、主要举措\n好。\n二、下一步打算\n好。\n甲区人民政府\n2024年7月8日',
    );
    check(
      '甲区2024年法治政府建设情况报告\n今年以来，甲区努力。\n一、主要举措\n好。\n甲区人民政府\n2024年8月8日',
    );
  });

  it('accuses the year of the document number', () => {
    const report = (number: string, day: string): unknown =>
      check(
        `${number}\n甲区人民政府关于2024年法治政府建设情况的报告\n2024年，甲区努力。\n一、成效\n好。\n二、2025年工作安排\n努力。\n甲区人民政府\n${day}`,
      );
    report('甲政发〔⟦2023⟧〕6号', '2025年2月20日');
    report('甲政发〔⟦2024⟧〕6号', '2025年2月20日');
    report('甲政〔⟦2026⟧〕6号', '2025年2月20日');
    report('甲政发〔2025〕6号', '2025年2月20日');
    report('甲政发〔2024〕98号', '2025年1月3日');
    report('甲政发〔2024〕98号', '2024年12月28日');
  });

  it('takes what a heading joins to the shortfalls for planned', () => {
    const report = (heading: string): unknown =>
      check(
        `甲厅2021年法治政府建设年度报告\n2021年，甲厅努力。\n一、2021年主要成效\n好。\n${heading}\n少。\n甲厅\n2022年2月20日`,
      );
    report('二、存在的不足与2022年重点工作');
    report('二、存在的主要问题及2022年工作重点');
    report('二、问题短板和2022年重点任务');
    report('二、存在的问题及⟦2021⟧年工作安排');
    report('二、存在的主要问题及⟦2023⟧年工作重点');
    report('二、存在的不足与⟦2021⟧年工作打算');
  });

  it('knows that a report on a leader’s duties is signed when its year is over', () => {
    const told = (date: string): string =>
      `2021年度履行推进法治建设第一责任人职责情况的述法报告\n2021年，本人认真履职。现述法如下：\n一、履职情况\n好。\n甲镇党委书记\n${date}`;
    check(told('⟦2021⟧年1月12日'), told('2022年1月12日'));
    check(told('⟦2021⟧年3月2日'));
    check(told('⟦2020⟧年1月12日'));
    check(told('2022年1月12日'));
    check(told('2021年12月28日'));
    check(told('2022年3月2日'));
  });

  const rest =
    '\n一、总体情况\n2024年，甲山区公开信息3872条。\n二、主动公开政府信息情况\n好。\n三、收到和处理政府信息公开申请情况\n好。';

  it('holds the title of a report on disclosure against the days counted, the first text and the signature', () => {
    const lead = '\n本报告依照《条例》编制，数据统计期限自2024年1月1日起至2024年12月31日止。';
    check(`甲山区人民政府⟦2023⟧年政府信息公开工作年度报告${lead}${rest}\n甲山区人民政府\n2025年1月24日`);
    check(
      `甲山区⟦2025⟧年政府信息公开工作年度报告\n本报告依照《条例》编制。${rest}\n甲山区人民政府\n2025年1月24日`,
    );
    check(`甲山区2023年政府信息公开工作年度报告\n本报告依照《条例》编制。${rest.replace('2024', '⟦2024⟧')}`);
    check(`甲山区2024年政府信息公开工作年度报告${lead}${rest}\n甲山区人民政府\n⟦2024⟧年1月24日`);
  });

  it('holds the end of the days counted and the sentence that makes a report public against the title', () => {
    const title = '甲山区2024年政府信息公开工作年度报告';
    const counted = (last: string): string =>
      `${title}\n本报告依照《条例》编制，数据统计期限为2024年1月1日至${last}年12月31日。${rest}`;
    check(counted('⟦2025⟧'));
    check(counted('2024'));
    const told = (words: string): string => `${title}\n根据《条例》第五十条规定，${words}。${rest}`;
    check(told('现公布甲山区⟦2023⟧年政府信息公开工作年度报告'));
    check(told('现向社会公布甲山区⟦2023⟧年度政府信息公开工作年度报告'));
    check(told('现予公布甲山区⟦2025⟧年政府信息公开年度报告'));
    check(told('现公布甲山区2024年政府信息公开工作年度报告'));
    check(told('现公布《甲山区2023年政府信息公开工作年度报告》的更正'));
    check(told('现公布2023年以来的政府信息公开工作年度报告'));
  });

  it('is silent where they agree, or where the first text looks back', () => {
    const lead = '\n本报告依照《条例》编制，统计期限为2024年1月1日至12月31日。';
    check(`甲山区2024年政府信息公开工作年度报告${lead}${rest}\n甲山区人民政府\n2025年1月24日`);
    check(
      `甲山区2024年政府信息公开工作年度报告\n本报告依照《条例》编制。${rest.replace('2024年', '2019年以来')}`,
    );
    check(
      '甲山区2024年法治政府建设年度报告\n为推进工作，现报告如下。\n一、主要举措\n2021年，甲山区印发方案，此后逐年落实。',
    );
  });

  it('says nothing of the year of a day that cannot be, and reads 2024度', () => {
    check('甲山区2024年法治政府建设年度报告\n一、主要举措\n好。\n甲山区人民政府\n2024年2月30日');
    check(
      '甲山县卫健委2024度法治政府建设工作总结和2025年工作安排的报告\n2024年，全县努力。\n一、主要举措\n好。',
    );
  });

  describe('holds the signature of a report on a whole year of any kind', () => {
    const of = (title: string, plan: string, date: string): string =>
      `甲市交通运输局${title}\n2018年，我局依法履职。\n一、执法情况\n好。\n二、${plan}\n努力。\n甲市交通运输局\n${date}`;
    const wrong = [
      of('2018年行政执法情况报告', '2019年工作打算', '⟦2018⟧年1月11日'),
      of('2018年行政复议和行政应诉工作报告', '下一步打算', '⟦2018⟧年1月30日'),
    ];
    for (const text of wrong) it(text.slice(0, 40), () => void check(text));
    const right = [
      of('2018年行政执法情况报告', '2019年工作打算', '2019年1月11日'),
      of('2018年行政执法情况报告', '下一步打算', '2018年7月11日'),
      of('2018年上半年行政执法情况报告', '2019年工作打算', '2018年7月11日'),
      of('2018年行政执法情况报告', '2019年工作打算', '2018年12月28日'),
    ];
    for (const text of right) it(text.slice(0, 40), () => void check(text));
  });
});
