import { sectionEmpty } from '../../../../server/src/core/rules/structure/sectionEmpty';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(sectionEmpty, marked, fixed);

describe('section-empty', () => {
  it('marks a heading with nothing under it', () => {
    check('一、做法\n好。\n⟦二、不足⟧\n三、打算\n努力。');
    check('一、做法\n（一）领导\n好。\n⟦（二）制度⟧\n（三）执法\n好。');
  });

  it('is silent on lists, tables, children and run-in text', () => {
    check('一、做法\n好。\n二、清单\n1.甲\n2.乙\n3.丙');
    check('一、做法\n好。\n二、数据\n| 甲 | 1 |\n| --- | --- |\n| 乙 | 2 |\n三、打算\n（一）好。好。');
    check('一、做法');
  });

  it('marks one of two', () => {
    check('一、做法\n（一）深化改革\n好。\n⟦（二）优化营商环境⟧\n二、打算\n努力。');
    check('一、做法\n1.落实普法责任\n制定清单。\n⟦2.培育法治人才⟧\n二、打算\n努力。');
    check('一、做法\n⟦（一）深化改革⟧\n（二）优化营商环境。推进“一网通办”。\n二、打算\n努力。');
  });

  it('takes a closing formula for no content', () => {
    check('一、做法\n好。\n二、不足\n少。\n⟦三、2025年工作安排⟧\n特此报告。');
    check('一、做法\n好。\n⟦二、打算⟧\n\n　　专此报告\n\n甲区人民政府\n2025年1月2日');
    check('一、做法\n好。\n二、打算\n努力。\n特此报告。');
  });

  it('marks a heading with its stop whose text is gone', () => {
    check(
      '一、做法\n（一）深化改革。推进改革。\n⟦（二）提升执法效能⟧。\n（三）优化服务。开展服务。\n二、打算\n努力。',
    );
    check(
      '一、做法\n**（一）深化改革。** 推进改革。\n**（二）规范执法。** 开展检查。\n**⟦（三）推进诚信建设⟧。**',
    );
    check('一、做法\n（一）学习\n好。\n⟦（二）执法⟧。\n（三）服务\n好。');
  });

  it('is silent on items that say all they have to say', () => {
    check('一、做法\n（一）深化改革。推进改革。\n（二）全年检查12次。\n（三）优化服务。开展服务。');
    check('一、做法\n1.力量不足。\n2.培训不够。基层的培训不够。');
    check('一、不足\n（一）力量不足。基层少。\n（二）执法人员业务能力还有待提高。\n（三）经费不足。保障少。');
    check('一、做法\n1.力量不足。\n2.经费不足。\n3.培训不够。基层的培训不够。');
  });

  it('is silent on an item that says that there is nothing to tell', () => {
    for (const words of ['本年度无其他需要报告的事项', '本机关未收到举报', '不存在应公开未公开情形'])
      check(`一、其他\n（一）收费情况。未收费。\n（二）建议办理情况。办理3件，已答复。\n（三）${words}。`);
    for (const words of ['其他需要报告的事项', '建议提案办理', '信息处理费收取'])
      check(`一、其他\n（一）收费情况和标准。未收费。\n（二）建议办理情况。办理3件。\n⟦（三）${words}⟧。`);
  });

  it('is silent on an item that only lacks its stop', () => {
    check(
      '一、打算\n（一）办班2期，轮训一遍。\n（二）增加人手，抓好考试，新增持证人员8名\n（三）谋划普法，宣讲50场。',
    );
    check('一、打算\n1.完善制度。\n2.强化培训\n3.严格考核。');
    check(
      '一、结构\n1.从领域看，治安812件。占六成。\n2.从区域看，城区1214件、镇村216件，共1430件\n3.从时间看，上半年多。占七成。',
    );
  });
});
