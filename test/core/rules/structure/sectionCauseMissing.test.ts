import { sectionCauseMissing } from '../../../../server/src/core/rules/structure/sectionCauseMissing';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(sectionCauseMissing, marked, fixed);
const title = '甲区人民政府关于2023年法治政府建设情况的报告';
describe('section-cause-missing', () => {
  it('marks the heading', () => {
    check(`${title}\n一、成效\n好。\n⟦二、存在的问题⟧\n一是人少。二是钱少。\n三、2024年工作安排\n努力。`);
  });

  it('is silent where a cause is told in heading, text or a section of its own', () => {
    check(`${title}\n一、成效\n好。\n二、存在的问题和原因\n一是人少。\n三、2024年工作安排\n努力。`);
    check(`${title}\n一、成效\n好。\n二、存在的问题\n由于编制限制，人少。\n三、2024年工作安排\n努力。`);
    check(
      `${title}\n一、成效\n好。\n二、存在的问题\n人少。\n三、原因分析\n编制少。\n四、2024年工作安排\n努力。`,
    );
  });

  it('reads 主要是 behind a comma as a cause, before a list as none', () => {
    const around = (text: string): string => `${title}\n一、成效\n好。\n${text}\n三、2024年工作安排\n努力。`;
    check(around('二、存在的问题\n一是监督不够有力，主要是人员配备不足。'));
    check(around('⟦二、存在的问题⟧\n存在的不足主要是：一是人少；二是钱少。'));
  });

  it('is silent where the section is missing', () => {
    check(`${title}\n一、成效\n好。`);
  });

  it('leaves a section without text to section-empty', () => {
    check(`${title}\n一、成效\n好。\n二、存在的问题\n三、2024年工作安排\n努力。`);
  });
});
