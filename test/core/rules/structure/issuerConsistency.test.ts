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

  it('marks another department in the sign-off of a department', () => {
    const report = (office: string, signed: string): unknown =>
      check(`${office}关于2024年法治政府建设情况的报告\n一、成效\n好。\n\n${signed}\n2025年2月1日`);
    report('甲山市水务局', '甲山市⟦水利局⟧');
    report('甲山市公安局', '甲山市⟦公安厅⟧');
    report('甲山县市场监督管理局', '甲山县⟦市场监督管理厅⟧');
    report('乙水县农业农村局', '乙水县⟦畜牧水产局⟧');
  });

  it('is silent on short names, on the office that signs for a committee, and on joint signatures', () => {
    const report = (office: string, signed: string): unknown =>
      check(`${office}关于2024年法治政府建设情况的报告\n一、成效\n好。\n\n${signed}\n2025年2月1日`);
    report('甲山市住房和城乡建设局', '甲山市住建局');
    report('市水务局', '甲山市水务局');
    report('甲山区城市管理局', '甲山区城市管理局办公室');
    report('甲山区人力资源和社会保障局', '甲山区司法局');
    report('甲山市交通运输局', '甲山市公路局\n甲山市交通运输局');
    report('中共甲山县委全面依法治县委员会办公室', '甲山县司法局');
  });
});
