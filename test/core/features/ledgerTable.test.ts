import assert from 'node:assert/strict';
import { ledgerTable, toCsv, toMarkdown } from '../../../server/src/core/features/ledgerTable';
import { createReportService } from '../../../server/src/core/reportService';

describe('ledgerTable', () => {
  it('has a row for each figure with its place, its words and its relations', () => {
    const report = createReportService().parse('一、复议\n受理行政复议案件83宗，办结86宗。\n');
    const [head, ...rows] = ledgerTable(report, 'zh-cn');
    assert.deepEqual(head, ['序号', '行', '小节', '类别', '口径', '数据', '勾稽关系']);
    assert.deepEqual(rows, [
      ['1', '2', '复议', '行政复议', '受理行政复议案件', '83宗', '✗ 86>83（环节先后）'],
      ['2', '2', '复议', '行政复议', '办结', '86宗', '✗ 86>83（环节先后）'],
    ]);
  });
});

describe('ledgerTable of tables', () => {
  it('calls a figure by its row and column, and leaves out the numbers of the rows', () => {
    const report = createReportService().parse(
      '| 序号 | 领域 | 立案（件） | 办结率 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 62 | 96.8% |\n| 2 | 交通运输 | 86 | 98.8% |\n|  | 合计 | 149 | 98% |\n',
    );
    const [, ...rows] = ledgerTable(report, 'zh-cn');
    const sum = '✗ 62+86=148≠149（合计）';
    assert.deepEqual(
      rows.map(([, line, , , label, figure, relations]) => [line, label, figure, relations]),
      [
        ['3', '市场监管·立案', '62', sum],
        ['3', '市场监管·办结率', '96.8%', ''],
        ['4', '交通运输·立案', '86', sum],
        ['4', '交通运输·办结率', '98.8%', ''],
        ['5', '合计·立案', '149', sum],
        ['5', '合计·办结率', '98%', ''],
      ],
    );
  });

  it('calls a figure of a table without a head by its row, and leaves out what nothing explains', () => {
    const report = createReportService().parse('甲局\t30\t5件\n乙局\t41\t6件\n合计\t71\t11件\n');
    const figures = ledgerTable(report, 'zh-cn').slice(1);
    assert.deepEqual(
      figures.map(([, , , , label, figure]) => [label, figure]),
      [
        ['甲局', '30'],
        ['甲局', '5件'],
        ['乙局', '41'],
        ['乙局', '6件'],
        ['合计', '71'],
        ['合计', '11件'],
      ],
    );
    const codes = createReportService().parse('| 3 | 5 |\n| 7 | 9 |\n');
    assert.deepEqual(ledgerTable(codes, 'zh-cn').slice(1), []);
  });
});

describe('toCsv', () => {
  it('begins with a byte-order mark and ends lines as RFC 4180 wants', () => {
    assert.equal(
      toCsv([
        ['甲', '乙'],
        ['1', ''],
      ]),
      '\ufeff甲,乙\r\n1,\r\n',
    );
  });

  it('quotes commas, quotation marks and line breaks', () => {
    assert.equal(toCsv([['1,256件', '说"是"', '一\n二']]), '\ufeff"1,256件","说""是""","一\n二"\r\n');
  });

  it('lets no field begin a formula', () => {
    for (const field of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', '-1,2']) {
      const written = toCsv([[field]])
        .slice(1)
        .replace(/^"/, '');
      assert.ok(written.startsWith("'"), field);
    }
  });
});

describe('toMarkdown', () => {
  it('escapes what Markdown would read', () => {
    assert.equal(toMarkdown([['甲'], ['a|b<i>']]), '| 甲 |\n| --- |\n| a\\|b\\<i\\> |\n');
  });
});
