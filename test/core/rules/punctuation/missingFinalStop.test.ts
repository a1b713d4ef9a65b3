import assert from 'node:assert/strict';
import { missingFinalStop } from '../../../../server/src/core/rules/punctuation/missingFinalStop';
import { checkRule } from '../../../support/checkRule';

describe('missing-final-stop', () => {
  it('finds a paragraph without its stop', () => {
    checkRule(missingFinalStop, '受理2.9万余件。按时办结率100⟦%⟧', '受理2.9万余件。按时办结率100%。');
    checkRule(missingFinalStop, '一、回顾\n1.强化学习夯实根基。举办区政府党组理论专题⟦学⟧');
  });

  it('finds a comma in its place', () => {
    checkRule(missingFinalStop, '受理2.9万余件，按时办结⟦，⟧', '受理2.9万余件，按时办结。');
  });

  it('finds it after a closing mark', () => {
    checkRule(missingFinalStop, '获评优秀案例。荣获“十佳⟦”⟧', '获评优秀案例。荣获“十佳”。');
  });

  it('finds a closing formula without it', () => {
    checkRule(missingFinalStop, '一、回顾\n成效明显，群众满意。\n特此报⟦告⟧');
  });

  it('is silent about headings, lead-ins and short lines', () => {
    checkRule(
      missingFinalStop,
      '（一）认真贯彻重要论述，切实履行主体责任\n现将情况报告如下：\n坚持高位推动，压实主体责任',
    );
  });

  it('is silent where a stop stands before the closing mark', () => {
    checkRule(missingFinalStop, '他说：“要抓好落实。”');
    checkRule(missingFinalStop, '（详见附件。）');
  });

  it('is silent about the sign-off', () => {
    checkRule(missingFinalStop, '一、回顾\n成效明显，群众满意。\n某某区人民政府\n2024年1月30日');
  });

  it('says torn and joins where the words across the break stand elsewhere', () => {
    const known = '一、做法\n主要负责人认真履行职责，抓好重点环节，解决镇级执法难题。\n二、成效\n';
    checkRule(
      missingFinalStop,
      `${known}坚持重要工作亲自部署，对重⟦点⟧\n环节亲自协调，取得了明显的成效，得到了上级的肯定和群众的好评，有力推动了各项工作落地见效，全年目标任务圆满完成。`,
      `${known}坚持重要工作亲自部署，对重点环节亲自协调，取得了明显的成效，得到了上级的肯定和群众的好评，有力推动了各项工作落地见效，全年目标任务圆满完成。`,
    );
    checkRule(
      missingFinalStop,
      `${known}加强协调；推动解决镇⟦级⟧\n\n执法队伍建设的问题，成效明显。`,
      `${known}加强协调；推动解决镇级执法队伍建设的问题，成效明显。`,
    );
    checkRule(missingFinalStop, `${known}（一）加强领导。主要负责⟦人⟧\n\n认真研究部署，成效明显。`);
  });

  it('offers the join behind the stop where a line follows that may go on', () => {
    const [finding] = checkRule(
      missingFinalStop,
      '一、做法\n全面落实责任，成效明显；群众满⟦意⟧\n\n各单位都很重视。',
    );
    assert.deepEqual(
      finding?.fixes().map(({ title }) => title),
      ['补上“。”', '接上下一行'],
    );
    const [last] = checkRule(
      missingFinalStop,
      '一、做法\n全面落实责任，成效明显；群众满⟦意⟧\n二、打算\n努力。',
    );
    assert.deepEqual(
      last?.fixes().map(({ title }) => title),
      ['补上“。”'],
    );
  });

  it('lets a note in brackets stand behind the stop', () => {
    checkRule(
      missingFinalStop,
      '动态调整权责清单，推进改革。（牵头单位：县行政审批局；完成时限：2024年12月）',
    );
    checkRule(missingFinalStop, '开展规范性文件清理,及时公布结果。(责任单位:县司法局)');
    checkRule(missingFinalStop, '各地要抓好落实，确保取得实效！（此段由办公室核）');
    checkRule(missingFinalStop, '推进改革，成效明显。办理案件12件（含结转3件⟦）⟧');
  });

  it('reports a numbered item that is a sentence, as the others of its list are', () => {
    checkRule(
      missingFinalStop,
      '一、打算\n（一）把学习引向深入，办班2期。\n（二）增加人手，抓好考试，新增持证人员8⟦名⟧\n（三）谋划普法，宣讲50场。',
      '一、打算\n（一）把学习引向深入，办班2期。\n（二）增加人手，抓好考试，新增持证人员8名。\n（三）谋划普法，宣讲50场。',
    );
    checkRule(
      missingFinalStop,
      '一、结构\n1.从领域看，治安812件。占六成。\n2.从区域看，城区1214件。占四成。\n3.从被申请人看，镇街312件、部门1214件、其他72⟦件⟧\n二、打算\n抓好落实。',
    );
    checkRule(missingFinalStop, '一、打算\n1.完善制度。\n2.强化培⟦训⟧\n3.严格考核。');
  });

  it('is silent on headings of which the text is lost, and on lists without stops', () => {
    checkRule(
      missingFinalStop,
      '一、举措\n（一）抓学习。开班2期。\n（二）抓普法，强意识\n（三）抓执法。检查3次。',
    );
    checkRule(missingFinalStop, '一、打算\n1.完善制度\n2.强化培训\n3.严格考核。');
    checkRule(
      missingFinalStop,
      '一、举措\n（一）抓学习，强本领\n开班2期。\n（二）抓普法，强意识，年内宣讲50场以上，覆盖全部村居\n（三）抓执法，强保障\n检查。',
    );
  });
});
