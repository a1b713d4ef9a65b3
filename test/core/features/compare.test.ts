import assert from 'node:assert/strict';
import { compareReports, type Comparison } from '../../../server/src/core/features/compare';
import { comparisonTable } from '../../../server/src/core/features/comparisonTable';
import { reportOf } from '../../support/outlineOf';

const report = (year: number, body: string): string =>
  `甲区人民政府关于${String(year)}年法治政府建设情况的报告\n\n一、推进法治政府建设的主要举措和成效\n${body}`;

function compare(before: string, after: string): Comparison {
  return compareReports(reportOf(report(2023, before)), reportOf(report(2024, after)));
}

/** `label before→after difference growth`, `-` for what cannot be told. */
function changes({ measures }: Comparison): readonly string[] {
  return measures.map(
    ({ label, before, after, difference, growth }) =>
      `${label} ${before.text}→${after.text} ${difference ?? '-'} ${growth ?? '-'}`,
  );
}

describe('compareReports', () => {
  it('pairs what both reports count, in the order of this year’s text', () => {
    const comparison = compare(
      '举办法治讲座100场。全年收到行政复议申请80件，受理75件，办结70件。',
      '全年收到行政复议申请93件，受理75件，办结69件。举办法治讲座120场。',
    );
    assert.deepEqual(changes(comparison), [
      '收到行政复议申请 80件→93件 13 16.3',
      '受理 75件→75件 0 0',
      '办结 70件→69件 -1 -1.4',
      '举办法治讲座 100场→120场 20 20',
    ]);
    assert.equal(comparison.measures[0]?.topic, '行政复议');
  });

  it('gives no growth for a rate, and no difference for an approximation', () => {
    const comparison = compare(
      '案卷评查合格率97.5%。接听咨询电话3.6万余次。',
      '案卷评查合格率98.2%。接听咨询电话4.1万次。',
    );
    assert.deepEqual(changes(comparison), [
      '案卷评查合格率 97.5%→98.2% 0.7 -',
      '接听咨询电话 3.6万余次→4.1万次 - -',
    ]);
  });

  it('has no growth from nothing', () => {
    assert.deepEqual(changes(compare('行政诉讼败诉0件。', '行政诉讼败诉2件。')), [
      '行政诉讼败诉 0件→2件 2 -',
    ]);
  });

  it('leaves a measure out that one report states with two values, unless its section tells them apart', () => {
    const before = '（一）办案。收到行政复议申请80件。\n（二）宣传。开展活动。';
    const other = '（一）办案。收到行政复议申请93件。收到行政复议申请39件。';
    assert.deepEqual(changes(compare(before, other)), []);
    const apart = '（一）办案。收到行政复议申请93件。\n（二）宣传。收到行政复议申请39件。';
    assert.deepEqual(changes(compare(before, apart)), ['收到行政复议申请 80件→93件 13 16.3']);
  });

  it('does not take the year before that a report names for its own', () => {
    const comparison = compare('评查行政执法案卷100件。', '2023年评查行政执法案卷100件。');
    assert.deepEqual(changes(comparison), []);
  });

  it('puts the earlier year before, however they are given', () => {
    const [older, newer] = [report(2023, '评查案卷100件。'), report(2024, '评查案卷120件。')].map((text) =>
      reportOf(text),
    );
    assert.ok(older && newer);
    assert.deepEqual(compareReports(newer, older), compareReports(older, newer));
  });

  it('names sections that are new and gone; years, marks and required sections aside', () => {
    const { sections } = compare(
      '（一）加强行政执法。规范。\n（二）推进普法。宣传。\n二、2023年存在的不足和原因\n人手少。\n三、2024年推进法治政府建设的主要安排\n加强。',
      '（一）加强行政执法\n规范。\n（二）优化营商环境。改革。\n二、存在的主要问题及原因\n人手少。\n三、2025年推进法治政府建设的主要安排\n加强。',
    );
    const names = (list: typeof sections.added): readonly string[] => list.map(({ title }) => title);
    assert.deepEqual([names(sections.added), names(sections.lost)], [['优化营商环境'], ['推进普法']]);
  });

  it('makes a table that a spreadsheet takes', () => {
    const comparison = compare('评查行政执法案卷100件。', '评查行政执法案卷120件。');
    assert.deepEqual(comparisonTable(comparison, 'zh-cn').slice(1), [
      ['案卷评查', '评查行政执法案卷', '100件', '120件', '20', '20', '4', '4'],
    ]);
  });
});

describe('what tables carry over', () => {
  const columns = '自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计';
  const annual = (year: number, rows: readonly string[]): string =>
    `甲区${String(year)}年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n| 项目 | ${columns} |\n${rows.map((row) => `| ${row} |\n`).join('')}`;
  const lastYear = annual(2023, [
    '一、本年新收 | 5 | 1 | 0 | 0 | 0 | 0 | 6',
    '二、上年结转 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    '（一）予以公开 | 3 | 1 | 0 | 0 | 0 | 0 | 4',
    '四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2',
  ]);
  const thisYear = annual(2024, [
    '一、本年新收 | 8 | 0 | 0 | 0 | 0 | 0 | 8',
    '二、上年结转 | 1 | 0 | 0 | 0 | - | 0 | 1',
    '（一）予以公开 | 9 | 0 | 0 | 0 | 0 | 0 | 9',
    '四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
  ]);

  it('must be the same in both; what is no number says nothing', () => {
    const { carried } = compareReports(reportOf(lastYear), reportOf(thisYear));
    assert.deepEqual(
      carried.map(({ column, before, after, holds }) => `${column} ${before.value} ${after.value} ${holds}`),
      [
        '自然人 2 1 false',
        '商业企业 0 0 true',
        '科研机构 0 0 true',
        '社会公益组织 0 0 true',
        '其他 0 0 true',
        '总计 2 1 false',
      ],
    );
    assert.deepEqual(
      [carried[0]?.before.row, carried[0]?.after.row],
      ['四、结转下年度继续办理', '二、上年结转'],
    );
  });

  it('is nothing between reports of two kinds', () => {
    assert.deepEqual(compareReports(reportOf(lastYear), reportOf(report(2024, '甲。'))).carried, []);
  });
});
