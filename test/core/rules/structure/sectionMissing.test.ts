import { sectionMissing } from '../../../../server/src/core/rules/structure/sectionMissing';
import { checkRule } from '../../../support/checkRule';
import assert from 'node:assert/strict';
import { runRule } from '../../../support/checkRule';
const check = (marked: string, fixed?: string): unknown => checkRule(sectionMissing, marked, fixed);
const title = '甲区人民政府关于2023年法治政府建设情况的报告';
describe('section-missing', () => {
  it('marks the title and inserts the section where it belongs', () => {
    check(
      `⟦${title}⟧\n一、主要举措和成效\n（一）压实第一责任人职责。研究。\n二、2024年工作安排\n努力。`,
      `${title}\n一、主要举措和成效\n（一）压实第一责任人职责。研究。\n二、推进法治政府建设存在的不足和原因\n2023年，法治政府建设取得了一定成效，但还存在一些不足：一是【待补】；二是【待补】；三是【待补】。主要原因是：【待补】。\n三、2024年工作安排\n努力。`,
    );
  });

  it('marks the first heading where there is no title', () => {
    check(
      '⟦一、2023年法治政府建设的举措和成效⟧\n（一）压实第一责任人职责。研究。\n二、存在的不足\n少，原因是人少。',
    );
  });

  it('says one finding for each that is missing', () => {
    const findings = runRule(sectionMissing, title);
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error', 'error', 'error', 'error'],
    );
  });

  it('is at most info where a section is custom, not rule', () => {
    const [finding] = runRule(
      sectionMissing,
      '甲县2024年行政复议工作情况报告\n一、案件办理情况\n好。\n二、下一步打算\n努力。',
    );
    assert.equal(finding?.severity, 'info');
  });

  it('is a hint in a report on a year before the sections were prescribed', () => {
    const old =
      '甲区人民政府关于2017年法治政府建设情况的报告\n一、主要举措和成效\n2017年，好。\n二、2018年工作安排\n努力。';
    assert.deepEqual(
      runRule(sectionMissing, old).map(({ severity }) => severity),
      ['info', 'info'],
    );
  });

  it('takes two run-in headings of topics, and one that begins with a number, for measures', () => {
    const close = '三、存在的问题。少，原因是人少。\n四、2024年主要安排。努力。';
    const topics =
      '一、健全制度保障。主要领导落实第一责任人职责，调研3次。\n二、全面履行政府职能。取消事项5项。\n';
    check(`${title}\n${topics}${close}`);
    check(
      `${title}\n一、六项措施推进建设\n（一）压实第一责任人职责。研究。\n二、存在的不足\n少，原因是人少。\n三、2024年安排\n努力。`,
    );
    check(
      `⟦${title}⟧\n一、党政主要负责人履行第一责任人职责。研究。\n${close.replace('三、', '二、').replace('四、', '三、')}`,
    );
  });

  it('is silent on a heading of any level, on themes, and without a profile', () => {
    check(
      `${title}\n一、健全职能体系\n（一）机构优化。好。\n1.第一责任人职责。研究。\n二、存在的短板\n少，原因是人少。\n三、下步打算\n努力。`,
    );
    check('甲局2023年工作总结\n一、党建工作\n好。\n二、业务工作\n好。');
  });

  it('is at most info where two kinds of report fit alike', () => {
    const findings = runRule(
      sectionMissing,
      '一、法治建设主要成效\n好。\n二、依法行政工作情况\n好。\n（一）行政复议办理情况。好。\n三、存在的问题\n少，原因是人少。\n四、下一步打算\n努力。',
    );
    assert.deepEqual(new Set(findings.map(({ severity }) => severity)), new Set(['info']));
  });

  it('keeps to its kind through one mistake in the title, and leaves the mark out', () => {
    check(
      '⟦乙山县应急管理局2024年法制政府建设年度报告⟧。\n一、主要工作\n好。\n（一）第一责任人职责。研究。\n二、不足和原因\n少。',
    );
  });

  it('takes no description of a town for its achievements', () => {
    const rest =
      '\n二、存在的问题和原因\n一是基层力量不足，原因是编制少、任务重、人员流动快；二是学法不够。\n三、第一责任人履职情况\n研究法治工作四次，带头学法，推动解决难题五个，任务全部落实。\n四、2025年工作安排\n继续加强执法监督，抓好普法宣传，推进依法决策，完善调解网络。';
    for (const name of ['基本情况', '镇情概况', '概况'])
      check(`⟦${title}⟧\n一、${name}\n全镇辖13个村，28316人。${rest}`);
    check(`${title}\n一、基本情况\n${'一年来办理事项9176件，群众满意。'.repeat(20)}${rest}`);
    check(`${title}\n一、基本情况\n（一）加强领导。研究三次。\n（二）依法决策。审查两件。${rest}`);
    check(`${title}\n一、基本情况\n全镇辖13个村。\n二、主要做法\n研究三次。${rest.replace('二、', '三、')}`);
  });
});
