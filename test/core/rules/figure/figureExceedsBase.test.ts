import assert from 'node:assert/strict';
import { figureExceedsBase } from '../../../../server/src/core/rules/figure/figureExceedsBase';
import { checkRule } from '../../../support/checkRule';

describe('figure-exceeds-base', () => {
  it('accuses the later stage and asks for the cases carried over', () => {
    checkRule(
      figureExceedsBase,
      '共收到行政复议申请93宗，受理83宗，办结⟦86宗⟧。',
      '共收到行政复议申请93宗，受理83宗，办结86宗（含上年结转3宗）。',
    );
  });

  it('accepts half-width marks and number before label', () => {
    checkRule(figureExceedsBase, '83宗行政复议申请已受理,⟦92宗⟧已办结。');
  });

  it('accuses a part behind 其中', () => {
    checkRule(figureExceedsBase, '全县持证执法人员1124人，其中乡镇执法人员⟦1163人⟧。');
  });

  it('accepts what was carried over', () => {
    checkRule(figureExceedsBase, '受理100件，上年结转5件，办结104件。');
  });

  it('leaves new cases as a base alone', () => {
    checkRule(figureExceedsBase, '新收一审案件73件，结案118件。');
  });

  it('compares no different subjects', () => {
    checkRule(figureExceedsBase, '检查企业60家，立案查处72起，收到提案20件，办结信访30件。');
  });

  it('compares nothing across a topic of its own', () => {
    for (const text of [
      '聚焦食品安全，检查餐饮单位120家，立案17件；聚焦药品安全，检查药店60家，处罚29件。',
      '在“铁拳”行动中，立案17件，在“春雷”行动中，处罚29件。',
      '市场监管方面，立案17件，罚款30万元；交通运输方面，处罚违法超限运输车辆290起。',
      '开展招投标治理，立案17件，罚款68.59万元；开展资质挂靠专项整治，行政处罚29起；开展突出问题治理，处罚18件。',
      '收到行政复议申请214件。2023年受理行政复议案件263件。',
    ])
      checkRule(figureExceedsBase, text);
  });

  it('goes on across a semicolon without one', () => {
    for (const text of [
      '聚焦食品安全，立案17件，处罚⟦29件⟧。',
      '受理行政复议案件100件；全年审结⟦120件⟧。',
      '立案查处17件；经依法调查，处罚⟦29件⟧。',
    ])
      checkRule(figureExceedsBase, text);
  });

  it('takes a thing of its own behind the first part for no part', () => {
    for (const text of [
      '全市62个乡镇（街道）中，已有58个建成公共法律服务工作站；12348热线接听来电5.9万个，办理法律援助案件4236件。',
      '全区14个镇（街道）中，有12个设立行政争议化解中心，12345平台接听来电3.2万个。',
      '全县86个村中，已有79个建成公共法律服务点；新增法治文化广场102个。',
      '抽查的120家企业中，有9家存在问题；全年帮扶企业1320家。',
      '累计培育省级民主法治示范村62个，其中新培育8个；建设法治宣传阵地420个。',
    ])
      checkRule(figureExceedsBase, text);
  });

  it('goes on behind the first part where the same things are counted', () => {
    for (const text of [
      '全县86个村中，已有79个建成公共法律服务点；⟦97个⟧配备法律顾问。',
      '全县86个村中，建成公共法律服务点的79个；配备法律顾问的⟦97个⟧。',
      '全市118个村中，有30个建成示范点，尚未启动建设⟦260个⟧。',
      '收到信访件86件，其中来信40件，来访⟦460件⟧。',
    ])
      checkRule(figureExceedsBase, text);
  });

  it('knows a number that opens its clause for so many of those before', () => {
    for (const text of [
      '新聘委员25名，研究重大疑难案件36件，⟦38件⟧采纳了委员会的意见。',
      '检查餐饮企业86家，⟦97家⟧已完成整改。',
      '办理法律援助案件316件，⟦361件⟧达成和解。',
      '抽查答复文书195份，发现有瑕疵的⟦230份⟧，逐份退回补正。',
      '核查企业45家，存在问题的⟦54家⟧。',
      '研究重大疑难案件36件，28件采纳了委员会的意见。',
      '抽查答复文书195份，发现有瑕疵的23份。',
      '走访企业36家，48家企业签约。',
      '全县86个村，今年新建12个，28个已投入使用。',
      '全县86个村，其中重点村12个，28个已投入使用。',
      '召开座谈会12次，18次被媒体报道。',
      '检查企业86家，发现问题127个，97个已完成整改。',
      '抽查企业12家，发现存在问题的隐患16处。',
      '审核文件36件，提出意见的合同48份。',
    ])
      checkRule(figureExceedsBase, text);
  });

  it('takes no difference for a count', () => {
    for (const text of [
      '行政复议收案数同比增加26件，审结数同比增加31件。',
      '较去年多受理8件，多办结15件。',
      '全年受理行政复议案件286件，同比增加61件，其中涉及征收补偿类案件78件。',
      '行政应诉案件减少16件，其中市本级减少21件，县区增加5件。',
      '受理行政复议案件286件，同比增加61件，审结⟦298件⟧。',
    ])
      checkRule(figureExceedsBase, text);
  });

  it('knows the stages of courts, mediation and licences', () => {
    for (const text of [
      '全市法院共收各类一审行政诉讼案件2584件，审结⟦2618件⟧。',
      '两级法院受理一审行政案件57件，已判决⟦75件⟧。',
      '全年排查矛盾纠纷975起，调解成功⟦980起⟧。',
      '排查矛盾纠纷980起，调解成功975起；没收各类物品320件，审结行政案件340件。',
    ])
      checkRule(figureExceedsBase, text);
  });

  it('asks for no carry-over where nothing can be carried over', () => {
    for (const text of [
      '开庭审理318件，负责人出庭应诉⟦331件⟧。',
      '受理案件684件，上年无结转，办结⟦702件⟧。',
    ]) {
      const [finding] = checkRule(figureExceedsBase, text);
      assert.ok(!finding?.message.includes('结转数'), text);
    }
  });

  it('knows what was found true, due, awarded, flawed and passed', () => {
    checkRule(figureExceedsBase, '组织行政执法资格考试，参加考试312人，考试合格⟦321人⟧。');
    checkRule(figureExceedsBase, '全年收到违法线索举报1206条，经核查属实⟦1260条⟧。');
    checkRule(figureExceedsBase, '自然资源部门受理行政裁决案件15件，促成和解⟦17件⟧。');
    checkRule(figureExceedsBase, '全年共收到行政赔偿申请十二件，决定予以赔偿⟦十五件⟧。');
    checkRule(figureExceedsBase, '抽查案卷96宗，发现问题案卷⟦106宗⟧。');
    checkRule(figureExceedsBase, '对上级督察反馈的22个问题逐项整改，已完成整改⟦24个⟧。');
    checkRule(figureExceedsBase, '应办结建议提案85件，办结⟦86件⟧。');
    checkRule(figureExceedsBase, '全区人民调解组织调解纠纷2312件，申请司法确认⟦2321件⟧。');
  });

  it('leaves alone what may exceed', () => {
    checkRule(figureExceedsBase, '受理执法投诉36件，查实违法行为48起，追究责任人员12人。');
    checkRule(figureExceedsBase, '抽查案卷96宗，发现问题106个，均已督促整改。');
    checkRule(figureExceedsBase, '收到行政赔偿申请5件，上年结转2件，决定赔偿6件。');
    checkRule(figureExceedsBase, '市级督察反馈问题31个，省级督察反馈问题12个，已整改43个。');
    checkRule(figureExceedsBase, '反馈问题22个，整改问题22个，举一反三整改问题35个。');
  });

  describe('deeds that follow from what was gathered', () => {
    const wrong = [
      '通过座谈收集线索187条，查实⟦263条⟧。',
      '平台自动预警4.1万条，核实处置⟦4.9万条⟧。',
      '受理游客投诉207件，当场解决⟦289件⟧。',
      '公开征集意见120条，采纳⟦135条⟧。',
      '27名监督人员中持有行政执法证的⟦35名⟧。',
      '抽查我街案卷20卷，有⟦24卷⟧存在填写不规范的问题。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureExceedsBase, text));
    const right = [
      '收集线索45条，查实后立案查处企业63家。',
      '自动预警2.3万条，推送短信4.6万条。',
      '受理投诉186件，当场解决142件，协调解决实际困难210件。',
      '13个乡镇中辖区较大的26个村先行试点。',
      '抽查案卷20卷，发放问卷24卷。',
      '抽查企业12家，有16处隐患需要整改。',
    ];
    for (const text of right) it(text, () => void checkRule(figureExceedsBase, text));
  });

  describe('reads the bracket that takes in what was never accepted', () => {
    const right = [
      '新收行政复议案件88件，受理59件，办结86件（含不予受理29件）。',
      '新收行政复议案件88件，受理59件。全年结案（包括案前调解、不予受理及受理后审结）86件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureExceedsBase, text));
    const wrong = [
      '新收行政复议案件88件，受理59件，办结⟦86件⟧（含调解29件）。',
      '收到行政复议申请84件，受理59件，办结⟦86件⟧（含不予受理27件）。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureExceedsBase, text));
  });

  it('finds the base that a share names in the sentence before', () => {
    checkRule(
      figureExceedsBase,
      '公开文件58条、政策解读42条。视频等形式的解读共⟦72条⟧，占政策解读总数的64.3%。',
    );
    checkRule(
      figureExceedsBase,
      '公开文件58条、政策解读42条。视频等形式的解读共27条，占政策解读总数的64.3%。',
    );
  });

  describe('takes neither a list nor what was done in one field for the base of all', () => {
    const wrong = [
      '全年检查180家企业，对⟦190家⟧企业作出行政处罚。',
      '全年检查企业180家，处罚企业⟦190家⟧。',
      '全年办结涉企复议案件20件，调解和解⟦35件⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureExceedsBase, text));
    const right = [
      '明确212家检查企业清单，全年检查2299家次，对260家企业适用简易程序处罚。',
      '将120家企业列入检查清单，全年检查860家次，处罚135家。',
      '年初确定180家检查对象，全年抽查1500家次，对190家单位作出行政处罚。',
      '全市办结涉企复议案件64件，全市通过调解、和解结案77件。',
      '全年办结民生领域复议案件64件，涉企案件30件。通过调解、和解方式结案77件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureExceedsBase, text));
  });

  describe('bounds what was done with a set that was handed down', () => {
    const wrong = [
      '每季度通报各单位工作情况，全年通报问题71个，整改到位⟦77个⟧。',
      '包联信访积案5件，化解⟦7件⟧，余下1件已进入司法程序。',
      '县委巡察点出31个问题，全部整改到位⟦36个⟧。',
      '领办事项12项，已办结⟦21项⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureExceedsBase, text));
    const right = [
      '全年通报问题71个，整改到位71个。',
      '包联信访积案5件，化解4件，余下1件已进入司法程序。',
      '公开通报典型问题3个，整改到位5个。',
      '通报问题3个，整改到位77个。',
      '督办案件31件，办结36件（含上年5件）。',
      '上年结转积案3件，新交办案件31件，办结33件。',
      '通报单位31个，整改到位36个。',
      '梳理突出问题31个，建立制度36个。',
    ];
    for (const text of right) it(text, () => void checkRule(figureExceedsBase, text));
  });
});
