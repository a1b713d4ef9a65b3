import assert from 'node:assert/strict';
import { relativeDate } from '../../../server/src/core/rules/figure/relativeDate';
import { fixedName } from '../../../server/src/core/rules/wording/fixedName';
import { placeholderLeft } from '../../../server/src/core/rules/wording/placeholderLeft';
import { redundantWording } from '../../../server/src/core/rules/wording/redundantWording';
import { repeatedWord } from '../../../server/src/core/rules/wording/repeatedWord';
import { setPhraseQuotes } from '../../../server/src/core/rules/wording/setPhraseQuotes';
import { termVariant } from '../../../server/src/core/rules/wording/termVariant';
import { runRule } from '../../support/checkRule';

const rules = [
  fixedName,
  placeholderLeft,
  redundantWording,
  relativeDate,
  repeatedWord,
  setPhraseQuotes,
  termVariant,
];
const title = '某区人民政府关于2024年法治政府建设情况的报告\n\n';

/** Right sentences in which a word of the lexicon stands across two words, or tells of former times. */
const right = [
  '深入学习总书记重要讲话精神，组织专题研讨6次。',
  '认真复习总书记重要论述。',
  '把全心全意为人民服务的宗旨落实到为民服务全过程。',
  '在《法治日报》发布署名文章2篇，交流执法改革经验。',
  '依托公安照片数据库核验身份信息，办理户籍业务3.2万件。',
  '市监、公安照章办案，移送涉嫌犯罪线索7条。',
  '安排察访暗访42次，发现问题56个并移交整改。',
  '引导外卖骑手习惯穿戴反光背心，压实平台责任。',
  '从干渠到支渠的水事违法行为专项整治拆除违建16处。',
  '环卫计量收费改革依法履行听证程序。',
  '系统每秒批量处理数据3000条，预警准确率98%。',
  '建设全岗通用型窗口队伍，培训人员120名。',
  '回头看过去一年的工作，成绩来之不易。',
  '多做为老百姓解难的实事，办理民生实事12件。',
  '处罚理由由执法机构负责人审核，全年审核1200件。',
  '申请事由由当事人自行填写，窗口不得代填。',
  '依法收回闲置建设用地地块6宗，面积210亩。',
  '落实耕地地力保护补贴1260万元，惠及农户2.1万户。',
  '查处违法占用耕地地类变更不实问题11个。',
  '意向向社会公开征集，共收到线索46条。',
  '问题导向向纵深推进，目标导向更加鲜明。',
  '检测所所需经费列入年度预算，保障执法办案。',
  '一对对邻里矛盾在调解室化解，一把把心锁被打开。',
  '执行行政处罚决定的的确存在困难的，依法申请法院强制执行。',
  '了了信访积案，一一回应群众关切。',
  '2025年1月20日前完成年度述法报告报送工作。',
  '每月5日前报送执法数据，区司法局及时汇总。',
  '工作日前台受理申请1.2万件，节假日前开展安全检查16次。',
  '书面说明年度法治工作进展，报送材料38份。',
  '各单位向区司法局说明年内无行政应诉案件的情况。',
  '证明年检合格的特种设备档案全部数字化。',
  '企业办事成本月均下降12%，满意度稳步提升。',
  '2024年日均接待群众86人次，最近日均办件量增长9%。',
  '项目前期办理审批事项30件。',
  '12条问题线索待核实，8条已查结并反馈举报人。',
  '一次性告知申请人待补正材料36件，补正率100%。',
  '权属待确认地块6宗，已启动调处程序。',
  '基础数据待进一步归集共享的问题依然存在。',
  '2018年机构改革后，原区政府法制办公室职责划入区司法局。',
  '原区卫计局移交的文件已全部整理完毕，数量达1300卷。',
  '2018年机构改革时，区工商局、质监局、食药监局合并组建区市场监管局。',
  '原《信访条例》废止后，我区严格执行《信访工作条例》。',
  '对《民法典》施行前依据原《物权法》办理的登记事项开展清理。',
  '经开区安全环保局查处环境违法案件26件。',
  '配合国家矿山安监局某某局开展矿山执法检查8次。',
  '市交通质监局对在建公路工程开展质量监督抽查12次。',
  '经开区规划国土局审批事项下放32项。',
  '修订我省《法律援助条例》的建议被省司法厅采纳。',
  '编制《纳税人权利清单》，印发3000份。',
  '告知当事人权利清单，保障陈述申辩权利。',
  '落实三项制度，即例会制度、台账制度、通报制度。',
  '推行三项制度：首问负责制、限时办结制、责任追究制。',
  '专题公布权力清单、责任清单、负面清单、证明事项清单四张清单。',
  '修改第12条条款表述，删除限制竞争内容3处。',
  '确保学习宣传贯彻落实取得实实在在的成效。',
  '在在矫人员中开展普法宣传。',
  '以以工代赈方式推进项目建设。',
  '以以旧换新活动为契机开展检查。',
  '对对照检查中发现的问题逐项整改。',
  '为为老服务机构提供法律咨询。',
  '面对严峻工作形势，全面加强监管。',
  '召开专题讲座落实普法责任，讲座落在实处。',
  '制订定期检查制度，研究制订定向帮扶措施。',
  '严厉打击非法冶炼，排查矿冶理论培训班3个。',
  '公推委员12名，不得推委托办。',
  '行政权利用不当问题得到纠正。',
  '组织群众轻松驰骋法治跑道活动。',
  '1月31日前公开了区直各部门的年度报告；2月20日前公开了区本级的年度报告。',
  '12个年检站点全部合格，说明年均增长稳定。',
];

/** Slips that look like them. */
const wrong: readonly (readonly [slip: string, sentence: string])[] = [
  ['习总书记', '认真贯彻习总书记重要讲话精神。'],
  ['布署', '研究布署法治建设工作，名单另行公布。'],
  ['安照', '严格安照规定程序办理。'],
  ['排察', '组织排察矛盾纠纷36件。'],
  ['惯穿', '将法治理念惯穿始终。'],
  ['渠到', '拓宽群众诉求渠到。'],
  ['回头看', '组织开展督察整改回头看。'],
  ['做为', '把依法行政做为重要任务。'],
  ['由由', '案件由由执法机构办理。'],
  ['对对', '加强了对对执法活动的监督。'],
  ['在在', '监督工作在在乡镇一级推进。'],
  ['日前', '日前，执法证件换发完成。'],
  ['日前', '区司法局日前印发通知。'],
  ['本月', '本月新增公证处1家。'],
  ['明年', '明年将继续推进。'],
  ['待核实', '办理案件36件，待核实。'],
  ['（待补充）', '典型案例（待补充）。'],
  ['质监局', '会同质监局开展执法检查。'],
  ['《物权法》', '宣传《物权法》等法律。'],
  ['三项制度', '全面落实三项制度，规范执法。'],
  ['三项制度', '落实三项制度：行政执法公示、执法全过程记录、重大执法决定法制审核。'],
  ['条条款', '修改12条条款。'],
];

describe('lexicon words and word boundaries', () => {
  for (const sentence of right)
    it(`is silent: ${sentence}`, () => {
      for (const rule of rules) assert.deepEqual(runRule(rule, title + sentence), []);
    });

  for (const [slip, sentence] of wrong)
    it(`finds ${slip}: ${sentence}`, () => {
      const text = title + sentence;
      const found = rules.flatMap((rule) =>
        runRule(rule, text).map(({ span }) => text.slice(span.start, span.end)),
      );
      assert.deepEqual(found, [slip]);
    });

  it('offers the year that is meant', () => {
    const [finding] = runRule(relativeDate, `${title}受理量比去年增加12件。`);
    assert.match(finding?.message ?? '', /如指2023年/);
  });
});
