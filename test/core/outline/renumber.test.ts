import assert from 'node:assert/strict';
import { changeMarkerKind, isWrongTail, writeMarker } from '../../../server/src/core/outline/markerStyle';
import { renumberAll, renumberBelow, renumberRun } from '../../../server/src/core/outline/renumber';
import { numberedRuns, runOf } from '../../../server/src/core/outline/siblings';
import { applyEdits } from '../../../server/src/core/text/edit';
import { drawOutline, reportOf, sectionNamed } from '../../support/outlineOf';

const text = '一、甲\r\n(二)子。正文。\r\n(四)丑。正文。\r\n三、乙\r\n１．寅。正文。\r\n１．卯。正文。\r\n';
const report = reportOf(text);
const runs = numberedRuns(report.outline, report.paragraphs);

describe('renumber', () => {
  it('renumbers one group and keeps widths and line breaks', () => {
    const found = runOf(runs, sectionNamed(report, '丑'));
    assert.ok(found);
    assert.equal(
      applyEdits(text, renumberRun(text, found.run)),
      text.replace('(二)', '(一)').replace('(四)', '(二)'),
    );
  });

  it('renumbers everything below a heading', () => {
    const result = applyEdits(text, renumberBelow(text, runs, sectionNamed(report, '甲')));
    assert.equal(drawOutline(reportOf(result)), '一、甲\n  (一)子\n  (二)丑\n三、乙\n  １．寅\n  １．卯');
  });

  it('renumbers the whole report', () => {
    const result = applyEdits(text, renumberAll(text, runs));
    assert.equal(
      drawOutline(reportOf(result)).replace(/\d．/g, '#'),
      '一、甲\n  (一)子\n  (二)丑\n二、乙\n  １．寅\n  #卯',
    );
    assert.deepEqual(
      renumberAll(result, numberedRuns(reportOf(result).outline, reportOf(result).paragraphs)),
      [],
    );
  });

  it('changes the kind of mark of a group', () => {
    const found = runOf(runs, sectionNamed(report, '子'));
    assert.ok(found);
    const result = applyEdits(text, changeMarkerKind(text, report.outline, found.run, 'arabicParen'));
    assert.ok(result.includes('(1)子'), result);
    assert.ok(result.includes('(2)丑'), result);
  });
});

describe('writeMarker', () => {
  it('writes a mark as the report writes its kind', () => {
    assert.equal(writeMarker(text, report.outline, 'hanParen', 12), '(十二)');
    assert.equal(writeMarker(text, report.outline, 'han', 3), '三、');
    assert.equal(writeMarker('', [], 'hanParen', 1), '（一）');
  });
});

describe('isWrongTail', () => {
  it('knows the mark that each kind takes', () => {
    assert.equal(isWrongTail('han', '、'), false);
    assert.equal(isWrongTail('han', '.'), true);
    assert.equal(isWrongTail('hanParen', ')、'), true);
    assert.equal(isWrongTail('arabic', '.'), false);
    assert.equal(isWrongTail('arabic', '、'), true);
    assert.equal(isWrongTail('arabicParen', ')'), false);
    assert.equal(isWrongTail('chapter', ''), false);
  });
});
