import { issuerConsistency } from '../../../../server/src/core/rules/structure/issuerConsistency';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(issuerConsistency, marked, fixed);

describe('issuer-consistency', () => {
  it('marks another place in the sign-off or the addressee', () => {
    check('甲山区人民政府关于2023年法治政府建设情况的报告\n一、成效\n好。\n\n⟦乙水区⟧人民政府\n2024年2月1日');
    check('甲山县人民政府关于2023年法治政府建设情况的报告\n⟦乙水县⟧人大常委会：\n一、成效\n好。');
  });

  it('is silent on offices of the place, on places above it, and on short forms', () => {
    check(
      '丙市甲山区人民政府关于2023年法治政府建设情况的报告\n丙市人民政府：\n一、成效\n好。\n\n甲山区司法局\n2024年2月1日',
    );
    check('甲山市人民政府关于2023年法治政府建设情况的报告\n丙海市人民政府：\n一、成效\n好。');
    check('甲山区人民政府关于2023年法治政府建设情况的报告\n区委区人大常委会：\n一、成效\n好。');
    check(
      '甲市经济技术开发区管委会关于2023年法治政府建设情况的报告\n一、成效\n好。\n\n甲经开区管委会\n2024年2月1日',
    );
  });
});
