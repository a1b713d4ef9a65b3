import { sectionEmpty } from '../../../../server/src/core/rules/structure/sectionEmpty';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(sectionEmpty, marked, fixed);

describe('section-empty', () => {
  it('marks a heading with nothing under it', () => {
    check('一、做法\n好。\n⟦二、不足⟧\n三、打算\n努力。');
    check('一、做法\n（一）领导\n好。\n⟦（二）制度⟧\n（三）执法\n好。');
  });

  it('is silent on lists, tables, children and run-in text', () => {
    check('一、做法\n好。\n二、清单\n1.甲\n2.乙\n3.丙');
    check('一、做法\n好。\n二、数据\n| 甲 | 1 |\n| --- | --- |\n| 乙 | 2 |\n三、打算\n（一）好。好。');
    check('一、做法');
  });
});
