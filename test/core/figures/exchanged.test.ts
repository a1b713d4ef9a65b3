import { figureConflict } from '../../../server/src/core/rules/figure/figureConflict';
import { checkRule } from '../../support/checkRule';

const check = (...paragraphs: readonly string[]): unknown => checkRule(figureConflict, paragraphs.join('\n'));

describe('numbers told again with two digits exchanged', () => {
  const applied = '全年收到行政复议申请214件，受理193件，不予受理13件。';

  it('are found wherever they are told again', () => {
    check(applied, '县长对全年⟦241件⟧行政复议申请逐件审阅。');
    check('立案查处违规放牧312起，罚款27万元。', '旗长对违规放牧⟦321起⟧案件逐一督办。');
    check('全年一审行政诉讼案件142件，出庭138件。', '市长对全年⟦124件⟧一审行政诉讼案件的应诉提出要求。');
  });

  it('are found by the deed alone where the numbers are long', () => {
    check('全省交通运输执法机构查处案件33840件。', '全省查处的⟦33480件⟧案件中，道路运输类最多。');
    check('全市各级机关办理提案1243件。', '逐件跟踪已办理的⟦1423件⟧。');
    check('各部门共受理投诉2516件。', '受理的⟦2156件⟧逐一回访。');
    check('全省交通运输执法机构查处案件33840件。', '全省审结的33480件案件中，道路运输类最多。');
    check('各部门共受理投诉251件。', '受理的215件逐一回访。');
    check('全省发放资料33840份。', '全省印制画册33480份。');
    check('全省交通运输执法机构查处案件33840件。', '上年查处的33480件案件中，道路运输类最多。');
  });

  it('are found for all places of one kind', () => {
    check('全县135个村每村听讲2场。', '让全县⟦153个⟧村都有法律顾问。');
    check('全市218个社区建成调解室。', '推动全市⟦281个⟧社区配齐顾问。');
    check('全区164个乡镇实现联网。', '全区⟦146个⟧乡镇全部挂牌。');
    check('全县135个村每村听讲2场。', '让全市153个村都有法律顾问。');
    check('全县135个村每村听讲2场。', '全县153个社区都有法律顾问。');
    check('全县135个村每村听讲2场。', '其中153个村组建宣讲队。');
  });

  it('are silent where the right number is told besides', () => {
    check(applied, '县长对全年214件行政复议申请逐件审阅。', '行政复议申请中有241件材料齐全。');
  });

  it('are silent about other things, stages and times', () => {
    check(applied, '受理信访事项241件，办结率99%。');
    check(applied, '上年收到行政复议申请241件。');
    check(applied, '组织培训214人次，发放资料2410份。');
    check('全年受理行政复议案件312件。', '全年审结行政复议案件321件（含上年结转20件）。');
    check('镇级调解矛盾纠纷317件。', '办理人大代表建议371件。');
  });
});
