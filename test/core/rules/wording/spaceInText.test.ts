import { spaceInText } from '../../../../server/src/core/rules/wording/spaceInText';
import { checkRule } from '../../../support/checkRule';

describe('space-in-text', () => {
  it('finds a blank between 汉字 of a sentence', () => {
    checkRule(spaceInText, '加强行政⟦ ⟧执法，成效明显。', '加强行政执法，成效明显。');
  });

  it('is silent in quotes, titles, names and before digits', () => {
    checkRule(spaceInText, '“法润石化 护企安商”，《甲办公室 乙局通知》，王 伟同志，共 12 件。');
  });

  it('is silent after a heading’s number and in sign-offs', () => {
    checkRule(spaceInText, '（一） 加强领导。压实责任，抓好落实。\n某某区人民政府\n');
  });
});
