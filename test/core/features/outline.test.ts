import assert from 'node:assert/strict';
import { foldingRanges } from '../../../server/src/core/features/foldingRanges';
import { outlineOf } from '../../../server/src/core/features/outline';
import { defaultConfig } from '../../../server/src/core/config/config';
import { createReportService } from '../../../server/src/core/reportService';

const service = createReportService();

describe('outlineOf', () => {
  it('counts characters without blanks, and figures, of a section with its children', () => {
    const report = service.parse('一、复议\n　　全年受理 83宗。\n（一）应诉\n应诉5件。\n二、其他\n');
    const { entries, characters } = outlineOf(report, []);
    assert.deepEqual(
      entries.map(({ marker, characters: own, figures }) => [marker, own, figures]),
      [
        ['一、', 4 + 8 + 5 + 5, 2],
        ['二、', 4, 0],
      ],
    );
    assert.equal(characters, 26);
  });

  it('counts a problem in every section that holds it', () => {
    const report = service.parse('一、回顾\n（一）甲\n内容。\n（三）乙\n内容。\n二、部署\n内容。\n');
    const { findings } = service.lint(report, defaultConfig);
    const { entries } = outlineOf(
      report,
      findings.filter(({ rule }) => rule === 'heading-sequence'),
    );
    assert.deepEqual(
      entries.map(({ problems, children }) => [
        problems.errors,
        children.map((child) => child.problems.errors),
      ]),
      [
        [1, [0, 1]],
        [0, []],
      ],
    );
  });
});

describe('foldingRanges', () => {
  const folds = (text: string, limit?: number): readonly string[] =>
    foldingRanges(service.parse(text), limit).map(
      ({ kind, fromLine, toLine }) => `${kind} ${String(fromLine)}-${String(toLine)}`,
    );

  it('folds sections without the blank lines after them', () => {
    assert.deepEqual(folds('一、甲\n内容。\n\n\n二、乙\n内容。\n'), ['section 0-1', 'section 4-5']);
  });

  it('folds tables, the front matter and annexes', () => {
    const text =
      '---\nprofile: auto\n---\n一、甲\n| 项 | 数 |\n| --- | --- |\n| 甲 | 1 |\n\n附件1\n清单\n1.甲\n';
    assert.deepEqual(folds(text), ['frontMatter 0-2', 'section 3-6', 'table 4-6', 'annex 8-10']);
  });

  it('leaves out the deepest where an editor takes only so many', () => {
    assert.deepEqual(folds('一、甲\n（一）乙\n内容。\n二、丙\n内容。\n', 2), ['section 0-2', 'section 3-4']);
  });
});
