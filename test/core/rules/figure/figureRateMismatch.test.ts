import assert from 'node:assert/strict';
import { figureRateMismatch } from '../../../../server/src/core/rules/figure/figureRateMismatch';
import { checkRule } from '../../../support/checkRule';

describe('figure-rate-mismatch', () => {
  it('computes the rate', () => {
    checkRule(figureRateMismatch, '申请44件，调撤22件，调撤率⟦60%⟧。', '申请44件，调撤22件，调撤率50%。');
  });

  it('tries every base and accepts a cut rate', () => {
    checkRule(
      figureRateMismatch,
      '收到93宗，受理83宗，办结80宗，化解42宗，占比52.5%；受理151件，纠错3件，纠错率1.98%。',
    );
  });

  it('takes a base that is spelled out as binding', () => {
    checkRule(figureRateMismatch, '调解86件，占办结案件总数240件的⟦38.5%⟧。');
  });

  it('reports a rate above 100', () => {
    checkRule(figureRateMismatch, '办结率达到⟦104.5%⟧。');
  });

  it('lets growth exceed 100', () => {
    checkRule(figureRateMismatch, '同比增长128.78%。');
  });

  it('leaves a rate of another member of the list alone', () => {
    for (const text of [
      '受理的2213件中，公安864件、市场监管531件、其他818件，公安类最多，占39.0%。',
      '发生火灾120起，其中居民住宅72起、厂房30起、车辆18起，住宅火灾居首，占60%。',
      '受理诉求900件，其中物业300件、噪声450件、停车150件，噪声扰民突出，占50%。',
    ])
      checkRule(figureRateMismatch, text);
  });

  it('leaves a rate without its base alone', () => {
    checkRule(figureRateMismatch, '383件案件由负责人出庭，出庭应诉率38%。');
  });

  describe('in a list of shares', () => {
    it('takes no count with a share of its own for a base', () => {
      for (const text of [
        '以市政府为被申请人的60件，占收到申请总数的1%；以部门为被申请人的421件，占6.8%；以区县政府为被申请人的782件，占12.6%。',
        '市场监管类280件（占45.2%）、公安类186件（占30.0%）、自然资源类154件（占24.8%）。',
        '从信访渠道看，来信12件，占10%；来访48件，占40%；网上信访60件，占50%。',
        '优秀案卷15卷，占比12.5%；合格案卷103卷，占比85.8%。',
        '维持52件，撤销20件，占16.7%。',
        '机关干部中，法律专业18人，占15%，取得法律职业资格9人，占7.5%。',
        '协议涉及金额1200万元，占32%，其中劳动争议500万元，占13.3%。',
      ])
        checkRule(figureRateMismatch, text);
    });

    it('accuses the one share that does not belong to the whole of the others', () => {
      for (const text of [
        '以市政府为被申请人的60件，占1%；以部门为被申请人的421件，占6.8%；以区县政府为被申请人的782件，占⟦22.6%⟧；其他2995件，占48.3%。',
        '按复议结果划分，维持30件，占50%；驳回12件，占20%；撤销6件，占⟦16%⟧；终止12件，占20%。',
        '来信12件（占10%）、来访48件（占⟦45%⟧）、网上信访60件（占50%）。',
      ])
        checkRule(figureRateMismatch, text);
    });

    it('takes a printed whole of which the others are shares', () => {
      checkRule(
        figureRateMismatch,
        '全年收到行政复议申请120件，治安管理类45件，占比37.5%，交通管理类30件，占比⟦35%⟧。',
        '全年收到行政复议申请120件，治安管理类45件，占比37.5%，交通管理类30件，占比25%。',
      );
    });

    it('leaves two shares that disagree alone', () => {
      checkRule(figureRateMismatch, '民事案件740件，占58.4%；行政案件16件，占2.3%。');
    });
  });

  it('accepts a rate that its figures give whatever their units', () => {
    checkRule(figureRateMismatch, '召开听证会21次，听证案件占普通程序案件的18.6%，普通程序案件113件。');
  });

  it('reads shares in words', () => {
    checkRule(figureRateMismatch, '行政处罚类案件36件，占审结案件108件的⟦四分之一⟧。');
    checkRule(figureRateMismatch, '全年新收行政复议案件120件，其中行政处罚类48件，占比⟦过半⟧。');
    checkRule(figureRateMismatch, '行政复议案件调解和解52件，占办结案件（148件）的⟦六成以上⟧。');
    checkRule(figureRateMismatch, '全年受理法律援助案件860件，其中农民工案件520件，占比⟦近五成⟧。');
    checkRule(figureRateMismatch, '信访事项中网上信访542件，占全部信访事项1042件的⟦三分之一⟧。');
  });

  it('accepts shares in words that are about right, or of a base that is not printed', () => {
    checkRule(figureRateMismatch, '行政处罚类案件36件，占审结案件108件的三分之一。');
    checkRule(figureRateMismatch, '全年新收行政复议案件120件，其中行政处罚类68件，占比过半。');
    checkRule(figureRateMismatch, '行政复议案件36件，占全市案件总量的四分之一。');
    checkRule(
      figureRateMismatch,
      '全年新收行政复议案件120件，审结90件，其中行政处罚类50件，占审结案件的半数以上。',
    );
    checkRule(figureRateMismatch, '全区共有网格员486名，其中女性160名，约占三分之一。');
    checkRule(figureRateMismatch, '全年受理法律援助案件860件，其中农民工案件416件，占比近五成。');
  });

  describe('rates whose part bears other words', () => {
    const wrong = [
      '审结案件88件。审结案件中，维持41件，驳回39件，撤销、确认违法和责令履行8件，直接纠错率⟦9.9%⟧。',
      '检查企业6300户次，比上年的9000户次下降30%；检查中发现问题1512户次，问题发现率⟦26%⟧。',
      '办理行政诉讼案件15件，法院判决支持我局的14件，胜诉率⟦92.3%⟧。',
      '现有在编人员24人，其中法律专业的仅3人，占⟦六分之一⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureRateMismatch, text));
    const right = [
      '行政诉讼案件418宗，已判决366宗；应由负责人出庭的203宗，全部出庭，出庭率100%。',
      '已审结112件，败诉3件；应由负责人出庭应诉的89件均由负责人出庭，出庭率100%。',
      '现有在编人员24人，其中法律专业的仅3人，占八分之一。',
      '评查案卷90卷，其中优秀31卷，占三分之一。',
      '现有干部45人，其中法律专业毕业的7人，占六分之一左右。',
    ];
    for (const text of right) it(text, () => void checkRule(figureRateMismatch, text));
  });

  describe('finds the base that a share names in the sentences before', () => {
    const wrong = [
      '全年审结702件，年末尚有65件在审。未再提起行政诉讼和信访的案件647件，占审结案件的⟦96.2%⟧。',
      '全年受理事项32400件，办结32238件。通过“网上办”办理事项14580件，占全年受理事项的⟦54.0%⟧。',
      '全市共办结案件1200件。群众满意的案件1140件，占办结案件的⟦93.0%⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureRateMismatch, text));
    const right = [
      '全年审结702件，年末尚有65件在审。未再提起行政诉讼和信访的案件647件，占审结案件的92.2%。',
      '市本级审结702件，区级审结1300件。未再提起行政诉讼的案件647件，占审结案件的32.3%。',
      '全年受理事项32400件。通过“网上办”办理事项14580件，占同类事项的54.0%。',
    ];
    for (const text of right) it(text, () => void checkRule(figureRateMismatch, text));
  });

  describe('leaves alone a rate whose base is another', () => {
    const right = [
      '全省新收申请5422件。12个市州新收申请4377件，其中甲市收到2220件，占全省新收申请总数的40.94%。',
      '12个市州新收申请4377件，较2019年增长11.8%。其中，甲市收到2220件，占全省新收申请总数的40.94%。',
      '依法批准25人，不批准24人，不批准率为48.98%。',
      '固定资产投资完成30亿元，同比增长8%；公共预算收入完成8.5亿元，同比增长5%（非税占比为21%）。',
    ];
    for (const text of right) it(text, () => void checkRule(figureRateMismatch, text));
    const wrong = [
      '全省新收申请5422件。其中甲市收到2220件，占全省新收申请总数的⟦45.94%⟧。',
      '受理25件，审结24件，审结率为⟦48.98%⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureRateMismatch, text));
  });

  it('takes the rate of appearing of the cases that the court called for', () => {
    checkRule(figureRateMismatch, '法院通知行政机关负责人出庭480件，实际出庭465件，出庭率⟦99.6%⟧。');
    checkRule(figureRateMismatch, '法院通知行政机关负责人出庭480件，实际出庭465件，出庭率96.9%。');
  });

  describe('takes a plain 占 of what the sentence opens with or divides', () => {
    const wrong = [
      '受理的2516件案件，从管理领域看，公安982件，市场监管611件，自然资源198件，其他725件，公安领域占⟦29.0%⟧，居首位。',
      '全年受理案件516件，按类型分，物业纠纷198件，邻里纠纷142件，其他纠纷176件，物业纠纷类占⟦48.4%⟧。',
      '新收政府信息公开申请146件，上年结转5件，合计151件。新收申请中，通过网络提交88件，信函51件，当面递交7件，网络提交占⟦58.3%⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureRateMismatch, text));
    const right = [
      '受理的2516件案件，从管理领域看，公安982件，市场监管611件，自然资源198件，其他725件，公安领域占39.0%，居首位。',
      '全年受理案件516件，按类型分，物业纠纷198件，邻里纠纷142件，其他纠纷176件，物业纠纷类占38.4%。',
      '新收政府信息公开申请146件，上年结转5件，合计151件。新收申请中，通过网络提交88件，信函51件，当面递交7件，网络提交占60.3%。',
      '新收政府信息公开申请146件，上年结转5件，合计151件。新收申请中，通过网络提交88件，占办理总数的58.3%。',
      '公安机关处罚1920件，占87.3%，市场监管领域处罚280件，公安领域占全省的3.2%。',
    ];
    for (const text of right) it(text, () => void checkRule(figureRateMismatch, text));
  });

  describe('takes no sibling for the base that all of them name', () => {
    const wrong = [
      '全县受理复议申请120件，其中以乡镇为被申请人的30件，占被申请人总数的⟦35%⟧；以县直部门为被申请人的72件，占被申请人总数的60%；以县政府为被申请人的18件，占被申请人总数的15%。',
      '在审结的80件案件中，县级部门作为被申请人的20件，占被申请人总数的⟦52%⟧；县级政府作为被申请人的60件，占被申请人总数的75%。',
      '全年应诉50件，其中街道作为被告的20件，占被告总数的⟦30%⟧，区级部门作为被告的30件，占被告总数的60%。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureRateMismatch, text));
    const right = [
      '在受理的98件案件中，县级部门作为被申请人的20件，占被申请人总数的20.4%；县级政府作为被申请人的49件，占被申请人总数的50%；市级部门作为被申请人的29件，占被申请人总数的29.6%。',
      '全县受理复议申请120件，其中以乡镇为被申请人的30件，占被申请人总数的25%；以县直部门为被申请人的72件，占被申请人总数的60%；以县政府为被申请人的18件，占被申请人总数的15%。',
      '全年应诉50件，其中街道作为被告的20件，占被告总数的40%，区级部门作为被告的30件，占被告总数的60%。',
    ];
    for (const text of right) it(text, () => void checkRule(figureRateMismatch, text));
  });

  describe('takes a plain 占 of the figure of the sentence before that the shares divide', () => {
    const wrong = [
      '收到行政复议申请2176件，比上年的1292件增长68.4%。其中，市本级收到742件，占⟦43.1%⟧；10个县（市、区）收到1434件，占65.9%。',
      '全年共排查矛盾纠纷2176件。网格员上报742件，占34.1%；12345热线转来1434件，占⟦56.9%⟧。',
      '全县共有调解员850人。专职调解员120人，占⟦41.1%⟧；兼职调解员730人，占85.9%。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureRateMismatch, text));
    const right = [
      '收到行政复议申请2176件。其中，市本级收到742件，占34.1%；10个县（市、区）收到1434件，占65.9%。',
      '全年共排查矛盾纠纷2176件。网格员上报742件，占34.1%；12345热线转来900件，占56.9%。',
      '全年共排查矛盾纠纷2176件。调解成功1434件，占65.9%；涉及群众742人，占全镇人口的4.3%。',
    ];
    for (const text of right) it(text, () => void checkRule(figureRateMismatch, text));
  });

  describe('tries all figures that stand side by side, and what they are parts of', () => {
    const wrong = [
      '全年审结100件，其中撤销12件、责令履行8件，占审结总数的⟦30%⟧。',
      '全年受理150件。终止30件，其中和解12件、撤回18件，占受理总数的⟦26%⟧。',
      '全年审结100件，其中撤销12件，占审结总数的12%，责令履行8件，占审结总数的⟦20%⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureRateMismatch, text));
    const right = [
      '全年审结100件，其中撤销12件、责令履行8件，占审结总数的20%。',
      '全年受理150件。终止30件，其中和解12件、撤回18件，占受理总数的20%。',
      '全年受理行政复议案件50件，驳回10件，其中实体驳回6件，占受理总数的20%。',
      '全年审结80件，其中作出纠错决定16件，调解和解20件，占审结总数的45%。',
    ];
    for (const text of right) it(text, () => void checkRule(figureRateMismatch, text));
  });

  it('offers no rate where all shares fit another base, and puts a sum in brackets', () => {
    const shares = '立案受理15件。维持5件，占受理案件总数的⟦38%⟧；撤销6件，占受案总数的⟦46%⟧。';
    const found = checkRule(figureRateMismatch, shares);
    assert.ok(found.every((one) => one.fixes().length === 0 && one.message.includes('都合总数13')));
    const [alone] = checkRule(figureRateMismatch, '立案受理15件。维持5件，占受理案件总数的⟦38%⟧。');
    assert.equal(alone?.fixes().length, 1);
    const [both] = checkRule(
      figureRateMismatch,
      '全年审结422件，撤销和确认违法65件，变更和责令履行21件，综合纠错率为⟦20.1%⟧。',
    );
    assert.match(both?.message ?? '', /\(21\+65\)\/422/);
  });

  describe('knows who holds a certificate by other verbs', () => {
    const wrong = [
      '综合行政执法队实有在编人员97人，取得执法证的仅71人，持证率为⟦83.2%⟧。',
      '现有执法人员120人，考取执法资格证的108人，持证率为⟦85%⟧。',
      '全局在岗人员40人，已领取行政执法证36人，持证率达⟦96%⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureRateMismatch, text));
    const right = [
      '综合行政执法队实有在编人员97人，取得执法证的仅71人，持证率为73.2%。',
      '现有干部120人，其中执法岗位80人，取得执法证的76人，持证率为95%。',
      '现有执法人员120人，组织培训96人，持证率为98%。',
    ];
    for (const text of right) it(text, () => void checkRule(figureRateMismatch, text));
  });
});
