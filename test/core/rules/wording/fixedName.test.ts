import { fixedName } from '../../../../server/src/core/rules/wording/fixedName';
import { checkRule } from '../../../support/checkRule';

describe('fixed-name', () => {
  it('knows the names of documents', () => {
    checkRule(
      fixedName,
      '落实⟦《法治政府建设与责任落实督查工作规定》⟧。',
      '落实《法治政府建设与责任落实督察工作规定》。',
    );
  });

  it('knows the years of plans, in both widths', () => {
    checkRule(fixedName, '⟦《法治中国建设规划(2021-2025年)》⟧', '《法治中国建设规划（2020—2025年）》');
    checkRule(fixedName, '《法治中国建设规划（2020—2025年）》《法治政府建设实施纲要（2026—2030年）》');
  });

  it('knows wordings that are fixed', () => {
    checkRule(fixedName, '⟦党的二十大三中全会⟧精神', '党的二十届三中全会精神');
  });

  it('knows the form of set phrases', () => {
    checkRule(fixedName, '⟦“双随机一公开”⟧监管', '“双随机、一公开”监管');
  });

  it('leaves local documents alone', () => {
    checkRule(
      fixedName,
      '《某市法治社会建设实施纲要（2021—2025年）》《法治政府建设与责任落实督察工作办法》《某省双随机一公开监管办法》',
    );
  });

  it('wants the level of the committee in its name', () => {
    checkRule(fixedName, '召开⟦县委全面依法治州委员会⟧会议2次，落实⟦省委全面依法治市委员会⟧办公室要求。');
    checkRule(fixedName, '⟦州委全面依法治县委员会⟧印发要点。', '州委全面依法治州委员会印发要点。');
    checkRule(fixedName, '县委全面依法治县委员会、州委全面依法治州委员会、市委全面依法治市委员会印发要点。');
    checkRule(
      fixedName,
      '各州、市委全面依法治州委员会，自治区党委全面依法治区委员会，区县委全面依法治市委员会。',
    );
  });

  it('knows names and phrases whose characters changed their order', () => {
    checkRule(fixedName, '深化“⟦管放服⟧”改革。', '深化“放管服”改革。');
    checkRule(fixedName, '坚持“⟦一纲要两规划⟧”同步实施，推进“⟦管放服⟧”改革。');
    checkRule(fixedName, '健全“⟦双公开、一随机⟧”监管。');
    checkRule(fixedName, '落实⟦《突发公共卫生应急事件条例》⟧。', '落实《突发公共卫生事件应急条例》。');
  });

  it('knows long set phrases with one character changed', () => {
    checkRule(fixedName, '推进“⟦高效办好一件事⟧”。', '推进“高效办成一件事”。');
  });

  it('leaves phrases of an office’s own alone', () => {
    checkRule(fixedName, '推进“最多跑一地”改革，打造“最先一公里”“放心消费”品牌。');
    checkRule(fixedName, '实行“谁主管谁负责”“谁审批谁监管”，开展“管服并重”行动。');
    checkRule(
      fixedName,
      '推行“一网统管”“一表同享”，破解“新官要理旧账”难题，举办“法治大讲堂”“普法夜市”，用好“三函一书”。',
    );
  });

  it('knows both forms of a wording that stands in two documents', () => {
    checkRule(fixedName, '引导全民自觉守法、遇事找法、解决问题靠法。');
    checkRule(fixedName, '办事依法、遇事找法、⟦解决问题靠法、化解矛盾靠法⟧。');
    checkRule(fixedName, '规范性文件经评估论证、公开征求意见、合法性审核、集体讨论决定。');
    checkRule(fixedName, '专家论证、⟦风险评估、合法性审核⟧、集体讨论决定。');
    checkRule(fixedName, '由县应急局管理的物资，立足新发展格局。');
  });

  it('finds a member of a fixed wording with one character off', () => {
    checkRule(
      fixedName,
      '建设执法严明、⟦公开公平⟧、智能高效的法治政府。',
      '建设执法严明、公开公正、智能高效的法治政府。',
    );
    checkRule(fixedName, '坚持空间均衡、系统治理、⟦双手发力⟧。', '坚持空间均衡、系统治理、两手发力。');
    checkRule(fixedName, '推进系统治理、⟦依规治理⟧、综合治理、源头治理。');
    checkRule(fixedName, '健全党委领导、政府负责、⟦民主协同⟧、社会协同、公众参与的体系。');
    checkRule(fixedName, '履行公众参与、⟦专家认证⟧、风险评估程序。');
  });

  it('is silent on members in another order, on wordings of two documents and on lists of an office’s own', () => {
    checkRule(fixedName, '公开公正、廉洁高效、守法诚信；公开公正、智能高效、廉洁诚信。');
    checkRule(fixedName, '坚持系统治理、综合治理、依法治理，公开公平、竞争择优。');
    checkRule(fixedName, '公众参与、专家论证、合法性审查；党委领导、政府主导、社会协同。');
    checkRule(fixedName, '政治意识、责任意识、服务意识，学有所教、学有所成、老有所为。');
  });

  it('finds a short phrase with a slip where what stands around it tells which is meant', () => {
    checkRule(fixedName, '严格执行“⟦三大一重⟧”事项集体决策制度。', '严格执行“三重一大”事项集体决策制度。');
    checkRule(fixedName, '落实“⟦三重一人⟧”决策机制，坚定“⟦四个自觉⟧”。');
    checkRule(fixedName, '推行“⟦双随机、两公开⟧”监管，深化“⟦放管复⟧”改革。');
    checkRule(fixedName, '落实⟦“谁执法谁负责”⟧普法责任制。', '落实“谁执法谁普法”普法责任制。');
    checkRule(fixedName, '坚定“四个自信”，⟦做到“两个确立”⟧。');
  });

  it('is silent on other phrases in those places', () => {
    checkRule(fixedName, '坚持“三书一函”制度，按照“谁执法谁负责”的原则，坚定“三个自信”。');
    checkRule(fixedName, '打造“三重防线”，落实“第二议题”安排，完善“三会一库”建设。');
    checkRule(fixedName, '推进“一网统管”改革，培育“法治带头人”，做到“三个到位”。');
  });

  it('hints at a national name of another kind where it is one to be followed', () => {
    checkRule(fixedName, '学习宪法、监察法、⟦《重大行政决策程序暂行规定》⟧等内容。');
    checkRule(fixedName, '全面落实⟦《法治政府建设实施意见（2021—2025年）》⟧。');
    checkRule(fixedName, '严格执行⟦《保障农民工工资发放条例》⟧。');
    checkRule(fixedName, '修订《重大行政决策程序暂行办法》，印发《法治政府建设实施方案（2021—2025年）》。');
    checkRule(fixedName, '落实我省《优化营商环境规定》《某市重大行政决策程序暂行办法》。');
    checkRule(fixedName, '执行《公共场所控烟管理条例》《建设工程造价管理条例》《生活垃圾管理条例》。');
  });

  it('knows organs that do not exist', () => {
    checkRule(fixedName, '每年向区⟦人大常务会⟧报告，区⟦政府常委会会议⟧研究3次，报⟦住房与城乡建设部⟧备案。');
    checkRule(fixedName, '向区人大常委会报告，区政府常务会议研究3次，会同住房和城乡建设部门检查。');
    checkRule(fixedName, '向市委常委会报告，召开区政府常务会议、区委常委会会议。');
  });

  it('finds the wrong office in front of the name of its paper', () => {
    checkRule(
      fixedName,
      '落实《⟦国务院办公室⟧关于严格规范涉企行政检查的意见》。',
      '落实《国务院办公厅关于严格规范涉企行政检查的意见》。',
    );
    checkRule(fixedName, '学习《⟦中共中央办公室⟧关于加强法治乡村建设的意见》，落实⟦国务院办公室⟧文件。');
    checkRule(
      fixedName,
      '参观《国务院办公室旧址》展览，落实《国务院办公厅关于严格规范涉企行政检查的意见》。',
    );
  });

  it('knows that a regulation of another kind is meant where it comes into force', () => {
    checkRule(fixedName, '9月1日起，⟦《重大行政决策程序暂行规定》⟧正式施行，市政府修订规则。');
    checkRule(fixedName, '⟦《重大行政决策程序暂行办法》⟧实施以来，审查12件。');
    checkRule(
      fixedName,
      '市政府出台《重大行政决策程序暂行规定》并正式施行。我市《重大行政决策程序暂行规定》施行。',
    );
    checkRule(fixedName, '《重大行政决策程序暂行条例》正式施行，《甲市重大行政决策程序规定》9月1日起施行。');
  });

  it('knows the courts, the procuratorates and the supervisory bodies', () => {
    checkRule(fixedName, '⟦省最高人民法院⟧、⟦市最高人民检察院⟧、⟦县高级人民法院⟧会签，⟦区检察委员会⟧驻点。');
    checkRule(fixedName, '最高人民法院、省高级人民法院、市中级人民法院、县人民检察院，检察院检察委员会。');
    checkRule(fixedName, '各市、最高人民法院，入选全市最高人民检察院典型案例。区监察委员会驻点。');
  });

  it('knows wordings whose words are turned', () => {
    checkRule(fixedName, '⟦严格规范公平文明执法⟧，⟦案了事结⟧，⟦以公开为原则、不公开为常态⟧。');
    checkRule(fixedName, '有法可依、有法必依、⟦执法必究⟧、违法必究。');
    checkRule(fixedName, '严格规范公正文明执法，案结事了，案结事未了，以公开为原则、不公开为例外。');
  });

  it('knows long names with one word changed, and experiences by the words around them', () => {
    checkRule(
      fixedName,
      '落实⟦《党政主要负责人履行推进法治建设第一负责人职责规定》⟧，发展新时代“⟦枫树经验⟧”。',
    );
    checkRule(
      fixedName,
      '落实《党政主要负责人履行推进法治建设第一责任人职责规定》，学习“龙山经验”、新时代“浦江经验”。',
    );
    checkRule(
      fixedName,
      '贯彻《关于加强和改进行政复议行政应诉工作的意见》，印发《关于加强和改进乡镇行政应诉工作的意见》。',
    );
  });
});
