import { figureConflict } from '../../../server/src/core/rules/figure/figureConflict';
import { checkRule } from '../../support/checkRule';

const check = (...paragraphs: readonly string[]): unknown => checkRule(figureConflict, paragraphs.join('\n'));

describe('numbers told again in other words', () => {
  const bodies = '截至年底，全区共有行政执法主体41个，行政执法人员1260人。';
  const meetings = '镇党委会议、镇长办公会议专题研究法治工作9次，其中党委会议4次。';
  const inspected = '组织专项督察，走访单位36个，发现问题64个，全部移交整改。';
  const disputes = '全年受理矛盾纠纷1342件，其中物业类418件、邻里类367件。';
  const team = '整合力量组建综合行政执法队，配备执法人员18名。';

  it('are found where number and noun change places', () => {
    check(bodies, '推广统一平台，⟦43个⟧执法主体全部接入。');
    check(meetings, '坚持依法决策，全年⟦11次⟧专题研究法治工作。');
    check(
      '全年研究法治议题17次，其中省委常委会会议6次、省政府常务会议11次。',
      '省政府主要负责同志主持⟦13次⟧省政府常务会议。',
    );
    check('召开局党组会议、局务会议研究法治工作15次。', '主持召开⟦18次⟧党组会议、局务会议研究法治工作。');
  });

  it('are found where a part is named with the noun of its whole', () => {
    check(disputes, '物业类纠纷难化解，全年⟦448件⟧物业纠纷占受理总数的三成。');
    check('持证执法人员648人，其中县级部门471人、乡镇177人。', '⟦171名⟧乡镇执法人员中具有法学背景的仅21人。');
    check(
      '评查案件2400起，评定优秀1536起、不合格24起。',
      '评查中发现的⟦42起⟧不合格案件，集中在取证不及时等方面。',
    );
  });

  it('are found where what was done points to them', () => {
    check(inspected, '县长对督察发现的⟦46个⟧问题逐一圈阅。');
    check('一审行政诉讼败诉13件。', '对全年败诉的⟦15件⟧案件逐案分析。');
  });

  it('are found where label or body is shortened', () => {
    check('州政府制定行政规范性文件14件。', '州长主持常务会议，审定年度行政规范性文件⟦16件⟧。');
    check(team, '执法保障不够。综合行政执法队⟦16人⟧要承担53项赋权事项。');
    check('镇综合执法中心现有执法人员14人。', '力量单薄。执法人员⟦16人⟧管40个村。');
    check('全县13个乡镇和27个县直部门开展述法。', '年底前实现⟦15个⟧乡镇全覆盖。');
    check('建立27名卫生监督人员档案。', '实现⟦29名⟧监督人员人人持证。');
  });

  it('are silent where they agree, or are told twice besides', () => {
    check(bodies, '41个执法主体全部接入。');
    check(inspected, '对督察发现的64个问题逐一圈阅。', '46个问题清单已公开。');
    check('镇党委会议研究法治工作9次。', '县政府常务会议研究法治工作12次。', '全年11次研究法治工作。');
  });

  it('are silent about others, other stages and other times', () => {
    check('县委专题研究法治工作9次。', '县政府全年11次专题研究法治工作。');
    check('甲镇调解矛盾纠纷216件。', '乙镇调解矛盾纠纷226件。');
    check(disputes, '402件物业纠纷就地化解。');
    check(inspected, '对巡察发现的66个问题逐一整改。');
    check('全年败诉13件。', '上年败诉的15件案件已全部履行。');
    check('受理行政复议案件96件。', '行政复议案件审结98件。');
  });

  it('are silent about parts, aims and what is done again and again', () => {
    check(bodies, '其余39个执法主体全部接入。');
    check(bodies, '39个执法主体完成清单公布。');
    check('全县13个乡镇均设立司法所。', '在12个乡镇开展试点。');
    check(
      '食品领域开展执法检查126次，发放宣传资料3000份。',
      '生态领域开展执法检查128次，发放宣传资料3100份。',
    );
    check(team, '争取综合行政执法队达到20人。');
    check('现有执法主体41个。', '43个执法主体负责人全部述法。');
  });
});

describe('numbers told by the lead paragraph', () => {
  const report = (lead: string, body: string): unknown =>
    check('甲县2023年法治政府建设年度报告', lead, '一、主要举措和成效', body);

  it('are held against their sections', () => {
    report(
      '全年审结行政复议案件86件，法治建设取得新进展。现报告如下。',
      '收到行政复议申请103件，受理96件；审结⟦88件⟧，结转下年8件。',
    );
    report('一年来，受理行政复议案件318件。', '收到行政复议申请360件，依法受理⟦381件⟧（含上年）。');
    report('全年行政诉讼败诉9件。', '办理行政应诉案件143件，其中败诉⟦8件⟧。');
  });

  it('are silent where they agree, or differ by more than a slip', () => {
    report('全年审结行政复议案件88件。', '收到行政复议申请103件，受理96件；审结88件。');
    report('上年审结行政复议案件86件。', '受理行政复议申请96件，审结88件。');
    report('全年审结行政复议案件188件。', '县政府受理行政复议申请96件，审结53件。');
  });
});
