import { attachmentList } from '../../../../server/src/core/rules/structure/attachmentList';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(attachmentList, marked, fixed);
const body = '一、甲\n好。';
const end = '\n\n甲区人民政府\n2024年2月1日';
describe('attachment-list', () => {
  it('marks end marks, gaps and the number of a single annex', () => {
    check(`${body}\n附件：1.清单⟦；⟧\n2.报表⟦。⟧${end}`, `${body}\n附件：1.清单\n2.报表${end}`);
    check(`${body}\n附件：1.清单\n⟦3⟧.报表${end}`, `${body}\n附件：1.清单\n2.报表${end}`);
    check(`${body}\n附件：⟦1.⟧清单${end}`, `${body}\n附件：清单${end}`);
  });

  it('marks a reference to an annex that is not there', () => {
    check(`一、甲\n情况较好（⟦见附件3⟧）。\n附件：1.清单\n2.报表${end}`);
    check(`一、甲\n情况较好（⟦见附件⟧）。${end}`);
  });

  it('is silent on right lists, on annexes that stand below, and on names', () => {
    check(`${body}\n附件：清单${end}`);
    check(`一、甲\n情况较好（见附件1）。${end}\n\n附件1\n清单\n一、甲\n好。`);
    check(`一、甲\n印发《目录（见附件2）》。${end}`);
  });

  it('reads a list over blank lines and below a bare label', () => {
    check(`${body}\n附件：1.分布情况\n\n2.事项清单\n\n3.统计表${end}`);
    check(`${body}\n附件：\n1.分布情况\n2.事项清单${end}`);
    check(`${body}\n\n附件：\n\n1.分布情况\n\n2.事项清单⟦；⟧${end}`);
    check(`${body}\n附件：⟦1.⟧分布情况\n\n一、乙\n好。`);
    check(`${body}\n附件：分布情况\n\n1.乙工作\n好。\n2.丙工作\n好。`);
  });

  const listed = `${body}\n附件：1.示范户分布情况\n2.轻微违法不予处罚事项清单${end}`;
  const first = '\n\n附件1\n\n示范户分布情况\n\n全省示范户共3.2万户。';

  it('marks labels that repeat or skip', () => {
    check(
      `${listed}${first}\n\n附件⟦3⟧\n轻微违法不予处罚事项清单\n一、甲`,
      `${listed}${first}\n\n附件2\n轻微违法不予处罚事项清单\n一、甲`,
    );
    check(`${listed}${first}\n\n附件⟦1⟧\n轻微违法不予处罚事项清单\n一、甲`);
    check(`${body}${end}\n附件1\n清单\n一、甲\n附件⟦3⟧：\n报表\n一、乙`);
  });

  it('marks an annex that the note or the text alone has', () => {
    check(`${body}\n附件：1.示范户分布情况${end}${first}\n\n附件⟦2⟧\n轻微违法事项清单\n一、甲`);
    check(`${body}\n附件：1.示范户分布情况\n⟦2.轻微违法不予处罚事项清单⟧${end}${first}`);
  });

  it('is silent on an item of the list in a form of its own', () => {
    check(
      `${body}\n附件：1.示范户分布情况\n2\\.轻微违法事项清单${end}${first}\n\n附件2\n轻微违法事项清单\n一、甲`,
    );
  });

  it('marks an annex whose title is not that of the note', () => {
    check(`${listed}${first}\n\n附件2\n⟦首违不罚事项清单⟧\n一、甲`);
    check(`${listed}\n附件1\n⟦示范户\n统计表⟧\n一、甲\n附件2\n轻微违法不予处罚事项清单\n一、甲`);
  });

  it('is silent on annexes that agree, on fuller titles and on annexes left out', () => {
    check(listed);
    check(`${listed}${first}\n\n附件2\n轻微违法不予处罚\n事项清单\n一、甲`);
    check(`${listed}${first}\n\n附件2\n甲区2024年轻微违法不予处罚事项清单（试行）\n一、甲`);
    check(`${body}${end}\n附件2\n报表\n一、乙`);
    check(`${body}\n附件：清单${end}\n附件\n清单\n一、乙`);
  });

  it('takes the year at the beginning of a name for no number', () => {
    for (const name of ['2024年各县区案件情况', '3月份任务清单', '12345热线办理情况'])
      checkRule(attachmentList, `一、做法\n加强领导。\n附：${name}\n\n甲区人民政府\n2025年2月20日`);
  });
});
