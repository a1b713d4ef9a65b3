import { repeatedClause } from '../../../../server/src/core/rules/wording/repeatedClause';
import { checkRule } from '../../../support/checkRule';

describe('repeated-clause', () => {
  it('finds a clause or a sentence that follows itself', () => {
    checkRule(
      repeatedClause,
      '加强对行政权力的制约，⟦加强对行政权力的制约⟧，自觉接受监督。',
      '加强对行政权力的制约，自觉接受监督。',
    );
    checkRule(
      repeatedClause,
      '全年开展法治培训12期。⟦全年开展法治培训12期⟧。参训人员1300人次。',
      '全年开展法治培训12期。参训人员1300人次。',
    );
    checkRule(repeatedClause, '一是健全制度；严格落实责任；⟦严格落实责任⟧。');
  });

  it('finds an item that is in its list already', () => {
    checkRule(
      repeatedClause,
      '公安、司法、民政、⟦司法⟧、教育等部门开展宣传。',
      '公安、司法、民政、教育等部门开展宣传。',
    );
    checkRule(repeatedClause, '在城关、东街、西街、⟦东街⟧、北街等镇街设立站点。');
    checkRule(repeatedClause, '落实决策、公示、记录、⟦公示⟧、备案等制度。');
  });

  it('finds an office joined with itself', () => {
    checkRule(repeatedClause, '市司法局会同⟦市司法局⟧开展专项检查。');
    checkRule(repeatedClause, '由县生态环境局联合⟦县生态环境局⟧执法。');
    checkRule(repeatedClause, '由县市场监管局会同⟦县市场监管局⟧、公安局检查。');
  });

  it('is silent where words come back by right', () => {
    checkRule(repeatedClause, '有诉必应，有诉必应，真抓实干，抓实抓细。');
    checkRule(repeatedClause, '提高认识，加强领导，提高认识的同时加强领导，加强领导班子建设。');
    checkRule(repeatedClause, '县公安局会同市公安局办案，联合联合体成员，会同有关部门会同乡镇。');
    checkRule(repeatedClause, '维持3件、撤销3件、维持率提高，涉及教育、医疗；教育、住房、养老等领域。');
    checkRule(
      repeatedClause,
      '公安、司法、民政等部门，会同公安、交通、城管等部门，推进“司法、公安、司法”联动。',
    );
  });

  it('finds a short sentence of several clauses that follows itself', () => {
    checkRule(
      repeatedClause,
      '区审计局完成项目38个，推动完善制度29项。⟦区审计局完成项目38个，推动完善制度29项⟧。下一步继续加强。',
      '区审计局完成项目38个，推动完善制度29项。下一步继续加强。',
    );
    checkRule(repeatedClause, '办案12件，罚款3万元，结案率100%。⟦办案12件，罚款3万元，结案率100%⟧。');
    checkRule(
      repeatedClause,
      '全年培训6次，参训310人；发放读本900册。⟦全年培训6次，参训310人；发放读本900册⟧。',
    );
  });

  it('is silent where only a part of the sentence comes back', () => {
    checkRule(repeatedClause, '检查12家，整改8处。检查12家，整改9处。');
    checkRule(repeatedClause, '真抓，实干。真抓，实干，才能见效。');
    checkRule(repeatedClause, '检查企业12家，整改隐患8处。督促检查企业12家，整改隐患8处。');
  });

  it('finds clauses that stand twice together within a sentence or across its end', () => {
    checkRule(
      repeatedClause,
      '申请人服判息诉，换言之，超过九成的争议止于复议，⟦换言之，超过九成的争议止于复议⟧。',
    );
    checkRule(
      repeatedClause,
      '学习法律法规9部；举办法治讲堂4期，参训干部1640人次，平均每期410人次。⟦举办法治讲堂4期，参训干部1640人次，平均每期410人次⟧。',
    );
    checkRule(repeatedClause, '坚持依法行政，坚持为民服务；坚持依法行政，坚持严格执法。');
    checkRule(repeatedClause, '学法，用法，学法，用法，人人争先。');
  });

  it('knows the first and the last word of a list by the marks around it', () => {
    checkRule(repeatedClause, '推动审批“减环节、减材料、⟦减环节⟧、减跑动”，打造品牌。');
    checkRule(repeatedClause, '处理方式：不予处罚、从轻处罚、减轻处罚、⟦不予处罚⟧。');
    checkRule(repeatedClause, '做到看得见（摸得着、接得住、管得好、⟦接得住⟧）。');
    checkRule(repeatedClause, '推动审批“减环节、减材料、减时限、减跑动”，“减环节、减费用”。');
    checkRule(repeatedClause, '抓落实、抓落实、再抓落实。组织学习培训、考试，学习培训、宣传。');
    checkRule(repeatedClause, '市司法局、县司法局、市司法局机关，减环节、减材料。减环节、减时限。');
  });

  it('finds two drafts of one clause side by side', () => {
    checkRule(repeatedClause, '群众满意率连续三年高于95%，⟦群众满意率连续三年保持在95%以上⟧。');
    checkRule(repeatedClause, '全年培训执法人员1300人次。⟦共培训执法人员1300人次⟧。');
  });

  it('is silent about clauses that tell different things with one number', () => {
    checkRule(
      repeatedClause,
      '受理申请83件，办结申请83件，按期办结率100%，群众满意率100%，共83件，已办83件。',
    );
    checkRule(repeatedClause, '合法性审核率达到100%，合法性审核意见采纳率达到100%。');
  });
});
