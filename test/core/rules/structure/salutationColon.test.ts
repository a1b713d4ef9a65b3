import { salutationColon } from '../../../../server/src/core/rules/structure/salutationColon';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(salutationColon, marked, fixed);
const title = '甲区人民政府关于2023年法治政府建设情况的报告';
describe('salutation-colon', () => {
  it('adds the colon in the width of the file', () => {
    check(`${title}\n⟦区人大常委会⟧\n2023年，甲区努力。`, `${title}\n区人大常委会：\n2023年，甲区努力。`);
    const half = '2023年,甲区努力,成效明显,人民满意。'.repeat(10);
    check(`${title}\n⟦区人大常委会⟧\n${half}`, `${title}\n区人大常委会:\n${half}`);
  });

  it('is silent on colons of both widths and without an addressee', () => {
    check(`${title}\n区委、区人大常委会：\n2023年，甲区努力。`);
    check(`${title}\n区委:\n2023年，甲区努力。`);
    check(`${title}\n2023年，甲区努力。`);
  });

  it('makes another mark behind the addressee a colon', () => {
    check(`${title}\n市委、市政府⟦。⟧\n2023年，甲区努力。`, `${title}\n市委、市政府：\n2023年，甲区努力。`);
    check(`${title}\n区人大常委会⟦，⟧\n2023年，甲区努力。`, `${title}\n区人大常委会：\n2023年，甲区努力。`);
    check(
      `${title}\n县委、县政府⟦；⟧\n\n2023年，甲区努力。`,
      `${title}\n县委、县政府：\n\n2023年，甲区努力。`,
    );
  });

  it('is silent on the issuer above a date, on a sentence, and on a line of two words', () => {
    check(`${title}\n甲区人民政府\n（2024年3月20日）\n2023年，甲区努力。`);
    check(`${title}\n甲区司法局\n\n2024年3月20日\n2023年，甲区努力。`);
    check(`${title}\n这一年工作得到上级部门。\n2023年，甲区努力。`);
  });
  it('is silent on the issuing office under the title', () => {
    check(`关于2024年度行政复议工作的报告\n甲州市司法局\n2024年，全市努力。`);
    check(`2023年度依法行政工作总结\n乙山县自然资源局\n2023年，我局努力。`);
    check(`2023年法治政府建设工作报告\n丙江区东门街道办事处\n2023年，街道努力。`);
  });

  it('still asks for the colon behind those that are reported to', () => {
    check(
      `${title}\n⟦甲州市人大常委会⟧\n2023年，甲区努力。`,
      `${title}\n甲州市人大常委会：\n2023年，甲区努力。`,
    );
    check(`${title}\n⟦市司法局⟧\n2023年，甲区努力。`, `${title}\n市司法局：\n2023年，甲区努力。`);
    check(`${title}\n⟦县委、县政府⟧\n2023年，甲区努力。`, `${title}\n县委、县政府：\n2023年，甲区努力。`);
  });

  it('knows groups, brigades and deputies', () => {
    const lead = '2024年，全县努力。';
    check(
      `乙山县消防救援支队2024年上半年工作总结\n⟦总队⟧\n${lead}`,
      `乙山县消防救援支队2024年上半年工作总结\n总队：\n${lead}`,
    );
    check(`乙山县实验中学2024年校园安全工作总结\n⟦市教育体育局⟧\n${lead}`);
    check(
      `关于全县普法规划实施情况的报告\n⟦市委守法普法协调小组⟧\n${lead}\n一、做法\n好。\n乙山县委守法普法协调小组\n2025年1月9日`,
    );
    check(
      `政府工作报告\n——2025年1月8日在乙山县第十八届人民代表大会第四次会议上\n乙山县县长　张三\n⟦各位代表⟧\n${lead}`,
    );
  });

  it('is silent where such an office is the issuer', () => {
    const lead = '2024年，全县努力。';
    check(`2024年上半年工作总结\n乙山县消防救援大队\n${lead}`);
    check(
      `关于全县普法规划实施情况的报告\n乙山县委守法普法协调小组\n${lead}\n一、做法\n好。\n乙山县委守法普法协调小组\n2025年1月9日`,
    );
    check(`关于2024年度依法行政工作的报告\n市市场监督管理局\n${lead}`);
    check(`乙山县人民政府2024年法治政府建设情况报告\n市北区司法局\n${lead}`);
  });

  it('takes an office of the place that the title names for the author', () => {
    const lead = '2024年，各项工作稳步推进。';
    check(`乙山市2024年行政复议案件办理情况统计分析报告\n乙山市人民政府行政复议办公室\n${lead}`);
    check(`乙山县2024年政务服务工作情况报告\n乙山县政务服务中心\n${lead}`);
    check(`丁江区2024年安全生产执法情况报告\n丁江区安全生产委员会\n${lead}`);
    check(`乙山县人民政府办公室2024年政府信息公开年度报告\n乙山县人民政府办公室\n${lead}`);
    check(`2024年行政复议工作情况报告\n乙山市人民政府行政复议办公室\n${lead}\n我办收到申请35件。`);
  });

  it('still misses the colon behind bodies that reports go to', () => {
    const lead = '2024年，各项工作稳步推进。';
    check(`乙山市2024年法治政府建设情况报告\n⟦乙山市全面依法治市委员会办公室⟧\n${lead}`);
    check(`丁江区2024年法治政府建设情况报告\n⟦丁江区人大常委会⟧\n${lead}`);
    check(`乙山市水利局关于2024年法治政府建设情况的报告\n⟦乙山市人民政府办公室⟧\n${lead}\n我局加强领导。`);
    check(`关于2024年法治政府建设情况的报告\n⟦乙山市人民政府办公室⟧\n${lead}\n我局加强领导。`);
  });
});
