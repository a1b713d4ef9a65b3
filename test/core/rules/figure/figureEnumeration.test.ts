import { figureEnumeration } from '../../../../server/src/core/rules/figure/figureEnumeration';
import { checkRule } from '../../../support/checkRule';

describe('figure-enumeration', () => {
  it('counts the listed items', () => {
    checkRule(figureEnumeration, '紧抓清权、减权、制权⟦四个⟧环节。', '紧抓清权、减权、制权三个环节。');
  });

  it('keeps the digits of the number', () => {
    checkRule(
      figureEnumeration,
      '选取市场监管、交通运输、生态环境、农业农村⟦3个⟧领域开展试点。',
      '选取市场监管、交通运输、生态环境、农业农村4个领域开展试点。',
    );
  });

  it('lets 等 leave items out but not add any', () => {
    checkRule(figureEnumeration, '建立联席会议、信息共享等八项机制，聚焦物业、婚姻、劳动、土地等⟦3类⟧纠纷。');
  });

  it('counts 一是 to 三是 across sentences', () => {
    checkRule(figureEnumeration, '做好⟦四项⟧工作。一是抓学习。深入学习。二是抓决策。三是抓执法。');
  });

  it('takes 和 as a join or as part of a name', () => {
    checkRule(
      figureEnumeration,
      '推进机构改革和职能转变、执法监督、行政复议三项工作，紧盯立案、调查和决定三个环节。',
    );
  });

  it('leaves lists that count nothing alone', () => {
    checkRule(
      figureEnumeration,
      '由司法局、公安局、法院、检察院组成的2个督察组；深入机关、学校、社区开展宣讲126场。',
    );
  });

  it('counts people, months and honours by name', () => {
    checkRule(figureEnumeration, '张伟、李强、王敏、赵磊⟦三名⟧同志获评先进个人。');
    checkRule(figureEnumeration, '推荐周明、吴丽华、郑建⟦四名⟧律师参评全国优秀律师。');
    checkRule(figureEnumeration, '先后于3月、6月、9月组织开展⟦四次⟧行政执法案卷评查。');
    checkRule(figureEnumeration, '3月、5月、8月和11月组织召开⟦3次⟧府院联席会议。');
    checkRule(figureEnumeration, '今年获得“全国法治政府建设示范市”“全省法治建设先进单位”⟦三项⟧荣誉。');
  });

  it('takes no places, months with a number each or other quotes for them', () => {
    checkRule(figureEnumeration, '张伟、李强、王敏、赵磊四名同志获评先进个人。');
    checkRule(figureEnumeration, '张庄、李集、王店四名法律明白人上门调解。');
    checkRule(figureEnumeration, '从公安、市场监管、城管抽调5名执法人员。');
    checkRule(figureEnumeration, '3月、6月、9月各开展2次案卷评查。');
    checkRule(figureEnumeration, '3月、6月、9月分别召开2次联席会议。');
    checkRule(figureEnumeration, '自4月起，6月、9月组织培训班5期。');
    checkRule(figureEnumeration, '深化“放管服”“证照分离”三项改革任务。');
  });

  it('begins a list anew behind what a title is followed by', () => {
    checkRule(figureEnumeration, '我街依据《传染病防治法》《突发事件应对法》发布通告、书面告知书6种。');
    checkRule(figureEnumeration, '依据《甲法》《乙法》印发指引、清单、手册3种。');
    checkRule(figureEnumeration, '学习《甲法》、《乙法》、《丙法》⟦4部⟧法律。');
  });

  it('counts no empty member', () => {
    checkRule(figureEnumeration, '落实县、乡、村、组、、户五级责任。');
    checkRule(figureEnumeration, '整合邮政、供销、、客运、快递“四张网”，压实市、、县两级责任。');
    checkRule(figureEnumeration, '落实县、乡、、村、组⟦五级⟧责任。');
  });

  it('leaves a list alone that a line breaks or a quotation mark without its partner borders', () => {
    checkRule(
      figureEnumeration,
      '整合组建市场监管、生态环\n\n境保护、文化市场、交通运输、农业五支综合执法队伍。',
    );
    checkRule(figureEnumeration, '整合组建队伍。\n\n环境保护、文化市场、交通运输、农业⟦五支⟧综合执法队伍。');
    checkRule(figureEnumeration, '紧扣《甲纲要》《乙纲要》《丙规划》一规划两纲要”要求。');
  });

  describe('counts what follows a number in other ways', () => {
    const wrong = [
      '申请集中在⟦四类⟧：一是养老金档案，二是工伤认定材料，三是考试成绩复核。',
      '暴露出⟦两个⟧突出问题。第一，程序意识不强。代签时有发生。第二，证据意识不强。有的照搬模板。第三，履职意识不强。',
      '聚焦“⟦四个⟧提升”开展工作。提升执法能力，推行导师带徒；提升化解效能，增配人员；提升服务品质，建设驿站。',
    ];
    for (const text of wrong) it(text, () => void checkRule(figureEnumeration, text));
    const right = [
      '申请集中在三类：一是养老金档案，二是工伤认定材料，三是考试成绩复核。',
      '暴露出三个突出问题。第一，程序意识不强。第二，证据意识不强。第三，履职意识不强。',
      '暴露出四个突出问题。第一，程序意识不强。第二，证据意识不强。',
      '聚焦“三个提升”开展工作。提升执法能力，推行导师带徒；提升化解效能，增配人员；提升服务品质，建设驿站。',
      '聚焦“三个提升”开展工作。提升执法能力，推行导师带徒。提升化解效能，增配人员。',
    ];
    for (const text of right) it(text, () => void checkRule(figureEnumeration, text));
  });
});
