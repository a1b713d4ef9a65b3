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
});
