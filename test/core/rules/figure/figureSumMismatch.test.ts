import assert from 'node:assert/strict';
import { figureSumMismatch } from '../../../../server/src/core/rules/figure/figureSumMismatch';
import { tableIdentity } from '../../../../server/src/core/rules/structure/tableIdentity';
import { checkRule } from '../../../support/checkRule';

describe('figure-sum-mismatch', () => {
  it('corrects a total that falls short of its parts', () => {
    checkRule(
      figureSumMismatch,
      '承办建议141件、提案76件，共⟦207件⟧。',
      '承办建议141件、提案76件，共217件。',
    );
  });

  it('reports a partition that leaves something out', () => {
    checkRule(figureSumMismatch, '清理⟦218件⟧规范性文件，保留180件，废止32件。');
  });

  it('reports an excess in brackets', () => {
    checkRule(figureSumMismatch, '纠错⟦32件⟧（14件确认违法；20件撤销）。');
  });

  it('lets 其中 leave parts out', () => {
    checkRule(figureSumMismatch, '办理案件1268件，其中农民工案件417件、妇女儿童案件359件。');
  });

  it('reads nested parts', () => {
    checkRule(figureSumMismatch, '错误1401处，其中网站1400处，已修改1375处，未修改25处；新媒体1处。');
  });

  it('holds shares against 100', () => {
    checkRule(figureSumMismatch, '案件来源中，群众申请占⟦62.5%⟧，部门移送占21.4%，其他占26.1%。');
  });

  it('corrects the total of a table', () => {
    const table = (total: string): string =>
      `|领域|立案（件）|办结（件）|\n|---|---|---|\n|市场监管|62|60|\n|交通运输|86|85|\n|合计|${total}|145|`;
    const [finding] = checkRule(figureSumMismatch, table('⟦150⟧'), table('148'));
    assert.equal(
      finding?.message,
      '分项之和比总数少2件：62+86=148≠150。请核对总数，或者补上没有列出的分项。',
    );
    assert.deepEqual(
      finding.related.map(({ message }) => message),
      ['市场监管：62', '交通运输：86'],
    );
  });

  it('lowers its voice where a total leads rows that may be the main ones only', () => {
    const rows = '|类别|数量|\n|---|---|\n|合计|⟦31⟧|\n|规章|4|\n|规范性文件|26|';
    assert.equal(checkRule(figureSumMismatch, rows)[0]?.severity, 'info');
  });

  it('leaves tables to table-identity that the profile knows', () => {
    const rows = [
      '（本列数据的勾稽关系）|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计',
      '---|---|---|---|---|---|---|---',
      '一、本年新收政府信息公开申请数量|5|1|0|0|0|0|6',
      '二、上年结转政府信息公开申请数量|1|2|0|0|0|0|3',
      '（一）予以公开|2|1|0|0|0|0|3',
      '（二）部分公开|3|1|0|0|0|0|⟦5⟧',
      '四、结转下年度继续办理|1|1|0|0|0|0|2',
    ];
    const marked = rows.map((row) => `|${row}|`).join('\n');
    const plain = marked.replace(/[⟦⟧]/g, '');
    checkRule(figureSumMismatch, marked);
    checkRule(figureSumMismatch, plain, undefined, { profile: 'xxgk-annual' });
    checkRule(tableIdentity, marked, undefined, { profile: 'xxgk-annual' });
  });
});
