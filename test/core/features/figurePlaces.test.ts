import assert from 'node:assert/strict';
import {
  figureAt,
  figurePlaces,
  relationsOf,
  sameMeasure,
} from '../../../server/src/core/features/figurePlaces';
import { figureHints } from '../../../server/src/core/features/inlayHints';
import { createReportService } from '../../../server/src/core/reportService';

const service = createReportService();
const text =
  '一、复议\n全年受理行政复议案件83宗，办结86\n宗。\n二、小结\n全年受理行政复议案件83宗，受理信访案件83宗。\n';
const report = service.parse(text);
const printed = ({ span }: { span: { start: number; end: number } }): string =>
  text.slice(span.start, span.end);

describe('figurePlaces', () => {
  it('gives every figure with its place, over a torn line too', () => {
    assert.deepEqual(figurePlaces(report).map(printed), ['83宗', '86\n宗', '83宗', '83宗']);
    assert.deepEqual(
      figurePlaces(report).map(({ index }) => index),
      [0, 1, 2, 3],
    );
  });

  it('finds the figure at any place in it, and none beside it', () => {
    const start = text.indexOf('86');
    for (const offset of [start, start + 1, start + 3]) assert.equal(figureAt(report, offset)?.index, 1);
    assert.equal(figureAt(report, text.indexOf('办结')), undefined);
    assert.equal(figureAt(report, 0), undefined);
  });

  it('gives the relations of a figure and of no other', () => {
    const [first, second, , last] = figurePlaces(report);
    assert.ok(first && second && last);
    assert.ok(
      relationsOf(report, second).some(
        ({ arithmetic, verdict }) => arithmetic === '86>83' && verdict === 'broken',
      ),
    );
    assert.ok(relationsOf(report, last).every(({ arithmetic }) => arithmetic !== '86>83'));
  });

  it('takes figures of one measure together and leaves those of another out', () => {
    const [first] = figurePlaces(report);
    assert.ok(first);
    assert.deepEqual(
      sameMeasure(report, first).map(({ index }) => index),
      [0, 2],
    );
  });
});

describe('figureHints', () => {
  const all = { start: 0, end: text.length };
  it('shows the broken arithmetic behind the accused figure', () => {
    const end = text.indexOf('宗。') + 1;
    assert.deepEqual(
      figureHints(report, all, 'broken', 'zh-cn').map(({ offset, label }) => [offset, label]),
      [[end, '✗ 86>83']],
    );
  });

  it('shows nothing where hints are off or the figure stands outside', () => {
    assert.deepEqual(figureHints(report, all, 'off', 'zh-cn'), []);
    assert.deepEqual(figureHints(report, { start: 0, end: 5 }, 'broken', 'zh-cn'), []);
  });

  it('shows what holds as well where all is wished', () => {
    const labels = figureHints(report, all, 'all', 'zh-cn').map(({ label }) => label);
    assert.ok(labels.some((label) => label.startsWith('✓')));
    assert.ok(labels.includes('✗ 86>83'));
  });
});
