import { dunhaoBetweenMarks } from '../../../../server/src/core/rules/punctuation/dunhaoBetweenMarks';
import { checkRule } from '../../../support/checkRule';

describe('dunhao-between-marks', () => {
  it('finds one between titles and between quotes', () => {
    checkRule(dunhaoBetweenMarks, '《甲》⟦、⟧《乙》⟦、⟧《丙》', '《甲》《乙》《丙》');
    checkRule(dunhaoBetweenMarks, '“甲”⟦、⟧“乙”', '“甲”“乙”');
  });

  it('is silent where words stand between', () => {
    checkRule(
      dunhaoBetweenMarks,
      '“讲学”、学习组“导学”、干部“考学”，“秒报”、236项，《甲》（试行）、《乙》。',
    );
  });

  it('is silent where a member has no marks', () => {
    checkRule(
      dunhaoBetweenMarks,
      '《中国政府网》、新华社、《湖南日报》，新华社、《甲》、《乙》，“甲”、“乙”、丙。',
    );
  });

  it('is silent about a 顿号 inside the marks', () => {
    checkRule(dunhaoBetweenMarks, '“双随机、一公开”“甲”。');
  });
});
