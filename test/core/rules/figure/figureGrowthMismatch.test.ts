import { figureGrowthMismatch } from '../../../../server/src/core/rules/figure/figureGrowthMismatch';
import { checkRule } from '../../../support/checkRule';

describe('figure-growth-mismatch', () => {
  it('computes the growth', () => {
    checkRule(
      figureGrowthMismatch,
      '受理案件由上年的100件增加到120件，增长⟦25%⟧。',
      '受理案件由上年的100件增加到120件，增长20%。',
    );
  });

  it("reads last year's amount before and behind", () => {
    checkRule(
      figureGrowthMismatch,
      '办理公证8642件，比上年的7716件增长⟦15%⟧；举报62件，同比下降⟦41.1%⟧，上年同期为90件。',
    );
  });

  it("reads last year's amount by its own words, and years of a list", () => {
    for (const text of [
      '全年组团检查3780户次，比上年分头检查的6300户次增长⟦40%⟧。',
      '全年入户检查1260次，较上年单独检查的2100次下降⟦60%⟧。',
      '2021年、2022年、2023年矛盾纠纷分别为800件、720件、612件，2022年同比增长⟦10%⟧。',
      '2023年、2024年和2025年上半年处罚分别为2100件、1890件、856件，其中2024年比上年增长⟦10%⟧。',
      '全年组团检查3780户次，比上年分头检查的6300户次下降40%。',
      '2021年、2022年、2023年矛盾纠纷分别为800件、720件、612件，2022年同比下降10%。',
      '2021年、2023年矛盾纠纷分别为800件、612件，2023年同比增长10%。',
    ])
      checkRule(figureGrowthMismatch, text);
  });

  it('uses a difference that is printed', () => {
    checkRule(figureGrowthMismatch, '审结刑事案件270件，同比上升⟦21.11%⟧，同比增加27件。');
  });

  it('holds points against two rates', () => {
    checkRule(figureGrowthMismatch, '占比由41.5%提升到58.3%，提升⟦18.6个百分点⟧。');
  });

  it('says nothing without both amounts or with approximate ones', () => {
    checkRule(figureGrowthMismatch, '收案量同比增长156.8%；案件由960余件增加到1150余件，增长约30%。');
  });

  it('reads what a fall led to behind 为 and 成', () => {
    for (const text of [
      '办理时限由30个工作日缩短为3个工作日，缩短90%。',
      '行政审批中介服务事项由154项压减为66项，压减57.1%。',
      '刑事案件由520起下降为416起，同比下降20%，治安案件由1000起下降为900起，同比下降10%。',
      '网格由320个整合为240个，减少25%。',
      '申请材料由12份减少为4份，减少⟦50%⟧。',
      '行政许可事项由278项调整为192项，减少⟦96项⟧。',
      '队伍由13支缩减到7支，减少⟦5支⟧。',
    ])
      checkRule(figureGrowthMismatch, text);
  });

  it('reads rates of a reduction', () => {
    for (const text of [
      '从法定平均办理时间20.86天提速至6.44天，承诺提速率⟦65.1%⟧。',
      '行政审批事项由原来的62项精简为13项，精简率达⟦70%⟧。',
      '平均办理时间由20天压缩到8天，提速⟦50%⟧。',
      '平均办理时间由20天压缩到8天，提速60%；另一事项由20天压缩到8天，提速150%。',
      '办件时间由法定20天压缩为5天，压缩比例达75%。',
    ])
      checkRule(figureGrowthMismatch, text);
  });

  it('leaves a growth of another subject alone', () => {
    for (const text of [
      '行政许可时限由15个工作日压缩至6个工作日，群众满意率提升12.5%。',
      '公职律师由126名增加到158名，参与重大决策论证136次，同比增长31.5%。',
      '行政复议收案612件，上年408件；行政诉讼收案366件，同比下降12.3%。',
      '普法经费由人均1元提高到1.5元，全县普法总经费增长52.3%。',
      '公职律师由126名增加到158名，净增⟦42名⟧。',
      '受理案件由120件增加到180件，受理量增长⟦62.3%⟧。',
    ])
      checkRule(figureGrowthMismatch, text);
  });

  it('reports a word that says the opposite of the two amounts', () => {
    for (const text of [
      '败诉率由6.8%降至⟦8.2%⟧。',
      '公证量由4120件上升到⟦3920件⟧，下降4.9%。',
      '事故由12起减少为⟦15起⟧。',
      '败诉率由8.2%降至6.8%。',
      '全省排名由第8位上升到第3位，位次由8位上升到3位。',
    ])
      checkRule(figureGrowthMismatch, text);
  });

  it('compares two years in either order', () => {
    checkRule(figureGrowthMismatch, '2024年受理案件287件，2023年受理235件，同比增长⟦32.1%⟧。');
    checkRule(figureGrowthMismatch, '2024年、2023年分别受理287件、235件，同比增长22.1%。');
  });

  it('questions percentage points that are one off', () => {
    checkRule(figureGrowthMismatch, '败诉率由12%下降到8%，下降⟦5个百分点⟧。');
    checkRule(figureGrowthMismatch, '办结率由95.26%提高到98.41%，提高3.2个百分点。');
    checkRule(figureGrowthMismatch, '检查由4.2万户次降至3.1万户次，减少⟦1.3万户次⟧。');
  });

  it('reads what is told behind a list of parts as told of their whole', () => {
    checkRule(
      figureGrowthMismatch,
      '办理处罚案件84件，其中简易程序52件、普通程序32件，比上年增加14件，增长⟦25%⟧。',
    );
    checkRule(
      figureGrowthMismatch,
      '办理处罚案件84件，其中简易程序52件、普通程序32件，比上年增加14件，增长20%。',
    );
  });

  it('holds a difference against the old amount beside it', () => {
    checkRule(figureGrowthMismatch, '较2022年的320件增加48件，增长⟦18%⟧。');
    checkRule(figureGrowthMismatch, '比上年的1250件减少150件，下降⟦15%⟧。');
    checkRule(figureGrowthMismatch, '较2022年的320件增加48件，增长15%；比上年的1250件减少150件，下降12%。');
  });

  it('reads the step behind two amounts', () => {
    checkRule(figureGrowthMismatch, '政务服务事项由64项精简到51项，取消⟦15项⟧。');
    checkRule(figureGrowthMismatch, '政务服务事项由64项精简到51项，取消15项，新增2项。');
    checkRule(figureGrowthMismatch, '证照由64项精简到51项，取消13项。');
  });

  describe('changes in words, multiples and brackets', () => {
    const wrong = [
      '审批时限由120个工作日压减至80个工作日以内，整整压掉⟦四分之一⟧。',
      '办理时限由20天压缩至15天，缩短⟦一半⟧。',
      '申请材料由12份减少到8份，减少⟦三分之二⟧。',
      '全年签发证件27.6万本，是上年3.1万本的⟦9.8倍⟧。',
      '受理咨询360件，达到2020年120件的⟦2.5倍⟧。',
      '实施处罚312件，罚款896.5万元，分别比上年增长4.0%和⟦12.0%⟧（上年为300件、815万元）。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureGrowthMismatch, text));
    const right = [
      '审批时限由120个工作日压减至80个工作日以内，整整压掉三分之一。',
      '办理时限由20天压缩至9天，缩短一半以上。',
      '审批时限由15天压减至10天，四分之一的事项当日办结。',
      '全年签发证件27.6万本，是上年3.1万本的8.9倍。',
      '受理咨询360件，是上年同期的2.5倍。',
      '实施处罚312件，罚款896.5万元，分别比上年增长4.0%和10.0%（上年为300件、815万元）。',
    ];
    for (const text of right) it(text, () => void checkRule(figureGrowthMismatch, text));
  });

  describe('holds a growth against a year that is named and nothing else', () => {
    const wrong = [
      '2024年，全市新收行政复议申请3150件，2023年为2100件，同比增长⟦40.0%⟧。',
      '2024年全市新收行政复议申请3150件，2023年同期为2100件，同比增长⟦40.0%⟧。',
      '2024年受理信访事项213件，2023年为240件，下降⟦21.3%⟧。',
      '2024年，共办理行政复议案件3150件，而2023年为2100件，增幅达⟦40.0%⟧。',
      '全年立案办理行政处罚案件150件，2019年为125件，同比增长⟦25.0%⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureGrowthMismatch, text));
    const right = [
      '2024年，全市新收申请3150件，2023年为2100件，同比增长50.0%，新收数量是同期一审行政诉讼案件1260件的2.5倍。',
      '2024年收到申请3150件、审结2800件，2023年为2100件，同比增长50.0%。',
      '2024年受理3150件，2018年为2100件，同比增长12.0%。',
      '2024年收到3150件，其中市本级1134件，2023年为2100件，同比增长50.0%。',
    ];
    for (const text of right) it(text, () => void checkRule(figureGrowthMismatch, text));
  });

  it('wants a word for what fell, no minus', () => {
    checkRule(
      figureGrowthMismatch,
      '第二产业增加值81亿元，同比⟦增长-⟧6.6%。',
      '第二产业增加值81亿元，同比下降6.6%。',
    );
    checkRule(figureGrowthMismatch, '收案量较上年⟦增加－⟧3%。', '收案量较上年减少3%。');
    checkRule(figureGrowthMismatch, '出庭率⟦提高了-⟧1.2个百分点。', '出庭率下降了1.2个百分点。');
    checkRule(figureGrowthMismatch, '增速为-0.5%，同比增长5%-8%，增长率-0.3%，增加-减少各2项，增长-5起。');
  });

  describe('takes the amount before 相比 for the old one, in each clause its own', () => {
    const wrong = [
      '受理投诉60件，与上年50件相比增长⟦25%⟧，办结54件，与上年45件相比增长20%。',
      '受理投诉60件，与上年50件相比增长20%，办结54件，与上年45件相比增长⟦30%⟧。',
      '新收申请63件，与去年同期70件相比下降⟦12%⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureGrowthMismatch, text));
    const right = [
      '全市新收行政复议申请80件，与去年50件相比上升60%，受理70件，与去年40件相比上升75%。',
      '全年立案90件，与上年同期75件相比，上升20%，结案84件，与上年同期70件相比，上升20%。',
      '新收申请63件，与去年同期70件相比下降10%，审结54件，与去年同期60件相比下降10%。',
    ];
    for (const text of right) it(text, () => void checkRule(figureGrowthMismatch, text));
  });

  describe('holds a difference against the base that is named right before it', () => {
    const wrong = [
      '平均答复时间为13.5个工作日，比法定的20个工作日缩短⟦7.5个工作日⟧。',
      '办理时限13天，比法定时限20天压缩⟦6天⟧。',
      '平均审理期限为32天，较法定60天审限缩短⟦38天⟧。',
      '行政机关负责人出庭率97.2%，比全省平均水平92.1%高出⟦6.1个百分点⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureGrowthMismatch, text));
    const right = [
      '平均答复时间为13.5个工作日，比法定的20个工作日缩短6.5个工作日。',
      '平均办理13天，最短5天，比法定的20天缩短7天。',
      '平均办理13天，比法定的20天缩短35%。',
      '承诺时限8个工作日，办结平均用时比法定时限20个工作日压缩13个工作日。',
      '行政机关负责人出庭率97.2%，比全省平均水平92.1%高5.1个百分点。',
    ];
    for (const text of right) it(text, () => void checkRule(figureGrowthMismatch, text));
  });

  describe('takes what was withdrawn at length for the difference where a slip parts the two', () => {
    const wrong = [
      '向乡镇赋权的行政执法事项由98项调整为57项，收回承接不了、使用率低的事项⟦51项⟧。',
      '证明事项由120项精简至86项，取消无法律依据的证明⟦43项⟧。',
      '行政许可事项由265项减少到218项，取消和下放一批含金量高的事项⟦37项⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureGrowthMismatch, text));
    const right = [
      '向乡镇赋权的行政执法事项由98项调整为57项，收回承接不了、使用率低的事项41项。',
      '证明事项由120项精简至86项，取消要求当事人自证的证明12项。',
      '证明事项由120项精简至86项，取消无法律依据的证明43项，新增9项。',
    ];
    for (const text of right) it(text, () => void checkRule(figureGrowthMismatch, text));
  });
});
