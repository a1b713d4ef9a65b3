import { selfReference } from '../../../../server/src/core/rules/structure/selfReference';
import { checkRule } from '../../../support/checkRule';

const report = (issuer: string, text: string, signed = ''): unknown =>
  checkRule(
    selfReference,
    `${issuer}2024年法治政府建设年度报告\n一、主要举措\n${text}\n二、问题\n不足。${signed}`,
  );

describe('self-reference', () => {
  it('reports a place below the issuer or beside it', () => {
    report('甲山市人民政府', '一年来，⟦我县⟧成效明显，我市排名上升。');
    report('甲山区', '⟦我县⟧取得成效。');
    report('柏溪镇人民政府', '2025年，⟦我街道⟧将抓好工作。');
  });

  it('reports the words of an office in the report of a government or of another office', () => {
    report('甲山县人民政府', '⟦我局⟧审查合同63件。');
    report('甲山市水务局', '2024年，⟦我厅⟧深入学习。');
    report('甲山县', '⟦我委⟧组织督察。');
  });

  it('is silent on the issuer itself and on those above it', () => {
    report('甲山县水利局', '我局在我县、我市、我省率先试点。');
    report('柏溪镇人民政府', '我镇位于我县东部，居我市前列。');
    report('市', '我局深入学习，我市水环境改善。', '\n甲山市水务局\n2025年1月20日');
    report('中共甲山县委 甲山县人民政府关于', '我县委员视察，我国法律实施。');
  });

  it('is silent on the 自治区, on other words, on quotations and where the issuer is not named', () => {
    report('甲山市人民政府', '落实自治区部署，我区首部标准在我市发布。');
    report('甲山县人民政府', '克服自我局限，我办理的案件，我委托律师。');
    report('甲山县人民政府', '开展“我为我局献一策”活动。');
    report('关于', '我局加强学习，我县成效明显。');
  });

  it('is silent where the other word is the rule: the issuer was read wrongly', () => {
    report('甲山市人民政府', '我县学法。我县普法。我县执法。我县监督。');
  });

  it('knows the issuer by the line below the title', () => {
    for (const [office, self] of [
      ['人民政府行政复议办公室', '我办'],
      ['卫生健康委员会', '我委'],
      ['司法局', '我局'],
    ] as const)
      checkRule(
        selfReference,
        `甲山市2024年行政复议和行政应诉工作情况分析报告\n甲山市${office}\n根据要求，${self}组织统计分析。\n一、基本情况\n良好。\n二、存在的问题\n力量不强。`,
      );
  });

  it('finds the words of another kind of place of the same rank', () => {
    report('甲水区人民政府', '⟦全县⟧共办理案件30件，⟦县政府⟧常务会议学法4次，全区成效明显。');
    report('甲山县人民政府', '⟦全区⟧共办理案件30件，经研究，⟦区直⟧部门全部述法。');
    report('甲山县乙河镇人民政府', '⟦全乡⟧共调解纠纷30件。');
  });

  it('is silent about places above and below, about other words, and in an autonomous region', () => {
    report(
      '甲水区人民政府',
      '推广到全镇，健全县级协作机制，全市领先，镇政府、平江县政府、市县政府同步推进。',
    );
    report('甲山县人民政府', '自治区党委部署后，全区推广我县经验，完全区分责任。');
    report('甲山县人民政府', '转发“全区优秀案例”，安全区域划定。');
  });
});
