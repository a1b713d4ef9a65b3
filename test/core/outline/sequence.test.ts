import assert from 'node:assert/strict';
import { findBreaks } from '../../../server/src/core/outline/sequence';
import { numberedRuns } from '../../../server/src/core/outline/siblings';
import { reportOf } from '../../support/outlineOf';

/** The breaks of an outline drawn one heading a line: mark, reason, expected number. */
function breaksOf(lines: readonly string[]): readonly string[] {
  const report = reportOf(lines.map((line) => `${line}\n正文在这里。`).join('\n'));
  return findBreaks(numberedRuns(report.outline, report.paragraphs)).map(
    ({ section, reason, expected }) =>
      `${report.text.slice(section.headingSpan.start, section.headingSpan.end)} ${reason} ${String(expected)}`,
  );
}

describe('findBreaks', () => {
  it('is one finding a mistake', () => {
    assert.deepEqual(breaksOf(['一、甲', '三、乙', '四、丙']), ['三、乙 skipped 2']);
    assert.deepEqual(breaksOf(['一、甲', '五、乙', '三、丙']), ['五、乙 wrong 2']);
    assert.deepEqual(breaksOf(['一、甲', '二、乙', '二、丙', '三、丁']), ['二、丙 repeated 3']);
    assert.deepEqual(breaksOf(['一、甲', '二、乙', '二、丙', '四、丁']), ['二、丙 wrong 3']);
    assert.deepEqual(breaksOf(['二、甲', '三、乙']), ['二、甲 start 1']);
    assert.deepEqual(breaksOf(['一、甲', '二、乙', '三、丙', '五、丁', '四、戊']), ['五、丁 swapped 4']);
  });

  it('tells a deleted heading once, with the place where it stood', () => {
    const lines = ['一、甲', '（一）子', '（二）丑', '（一）寅', '（二）卯', '三、乙'];
    const report = reportOf(lines.map((line) => `${line}\n正文在这里。`).join('\n'));
    const [mark, ...rest] = findBreaks(numberedRuns(report.outline, report.paragraphs));
    assert.equal(rest.length, 0);
    assert.equal(mark?.reason, 'skipped');
    assert.equal(mark.lostAt?.title, '寅');
  });

  it('tells a deleted last heading by its children', () => {
    assert.deepEqual(breaksOf(['一、甲', '（一）子', '（二）丑', '（一）寅', '（二）卯']), [
      '（一）寅 restart 3',
    ]);
  });

  it('knows a mark that is too high', () => {
    assert.deepEqual(breaksOf(['一、甲', '（一）子', '二、丑', '（三）寅', '二、乙']), ['二、丑 level 2']);
    assert.deepEqual(breaksOf(['一、甲', '一、子', '（二）丑', '二、乙']), ['一、子 level 1']);
    assert.deepEqual(breaksOf(['一、甲', '（一）子', '（二）丑', '三、寅', '二、乙', '三、丙']), [
      '三、寅 level 3',
    ]);
  });

  it('knows a mark that is too low', () => {
    assert.deepEqual(breaksOf(['一、甲', '（一）子', '（二）乙', '三、丙']), ['三、丙 skipped 2']);
    assert.deepEqual(breaksOf(['一、甲', '二、乙', '（三）丙', '（一）子', '（二）丑', '四、丁']), [
      '（三）丙 level 3',
    ]);
    assert.deepEqual(breaksOf(['（一）甲', '（一）子', '（二）丑', '二、乙']), ['（一）甲 level 1']);
  });

  it('takes time linear in the headings', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? '一、甲' : '（三）乙'));
    assert.equal(breaksOf(lines).length > 1000, true);
    const items = Array.from({ length: 20_000 }, () => '二是乙理。').join('\n');
    assert.equal(reportOf(`（一）甲。正文。\n${items}\n三是丙。\n（三）丁。正文。`).outline.length, 2);
    const parts = Array.from({ length: 3000 }, () => '第一部分甲\n（一）子\n（二）丑\n二、乙').join('\n');
    assert.ok(reportOf(parts).outline.length > 0);
  });
});
