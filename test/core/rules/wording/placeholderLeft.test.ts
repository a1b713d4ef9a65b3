import { placeholderLeft } from '../../../../server/src/core/rules/wording/placeholderLeft';
import { checkRule } from '../../../support/checkRule';

describe('placeholder-left', () => {
  it('finds blanks before measure words', () => {
    checkRule(placeholderLeft, '办结⟦××⟧件，培训⟦XX⟧人次，增长⟦××⟧%。');
  });

  it('finds years that are not filled in', () => {
    checkRule(placeholderLeft, '⟦20××⟧年工作安排。');
    checkRule(placeholderLeft, '2024⟦年  月⟧完成。');
  });

  it('finds brackets to be filled in', () => {
    checkRule(placeholderLeft, '在⟦【待补】⟧领导下，共⟦【此处填写数据】⟧件。');
  });

  it('finds long runs', () => {
    checkRule(placeholderLeft, '负责人⟦____⟧，电话⟦□□□□⟧。');
  });

  it('is silent about samples, persons and parties', () => {
    checkRule(placeholderLeft, '按“××省××市”填写，王××诉××公司一案，张某某。');
  });

  it('is silent about signs with a meaning', () => {
    checkRule(placeholderLeft, '3×5米，X光机，XX-2000型，【典型案例】，二○二四年。');
  });

  it('finds the open name of a place in running text', () => {
    checkRule(placeholderLeft, '在⟦XX⟧镇召开现场推进会。⟦XX⟧镇党委会专题研究2次。');
    checkRule(placeholderLeft, '一、⟦××⟧县法治建设成效\n⟦××⟧县坚持党建引领，推动⟦××⟧街道试点。');
    checkRule(placeholderLeft, '选取⟦xx⟧乡、⟦xx⟧村作为示范点。');
  });

  it('is silent where the name is hidden or a sample', () => {
    checkRule(placeholderLeft, '办理××镇王某不服行政处罚案，××村村民李某诉××县人民政府一案调解结案。');
    checkRule(placeholderLeft, '统一文书格式，首部写××市××区人民政府。公章冠以××镇人民政府。');
    checkRule(placeholderLeft, '“××镇”字样的标牌，《××县志》，MAX区域，3×2市，推行XXL市集。');
  });

  it('finds asterisks of a blank, not bold text or hidden figures', () => {
    checkRule(placeholderLeft, '与浙江⟦****⟧律师事务所签约。\n培训⟦****⟧人次。\n增长⟦****⟧。');
    checkRule(
      placeholderLeft,
      '**一****、加强领导**，**二是****落实责任**。\n监督电话138****1234，证号3301********1234。',
    );
    checkRule(placeholderLeft, '***主要做法***，**加强**领导，脚注**见后。');
  });

  it('finds the note of a draft behind a title or heading', () => {
    checkRule(placeholderLeft, '甲区人民政府关于2024年法治政府建设情况的报告⟦（送审稿）⟧\n一、成效\n好。');
    checkRule(placeholderLeft, '甲县2023年法治政府建设工作总结⟦（征求意见稿）⟧\n一、成效\n好。');
    checkRule(placeholderLeft, '甲镇2023年法治政府建设报告⟦(讨论稿)⟧\n一、成效\n好。');
  });

  it('is silent on drafts of other documents', () => {
    checkRule(placeholderLeft, '一、《甲市立法条例》（征求意见稿）');
    checkRule(
      placeholderLeft,
      '审议《甲市养犬条例（草案）》，形成征求意见稿12件。\n二、征求意见稿办理情况\n对规范性文件（征求意见稿）逐条审查。',
    );
  });

  it('finds remarks of those who work on the draft', () => {
    checkRule(placeholderLeft, '⟦（此段与前文重复，建议删）⟧强化队伍建设。');
    checkRule(placeholderLeft, '受理投诉⟦（数据请市场监管局核对）⟧321件，建立容错机制⟦（删除）⟧。');
    checkRule(placeholderLeft, '推行柔性执法⟦[批注1]⟧。张科，⟦这里数字请再核一下⟧。');
    checkRule(placeholderLeft, '投入⟦*⟧万元，聘请法律顾问⟦X⟧名。');
  });

  it('finds brackets that tell a colleague what to do', () => {
    checkRule(
      placeholderLeft,
      '共有3件⟦（此数待信访局核实）⟧，培训4期⟦（请人事科补充）⟧，投资5万元⟦（口径以财政局为准）⟧。',
    );
    checkRule(
      placeholderLeft,
      '申请人（请求确认违法）、（待审核材料）、（请示件）、（需提供身份证明）照常办理。',
    );
  });

  it('finds two wordings side by side', () => {
    checkRule(placeholderLeft, '力争超过⟦1600家/达到1600家⟧以上，日均30件/天，比例1/3，2023/2024学年。');
  });

  it('is silent about words that look like remarks', () => {
    checkRule(placeholderLeft, '按领导批注意见整改（含批注意见5条），窗口提示“请核对身份信息”。');
    checkRule(placeholderLeft, '请当事人核对笔录，建议删除过时条款8条，删除（含合并）12项。');
    checkRule(placeholderLeft, '推行X光机检查，推进X项目建设，方案待定。');
  });

  it('finds two underscores before a measure word', () => {
    checkRule(placeholderLeft, '受理申请⟦__⟧件，检查⟦__⟧家次，罚款⟦＿＿⟧万元。');
    checkRule(placeholderLeft, '__重点__工作推进，文件名a__b，见__附件。');
  });

  it('is silent about a word in brackets within a word', () => {
    checkRule(placeholderLeft, '新（改）建公厕7座，迁（改）建校舍3处，完善制度⟦（改）⟧。');
  });
});
