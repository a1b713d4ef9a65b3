import { sectionNoHeading } from '../../../../server/src/core/rules/structure/sectionNoHeading';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(sectionNoHeading, marked, fixed);
const title = '甲区人民政府关于2023年法治政府建设情况的报告';
describe('section-no-heading', () => {
  it('marks the words that lead a passage', () => {
    check(
      `${title}\n一、成效\n（一）第一责任人职责。研究。\n⟦但仍存在一些短板：⟧一是人少；二是钱少。\n二、2024年工作安排\n努力。`,
    );
    check(
      `${title}\n一、成效\n（一）第一责任人职责。研究。\n成绩明显，⟦但还存在一些问题。⟧一是人少。二是钱少。\n二、2024年工作安排\n努力。`,
    );
  });

  it('marks the first heading for a mention in passing', () => {
    check(
      `${title}\n⟦一、成效⟧\n领导同志履行第一责任人职责，研究工作。\n二、存在的不足\n少。\n三、2024年工作安排\n努力。`,
    );
  });

  it('takes a paragraph on the next step for next year’s arrangements', () => {
    check(
      `${title}\n一、成效\n（一）第一责任人职责。研究。\n二、存在的不足\n少。\n下一步，我区将继续努力。`.replace(
        '一、成效',
        '⟦一、成效⟧',
      ),
    );
  });

  it('is silent where headings stand', () => {
    check(
      `${title}\n一、成效\n（一）第一责任人职责。研究。\n二、存在的不足\n少。\n三、2024年工作安排\n努力。`,
    );
  });

  it('finds what the principal leader did in other words', () => {
    for (const words of [
      '局主要负责人听取法治工作汇报4次',
      '党组书记、局长全年主持会议研究法治议题9项',
      '成立领导小组，局长任组长',
    ])
      check(`${title}\n⟦一、成效⟧\n${words}，研究工作。\n二、存在的不足\n少。\n三、2024年工作安排\n努力。`);
  });
});
