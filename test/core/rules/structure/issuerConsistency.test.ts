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

  const signed = (issuer: string, sign: string): unknown =>
    check(`${issuer}2024年法治政府建设情况报告\n一、成效\n好。\n\n${sign}\n2025年2月1日`);

  it('marks another superior, and another autonomous place', () => {
    signed('丙海市甲山区人民政府', '⟦丁江市⟧甲山区人民政府');
    signed('丙海市甲山区', '⟦丁江市⟧甲山区人民政府');
    signed('甲山旗青河镇人民政府', '⟦乙水旗⟧青河镇人民政府');
    signed('丙海市甲山区司法局', '⟦丁江市⟧甲山区司法局');
    signed('沧江彝族自治州', '⟦丁江彝族自治州⟧人民政府');
    signed('沧江彝族自治县', '⟦丁江彝族自治县⟧人民政府');
    signed('查干巴奇达斡尔族自治旗人民政府', '⟦丁江巴奇达斡尔族自治旗⟧人民政府');
  });

  it('is silent where one leaves the superior out, or names one of another kind', () => {
    signed('丙海市甲山区人民政府', '甲山区人民政府');
    signed('甲山区人民政府', '丙海市甲山区人民政府');
    signed('西江省甲山市', '丙海市甲山市人民政府');
    signed('云岭省沧江彝族自治州', '沧江彝族自治州人民政府');
    signed('丙海市甲山区人民政府青河街道办事处', '丙海市甲山区青河街道办事处');
    signed('国家税务总局丙海市甲山区税务局', '国家税务总局甲山区税务局');
    signed('中共丙海市甲山区委 丙海市甲山区人民政府', '丙海市甲山区人民政府');
  });
});
