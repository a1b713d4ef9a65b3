import assert from 'node:assert/strict';
import { csvToTabs } from '../../../client/src/views/csvTable';
import { buildLedger, gravest } from '../../../client/src/views/ledgerTree';
import type { LedgerFigure, LedgerResult } from '../../../server/src/protocol';

const place = (line: number): LedgerFigure['range'] => ({
  start: { line, character: 2 },
  end: { line, character: 5 },
});

function figure(text: string, line: number, more: Partial<LedgerFigure> = {}): LedgerFigure {
  return {
    text,
    label: '件数',
    topic: '行政复议',
    section: '（一）复议',
    range: place(line),
    relations: [],
    ...more,
  };
}

const result: LedgerResult = {
  uri: 'untitled:x',
  version: 1,
  figures: [
    figure('83宗', 1, { label: '受理', relations: [0, 1] }),
    figure('86宗', 2, { label: '办结', relations: [0] }),
    figure('12场', 3, { label: '宣传', topic: '', section: '' }),
    figure('93宗', 4, { label: '收到', section: '（二）应诉', relations: [1] }),
  ],
  relations: [
    { kind: 'stage-order', verdict: 'broken', arithmetic: '86>83', members: [place(2), place(1)] },
    { kind: 'stage-order', verdict: 'holds', arithmetic: '83≤93', members: [place(1), place(4)] },
  ],
};

describe('ledger of the view', () => {
  it('groups by topic, in the order of the text, and counts what disagrees', () => {
    const groups = buildLedger(result, { groupBy: 'topic', brokenOnly: false, ungrouped: '其他' });
    assert.deepEqual(
      groups.map(({ label, figures, broken }) => [label, figures, broken]),
      [
        ['行政复议', 3, 2],
        ['其他', 1, 0],
      ],
    );
    assert.deepEqual(
      groups[0]?.children.map(({ label, description, verdict }) => [label, description, verdict]),
      [
        ['83宗', '受理 · （一）复议', 'broken'],
        ['86宗', '办结 · （一）复议', 'broken'],
        ['93宗', '收到 · （二）应诉', 'holds'],
      ],
    );
  });

  it('puts figures without a topic last, wherever they stand', () => {
    const turned = { ...result, figures: result.figures.toReversed().slice(1) };
    const groups = buildLedger(turned, { groupBy: 'topic', brokenOnly: false, ungrouped: '其他' });
    assert.deepEqual(
      groups.map(({ label }) => label),
      ['行政复议', '其他'],
    );
  });

  it('groups by section and then says the topic', () => {
    const groups = buildLedger(result, { groupBy: 'section', brokenOnly: false, ungrouped: '其他' });
    assert.deepEqual(
      groups.map(({ label }) => label),
      ['（一）复议', '其他', '（二）应诉'],
    );
    assert.equal(groups[0]?.children[0]?.description, '受理 · 行政复议');
    assert.equal(groups[1]?.children[0]?.description, '宣传');
  });

  it('can be reduced to what disagrees', () => {
    const groups = buildLedger(result, { groupBy: 'topic', brokenOnly: true, ungrouped: '其他' });
    assert.deepEqual(
      groups.map(({ children }) => children.map(({ label }) => label)),
      [['83宗', '86宗']],
    );
  });

  it('shows each relation under each of its members and leads to the other one', () => {
    const [group] = buildLedger(result, { groupBy: 'topic', brokenOnly: false, ungrouped: '' });
    const [first, second] = group?.children ?? [];
    assert.deepEqual(
      first?.children.map(({ arithmetic, verdict, range }) => [arithmetic, verdict, range?.start.line]),
      [
        ['86>83', 'broken', 2],
        ['83≤93', 'holds', 4],
      ],
    );
    assert.equal(second?.children[0]?.range?.start.line, 1);
  });

  it('has one key for each entry', () => {
    const groups = buildLedger(result, { groupBy: 'topic', brokenOnly: false, ungrouped: '' });
    const figures = groups.flatMap(({ children }) => children);
    const keys = [...groups, ...figures, ...figures.flatMap(({ children }) => children)].map(
      ({ key }) => key,
    );
    assert.equal(new Set(keys).size, keys.length);
  });

  it('takes the gravest verdict of several', () => {
    assert.deepEqual(
      [gravest(['holds', 'open']), gravest(['open', 'broken', 'holds']), gravest([])],
      ['open', 'broken', undefined],
    );
  });
});

describe('a CSV text as tab-separated lines', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['drops the byte-order mark', '\ufeff数据,口径\r\n', '数据\t口径'],
    ['takes fields out of their quotes', '"1,256件","他说""好"""\n', '1,256件\t他说"好"'],
    ['makes blanks of tabs and line ends in a field', '"甲\r\n乙",丙\t丁', '甲  乙\t丙 丁'],
    ['keeps empty fields', ',甲,\r\n,,', '\t甲\t\r\n\t\t'],
    ['reads a quote that is never closed to the end', '甲,"乙\n丙', '甲\t乙 丙'],
    ['makes nothing of nothing', '', ''],
  ];
  for (const [title, csv, tabs] of cases) {
    it(title, () => {
      assert.equal(csvToTabs(csv), tabs);
    });
  }
});
