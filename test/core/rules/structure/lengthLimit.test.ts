import { lengthLimit } from '../../../../server/src/core/rules/structure/lengthLimit';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(lengthLimit, marked, fixed);

describe('length-limit', () => {
  it('marks the title above the option’s limit', () => {
    checkRule(lengthLimit, '⟦甲区2023年法治政府建设年度报告⟧\n一、成效\n好的成效很多。', undefined, {
      options: { characters: 10 },
    });
  });

  it('counts no blanks', () => {
    checkRule(lengthLimit, '甲区2023年法治政府建设年度报告\n一、成效\n　　好 的', undefined, {
      options: { characters: 23 },
    });
  });

  it('is silent without a limit', () => {
    check('甲区2023年法治政府建设年度报告\n一、成效\n好。');
  });
});
