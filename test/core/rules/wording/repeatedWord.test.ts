import { repeatedWord } from '../../../../server/src/core/rules/wording/repeatedWord';
import { checkRule } from '../../../support/checkRule';

describe('repeated-word', () => {
  it('finds doubled particles and verbs', () => {
    checkRule(repeatedWord, '队伍⟦的的⟧管理，对案卷⟦进行进行⟧评查。', '队伍的管理，对案卷进行评查。');
  });

  it('is silent about words that meet by right', () => {
    checkRule(
      repeatedWord,
      '学习习近平法治思想，召开常委会会议，执行行政处罚，层层压实，目的的正当性，的的确确，人人参与，等等。',
    );
  });

  it('finds doubled nouns of reports', () => {
    checkRule(
      repeatedWord,
      '贯彻党的二十大⟦精神精神⟧，遏制水土⟦流失流失⟧。',
      '贯彻党的二十大精神，遏制水土流失。',
    );
    checkRule(repeatedWord, '自觉接受人大⟦监督监督⟧、政协民主⟦监督监督⟧和群众监督。');
    checkRule(repeatedWord, '由市⟦公安局公安局⟧牵头，各行政⟦机关机关⟧配合，⟦但是但是⟧进展不一。');
    checkRule(repeatedWord, '制发行政规范性⟦文件文件⟧5件，健全调解⟦机制机制⟧。');
  });

  it('is silent where the second noun begins another word', () => {
    checkRule(
      repeatedWord,
      '市直机关机关党委，民营企业企业家座谈会，党政机关机关事务管理，特约监督监督员，社会治理体系体系化建设。',
    );
    checkRule(repeatedWord, '发挥关键作用作用于基层，阶段阶段性成果；制度、制度化，机关，机关党委。');
    checkRule(repeatedWord, '请大家把问题研究研究、讨论讨论，把情况了解了解，多宣传宣传，常教育教育。');
  });

  it('finds a measure word or a sign doubled behind a figure', () => {
    checkRule(repeatedWord, '覆盖21⟦个个⟧镇街，审查35⟦件件⟧。', '覆盖21个镇街，审查35件。');
    checkRule(repeatedWord, '3月10⟦日日⟧召开，满意率99.6⟦%%⟧。', '3月10日召开，满意率99.6%。');
    checkRule(repeatedWord, '办结率100⟦％％⟧，投入320⟦万元万元⟧，培训860⟦人次人次⟧，宣讲46⟦场场⟧。');
  });

  it('is silent where the measure word begins another word', () => {
    checkRule(
      repeatedWord,
      '扶持6个个体工商户，走访12家家庭农场，梳理3项项目，2024年年度报告，5日日常检查。',
    );
    checkRule(
      repeatedWord,
      '供应8宗宗地，选聘20名名师，12人人均培训40学时，检查起重机械3起起火事故，4户户主签字。',
    );
    checkRule(repeatedWord, '一个个难题，一件件实事，一次次走访，增长12%，满意率100%。');
  });

  it('is silent about 通过率 behind 通过', () => {
    checkRule(repeatedWord, '通过通过率分析查找短板，考试通过通过率排名公布。');
    checkRule(repeatedWord, '⟦通过通过⟧集中学习、专题辅导等方式，⟦扩大扩大⟧援助覆盖面。');
  });

  it('finds any word that is written twice', () => {
    checkRule(repeatedWord, '主动⟦接受接受⟧社会监督。', '主动接受社会监督。');
    checkRule(repeatedWord, '沿线3个小区⟦居民居民⟧提出的诉求，⟦先后先后⟧到甲镇、乙镇调研。');
    checkRule(repeatedWord, '报请⟦县审计局县审计局⟧复核，⟦化解化解⟧矛盾，⟦曝光曝光⟧典型案例。');
    checkRule(
      repeatedWord,
      '由镇⟦综治中心综治中心⟧牵头调处，⟦及时及时⟧答复。',
      '由镇综治中心牵头调处，及时答复。',
    );
  });

  it('is silent on what is said twice by right', () => {
    checkRule(repeatedWord, '把情况摸清楚，大家商量商量，坐下来交流交流，把账一笔一笔算清。');
    checkRule(repeatedWord, '邀请律师律师协会会员，先通后通，每户每户走到，一层一层压实，非常非常重要。');
    checkRule(repeatedWord, '12个社区每个社区每季度议事，叮咚叮咚的门铃，县供销社供销社员大会。');
  });

  it('knows particles behind 一, behind doubled characters and behind words that end like others', () => {
    checkRule(repeatedWord, '构建亲清统一⟦的的⟧新型政商关系。', '构建亲清统一的新型政商关系。');
    checkRule(repeatedWord, '画了个大大⟦的的⟧问号。');
    checkRule(repeatedWord, '审核风电项目⟦的的⟧征地补偿协议，书面说明⟦了了⟧理由，查明⟦了了⟧事实。');
    checkRule(
      repeatedWord,
      '说清目的的正当性，做到简单明了了，的的确确，一把把心锁被打开，一所所学校，实实在在。',
    );
    checkRule(repeatedWord, '坚持便民为民为宗旨，利民为民为先。');
  });

  it('finds words of up to eight characters twice', () => {
    checkRule(repeatedWord, '⟦县司法局全年县司法局全年⟧审查文件214件。', '县司法局全年审查文件214件。');
    checkRule(repeatedWord, '依托⟦公共法律服务公共法律服务⟧中心，落实⟦法治政府建设法治政府建设⟧要求。');
    checkRule(repeatedWord, '⟦区综合行政执法局区综合行政执法局⟧牵头。');
    checkRule(repeatedWord, '加强法治政府建设，法治政府建设水平提高，一件一件办、一桩一桩办。');
  });

  it('cuts no rare character in two', () => {
    checkRule(
      repeatedWord,
      '加强\u{18451}\u{16851}\u{16800}镇的管理，\u{20b9f}\u{20b9f}\u{20b9f}\u{20b9f}村推进工作。',
    );
    checkRule(
      repeatedWord,
      '加强\u{18451}\u{16851}\u{16800}镇⟦管理管理⟧。',
      '加强\u{18451}\u{16851}\u{16800}镇管理。',
    );
  });
});
