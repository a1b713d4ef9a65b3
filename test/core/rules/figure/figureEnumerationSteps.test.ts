import { figureEnumeration } from '../../../../server/src/core/rules/figure/figureEnumeration';
import { checkRule } from '../../../support/checkRule';

const check = (...paragraphs: readonly string[]): unknown =>
  checkRule(figureEnumeration, paragraphs.join('\n'));

describe('figure-enumeration, of steps by name', () => {
  it('counts steps that bear the name of the number', () => {
    check('主要做到⟦四个⟧带头：一是带头学法；二是带头依法决策；三是带头述法。', '其他工作有序推进。');
    check(
      '做到“⟦五个⟧坚持”。一是坚持带头学法，全年6次。二是坚持依法决策。三是坚持接访。',
      '其他工作有序推进。',
    );
    check('着力做到“⟦三个⟧到位”：一是认识到位，二是责任到位，三是措施到位，四是保障到位。');
    check('主要做到四个带头：一是带头学法；二是带头决策；三是带头述法；四是带头应诉。');
    check('做到“三个坚持”。一是坚持带头学法，全年6次。二是坚持依法决策。三是坚持接访。');
  });

  it('counts steps by a name of one character in quotes', () => {
    check('做到“⟦四个⟧必”。一是学法必领读。二是决策必问法。三是述职必述法。', '其他工作有序推进。');
    check('坚持“⟦三个⟧不”。一是程序不少。逐项核对。二是标准不降。', '其他工作有序推进。');
    check('落实“⟦五个⟧先”：一是先学法。二是先论证。三是先审查。四是先评估。', '其他工作有序推进。');
    check('做到“三个必”。一是学法必领读。二是决策必问法。三是述职必述法。');
    check('落实“三个一”。一是开展排查。二是建立台账。', '其他工作有序推进。');
    check('推行“三个办”。一是网上申请。二是当日受理。', '其他工作有序推进。');
  });

  it('counts matters told in the paragraphs that follow', () => {
    check('重点抓好⟦三件⟧事。', '（一）补短板。', '（二）通堵点。', '（三）练队伍。', '（四）算细账。');
    check('明年着力办好⟦五件⟧实事：', '一是建站点。', '二是配人员。', '三是强培训。', '此外抓好其他工作。');
    check('突出抓好以下⟦两件⟧大事。', '（一）抓创建。', '（二）抓督察。', '（三）抓队伍。');
    check('重点抓好三件事。', '（一）补短板。', '（二）通堵点。', '（三）练队伍。');
    check('推进“高效办成一件事”。', '（一）减材料。', '（二）减环节。');
    check('去年办成了五件事。', '（一）补短板。', '（二）通堵点。');
    check('重点抓好三件事，逐件销号。', '（一）补短板。', '（二）通堵点。');
  });

  it('counts matters and steps of another verb', () => {
    check('主要抓了⟦四件⟧事：一抓部署，主持会议15次；二抓决策；三抓督办。', '其他工作有序推进。');
    check('全旗将抓好以下⟦四件⟧事：一是检查减10%；二是配齐人员；三是推广调解；四是抓普法；五是强应诉。');
    check('年内办好⟦两件⟧实事：一是修路3公里；二是建站；三是添灯。');
    check('主要抓了三件事：一抓部署，主持会议15次；二抓决策；三抓督办。');
    check('推动“高效办成一件事”22件，一是减材料，二是减环节。');
    check('抓好三件事：一抓部署，主持会议15次。', '二抓决策。', '三抓督办。');
  });

  it('counts clauses that begin with the name', () => {
    check('突出“⟦五个⟧坚持”：坚持党的领导，坚持以人民为中心，坚持依法决策，坚持严格执法。');
    check('做到⟦三个⟧强化：强化责任，强化队伍，强化监督，强化保障，全年培训12场。');
    check('突出“四个坚持”：坚持党的领导，坚持以人民为中心，坚持依法决策，坚持严格执法。');
    check('突出“四个坚持”：坚持党的领导，坚持依法决策。坚持严格执法，坚持普法为民。');
    check('贯彻“十一个坚持”，坚持党的领导，坚持以人民为中心。');
  });

  it('holds a plan’s number against the items below', () => {
    const items = '（一）在服务发展上再发力。\n（二）在提升能力上再发力。\n（三）在便民上再发力。';
    check('四、2025年工作计划', '2025年，我区将抓实⟦四个⟧方面的工作。', items);
    check('四、2025年工作计划', '2025年，全县将着力推进⟦两项⟧任务。', items);
    check('四、2025年工作计划', '2025年，我区将抓实三个方面的工作。', items);
    check('四、2025年工作计划', '2024年，我区化解了四个难题。', items);
  });

  it('counts what 分别是 tells behind the number', () => {
    check('划入生产经营类的事业单位共⟦4家⟧，分别是甲县建筑设计院、甲县网络中心和甲县市场物业中心。');
    check('划入生产经营类的事业单位共3家，分别是甲县建筑设计院、甲县网络中心和甲县市场物业中心。');
  });

  it('counts a step that is told twice once', () => {
    check(
      '重点在三个方面用力：一是提质；二是在强基上用力，二是在强基上用力，补短板；三是督察。',
      '其他工作。',
    );
    check('还有三个问题：一是人少；二是钱少；二是车少。其他工作有序推进。');
    check('还有⟦四个⟧问题：一是人少；二是钱少，二是钱少，车也少；三是路远。', '其他工作有序推进。');
    check('还有⟦三个⟧问题：一是人少；二是钱少，二是钱少；三是路远；四是山高。', '其他工作有序推进。');
  });

  it('counts a step whose stop is lost', () => {
    check('短板集中在三个方面。一是力量弱；二是标准不一三是不主动。', '其他工作有序推进。');
    check('主要有三个问题：一是场所、人员、经费、制度不齐二是培训少；三是督察少。', '其他工作有序推进。');
    check('主要有⟦三个⟧问题：一是力量弱；二是十有八九是新人。', '其他工作有序推进。');
    check('鉴定、导游、放映样样要懂二是业态层出不穷。');
  });

  it('counts matters where the paragraph has no other number', () => {
    check('重点抓好⟦三件⟧事：一是建站点；二是配人员；四是强培训。', '其他工作有序推进。');
    check('重点抓好⟦四件⟧实事：一是建站点；二是配人员；三是强培训。', '其他工作有序推进。');
    check('重点抓好三件事：一是建站点；二是配人员；三是强培训。', '其他工作有序推进。');
  });

  it('takes no list inside the first step for all the steps', () => {
    check('有三个问题：一是场所、人员、经费、制度不齐；二是培训少；三是督察少。', '其他工作有序推进。');
    check('有三个问题：首先，人员、经费、场所、制度不齐；其次，培训少；最后，督察少。');
    check('有两个短板：第一，县、乡、村衔接不畅；第二，培训少。');
    check('有⟦三个⟧方面：业务、人员、经费、制度。');
    check('突出⟦四个⟧抓手：一抓部署、二抓培训、三抓督察。');
  });

  it('counts the items under a number whose colon stands clauses behind it', () => {
    const items = '\n（一）抓立法。\n填补空白。\n（二）抓执法。\n提升质量。\n（三）抓化解。\n止于未诉。';
    checkRule(figureEnumeration, `将聚焦以下⟦四项⟧重点，推动法治政府建设再上台阶：${items}`);
    checkRule(figureEnumeration, `围绕以下⟦两个⟧方面，从严从实，逐项推进：${items}`);
    checkRule(figureEnumeration, `落实如下⟦四项⟧措施，确保见效：${items}`);
    checkRule(figureEnumeration, `将聚焦以下三项重点，推动法治政府建设再上台阶：${items}`);
    checkRule(figureEnumeration, `召开四项会议，推动法治政府建设再上台阶：${items}`);
    checkRule(figureEnumeration, `解决以下四项12件问题。会议指出：${items}`);
  });

  it('reads a numeral with no unit before a colon', () => {
    const items = '\n（一）认识有温差。\n好。\n（二）改革有阵痛。\n好。\n（三）力量有缺口。\n好。';
    checkRule(figureEnumeration, `短板主要有⟦四⟧：${items}`);
    checkRule(figureEnumeration, '原因有⟦四⟧：一是认识不够；二是能力不够；三是经费不够。\n其他不足。');
    checkRule(figureEnumeration, '特点有⟦二⟧：一是多，二是新，三是难。下降明显。');
    checkRule(figureEnumeration, `短板主要有三：${items}`);
    checkRule(figureEnumeration, '原因有三：一是认识不够；二是能力不够；三是经费不够。');
    checkRule(figureEnumeration, '原因有四：一是认识不够；二是能力不够。\n三是经费不够。四是人手不够。');
  });

  it('counts the members of a quoted name that all have its words', () => {
    checkRule(
      figureEnumeration,
      '以“⟦五个⟧一”机制（每季听一次汇报、每年开展一次督察、每年讲一堂课）压实责任。',
    );
    checkRule(figureEnumeration, '推行“⟦四个⟧一”工作法：一张清单、一支队伍、一套机制。');
    checkRule(figureEnumeration, '做到“⟦两个⟧到位”（认识到位、措施到位、保障到位）。');
    checkRule(
      figureEnumeration,
      '以“四个一”机制（每季听一次汇报、每半年督察一次、每年述一次法、每年讲一堂课）压实责任。',
    );
    checkRule(figureEnumeration, '推行“四个一”工作法：一张清单、一支队伍和一个平台、一套机制。');
    checkRule(figureEnumeration, '做到“三个到位”（组织、领导到位，措施到位）。');
  });

  it('counts the sentences that begin with the words of a quoted name', () => {
    const told = '坚持以上率下，书记带头。坚持依法决策，凡事审查。坚持述法考评，全年述法。';
    checkRule(figureEnumeration, `做到了“⟦四个⟧坚持”。${told}街道应诉2次。`);
    checkRule(figureEnumeration, `做到了“⟦两个⟧坚持”。${told}街道应诉2次。`);
    checkRule(figureEnumeration, `做到“⟦两个⟧坚持”。${told}`);
    checkRule(figureEnumeration, `做到了“三个坚持”。${told}街道应诉2次。`);
    checkRule(figureEnumeration, `做到了“四个坚持”。${told}\n坚持普法先行，全年宣讲12场。`);
    checkRule(figureEnumeration, '做到了“三个坚持”。坚持以上率下，坚持依法决策。坚持述法考评。街道应诉。');
  });

  it('counts parts between commas', () => {
    checkRule(
      figureEnumeration,
      '报告由总体情况，主动公开情况，收到和处理申请情况，被申请复议、提起诉讼情况，其他事项等⟦四个⟧部分组成。',
    );
    checkRule(figureEnumeration, '本报告包括总体情况，主动公开情况，依申请公开情况，其他事项⟦五个⟧部分。');
    checkRule(figureEnumeration, '全文分为前言，正文，附件，说明⟦三个⟧部分。');
    checkRule(
      figureEnumeration,
      '报告由总体情况，主动公开情况，收到和处理申请情况，其他事项等四个部分组成。',
    );
    checkRule(figureEnumeration, '报告包括总体情况，主动公开、依申请公开情况，其他事项四个部分。');
    checkRule(figureEnumeration, '由市司法局牵头，召开座谈会，征求意见，从决策、执法、监督三个方面改进。');
    checkRule(figureEnumeration, '由办公室编制，内容包括总体情况，主动公开情况，其他事项三个部分。');
  });
});
