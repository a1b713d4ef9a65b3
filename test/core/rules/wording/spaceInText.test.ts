import { spaceInText } from '../../../../server/src/core/rules/wording/spaceInText';
import { checkRule } from '../../../support/checkRule';

describe('space-in-text', () => {
  it('finds a blank between 汉字 of a sentence', () => {
    checkRule(spaceInText, '加强行政⟦ ⟧执法，成效明显。', '加强行政执法，成效明显。');
  });

  it('is silent in quotes, titles, names and before digits', () => {
    checkRule(spaceInText, '“法润石化 护企安商”，《甲办公室 乙局通知》，王 伟同志，共 12 件。');
  });

  it('is silent after a heading’s number and in sign-offs', () => {
    checkRule(spaceInText, '（一） 加强领导。压实责任，抓好落实。\n某某区人民政府\n');
  });

  it('finds a blank beside a mark', () => {
    checkRule(spaceInText, '贯彻国务院⟦ ⟧《条例》要求，夯实基础⟦ ⟧。', '贯彻国务院《条例》要求，夯实基础。');
    checkRule(
      spaceInText,
      '破除“一言堂”⟦ ⟧模式，锚定⟦ ⟧“法治政府”目标。',
      '破除“一言堂”模式，锚定“法治政府”目标。',
    );
    checkRule(spaceInText, '各乡镇⟦ ⟧（街道）落实责任，成效明显。', '各乡镇（街道）落实责任，成效明显。');
  });

  it('finds a blank inside a number', () => {
    checkRule(spaceInText, '参加应诉案件1⟦ ⟧5起，成效明显。', '参加应诉案件15起，成效明显。');
  });

  it('finds a stray blank beside a number, and leaves a style alone', () => {
    const plain = '受理案件12件，办结11件，培训36人，';
    checkRule(spaceInText, `${plain}不予处罚案件⟦ ⟧32件。`, `${plain}不予处罚案件32件。`);
    checkRule(spaceInText, '受理案件 12 件，办结 11 件，培训36人。');
    checkRule(spaceInText, '罚没款1 256 300元，（1） 加强领导，（一） 压实责任。');
  });

  it('looks into a quoted sentence, not into a quoted name', () => {
    checkRule(spaceInText, '理事长说：“人走过弯路，更懂得踏⟦ ⟧实编好每一根篾。”');
    checkRule(spaceInText, '群众说：“窗口⟦ ⟧就在家门口，真方便！”');
    checkRule(spaceInText, '他问：“这个⟦ ⟧证还要办几天？”大家都笑了。');
    checkRule(spaceInText, '成立“法润石化 护企安商”中心，推行“一窗受理，集成 服务”模式。');
  });

  it("leaves the head of a news agency's text", () => {
    checkRule(spaceInText, '新华社北京3月8日电 县人民检察院检察长作报告，回顾全年工作。');
    checkRule(spaceInText, '本报讯 全县召开执法监督会议，部署全年工作。');
    checkRule(spaceInText, '中新网乙山1月9日电 记者从县司法局获悉，全县案件下降。');
    checkRule(spaceInText, '停水停电⟦ ⟧检修期间，加强巡查。');
  });
});
