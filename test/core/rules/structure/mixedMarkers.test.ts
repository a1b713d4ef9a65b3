import { mixedMarkers } from '../../../../server/src/core/rules/structure/mixedMarkers';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(mixedMarkers, marked, fixed);

describe('mixed-markers', () => {
  it('marks the group that is numbered otherwise', () => {
    check(
      '一、甲\n（一）子\n1.壹。正文。\n（二）丑\n1.贰。正文。\n（三）寅\n⟦①⟧叁。正文。\n②肆。正文。',
      '一、甲\n（一）子\n1.壹。正文。\n（二）丑\n1.贰。正文。\n（三）寅\n1.叁。正文。\n2.肆。正文。',
    );
  });

  it('leaves a mark of the wrong level to heading-sequence', () => {
    check('一、甲\n（一）子。正文。\n（2）丑。正文。\n（三）寅\n1.壹。正文。\n2.贰。正文。');
    check('第一部分甲\n（一）子。正文。\n二、乙\n（一）丑。正文。\n三、丙\n正文。');
  });

  it('is silent on one way, on 1、 among 1. and on levels under 一、', () => {
    check('一、甲\n（一）子\n1.壹。正文。\n（二）丑\n1、贰。正文。');
    check('一、甲\n（一）子。正文。\n二、乙\n1.丑。正文。');
  });
});
