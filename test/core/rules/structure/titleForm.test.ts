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

  it('marks a blank before 关于, and no other', () => {
    const text = '\n2024年，甲县推进法治建设。';
    check(
      `古丈县司法局⟦ ⟧关于2024年度法治政府建设情况的报告${text}`,
      `古丈县司法局关于2024年度法治政府建设情况的报告${text}`,
    );
    check(`甲县人民政府⟦　⟧关于2024年法治政府建设情况的报告${text}`);
    check(`中共甲县委 甲县人民政府⟦  ⟧关于2024年法治政府建设情况的报告${text}`);
    check(`中共甲县委 甲县人民政府关于2024年法治政府建设情况的报告${text}`);
    check(`中共甲县委　甲县人民政府\n关于2024年法治政府建设情况的报告${text}`);
    check(`甲县人民政府\n　　关于2024年法治政府建设情况的报告${text}`);
  });

  it('marks a title without 文种', () => {
    const text = '\n2024年，甲县推进法治建设。\n一、做法\n好。\n二、打算\n努力。';
    check(`⟦四季青街道2024年法治政府建设情况⟧${text}`);
    check(`⟦甲县人民政府关于2024年法治政府建设情况⟧${text}`);
    check(`⟦2024年度甲市行政复议与行政应诉工作相关情况⟧${text}`);
    check(`甲县人民政府2024年法治政府建设工作总结${text}`);
  });
});
