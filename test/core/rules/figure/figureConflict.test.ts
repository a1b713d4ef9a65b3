import { figureConflict } from '../../../../server/src/core/rules/figure/figureConflict';
import { checkRule } from '../../../support/checkRule';

describe('figure-conflict', () => {
  it('reports the later of two values', () => {
    checkRule(figureConflict, '全县共有乡镇（街道）16个。\n全县共有乡镇（街道）⟦18个⟧。');
  });

  it('compares the same period only', () => {
    checkRule(figureConflict, '2023年，全区受理行政复议案件286件。\n2024年，全区受理行政复议案件368件。');
  });

  it('leaves parts alone', () => {
    checkRule(figureConflict, '全县共有行政执法主体46家。\n选取行政执法主体19家开展评查。');
  });

  it('tells what was built in all from what was built this year', () => {
    checkRule(figureConflict, '累计建成法治文化阵地128处。\n今年建成法治文化阵地6处。');
    checkRule(figureConflict, '累计建成法治文化阵地128处。\n累计建成法治文化阵地⟦126处⟧。');
  });

  it('tells two cut-off months apart', () => {
    checkRule(figureConflict, '截至6月底，受理行政复议案件256件。\n截至12月底，受理行政复议案件512件。');
    checkRule(figureConflict, '截至2024年6月底，办理法律援助案件468件。\n全年办理法律援助案件932件。');
    checkRule(figureConflict, '截至12月底，受理行政复议案件512件。\n截至年底，受理行政复议案件⟦521件⟧。');
  });

  it('passes over a clause before the count that names no actor and no field', () => {
    checkRule(
      figureConflict,
      '全年办理人大代表建议86件，办复率100%。\n主动接受人大监督，全年办理人大代表建议⟦68件⟧。',
    );
    checkRule(
      figureConflict,
      '全年制定行政规范性文件6件。\n严格落实合法性审核制度，全年制定行政规范性文件⟦8件⟧。',
    );
    checkRule(
      figureConflict,
      '全年受理行政复议案件86件。\n充分发挥行政复议主渠道作用，全年受理行政复议案件⟦89件⟧。',
    );
  });

  it('keeps a clause that names another actor or a field', () => {
    checkRule(figureConflict, '全年办理人大代表建议86件。\n聚焦营商环境，全年办理人大代表建议12件。');
    checkRule(
      figureConflict,
      '全年办理行政处罚案件380件。\n严格落实重点领域执法要求，全年办理行政处罚案件120件。',
    );
    checkRule(
      figureConflict,
      '全年办理人大代表建议86件。\n区司法局主动接受人大监督，全年办理人大代表建议6件。',
    );
  });

  it('questions two digits that changed places', () => {
    checkRule(
      figureConflict,
      '全年审结案件371件，办理法律援助案件1382件。\n办理法律援助案件⟦1328件⟧，其中民事869件。',
    );
    checkRule(
      figureConflict,
      '全年审结案件371件，办理法律援助案件1328件。\n办理法律援助案件1328件，其中民事869件。',
    );
  });

  it('is silent about two numbers side by side in one sentence', () => {
    checkRule(figureConflict, '27名卫生监督人员中持有行政执法证的25名。');
    checkRule(figureConflict, '全年诉讼案件46件，46件诉讼案件年底前审结44件。');
    checkRule(figureConflict, '52名在编执法人员中通过资格考试的51名。');
  });

  it('holds no paragraph against its own copy', () => {
    const told = '行政诉讼案件中一审33件、二审13件。46件诉讼案件年底前审结44件。';
    checkRule(figureConflict, `${told}\n${told}`);
    checkRule(figureConflict, '全县共有乡镇（街道）16个。\n全县共有乡镇（街道）⟦18个⟧。');
  });

  describe('holds the year of the paragraph and the step of the procedure for what is told behind them', () => {
    const wrong = [
      '2023年，收到申请63件。公民提出行政复议申请52件。\n2023年，情况如下。公民提出行政复议申请⟦53件⟧。',
      '全年收到申请63件。公民提出行政复议申请52件。\n公民提出行政复议申请⟦57件⟧。',
      '2023年10月，印发方案。公民提出行政复议申请52件。\n2024年，公民提出行政复议申请⟦57件⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureConflict, text));
    const right = [
      '2022年，收到申请63件。从申请人看，公民提出申请52件，法人提出申请11件。\n2023年，收到申请63件。从申请人看，公民提出申请53件，法人提出申请10件。',
      '2022年新收案件80件。从事项看，不服行政处罚的25件。\n\n2023年新收案件90件。从事项看，不服行政处罚的32件。',
      '经审查，立案受理45件，占收到申请的71.4%；作其他处理6件，占收到申请的9.5%。经审理，维持24件，占受理案件的53.3%；作其他处理4件，占受理案件的8.9%。',
    ];
    for (const text of right) it(text, () => void checkRule(figureConflict, text));
  });
});
