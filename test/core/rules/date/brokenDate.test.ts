import { brokenDate } from '../../../../server/src/core/rules/date/brokenDate';
import { checkRule } from '../../../support/checkRule';

describe('broken-date', () => {
  it('mends a lost 年 before a month', () => {
    checkRule(brokenDate, '⟦202010月⟧，召开会议。', '2020年10月，召开会议。');
    checkRule(brokenDate, '⟦20205月⟧召开会议。', '2020年5月召开会议。');
  });

  it('mends 以来 that lost 年 or 以', () => {
    checkRule(brokenDate, '⟦2020以来⟧共办理12件。', '2020年以来共办理12件。');
    checkRule(brokenDate, '⟦2023年来⟧，共办理12件。', '2023年以来，共办理12件。');
  });

  it('mends a run of digits with one reading', () => {
    checkRule(brokenDate, '⟦2017210日⟧印发。', '2017年2月10日印发。');
    checkRule(brokenDate, '于⟦2021926⟧印发。', '于2021年9月26日印发。');
  });

  it('offers both readings where there are two', () => {
    checkRule(brokenDate, '⟦2024111日⟧印发。');
  });

  it('mends a date that lost 月 or 日', () => {
    checkRule(brokenDate, '⟦2024年130日⟧印发。', '2024年1月30日印发。');
    checkRule(brokenDate, '截至⟦2024年11月20⟧，办结76件。', '截至2024年11月20日，办结76件。');
  });

  it('mends a lost connector between years', () => {
    checkRule(brokenDate, '规划（⟦20212025年⟧）。', '规划（2021—2025年）。');
  });

  it('mends a half of a year without 年', () => {
    checkRule(brokenDate, '⟦2024⟧上半年办结76件。', '2024年上半年办结76件。');
  });

  it('is silent about numbers that are no dates', () => {
    checkRule(
      brokenDate,
      '12345热线受理，罚没款209780.2元，清单（2020版），标识码1201160001，“应急使命·2023”演练。',
    );
  });

  it('is silent about whole dates', () => {
    checkRule(brokenDate, '2020年10月5日，2020年以来，2023年来访12人次，2021—2025年，2024年上半年。');
  });

  it('leaves the date of signature to its own rule', () => {
    checkRule(brokenDate, '一、回顾\n成效明显，群众满意。\n某某区人民政府\n2024130');
  });
});
