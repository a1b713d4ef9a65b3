import assert from 'node:assert/strict';
import { numberedRuns, runOf } from '../../../server/src/core/outline/siblings';
import { reportOf, sectionNamed } from '../../support/outlineOf';

/** The runs of a text: expected first number, then the numbers that stand. */
function runsOf(text: string): readonly string[] {
  const report = reportOf(text);
  return numberedRuns(report.outline, report.paragraphs).map(
    ({ kind, first, sections }) =>
      `${kind} ${String(first)}: ${sections.map(({ marker }) => marker.ordinal).join(' ')}`,
  );
}

describe('numberedRuns', () => {
  it('counts the children of each parent by themselves', () => {
    assert.deepEqual(runsOf('一、甲\n（一）乙。正文。\n（二）丙。正文。\n二、丁\n（一）戊。正文。'), [
      'han 1: 1 2',
      'hanParen 1: 1 2',
      'hanParen 1: 1',
    ]);
  });

  it('lets numbers run on where most groups do', () => {
    const text = '一、甲\n（一）乙\n1.子。正文。\n（二）丙\n2.丑。正文。\n（三）丁\n3.寅。正文。';
    assert.deepEqual(runsOf(text), [
      'han 1: 1',
      'hanParen 1: 1 2 3',
      'arabic 1: 1',
      'arabic 2: 2',
      'arabic 3: 3',
    ]);
  });

  it('begins anew after a table, a lead-in and a title without a number', () => {
    assert.deepEqual(
      runsOf('一、甲\n正文。\n| 项目 | 件数 |\n| --- | --- |\n| 甲 | 1 |\n| 乙 | 2 |\n一、乙\n正文。'),
      ['han 1: 1', 'han 1: 1'],
    );
    assert.deepEqual(runsOf('1.甲。正文甲。\n2.乙。正文乙。\n重点任务如下：\n1.丙。正文丙。'), [
      'arabic 1: 1 2',
      'arabic 1: 1',
    ]);
    assert.deepEqual(runsOf('一、甲\n正文甲。\n今年工作\n一、乙\n正文乙。'), ['han 1: 1', 'han 1: 1']);
  });

  it('begins anew in an annex', () => {
    const text =
      '一、甲\n正文。\n二、乙\n正文。\n\n甲区人民政府\n2024年2月1日\n\n附件1\n任务清单\n一、丙\n正文。\n二、丁\n正文。';
    assert.deepEqual(runsOf(text), ['han 1: 1 2', 'han 1: 1 2']);
  });
});

describe('runOf', () => {
  it('finds the run of a section and its place', () => {
    const report = reportOf('一、甲\n（一）乙。正文。\n（二）丙。正文。');
    const found = runOf(numberedRuns(report.outline, report.paragraphs), sectionNamed(report, '丙'));
    assert.equal(found?.index, 1);
    assert.equal(found.run.kind, 'hanParen');
  });
});
