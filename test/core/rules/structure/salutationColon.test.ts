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
});
