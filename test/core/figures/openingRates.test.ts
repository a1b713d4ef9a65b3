import { figureConflict } from '../../../server/src/core/rules/figure/figureConflict';
import { checkRule } from '../../support/checkRule';

/** A report whose lead paragraph tells `first` before a section tells `again`. */
const check = (first: string, again: string): unknown =>
  checkRule(
    figureConflict,
    `甲区2024年法治政府建设年度报告\n2024年，全区法治建设成效明显。${first}现将有关情况报告如下。\n一、主要举措和成效\n${again}\n二、存在的不足和原因\n少数单位学法不深。`,
  );

describe('rates that the lead paragraph tells first', () => {
  const appeared = '法院通知负责人出庭的行政诉讼案件6250件，实际出庭5850件，出庭应诉率';
  const orders = '全年12345热线工单3174件，比上年的3608件减少12.0%，按期办结3169件，群众满意率96.3%。';
  const disputes = '523件矛盾纠纷里，物业服务198件、邻里关系142件、其他183件；化解511件，未化解的12件在办。';

  it('are those that a section proves', () => {
    check('行政机关负责人出庭应诉率升至96.3%。', `${appeared}⟦93.6%⟧。`);
    check('行政机关负责人出庭应诉率达94.6%。', `${appeared}⟦93.6%⟧。`);
    check('行政复议案件审结率提高到98.0%。', '在办案件250件，审结225件，审结率⟦90.0%⟧。');
    check('人民调解成功率保持在89.8%。', '全县调解组织调处纠纷2316件，成功2289件，成功率⟦98.8%⟧。');
  });

  it('are those that the figures of a section make', () => {
    check('全年受理12345热线工单3174件，按期办结率⟦98.9%⟧；办理案件186件。', orders);
    check('排查矛盾纠纷523件，化解率⟦97.1%⟧。', disputes);
    check('收到建议86件，采纳率⟦78.2%⟧。', '征集意见，收到建议86件，其中网上收到31件，采纳75件。');
  });

  it('are silent where they agree', () => {
    check('行政机关负责人出庭应诉率升至93.6%。', `${appeared}93.6%。`);
    check('全年受理12345热线工单3174件，按期办结率99.8%。', orders);
    check('排查矛盾纠纷523件，化解率97.7%。', disputes);
  });

  it('are silent where another rate, part, base or aim is told of', () => {
    check('行政机关负责人出庭应诉率达到96.3%。', '市本级案件25件，实际出庭24件，正职负责人出庭应诉率96.0%。');
    check('行政复议案件审结率90.8%。', '市本级在办案件250件，审结225件，审结率90.0%。');
    check('行政机关负责人出庭应诉率比上年提高6.9%。', `${appeared}93.6%。`);
    check('直接纠错率12.7%。', '审结行政复议案件360件，综合纠错62件，综合纠错率17.2%。');
    check('排查矛盾纠纷523件，化解率97.1%。', '排查矛盾纠纷523件，其中物业纠纷198件，化解难度大的12件。');
    check(
      '排查矛盾纠纷523件，化解率97.1%。',
      '523件矛盾纠纷中，未化解的12件；调处欠薪投诉631件，化解511件。',
    );
  });

  it('are silent where no figures prove either, or the two lie far apart', () => {
    check('行政机关负责人出庭应诉率升至96.3%。', '行政机关负责人出庭应诉率93.6%。');
    check('案件审结率75.2%。', '在办案件250件，审结225件，审结率90.0%。');
  });
});
