import { setPhraseQuotes } from '../../../../server/src/core/rules/wording/setPhraseQuotes';
import { checkRule } from '../../../support/checkRule';

describe('set-phrase-quotes', () => {
  it('quotes a set phrase', () => {
    checkRule(setPhraseQuotes, '增强⟦四个意识⟧、坚定⟦四个自信⟧。', '增强“四个意识”、坚定“四个自信”。');
  });

  it('quotes only the words that belong in the marks', () => {
    checkRule(setPhraseQuotes, '行政执法⟦三项制度⟧', '行政执法“三项制度”');
    checkRule(setPhraseQuotes, '⟦八五⟧普法', '“八五”普法');
  });

  it('is silent inside quotes and titles', () => {
    checkRule(setPhraseQuotes, '“深化放管服改革”，《深化放管服改革方案》，‘关键少数’。');
  });

  it('leaves a phrase alone that is the first clause of its sentence', () => {
    checkRule(setPhraseQuotes, '回头看，我镇还有两个方面的不足。总结一年来的工作。回头看，成绩来之不易。');
    checkRule(setPhraseQuotes, '组织开展⟦回头看⟧，整改问题。', '组织开展“回头看”，整改问题。');
  });

  it('is silent after a list that is counted', () => {
    checkRule(setPhraseQuotes, '业务导师、案件剖析、带引执法三项制度');
  });

  it('is silent about rates and longer words', () => {
    checkRule(setPhraseQuotes, '全市域通办率达99%，审批秒批准。');
  });

  it('finds what is quoted elsewhere with the same neighbour', () => {
    checkRule(
      setPhraseQuotes,
      '“普法强基补短板”专项行动。\n⟦普法强基补短板⟧专项行动。',
      '“普法强基补短板”专项行动。\n“普法强基补短板”专项行动。',
    );
  });

  it('finds coined phrases that are explained at once', () => {
    checkRule(setPhraseQuotes, '实行⟦三必须⟧，即甲必须、乙必须、丙必须。');
  });
});
