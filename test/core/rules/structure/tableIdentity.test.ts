import assert from 'node:assert/strict';
import { tableIdentity } from '../../../../server/src/core/rules/structure/tableIdentity';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string): ReturnType<typeof checkRule> => checkRule(tableIdentity, marked);

/** The table of 申请 with its seven columns; a cell may carry marks. */
function requests(changes: Readonly<Record<string, string>> = {}, separator = '|'): string {
  const rows: readonly (readonly [string, string])[] = [
    ['一、本年新收政府信息公开申请数量', '5 1 0 0 0 0 6'],
    ['二、上年结转政府信息公开申请数量', '1 0 0 0 0 0 1'],
    ['（一）予以公开', '2 1 0 0 0 0 3'],
    ['（二）部分公开', '1 0 0 0 0 0 1'],
    ['（三）不予公开 1.属于国家秘密', '0 0 0 0 0 0 0'],
    ['2.其他法律行政法规禁止公开', '1 0 0 0 0 0 1'],
    ['（四）无法提供 1.本机关不掌握相关政府信息', '1 0 0 0 0 0 1'],
    ['（五）不予处理 1.信访举报投诉类申请', '0 0 0 0 0 0 0'],
    ['（六）其他处理 3.其他', '0 0 0 0 0 0 0'],
    ['（七）总计', '5 1 0 0 0 0 6'],
    ['四、结转下年度继续办理', '1 0 0 0 0 0 1'],
  ];
  const line = (label: string, figures: string): string => {
    const cells = [label, ...(changes[label] ?? figures).split(' ')];
    return separator === '|' ? `| ${cells.join(' | ')} |` : cells.join(separator);
  };
  const head = line('（本列数据的勾稽关系）', '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计');
  return [head, ...rows.map(([label, figures]) => line(label, figures))].join('\n');
}

const report = (table: string, overview = '共收到政府信息公开申请6件，均已依法办理。'): string =>
  `甲区2023年政府信息公开工作年度报告\n一、总体情况\n${overview}\n三、收到和处理政府信息公开申请情况\n${table}\n四、政府信息公开行政复议、行政诉讼情况\n无。`;

describe('table-identity', () => {
  it('is silent where every identity holds, whatever separates the cells', () => {
    check(report(requests()));
    check(report(requests({}, '\t')));
  });

  it('marks the cell that most broken identities share', () => {
    const [finding] = check(report(requests({ '（七）总计': '⟦4⟧ 1 0 0 0 0 6' })));
    assert.equal(finding?.severity, 'error');
    assert.ok(finding.message.includes('不平'), finding.message);
  });

  it('shows the arithmetic of a total column that is wrong', () => {
    const [finding] = check(report(requests({ '（二）部分公开': '1 0 0 0 0 0 ⟦2⟧' })));
    assert.ok(finding?.message.includes('≠'), finding?.message);
  });

  it('passes over cells without a number and over tables that it cannot read', () => {
    check(report(requests({ '（七）总计': '- 1 0 0 0 0 6' })));
    check(report(requests({ '（七）总计': '4 1 0 0' })));
    check(report('| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |'));
  });

  it('holds the text against the table, with and without what was carried over', () => {
    check(report(requests(), '全年共收到政府信息公开申请7件，上年结转1件。'));
    const [finding] = check(report(requests(), '全年共收到政府信息公开申请⟦9⟧件。'));
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding.message, '正文写9，表中“一、本年新收”是6。请核对。');
  });

  it('adds up the fifteen cells of 复议 and 诉讼', () => {
    const table = (cells: string): string => `| ${cells.split(' ').join(' | ')} |`;
    const head = table(Array.from({ length: 15 }, (_, i) => `列${String(i)}`).join(' '));
    const disputes = (cells: string): string =>
      `甲区2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n${head}\n${table(cells)}`;
    check(disputes('1 2 3 4 10 0 0 0 0 0 1 1 1 1 4'));
    check(disputes('1 2 3 4 10 0 0 0 0 0 1 1 1 1 ⟦5⟧'));
  });
});
