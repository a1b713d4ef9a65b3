import { titleMissing } from '../../../../server/src/core/rules/structure/titleMissing';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(titleMissing, marked, fixed);

describe('title-missing', () => {
  it('marks the heading that opens the draft', () => {
    check('⟦一、法治政府建设的举措⟧\n好。\n二、存在的不足\n少。');
  });

  it('passes over residue of a page', () => {
    check('首页 > 政务公开 > 法治建设\n⟦一、法治政府建设的举措⟧\n好。\n二、存在的不足\n少。');
  });

  it('marks the first clause of a lead without a title', () => {
    check('⟦2023年⟧，甲区推进法治政府建设，成效明显。\n一、法治政府建设的举措\n好。\n二、存在的不足\n少。');
  });

  it('is silent under a title, on a text without headings, and on one numbered line', () => {
    check('甲区2023年法治政府建设年度报告\n一、法治政府建设的举措\n好。');
    check('今天开会研究法治政府建设。');
    check('一、会议时间\n明天。');
  });
});
