import { requestInReport } from '../../../../server/src/core/rules/structure/requestInReport';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(requestInReport, marked, fixed);
const head = '甲区人民政府关于2023年法治政府建设情况的报告\n一、成效\n好。';
describe('request-in-report', () => {
  it('marks the words in the closing', () => {
    check(`${head}\n以上报告⟦妥否⟧，请批示。`);
    check(`${head}\n特此报告，⟦请予批准⟧。`);
  });

  it('is silent on usual closings, on names, and above the closing', () => {
    check(`${head}\n特此报告，请审阅。`);
    check(`${head}\n已印发《关于请批准规划的请示》。`);
    check(`${head}\n规划已报请批准，方案提请审批。`);
    check(`${head}\n区政府报市政府请批复后实施。\n一。\n二。\n三。\n四。\n特此报告。`);
  });
});
