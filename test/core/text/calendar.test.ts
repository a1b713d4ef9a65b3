import assert from 'node:assert/strict';
import {
  compareDays,
  daysInMonth,
  formatDay,
  isCalendarDay,
  readDigitDay,
  readDigitMonthDay,
} from '../../../server/src/core/text/calendar';

describe('calendar', () => {
  it('knows the lengths of months', () => {
    assert.deepEqual(
      [1, 2, 4, 13, 0].map((month) => daysInMonth(month)),
      [31, 29, 30, 0, 0],
    );
    assert.deepEqual(
      [2023, 2024, 1900, 2000].map((year) => daysInMonth(2, year)),
      [28, 29, 28, 29],
    );
  });

  it('knows which days there are', () => {
    assert.equal(isCalendarDay({ year: 2024, month: 2, day: 29 }), true);
    assert.equal(isCalendarDay({ year: 2023, month: 2, day: 29 }), false);
    assert.equal(isCalendarDay({ year: 2023, month: 6, day: 31 }), false);
    assert.equal(isCalendarDay({ year: 2023, month: 6, day: 0 }), false);
  });

  it('orders days', () => {
    const day = { year: 2024, month: 1, day: 30 };
    assert.equal(compareDays(day, day), 0);
    assert.ok(compareDays(day, { year: 2024, month: 2, day: 1 }) < 0);
    assert.ok(compareDays(day, { year: 2023, month: 12, day: 31 }) > 0);
  });
});

describe('readDigitDay', () => {
  const cases = [
    ['2024130', ['2024年1月30日']],
    ['2021926', ['2021年9月26日']],
    ['2017210', ['2017年2月10日']],
    ['2024111', ['2024年1月11日', '2024年11月1日']],
    ['20240130', ['2024年1月30日']],
    ['20241231', ['2024年12月31日']],
    ['202411', ['2024年1月1日']],
    ['20241', []],
    ['20249999', []],
  ] as const;
  for (const [digits, expected] of cases) {
    it(`${digits} → ${expected.join(' or ') || 'none'}`, () => {
      assert.deepEqual(readDigitDay(digits).map(formatDay), expected);
    });
  }

  it('reads month and day of a known year', () => {
    assert.deepEqual(readDigitMonthDay('130', 2024).map(formatDay), ['2024年1月30日']);
  });
});
