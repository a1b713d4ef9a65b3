import { tornParagraph } from '../../../../server/src/core/rules/structure/tornParagraph';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(tornParagraph, marked, fixed);

describe('torn-paragraph', () => {
  it('says once how many breaks there are, and joins them', () => {
    check(
      '一、甲\n全区各行政机关深入推进行政执法⟦\n⟧，监督工作成效明显，全年共开展\n、完成检查一百次。',
      '一、甲\n全区各行政机关深入推进行政执法，监督工作成效明显，全年共开展、完成检查一百次。',
    );
  });

  it('joins lines of any break and indent', () => {
    check(
      '一、甲\r\n全区各行政机关深入推进行政执法⟦\r\n　　⟧，监督工作成效明显。',
      '一、甲\r\n全区各行政机关深入推进行政执法，监督工作成效明显。',
    );
  });

  it('is silent on paragraphs, headings, blank lines and the sign-off', () => {
    check('一、甲\n好的开始。\n好的结束。\n\n甲区人民政府\n2024年2月1日');
    check('一、甲\n全区各行政机关深入推进行政执法\n\n2次。');
  });
});
