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
});
