import { figureConflict } from '../../../server/src/core/rules/figure/figureConflict';
import { checkRule } from '../../support/checkRule';

/** A report whose shortfalls tell `again` what the measures told `first`. */
const check = (first: string, again: string): unknown =>
  checkRule(
    figureConflict,
    `甲区2024年法治政府建设年度报告\n一、主要举措和成效\n${first}\n二、存在的不足和原因\n${again}原因是培训不够。\n三、2025年工作安排\n力争行政复议纠错率降到9%，案卷评查不合格率降到2%。`,
  );

describe('figures told again among the shortfalls', () => {
  const reviewed = '抽取行政处罚案卷480卷，评出优秀312卷、合格144卷、不合格24卷。';
  const decided = '审结行政复议案件360件，其中调解、和解结案108件，调解和解率30%，纠错率12%。';
  const listed = '对22个执法部门逐一“把脉”，查摆三类突出问题57个，已整改52个。';

  it('are those that were told before', () => {
    check(reviewed, '评查中不合格案卷⟦28卷⟧。');
    check(reviewed, '（一）案卷质量不高。年度案卷评查仍有不合格案卷⟦42卷⟧。');
    check(decided, '行政复议调解和解率为⟦33%⟧，低于先进地区。');
    check(decided, '行政复议纠错率⟦15%⟧，执法质量有待提高。');
    check(listed, '年内查摆的⟦75个⟧问题仍有反弹。');
  });

  it('are silent where they agree', () => {
    check(reviewed, '评查中不合格案卷24卷。');
    check(decided, '行政复议调解和解率为30%，纠错率12%。');
    check(listed, '年内查摆的57个问题仍有反弹。');
  });

  it('are silent where another place, time, part or aim is told of', () => {
    check(decided, '行政复议纠错率比全市平均水平低3%。');
    check(decided, '上年行政复议纠错率为15%。');
    check(decided, '乡镇作出的行政行为复议纠错率为25%。');
    check(decided, '按照要求，行政复议调解和解率应当达到40%。');
    check(reviewed, '个别单位不合格案卷达9卷。');
    check(reviewed, '乡镇执法案卷不合格11卷。');
    check(listed, '尚未办结的5个问题难度较大。');
  });

  it('are silent where the measure was told more than once', () => {
    check(`${reviewed}另抽取许可案卷60卷，不合格2卷。`, '评查中不合格案卷28卷。');
    check(`${listed}召开民主生活会，查摆问题9个。`, '年内查摆的75个问题仍有反弹。');
  });
});
