import assert from 'node:assert/strict';
import { headingMissingStop } from '../../../../server/src/core/rules/structure/headingMissingStop';
import { checkRule, runRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(headingMissingStop, marked, fixed);

describe('heading-missing-stop', () => {
  it('marks the words up to the first mark', () => {
    check(
      '一、甲\n（一）深化执法改革。落实制度。\n（二）加大执法力度。开展检查。\n⟦（三）创新执法方式开展执法技能⟧“大比武”、场景式培训等活动。联合媒体直播。',
    );
    check(
      '一、甲\n1.重点领域执法力度加大。检查食品。\n⟦2.深化镇（街）执法体制改革采取总量调剂⟧、“减上补下”调配等举措，推进资源倾斜。核定编制。\n3.规范建设有序推进。印发指引。',
    );
  });

  it('looks at all headings of the kind where the group is small', () => {
    check(
      '一、甲\n（一）深化改革。落实。\n⟦（二）规范决策程序印发工作指引⟧、目录清单，组织专家论证2项、风险评估3项。好。\n二、乙\n（一）抓好普法。好。\n（二）抓好复议。好。',
    );
  });

  it('is silent on headings of two halves, on headings alone, and on one long heading without marks', () => {
    check(
      '一、甲\n（一）抓改革。落实。\n（二）抓执法。检查。\n（三）坚持守正创新引领，全面彰显新时代法治建设之为。培训。',
    );
    check(
      '一、甲\n（一）深化改革\n落实。\n（二）规范决策程序，印发工作指引、目录清单，组织专家论证2项\n好。\n（三）普法\n好。',
    );
    check(
      '一、甲\n（一）抓改革。落实。\n（二）抓执法。检查。\n（三）全面深入系统推进行政执法规范化信息化专业化建设。培训。',
    );
  });

  it('marks a heading that ran into its paragraph where its siblings have lines of their own', () => {
    check(
      '一、强化组织领导\n召开会议。\n二、压实第一责任\n学法6次。\n⟦三、规范决策程序严格执行⟧“三重一大”制度，重大事项由顾问审查，全年审查合同27份。主动公开信息213条。\n四、加强执法建设\n检查38次。',
    );
    check(
      '一、举措\n（一）坚持党的领导，统筹有力\n开会。\n⟦（二）健全决策机制，公信力增强严格执行⟧《条例》，编制目录4项，审查合同63件。文件备案率100%。\n（三）严格公正执法，质效提升\n评查。',
    );
    check(
      '一、举措\n1.学习教育\n学法。\n2.普法宣传\n宣传。\n⟦3.化解矛盾发挥网格作用化解物业⟧、邻里纠纷275件，成功率98%，群众满意。没有上交矛盾。\n4.复议应诉\n应诉。',
    );
  });

  it('is silent on a short paragraph, on run-in headings with their stop and on headings with items below', () => {
    check(
      '一、强化组织领导\n召开会议。\n二、压实第一责任\n学法6次。\n三、规范决策程序。严格执行制度，审查合同。\n四、加强执法建设\n检查38次。',
    );
    check('一、强化组织领导\n召开会议。\n二、压实责任\n学法6次。\n三、没有其他需要报告的，特此报告。');
    check(
      '一、强化组织领导\n召开会议。\n二、压实责任\n学法6次。\n三、规范决策程序，落实各项制度，抓好以下工作，确保取得实效。\n1.审查。\n四、执法\n检查。',
    );
  });

  it('only hints where a comma goes on with the words of the heading', () => {
    const report = (item: string): string =>
      `一、问题\n（一）人员结构老化。监督员少。\n${item}\n（三）智慧监管不足。覆盖面不广。`;
    const severities = (item: string): readonly string[] =>
      runRule(headingMissingStop, report(item)).map(({ severity }) => severity);
    for (const item of [
      '（二）部分医疗机构依法执业意识不强，医疗文书书写不规范、医疗废物暂存不达标等问题时有反弹。',
      '（二）部分乡镇执法力量配备不足，案卷制作、文书送达、法制审核等基础工作有短板。',
      '（二）个别单位普法责任落实不到位，以案释法、旁听庭审、法治讲座等活动开展得不够。',
    ])
      assert.deepEqual(severities(item), ['info']);
    assert.deepEqual(
      severities('（二）全面落实行政执法公示、执法全过程记录、重大执法决定法制审核制度。全市共办理案件3件。'),
      ['info'],
    );
    for (const item of [
      '（二）依法执业意识不强医疗文书书写不规范、医疗废物暂存不达标等问题时有反弹。',
      '（二）执法力量配备不足案卷制作、文书送达、法制审核等基础工作有短板。',
      '（二）普法责任落实不到位以案释法、旁听庭审、法治讲座等活动开展得不够。',
    ])
      assert.deepEqual(severities(item), ['warning']);
  });

  it('parts title and text where a usual end meets a usual beginning', () => {
    const report = (item: string): string =>
      `一、举措\n（一）抓好学习教育。开展培训4场。\n（二）严格依法决策。审查合同63件。\n${item}`;
    const mended = (item: string, fixed: string): unknown => check(report(item), report(fixed));
    mended(
      '⟦（三）重视法律顾问作用聘请常年法律顾问⟧3名，参与审查合同和处置各类涉法事务，提出意见12条。',
      '（三）重视法律顾问作用。聘请常年法律顾问3名，参与审查合同和处置各类涉法事务，提出意见12条。',
    );
    mended(
      '⟦（三）提升依法决策水平⟧一是完善议事规则。二是落实审查机制。',
      '（三）提升依法决策水平。一是完善议事规则。二是落实审查机制。',
    );
    mended(
      '⟦（三）健全工作机制全镇成立普法小分队⟧9支，走村入户宣讲和答疑，受众达到3000人次。',
      '（三）健全工作机制。全镇成立普法小分队9支，走村入户宣讲和答疑，受众达到3000人次。',
    );
    mended(
      '⟦（三）夯实执法队伍建设⟧严格落实持证上岗制度，组织全镇综合行政执法人员参加全市统一考试。清理人员2名。',
      '（三）夯实执法队伍建设。严格落实持证上岗制度，组织全镇综合行政执法人员参加全市统一考试。清理人员2名。',
    );
  });

  it('takes the end of a quotation where all titles of the group end so', () => {
    check(
      '一、举措\n1.办事流程“瘦了身”。取消证明31项。\n⟦2.营商环境“暖了心”⟧组织律师为咖啡企业做体检，查出风险点9处。整改9处。',
      '一、举措\n1.办事流程“瘦了身”。取消证明31项。\n2.营商环境“暖了心”。组织律师为咖啡企业做体检，查出风险点9处。整改9处。',
    );
    check(
      '一、举措\n1.办事流程“瘦了身”。取消证明31项。\n2.深化“放管服”改革，取消证明、压减材料、缩短时限，办件提速60%。群众满意。',
    );
  });

  it('takes a few words before 一是 for the end of the title', () => {
    checkRule(
      headingMissingStop,
      '一、成效\n⟦（一）普法宣传持续强化，责任体系不断完善⟧一是抓培训。9次。二是抓考核。3次。\n（二）决策程序严格规范，民主水平有效提升。审查合同30件。\n（三）执法行为全面规范，监督质效有效提升。办案6件。',
      '一、成效\n（一）普法宣传持续强化，责任体系不断完善。一是抓培训。9次。二是抓考核。3次。\n（二）决策程序严格规范，民主水平有效提升。审查合同30件。\n（三）执法行为全面规范，监督质效有效提升。办案6件。',
    );
  });

  it('does not cut a word before 一是', () => {
    for (const title of ['思想认识的高度统一是关键', '法治思维不统一是短板', '基层执法工作任务之一是普法'])
      check(
        `一、举措\n（一）抓好学习教育。开展培训4场。\n（二）${title}。审查合同63件。\n（三）抓好普法。宣讲。`,
      );
  });

  it('hints at the one item without a title, and names no place', () => {
    const report = (item: string): string =>
      `一、举措\n（一）守好大门。设升降柱6根。\n（二）盯好楼栋。检测4栋。\n${item}`;
    const found = runRule(
      headingMissingStop,
      report('（三）管好灶台食堂实行校长陪餐制，陪餐记录每日上墙；大宗食材统一招标。'),
    );
    assert.deepEqual(
      found.map((one) => [one.severity, one.fixes().length, one.message.includes('没有写标题')]),
      [['info', 0, true]],
    );
  });

  it('is silent where the others have no titles, on sentences that say by what means, and on two halves', () => {
    check(
      '一、打算\n（一）举办培训4期，邀请业务骨干、律师授课。\n（二）修订学法计划，把宪法、民法典列为必学内容。\n（三）抓好法律顾问作用发挥组织审查合同、协议63件。',
    );
    check(
      '一、举措\n（一）抓好学习教育。开展培训4场。\n（二）依托法律顾问服务开展合同审查、涉法事务处置、信访接待，提出意见12条。效果好。',
    );
    check(
      '一、举措\n（一）抓好学习教育。开展培训4场。\n（二）严格依法决策。审查合同63件。\n（三）党政主要负责人履行推进法治建设第一责任人职责，加强法治建设。主持会议4次。',
    );
  });

  it('takes no 从…看 for a title', () => {
    const items = [
      '1. 从管理领域看，受理的2213件中，公安864件、市场监管531件、其他818件，公安类最多。',
      '2. 从申请人看，公民1923件、法人290件；线上提出的1328件，占六成。',
      '3. 从被申请人看，镇312件、县级政府部门1214件、其他687件。',
    ];
    checkRule(headingMissingStop, `一、案件情况\n（一）案件分布\n${items.join('\n')}`);
  });

  it('takes no words before a quotation for a title where nothing shows its end', () => {
    const lost = (item: string): readonly string[] =>
      runRule(
        headingMissingStop,
        `一、问题\n（一）办案力量不足。人少案多。\n（二）答复质量不高。说理不透。\n${item}`,
      )
        .filter(({ severity }) => severity === 'warning')
        .map(({ message }) => message);
    const right = [
      '（三）负责人出庭“出庭不出声”的问题仍未杜绝，个别负责人全程不发言。有待改进。',
      '（三）一些部门在执法中“重处罚、轻教育”的倾向仍较明显，柔性执法用得少。有待改进。',
      '（三）少数干部对照检查“蜻蜓点水”的情况还时有发生，学用脱节的问题突出。有待改进。',
    ];
    for (const text of right) assert.deepEqual(lost(text), [], text);
    const wrong = [
      '（三）创新行政执法方式开展执法技能“大比武”、场景式执法培训等活动。联合媒体开展直播。',
      '（三）提升普法宣传实效开展送法下乡“法律六进”、以案释法宣讲等活动。发放资料。',
      '（三）创新行政执法方式，开展执法、技能“大比武”、场景式执法培训等活动多场。联合媒体开展直播。',
    ];
    assert.deepEqual(
      wrong.map((text) => lost(text).length),
      [1, 1, 0],
    );
  });
});
