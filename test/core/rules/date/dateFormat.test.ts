import { dateFormat } from '../../../../server/src/core/rules/date/dateFormat';
import { checkRule } from '../../../support/checkRule';

describe('date-format', () => {
  it('wants 〇 in a year', () => {
    checkRule(dateFormat, '⟦二零二四年⟧工作总结。', '二〇二四年工作总结。');
  });

  it('wants the year in full', () => {
    checkRule(dateFormat, '⟦24年⟧8月办结。', '2024年8月办结。');
    checkRule(dateFormat, '⟦24年⟧度任务。', '2024年度任务。');
  });

  it('wants no leading zero', () => {
    checkRule(dateFormat, '2024年⟦08月⟧⟦01日⟧。', '2024年8月1日。');
  });

  it('wants 日 in writing', () => {
    checkRule(dateFormat, '8月1⟦号⟧召开会议。', '8月1日召开会议。');
  });

  it('wants one kind of numerals', () => {
    checkRule(dateFormat, '⟦二〇〇八年8月⟧召开。', '2008年8月召开。');
    checkRule(dateFormat, '⟦2008年八月八日⟧召开。', '2008年8月8日召开。');
  });

  it('reads dotted dates', () => {
    checkRule(dateFormat, '⟦2024.1.30⟧召开会议。', '2024年1月30日召开会议。');
  });

  it('is silent about durations, hot lines and plans', () => {
    checkRule(dateFormat, '24年来，近10年，三年行动计划，12345号码，第24年度报告，8月1号楼，2024-01-30。');
  });

  it('is silent about dates in standard form', () => {
    checkRule(dateFormat, '2024年8月1日，二〇二四年八月一日，1至8月。');
  });

  it('tells a circle from 〇', () => {
    checkRule(
      dateFormat,
      '⟦二○一四年⟧度，⟦二○二○年⟧，⟦二〇二○年⟧。',
      '二〇一四年度，二〇二〇年，二〇二〇年。',
    );
    checkRule(dateFormat, '二〇一四年度，张○○一案，○一年。');
  });
});
