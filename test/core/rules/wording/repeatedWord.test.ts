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
});
