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
