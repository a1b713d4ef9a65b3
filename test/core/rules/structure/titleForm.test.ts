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

  it('looks at the mark and the lost 年 in titles of every kind', () => {
    const text = '\n一年来，全县努力。\n一、做法\n好。\n二、打算\n努力。';
    check(`政府工作报告⟦。⟧${text}`, `政府工作报告${text}`);
    check(`中共乙山县委书记2024年度述法报告⟦。⟧${text}`, `中共乙山县委书记2024年度述法报告${text}`);
    check(`乙山县县长⟦2024⟧度述法报告${text}`, `乙山县县长2024年度述法报告${text}`);
    check(`乙山县消防救援大队⟦2024⟧度工作总结${text}`, `乙山县消防救援大队2024年度工作总结${text}`);
    check(`关于全县普法规划\n实施情况的总结报告⟦。⟧${text}`);
    check(`乙山县“2023·9·14”事故整改措施落实情况评估报告⟦；⟧${text}`);
    check(`乙山县2024年法治政府建设情况报告⟦。。⟧${text}`);
  });

  it('asks for nothing else there, and takes no sentence for a title', () => {
    const text = '\n一年来，全县努力。\n一、做法\n好。\n二、打算\n努力。';
    check(`政府工作报告${text}`);
    check(`述法报告${text}`);
    check(`履行推进法治建设第一责任人职责情况的报告${text}`);
    check(`乙山县“2023·9·14”事故整改措施落实情况评估报告${text}`);
    check(`以上是乙山县实验中学全年工作总结。${text}`);
    check(`请予审议乙山县工作报告。${text}`);
  });

  it('misses 关于 before other reports with 的', () => {
    const text = '\n2024年，乙山县推进法治建设。';
    check(`⟦乙山县2024年法治政府建设情况的自查报告⟧${text}`);
    check(`⟦乙山县司法局2024年法治政府建设工作的总结报告⟧${text}`);
    check(`乙山县关于2024年法治政府建设情况的自查报告${text}`);
  });

  it('misses the kind of document where it is mistyped', () => {
    const text = '\n2024年，乙山县推进法治建设。';
    check(`⟦乙山县关于2024年法治政府建设情况的报高⟧${text}`);
    check(`⟦乙山县关于2024年法治政府建设情况的告⟧${text}`);
  });

  it('knows streets, centres and two-line titles by their issuer', () => {
    const text = '\n2024年，辖区推进法治建设。';
    check(`云溪街道2024年法治政府建设工作总结报告${text}`);
    check(`云溪社区2024年法治政府建设年度报告${text}`);
    check(`政务服务中心2024年法治政府建设年度报告${text}`);
    check(`高新技术产业园区2024年法治政府建设年度报告${text}`);
    check(`乙山市人民政府外事办公室\n政府信息公开工作2024年度报告${text}`);
    check(`乙山市水利局\n法治政府建设2024年度报告${text}`);
    check(`2024年法治政府建设年度报告\n乙山市水利局\n（2025年1月20日）${text}`);
  });

  it('misses an issuer that stands nowhere above the text', () => {
    const text = '\n2024年，辖区推进法治建设。';
    check(`⟦2024年度政府信息公开工作年度报告⟧${text}`);
    check(`⟦法治政府建设2024年度报告⟧\n（2025年1月20日）${text}`);
    check(`⟦2024年法治政府建设年度报告⟧\n市人大常委会：${text}`);
  });
});
