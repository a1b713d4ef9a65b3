import { titleForm } from '../../../../server/src/core/rules/structure/titleForm';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(titleForm, marked, fixed);
const body = '\n2023年，甲区推进法治建设。\n一、成效\n好。';
describe('title-form', () => {
  it('misses issuer, year and kind of document, in one finding', () => {
    check(`⟦关于法治政府建设情况的报告⟧${body}`);
    check(`⟦2023年法治政府建设年度报告⟧${body}`);
    check(`⟦甲区人民政府法治政府建设年度报告⟧${body}`);
  });

  it('misses 关于 before 的报告', () => {
    check(`⟦甲区2023年法治政府建设情况的报告⟧${body}`);
  });

  it('finds a lost 年 on one line and across two', () => {
    check(
      `甲区人民政府关于⟦2023⟧法治政府建设情况的报告${body}`,
      `甲区人民政府关于2023年法治政府建设情况的报告${body}`,
    );
    check(`甲区人民政府关于⟦2023⟧\n\n法治政府建设情况的报告${body}`);
    check(`甲区人民政府关于2023\n年法治政府建设情况的报告${body}`);
  });

  it('drops a mark at the end', () => {
    check(
      `甲区人民政府关于2023年法治政府建设情况的报告⟦。⟧${body}`,
      `甲区人民政府关于2023年法治政府建设情况的报告${body}`,
    );
  });

  it('accepts the forms in use', () => {
    check(`中共甲区委 甲区人民政府关于2023年法治政府建设情况的报告${body}`);
    check(`甲区人民政府\n2023年法治政府建设年度报告${body}`);
    check(`甲市司法局2023年度法治政府建设工作总结${body}`);
    check(`甲区人民政府关于2023年度法治政府建设情况的报告（征求意见稿）${body}`);
  });
});
