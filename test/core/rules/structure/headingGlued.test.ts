import { headingGlued } from '../../../../server/src/core/rules/structure/headingGlued';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(headingGlued, marked, fixed);

describe('heading-glued', () => {
  it('reports a heading behind the last stop of a paragraph', () => {
    check(
      '一、强化领导\n\n召开会议4次。\n\n二、压实责任\n\n参加考试，参考率达100%。⟦三、⟧规范决策程序，推进依法行政\n\n审查合同27份。\n\n四、严格执法\n\n检查38次。',
      '一、强化领导\n\n召开会议4次。\n\n二、压实责任\n\n参加考试，参考率达100%。\n\n三、规范决策程序，推进依法行政\n\n审查合同27份。\n\n四、严格执法\n\n检查38次。',
    );
    check(
      '一、举措\n(一)党的领导\n发现问题31个,已整改到位。 ⟦(二)⟧依法履行职能,营商环境优化\n抽查46次。\n(三)依法决策\n审查63件。\n(四)严格执法\n评查120宗。',
    );
    check(
      '一、做法\n　　（一）学习到位。学法6次。\n　　（二）普法到位。宣传9场。⟦（三）⟧执法到位。检查38次。\n　　（四）化解到位。调解27件。',
      '一、做法\n　　（一）学习到位。学法6次。\n　　（二）普法到位。宣传9场。\n　　（三）执法到位。检查38次。\n　　（四）化解到位。调解27件。',
    );
  });

  it('reports the next number in a run-in heading, and the first heading under another', () => {
    check(
      '一、举措\n1．加强领导。召开会议2次。⟦2．⟧强化考核。纳入考核体系。\n3．深化改革。梳理515项。\n4．优化服务。网办率98%。',
    );
    check(
      '一、主要举措和成效⟦（一）⟧加强组织领导落实\n召开会议2次。\n（二）依法履行职能\n梳理515项。\n（三）健全决策机制\n审查8件。\n二、不足\n力量不强。',
    );
  });

  it('is silent on lists in a sentence and on words that only look like a number', () => {
    check(
      '一、举措\n重点抓好三项：（一）学习；（二）普法；（三）执法。\n二、不足\n力量不强。\n三、打算\n抓好落实。',
    );
    check('一、举措\n落实制度。二、三产业持续增长\n二、不足\n力量不强。\n三、打算\n抓好落实。');
    check('一、举措\n依据条例第十二条。（二）项规定的情形除外。\n二、不足\n力量不强。\n三、打算\n抓好落实。');
    check('一、举措\n1.完善制度。2.加强培训。3.开展检查。\n二、不足\n力量不强。\n三、打算\n抓好落实。');
  });

  it('is silent where no heading has a line of its own', () => {
    check(
      '一、举措和成效。加强领导，召开会议2次，开展督察。二、不足和原因。力量不强，原因是培训不够、编制不足、经费短缺。三、下一步打算。继续抓好落实，强化培训，加大保障，不断提升依法行政的能力和水平，努力开创法治政府建设新局面，为高质量发展作出贡献。',
    );
  });

  it('is silent on headings behind Markdown marks', () => {
    check('## 一、举措\n召开会议。\n## 二、不足\n力量不强。\n**三、打算**\n抓好落实。');
  });

  it('reports a heading with its text behind an item of the level below', () => {
    check(
      '一、工作和成效。\n（一）深化改革。新增3206户。\n（二）推行监管。制定清单15项。⟦二、⟧履职情况。局长主持研究6次。\n三、存在问题。一是力量不足。\n四、工作计划。抓好落实。',
    );
    check('一、甲。\n（一）子。二、三产业增长。四、五月份开展检查。\n二、乙。正文。\n三、丙。正文。');
  });

  it('looks at the group where a list elsewhere is written in one paragraph', () => {
    const plans =
      '二、打算\n抓好三项工作。（一）完善制度，修订规则。（二）强化培训，轮训一遍。（三）严格考核，兑现奖惩。';
    const report = (glued: string): string =>
      `一、举措\n（一）织密“经纬网”，立规更实\n审查6件。${glued}（二）用好“一张网”，办事更快\n办件2件。\n（三）扎紧“铁篱笆”，执法更严\n检查3次。\n${plans}`;
    check(report('⟦').replace('⟦（二）', '⟦（二）⟧'));
    check(report('\n'));
    check(`一、举措\n做好三件事。（一）学习，办班2期。（二）普法，宣讲3场。（三）执法，检查4次。\n${plans}`);
  });
});
