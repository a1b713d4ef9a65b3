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
});
