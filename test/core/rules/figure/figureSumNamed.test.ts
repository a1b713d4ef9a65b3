import { figureSumMismatch } from '../../../../server/src/core/rules/figure/figureSumMismatch';
import { checkRule } from '../../../support/checkRule';

describe('figure-sum-mismatch of named and counted parts', () => {
  describe('adds what the next sentence names', () => {
    const wrong = [
      '审结案件中，维持604件，撤销116件，变更29件，确认违法47件，责令履行法定职责38件，制发调解书212件。撤销、变更、确认违法和责令履行四类直接纠错案件共⟦320件⟧，直接纠错率为13.2%。',
      '全年维持60件，撤销12件，变更3件，终止40件。撤销和变更案件合计⟦25件⟧。',
      '受理12345热线工单860件、信访件142件、投诉举报317件。信访件与投诉举报两类合计⟦549件⟧。',
      '全年维持60件，撤销12件，变更3件，终止40件，撤销、变更两类共⟦25件⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '审结案件中，维持604件，撤销116件，变更29件，确认违法47件，责令履行法定职责38件，制发调解书212件。撤销、变更、确认违法和责令履行四类直接纠错案件共230件。',
      '全年维持60件，撤销12件，变更3件，终止40件。2023年，撤销和变更案件合计25件。',
      '全年维持60件，撤销12件，变更3件，终止40件。全市撤销和变更案件合计25件。',
      '全年维持60件，撤销12件，变更3件。撤销、变更、责令履行三类案件共25件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  describe('adds as many figures over clauses as are counted', () => {
    const wrong = [
      '对违法行为轻微的，不予处罚67件；对具有法定减轻情节的，减轻处罚39件，两项共⟦116件⟧。',
      '累计办理代表建议86件；办理政协提案40件，两类共⟦162件⟧，全部办结。',
      '对首次违法的，免予处罚67件；对主动消除危害的，从轻处罚39件；对配合查处的，减轻处罚20件，三类合计⟦136件⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '对违法行为轻微的，不予处罚67件；对具有法定减轻情节的，减轻处罚39件，两项共106件。',
      '办理许可67件；处罚39件，两项工作共发现差错110件。',
      '全年立案67件；结案39件，两项共116件。',
      '落实三项制度，公示信息67条；记录39条；审核20条，三项共126条。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  describe('takes what is grave for a kind where no other part can hold it', () => {
    const wrong = [
      '审核各类事项⟦93件⟧，其中合同协议86件、重大执法决定12件、行政文件9件、重大决策4件。',
      '审查各类文书⟦60件⟧，其中规范性文件30件、重大合同32件、重大决策4件。',
      '审核各类事项⟦60件⟧，其中规范性文件30件、重大项目32件、信访答复4件。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '审核各类事项93件，其中合同协议68件、重大执法决定12件、行政文件9件、重大决策4件。',
      '审核合同60件，其中政府采购合同50件、重大合同12件。',
      '审核各类事项60件，其中行政处罚50件、重大执法决定12件、合同5件。',
      '审核各类事项60件，其中合同协议50件、重大项目12件、文件5件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  describe('adds what was carried over though a comparison stands between', () => {
    const wrong = [
      '新收政府信息公开申请214件，比上年的190件增长12.6%；加上上年结转9件，应办理⟦232件⟧，年内办结209件，结转下年度继续办理14件。',
      '全年新收行政复议案件310件，同比增加52件，连同上年结转28件，应审理案件⟦383件⟧，审结301件。',
      '新收申请310件，同比增长20%，加上上年结转28件，应办案件⟦383件⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '新收政府信息公开申请214件，比上年的190件增长12.6%；加上上年结转9件，应办理223件，年内办结209件，结转下年度继续办理14件。',
      '全年新收行政复议案件310件，同比增加52件，上年结转28件，应审理案件283件。',
      '收到申请310件，同比增长20%，受理280件；加上上年结转28件，应审案件308件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  describe('takes a list for whole that makes the one figure of its whole’s name told elsewhere', () => {
    const wrong = [
      '不予公开17件，无法提供46件，不予处理12件。无法提供的⟦64件⟧中，本机关不掌握相关信息的39件，需要另行制作的4件，补正后仍不明确的3件。',
      '全年维持60件，撤销12件，终止40件。撤销的⟦21件⟧案件中，主要证据不足9件，程序违法3件。',
      '判决行政机关败诉88件，败诉率为8.4%。\n⟦98件⟧败诉案件中，主要证据不足31件，违反法定程序57件。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '不予公开17件，无法提供46件，不予处理12件。无法提供的46件中，本机关不掌握相关信息的39件，需要另行制作的4件，补正后仍不明确的3件。',
      '全年维持60件，撤销12件，终止40件。确认违法的21件案件中，主要证据不足9件，程序违法3件。',
      '判决行政机关败诉88件，败诉率为8.4%。\n2023年，98件败诉案件中，主要证据不足31件，违反法定程序57件。',
      '判决行政机关败诉88件。\n98件败诉案件中，主要证据不足31件，违反法定程序27件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });
});
