import { figureMinPerUnit } from '../../../../server/src/core/rules/figure/figureMinPerUnit';
import { checkRule } from '../../../support/checkRule';

describe('figure-min-per-unit', () => {
  it('reports a total below floor times units', () => {
    checkRule(figureMinPerUnit, '全县186个村每村培养3名以上，共培养⟦542名⟧。');
  });

  it('finds the number of units in another paragraph', () => {
    checkRule(
      figureMinPerUnit,
      '共培养⟦500名⟧“法律明白人”，每个村（社区）有8名以上。\n全区65个村（社区）实现全覆盖。',
    );
  });

  it('accepts a total that reaches the floor', () => {
    checkRule(figureMinPerUnit, '全县186个村每村培养3名以上，共培养558名。');
  });

  it('holds an average against total and number', () => {
    checkRule(figureMinPerUnit, '全县18个乡镇共开展法治讲座198场，平均每个乡镇⟦15场⟧。');
    checkRule(figureMinPerUnit, '投入普法经费240万元，按常住人口60万人计算，人均普法经费⟦6元⟧。');
    checkRule(figureMinPerUnit, '全年办结行政复议案件120件，总用时4200天，平均办理时长⟦45天⟧。');
    checkRule(figureMinPerUnit, '全年罚款总额860万元，共处罚430件，案均罚款⟦20万元⟧。');
    checkRule(figureMinPerUnit, '全年举办普法讲座64场，受众7680人次，平均每场⟦150人次⟧。');
    checkRule(figureMinPerUnit, '全年接访1320批次，平均每月接访⟦130批次⟧。');
    checkRule(figureMinPerUnit, '全市46名公职律师共办理法律事务1380件，人均办理⟦40件⟧。');
  });

  it('accepts an average within rounding, or of something else', () => {
    checkRule(figureMinPerUnit, '全县13个乡镇共调解纠纷1860件，平均每个乡镇143件。');
    checkRule(
      figureMinPerUnit,
      '全县18个乡镇共开展法治讲座198场，其中12个山区乡镇开展150场，平均每个乡镇12.5场。',
    );
    checkRule(
      figureMinPerUnit,
      '全市46名公职律师办理法律事务1385件，开展法治讲座92场，人均参与决策论证6件。',
    );
    checkRule(figureMinPerUnit, '自5月上线以来受理咨询3600件，月均450件。');
    checkRule(figureMinPerUnit, '截至11月底，受理咨询3300件，月均300件。');
    checkRule(figureMinPerUnit, '调解纠纷3600件，月均调解婚姻家庭纠纷90件。');
    checkRule(figureMinPerUnit, '按照人均1.5元标准落实普法经费120万元，覆盖人口60万人。');
    checkRule(figureMinPerUnit, '带动就业1200人，投入资金240万元，村民人均增收3600元。');
    checkRule(figureMinPerUnit, '近三年共开展评查36次，平均每年12次。');
    checkRule(figureMinPerUnit, '接听热线45万个，日均接听1230个。');
    checkRule(figureMinPerUnit, '全年办结行政复议案件120件，平均办理时长35天，最短3天。');
  });

  it('holds the number for each unit against the total', () => {
    checkRule(figureMinPerUnit, '全区16个镇街每个镇街配备3名法制审核员，共⟦45名⟧。');
    checkRule(figureMinPerUnit, '为全县12个乡镇综合执法队各配备执法记录仪5台，共配备⟦50台⟧。');
    checkRule(figureMinPerUnit, '全市25个司法所均配备3名以上工作人员，共有工作人员⟦68人⟧。');
    checkRule(figureMinPerUnit, '全县186个村均聘请2名以上法律明白人，共聘请法律明白人⟦360人⟧。');
  });

  it('leaves other totals and further members alone', () => {
    checkRule(figureMinPerUnit, '全区16个镇街每个镇街配备3名法制审核员，共48名。');
    checkRule(figureMinPerUnit, '县局配备10台，12个乡镇各配备5台，共配备70台。');
    checkRule(figureMinPerUnit, '全区16个镇街每个镇街配备3名法制审核员、2名监督员，共80名。');
    checkRule(figureMinPerUnit, '全市25个司法所均配备2名以上工作人员，今年新增工作人员18人。');
    checkRule(figureMinPerUnit, '12个乡镇各设立1个法律服务站，共设立法律服务点226个。');
  });

  it('holds what every month or quarter has against the year', () => {
    checkRule(figureMinPerUnit, '每季度至少召开1次法治建设推进会，全年共召开⟦3次⟧。');
    checkRule(figureMinPerUnit, '每季度不少于一次专题研究法治工作，全年共专题研究⟦3次⟧。');
    checkRule(figureMinPerUnit, '坚持每月组织一次常务会议学法，全年共学法⟦10次⟧。');
  });

  it('leaves other deeds and a part of the year alone', () => {
    checkRule(figureMinPerUnit, '每季度至少召开1次法治建设推进会，全年共召开5次。');
    checkRule(figureMinPerUnit, '每季度至少开展一次案卷评查，全年共开展行政执法监督检查3次。');
    checkRule(figureMinPerUnit, '坚持每月组织一次集中学习，上半年共学习6次。');
    checkRule(figureMinPerUnit, '坚持每月组织一次学法，自6月起全年共学法7次。');
  });

  it('knows that a group of people has one member at least', () => {
    checkRule(figureMinPerUnit, '全年接待来访群众97批⟦81人次⟧。');
    checkRule(figureMinPerUnit, '帮扶困难家庭326户⟦298人⟧。');
    checkRule(figureMinPerUnit, '来访61批次⟦58人⟧，均已稳妥处置。');
    for (const text of [
      '全年接待来访群众97批181人次。',
      '帮扶困难家庭326户，慰问老党员298人。',
      '抽检食品326批次，培训快检人员58人。',
      '发生事故87起、死亡62人。',
    ])
      checkRule(figureMinPerUnit, text);
  });

  it('takes an average over events, and over units with a second name in brackets', () => {
    checkRule(figureMinPerUnit, '全年办案186件，罚没款279万元，平均每件罚没款⟦2.5万元⟧。');
    checkRule(figureMinPerUnit, '为18个村（社区）落实经费10.8万元，平均每个村（社区）⟦0.8万元⟧。');
    checkRule(figureMinPerUnit, '举办法治培训班8期，每期60人，累计培训⟦420人⟧。');
    checkRule(figureMinPerUnit, '主持研究法治工作6次，带队督导36次，平均每月⟦4次⟧。');
    for (const text of [
      '全年办案186件，罚没款279万元，平均每件罚没款1.5万元。',
      '为18个村（社区）落实经费10.8万元，平均每个村（社区）0.6万元。',
      '举办法治培训班8期，每期60人，累计培训480人。',
      '主持研究法治工作6次，带队督导36次，平均每月3次。',
      '主持研究法治工作24次，带队督导36次，平均每月2次。',
    ])
      checkRule(figureMinPerUnit, text);
  });

  it('counts the units of a list together', () => {
    checkRule(figureMinPerUnit, '11个内设机构、4个街道办事处各明确1名联络员，共15名。');
    checkRule(figureMinPerUnit, '11个内设机构、4个街道办事处各明确1名联络员，共⟦18名⟧。');
  });

  it('reads averages of things that come whole, of people, cases and what communities hold', () => {
    checkRule(figureMinPerUnit, '连夜转移低洼处群众97户284人，平均每户⟦3.9人⟧。');
    checkRule(figureMinPerUnit, '全县法官32人，审结案件4810件，人均结案⟦105.3件⟧，同比增加12.5件。');
    checkRule(figureMinPerUnit, '按应审案件1960件、工作人员68名计算，人均年办案⟦18.8件⟧。');
    checkRule(figureMinPerUnit, '全市1259个行政村共培育“法律明白人”5036名，平均每村⟦6名⟧。');
    checkRule(figureMinPerUnit, '全年接访1326批次，平均每月接访⟦101.5批次⟧。');
    for (const right of [
      '全年接访1326批次，平均每月接访110.5批次。',
      '全县186个村配备调解员，平均每个村3.2名，其中女性311名、专职56名。',
      '连夜转移低洼处群众97户284人，平均每户2.9人。',
      '全县法官32人，审结案件4810件，人均结案150.3件，同比增加12.5件。',
      '按应审案件1960件、工作人员68名计算，人均年办案28.8件，最多的区达到46件。',
      '68名复议人员收到申请1960件，审结1742件，人均办案26.5件。',
      '全市1259个行政村共培育“法律明白人”5036名，平均每村4名。',
    ])
      checkRule(figureMinPerUnit, right);
  });

  it('takes no average for a number of units', () => {
    checkRule(
      figureMinPerUnit,
      '全年开展普法活动54场，平均每个社区6场；培育“法律明白人”63名，平均每个社区7名。',
    );
    checkRule(figureMinPerUnit, '走访企业96家次，平均每个村8家；调解纠纷60件，平均每个村5件。');
    checkRule(
      figureMinPerUnit,
      '9个社区开展普法活动54场，平均每个社区⟦7场⟧；培育“法律明白人”63名，平均每个社区7名。',
    );
  });
});
