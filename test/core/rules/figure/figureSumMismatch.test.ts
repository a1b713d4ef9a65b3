import assert from 'node:assert/strict';
import { figureSumMismatch } from '../../../../server/src/core/rules/figure/figureSumMismatch';
import { tableIdentity } from '../../../../server/src/core/rules/structure/tableIdentity';
import { checkRule } from '../../../support/checkRule';

describe('figure-sum-mismatch', () => {
  it('corrects a total that falls short of its parts', () => {
    checkRule(
      figureSumMismatch,
      '承办建议141件、提案76件，共⟦207件⟧。',
      '承办建议141件、提案76件，共217件。',
    );
  });

  it('reports a partition that leaves something out', () => {
    checkRule(figureSumMismatch, '清理⟦218件⟧规范性文件，保留180件，废止32件。');
  });

  it('reports an excess in brackets', () => {
    checkRule(figureSumMismatch, '纠错⟦32件⟧（14件确认违法；20件撤销）。');
  });

  it('takes what is left over for no total', () => {
    checkRule(
      figureSumMismatch,
      '审结案件中，维持806件、驳回232件、撤销98件、调解和解903件、其他方式结案33件。',
    );
  });

  it('lets 其中 leave parts out', () => {
    checkRule(figureSumMismatch, '办理案件1268件，其中农民工案件417件、妇女儿童案件359件。');
  });

  it('reads nested parts', () => {
    checkRule(figureSumMismatch, '错误1401处，其中网站1400处，已修改1375处，未修改25处；新媒体1处。');
  });

  it('holds shares against 100', () => {
    checkRule(figureSumMismatch, '案件来源中，群众申请占⟦62.5%⟧，部门移送占21.4%，其他占26.1%。');
  });

  it('corrects the total of a table', () => {
    const table = (total: string): string =>
      `|领域|立案（件）|办结（件）|\n|---|---|---|\n|市场监管|62|60|\n|交通运输|86|85|\n|合计|${total}|145|`;
    const [finding] = checkRule(figureSumMismatch, table('⟦150⟧'), table('148'));
    assert.equal(
      finding?.message,
      '分项之和比总数少2件：62+86=148≠150。请核对总数，或者补上没有列出的分项。',
    );
    assert.deepEqual(
      finding.related.map(({ message }) => message),
      ['市场监管：62', '交通运输：86'],
    );
  });

  it('lowers its voice where a total leads rows that may be the main ones only', () => {
    const rows = '|类别|数量|\n|---|---|\n|合计|⟦31⟧|\n|规章|4|\n|规范性文件|26|';
    assert.equal(checkRule(figureSumMismatch, rows)[0]?.severity, 'info');
  });

  it('leaves tables to table-identity that the profile knows', () => {
    const rows = [
      '（本列数据的勾稽关系）|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计',
      '---|---|---|---|---|---|---|---',
      '一、本年新收政府信息公开申请数量|5|1|0|0|0|0|6',
      '二、上年结转政府信息公开申请数量|1|2|0|0|0|0|3',
      '（一）予以公开|2|1|0|0|0|0|3',
      '（二）部分公开|3|1|0|0|0|0|⟦5⟧',
      '四、结转下年度继续办理|1|1|0|0|0|0|2',
    ];
    const marked = rows.map((row) => `|${row}|`).join('\n');
    const plain = marked.replace(/[⟦⟧]/g, '');
    checkRule(figureSumMismatch, marked);
    checkRule(figureSumMismatch, plain, undefined, { profile: 'xxgk-annual' });
    checkRule(tableIdentity, marked, undefined, { profile: 'xxgk-annual' });
  });

  describe('lists that surely name everything', () => {
    const wrong = [
      '制发行政复议意见书和建议书⟦16份⟧，其中意见书6份、建议书9份。',
      '审查合同、协议以及规范性文件⟦90件⟧，其中合同52件、协议23件、规范性文件14件。',
      '修订应急预案⟦18部⟧，其中自然灾害类7部、事故灾难类8部、综合保障类2部。',
      '建成法治驿站12个、省级以上示范村⟦47个⟧，其中全国6个、省级43个。',
      '全州持证执法人员⟦7914名⟧，按层级分，州级1102名、县市级5276名、乡镇级1636名。',
      '全县调解员⟦300名⟧，按类别分，专职90名、兼职150名、特邀40名。',
      '现有政务服务事项⟦515项⟧，行政许可事项281项，公共服务等其他事项297项。',
      '对⟦206件⟧行政规范性文件逐件过筛，保留158件、修改9件、废止29件。',
    ];
    for (const text of wrong)
      it(text, () => {
        assert.deepEqual(
          checkRule(figureSumMismatch, text).map(({ severity }) => severity),
          ['warning'],
        );
      });
    const right = [
      '制发意见书和建议书16份，其中意见书6份、建议书9份、约谈函1份。',
      '制发监督意见书和建议书14份，其中许可类6份、处罚类5份。',
      '化解纠纷836件，其中邻里类310件、婚姻家庭类205件、物业类180件。',
      '建成示范村49个，其中国家级2个、省级9个。',
      '建成法治驿站12个、示范村47个，其中全国6个、省级43个。',
      '其中邻里纠纷213起，物业纠纷168起，家庭纠纷94起，其他纠纷51起。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  describe('lists that nearly make their whole', () => {
    const near = [
      '聘请特邀行政执法监督员⟦32名⟧，其中人大代表8名、政协委员7名、企业家10名、律师5名。',
      '立案查处⟦226宗⟧，其中乱摆乱卖97宗、垃圾分类47宗、违法建设31宗、余泥渣土24宗，罚款38.4万元。',
      '主持集中学法⟦8次⟧，其中法治思想2次、民法典1次、行政处罚法1次、党内法规2次。',
      '自查执法案卷⟦45卷⟧，其中优秀33卷、合格7卷。',
    ];
    for (const text of near)
      it(`hints at ${text}`, () => {
        assert.deepEqual(
          checkRule(figureSumMismatch, text).map(({ severity }) => severity),
          ['hint'],
        );
      });
    const far = [
      '聘请监督员40名，其中人大代表12名、政协委员8名、律师5名。',
      '聘请监督员32名，其中人大代表8名、政协委员7名、企业家10名、律师5名等。',
      '化解各类纠纷135件，其中人民调解98件、行政调解21件、行业调解12件。',
      '受理纠纷320件，其中邻里140件，婚姻96件，劳资60件，物业24件，化解310件。',
      '救助1326人，其中农民工718人、老年人264人、妇女233人、未成年人97人。',
      '已审结150件，其中维持71件，驳回22件，撤销27件，终止25件，未审结的16件结转下年。',
    ];
    for (const text of far) it(`is silent on ${text}`, () => void checkRule(figureSumMismatch, text));
  });

  describe('what became of all that came in', () => {
    const wrong = [
      '收到依申请公开⟦9件⟧，上年度结转0件。处理结果中，部分公开2件，信息不存在的4件，结转下一年度2件。',
      '收到信息公开申请⟦18件⟧，上年结转2件。办理结果中，予以公开9件，部分公开4件，结转下年度6件。',
      '受理政府信息公开申请⟦49件⟧。其中，同意公开14件、部分公开1件，不予处理1件，告知通过其他途径办理11件，结转下年度继续办理20件。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '收到信息公开申请18件，上年结转2件。办理结果中，予以公开9件，部分公开4件，结转下年度7件。',
      '收到信息公开申请18件。办理结果中，予以公开9件，部分公开4件。',
      '收到信息公开申请49件，含上年结转。其中，公开14件、部分公开1件，不予处理1件，结转下年度20件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  it('counts the kinds of penalties, of which one case may bear two', () => {
    checkRule(figureSumMismatch, '作出行政处罚决定120件，其中警告86件，罚款97件，没收违法所得21件。');
    checkRule(
      figureSumMismatch,
      '作出行政处罚决定9471件，其中警告2844件，罚款6320件，没收非法财物178件，吊销许可证件129件。',
    );
    const [finding] = checkRule(
      figureSumMismatch,
      '作出行政处罚决定⟦9480件⟧，其中警告2844件，罚款6320件，没收非法财物187件，吊销许可证件138件。',
    );
    assert.equal(finding?.severity, 'info');
  });

  it('adds up meetings though the total says what they did', () => {
    checkRule(figureSumMismatch, '县委常委会会议2次、县政府常务会议5次，共⟦8次⟧研究法治政府建设事项。');
    checkRule(figureSumMismatch, '县委常委会会议2次、县政府常务会议6次，共8次研究法治政府建设事项。');
    checkRule(figureSumMismatch, '党组会议12次、局务会议18次，共研究法治议题36个。');
  });

  it('asks nothing of the number of a heading that was copied', () => {
    const parts = '其中县应急管理局1人、县农业农村局2人、园区管委会2人、镇政府2人。';
    const other = '企业实际控制人、生产厂长被移送司法机关。';
    checkRule(
      figureSumMismatch,
      `一、落实\n（一）刑事责任追究2人。${other}\n（二）刑事责任追究2人。${parts}\n（三）其他。略。`,
    );
    checkRule(
      figureSumMismatch,
      `一、落实\n（一）刑事责任追究2人。${other}\n（二）党纪政务处分⟦6人⟧。${parts}\n（三）其他。略。`,
    );
  });

  describe('takes a rest for that of the figure it fits', () => {
    const right = [
      '办理行政诉讼案件9件，法院已作出裁判7件，其中胜诉6件，其余2件正在审理。',
      '排查隐患120处，立案查处90处，其中停产整顿20处，其余30处限期整改。',
      '受理申请40件，审结35件，其中维持30件、撤销3件，剩余5件尚未审结。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
    const wrong = [
      '办理行政诉讼案件⟦9件⟧，其中胜诉5件、败诉3件，其余2件正在审理。',
      '办理行政诉讼案件9件，法院已作出裁判⟦7件⟧，其中胜诉5件、败诉3件，其余2件正在审理。',
      '受理申请60件，审结⟦35件⟧，其中维持30件、撤销3件，其余5件终止。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
  });

  describe('finds the whole of a list by its words', () => {
    const wrong = [
      '全年结案⟦896件⟧，结案率97.0%；结案案件中，适用简易程序的321件、适用普通程序的584件。',
      '查处违法线索⟦120条⟧，按时回复率100%；查处的线索中，农业60条、环保70条。',
      '全年新收申请⟦3150件⟧。从领域看，公安类2103件、其他类1047件。从事项看，行政处罚2386件、信息公开721件、其他67件。',
      '办理代表建议126件、委员提案94件，办理建议和提案共⟦230件⟧。',
      '对12个乡镇、28个县直部门共⟦42家⟧单位开展督察，发现问题93个。',
      '承办建议141件、提案76件，全年共办理建议、提案⟦215件⟧，按期办复率100%。',
      '全年办理规章项目⟦15件⟧，其中制定6件、修改4件、废止3件。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '全年结案896件，结案率97.0%；结案案件中，适用简易程序的312件、适用普通程序的584件。',
      '全年受理896件，结案850件；受理案件中，行政处罚类512件、信息公开类384件。',
      '全年新收申请3150件。从领域看，公安类2103件、其他类1047件。从事项看，行政处罚2386件、信息公开721件、其他43件。',
      '承办建议141件、提案76件，重点建议提案共22件。',
      '对12个乡镇、28个县直部门共40家单位开展督察，发现问题93个。',
      '走访12个乡镇、28个社区共35家企业，发现问题93个。',
      '全年办理规章项目13件，其中制定6件、修改4件、废止3件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  it('hints at a little that is missing where two sides are told alike', () => {
    const told = '部署任务⟦36项⟧，其中司法部门牵头26项、信访部门牵头9项。';
    assert.equal(checkRule(figureSumMismatch, told)[0]?.severity, 'hint');
    checkRule(figureSumMismatch, '部署任务36项，其中司法部门牵头20项、信访部门牵头9项。');
  });

  describe('leaves alone what belongs to another list', () => {
    const right = [
      '全年受理申请9482件，办结9315件，办结率98.2%，其中提前办结8756件，占办结总数的94.0%；其余167件尚在法定期限内。',
      '清理规范性文件218件，保留131件、修改22件、废止46件、宣布失效19件，废止和失效的合计65件，占29.8%。',
      '17个人社所中，公开栏按季更新的只有13个，占76.5%；（三）数据开放步子偏小，数据集仅开放5个。',
      '受理许可申请31250件，准予许可30938件，不予许可187件，申请人自行撤回125件，准许率99.0%。',
      '退回补充侦查36件67人，重报35件68人。其中一次退回补充侦查30件54人，一次重报28件52人。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
    const wrong = [
      '清理规范性文件⟦228件⟧，保留131件、修改22件、废止46件、宣布失效19件，废止和失效的合计65件。',
      '受理许可申请⟦31200件⟧，准予许可30938件，不予许可187件，申请人自行撤回125件。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
  });

  it('reads 证据不足19件 as nineteen, 人数不足19人 as fewer', () => {
    checkRule(figureSumMismatch, '全年败诉案件⟦42件⟧，其中证据不足19件、程序违法12件、适用依据错误17件。');
    checkRule(figureSumMismatch, '全年败诉案件48件，其中证据不足19件、程序违法12件、适用依据错误17件。');
    checkRule(figureSumMismatch, '共有干部42人，其中机关不足19人、街道12人、社区17人。');
  });

  describe('adds up what a total names', () => {
    const wrong = [
      '予以公开32件，部分公开8件，不予公开8件；予以公开和部分公开合计⟦41件⟧，占办结总数的51.9%。',
      '维持40件、驳回12件、撤销7件、变更3件，撤销和变更的共⟦12件⟧。',
      '甲类场所118处，乙类场所45处，丙类场所20处，甲类场所和丙类场所共计⟦136处⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '予以公开32件，部分公开8件，不予公开8件；予以公开和部分公开合计40件，占办结总数的51.9%。',
      '维持40件、驳回12件、撤销7件、变更3件，撤销和变更的共10件。',
      '撤销7件、变更3件，撤销和确认违法的共14件。',
      '甲类场所118处，其中甲类场所新增5处，丙类场所20处，甲类场所和丙类场所共计25处。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  describe('adds up a list of one piece to its end', () => {
    const wrong = [
      '办理行政应诉案件⟦45件⟧，其中一审37件、二审8件、再审2件，县领导带头出庭12人次。',
      '全年接待群众⟦860人次⟧，其中来信120人次、来访470人次、网上270人次、电话30人次。',
      '排查问题⟦90个⟧，其中制度类60个、执行类30个、其他12个。',
      '⟦523件⟧矛盾纠纷里，物业服务198件、邻里关系124件、劳动报酬87件、婚姻家庭61件、其他35件；化解511件。',
      '对2018年年底前印发的⟦972件⟧市政府规范性文件进行全面清理，宣布继续有效614件、修改83件、废止176件、失效72件。',
      '对全市现行有效的⟦318件⟧规范性文件进行清理，保留206件、修改74件、废止41件、宣布失效24件。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '办理行政应诉案件45件，其中一审37件、二审6件、再审2件，县领导带头出庭12人次。',
      '办理行政应诉案件118件，其中一审60件、二审58件、涉企30件。',
      '523件矛盾纠纷里，物业服务198件、邻里关系142件、劳动报酬87件、婚姻家庭61件、其他35件；化解511件。',
      '调处邻里纠纷86件、噪音纠纷92件、其他35件。',
      '抽查案卷40卷，发现有瑕疵的25卷，退回补正的25卷。',
      '对2018年年底前印发的972件市政府规范性文件进行全面清理，宣布继续有效641件、修改83件、废止176件、失效72件。',
      '对2020年以前制定的86件规范性文件逐件清理，提出修改意见32条，拟废止12件、修改20件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  describe('adds up papers of several units where 合计 says nothing else', () => {
    const wrong = [
      '全年审核合同74份、重大决策9件、行政文件5件，合计⟦98件⟧，提出修改意见126条。',
      '审查行政规范性文件12份、重大合同36件、重大决策事项7项，共计⟦65件⟧。',
      '发布政策解读42条、新闻通稿15篇、答记者问8篇，总计⟦75篇⟧。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '全年审核合同74份、重大决策9件、行政文件5件，合计88件。',
      '审核合同74份、重大决策9件、行政文件5件，提出意见126条。',
      '开展专题培训3次、印发资料460份、接受咨询220件，合计受益群众3000余人次。',
      '出具法律意见书45份、审查合同31份，参与谈判6次，合计82件次。',
      '制定文件6件、提出立法建议3条、修改2件，共计8件规范性文件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  describe('ends a list of parts before a count with a deed of its own', () => {
    const wrong = [
      '全年受理投诉⟦30件⟧，其中电话12件，来信25件。',
      '今年新增调解员⟦9名⟧，其中专职4名，兼职8名。',
      '新建公园⟦8个⟧，其中口袋公园5个，山体公园6个。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '全年受理投诉30件，其中转办12件，受理举报25件。',
      '共查摆领导班子存在问题11个，其中5个突出问题纳入整治清单，查摆领导个人问题10个。',
      '新建公园8个，其中口袋公园5个，改造公园6个。',
      '新增法律顾问8名，其中律师5名，续聘法律顾问6名。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  describe('reads 和解 for no 和, and adds up the intake that the outcomes fit', () => {
    const wrong = [
      '全年办理行政复议案件⟦90件⟧，其中自然人申请62件和法人申请9件。',
      '新收复议申请⟦300件⟧，上年结转20件，办结250件，未结80件。',
      '受理信访事项⟦500件⟧，其中来信220件、来访300件，总数较去年的450件上升11.1%。',
      '办理建议30件、提案20件，总数⟦55件⟧，比上年的45件多10件。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureSumMismatch, text));
    const right = [
      '全年办理行政复议案件80件，其中调解结案10件、和解结案6件。',
      '全年办结行政应诉案件40件，其中协调6件、和解5件。',
      '新收行政复议申请1284件，受理1097件，加上上年结转74件，全年应审案件1171件，审结1031件，未审结140件。',
      '受理投诉举报6742件，其中投诉4618件、举报2124件，总量比上年的5822件增长15.8%。',
      '办理建议30件、提案20件，总数由上年的45件增加到50件。',
    ];
    for (const text of right) it(text, () => void checkRule(figureSumMismatch, text));
  });

  it('changes no total that other shares fit', () => {
    const told =
      '受理行政诉讼案件⟦377件⟧，其中单独应诉的120件，占案件总数的31.8%；复议机关应诉的11件，占案件总数的2.9%；共同应诉的256件，占案件总数的65.3%。';
    const [found] = checkRule(figureSumMismatch, told);
    assert.equal(found?.fixes().length, 0);
    assert.match(found.message, /占比与总数相符/);
  });
});
