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
});
