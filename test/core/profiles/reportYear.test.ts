import assert from 'node:assert/strict';
import { titleYear } from '../../../server/src/core/profiles/reportYear';
import { yearsIn } from '../../../server/src/core/profiles/writtenYear';
import { reportOf } from '../../support/outlineOf';

describe('reportYearOf', () => {
  const yearOf = (...lines: readonly string[]): number | undefined => reportOf(lines.join('\n')).reportYear;

  it('goes by the title first', () => {
    assert.equal(yearOf('甲区人民政府关于2023年法治政府建设情况的报告', '2022年，甲区努力。'), 2023);
  });

  it('goes by lead and headings where both speak against the title', () => {
    assert.equal(
      yearOf(
        '甲区人民政府关于2022年法治政府建设情况的报告',
        '2023年，甲区努力。',
        '一、2023年举措和成效',
        '好。',
        '二、2024年安排',
        '努力。',
      ),
      2023,
    );
  });

  it('goes by the lead, then by headings, where there is no title', () => {
    assert.equal(yearOf('2023年，甲区推进法治政府建设。', '一、法治政府建设成效', '好。'), 2023);
    assert.equal(yearOf('一、2022年法治政府建设的主要举措和成效', '好。', '二、存在的不足', '少。'), 2022);
    assert.equal(yearOf('一、法治政府建设的主要举措和成效', '好。', '二、2024年工作安排', '努力。'), 2023);
    assert.equal(yearOf('一、法治政府建设的主要举措和成效', '好。', '二、下一步打算', '努力。'), undefined);
    assert.equal(
      yearOf('2022年、2023年分别收到申请86件和129件。', '一、法治政府建设成效', '好。'),
      undefined,
    );
    assert.equal(yearOf('2022年度和2023年度共收到申请215件。', '一、法治政府建设成效', '好。'), undefined);
  });

  it('takes a 政府工作报告 for a report on the year before its own', () => {
    assert.equal(yearOf('2024年甲市政府工作报告', '各位代表：', '一、2023年工作回顾', '好。'), 2023);
  });

  it('reads the days counted, and a heading that joins this year’s shortfalls to next year’s work', () => {
    assert.equal(
      yearOf('甲局政府信息公开工作年度报告', '统计时限为2024年1月1日至12月31日。', '一、总体情况', '好。'),
      2024,
    );
    assert.equal(
      yearOf(
        '甲局法治政府建设年度报告',
        '一年来，甲局努力。',
        '一、做法',
        '好。',
        '二、存在的不足与2022年工作安排',
        '少。',
      ),
      2021,
    );
  });
});

describe('yearsIn', () => {
  it('finds years followed by 年, in both widths and in Chinese', () => {
    assert.deepEqual(
      yearsIn('２０２３年和二〇二四年').map(({ year }) => year),
      [2023, 2024],
    );
    assert.deepEqual(yearsIn('（2021—2025年）、12023年、2023件'), []);
  });
});

describe('titleYear', () => {
  it('reads a title that lost its 年', () => {
    assert.equal(titleYear('甲区人民政府关于2023法治政府建设情况的报告'), 2023);
    assert.equal(titleYear('法治政府建设实施纲要（2021—2025年）总结报告'), undefined);
  });
});
