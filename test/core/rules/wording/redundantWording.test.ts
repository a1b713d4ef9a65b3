import { redundantWording } from '../../../../server/src/core/rules/wording/redundantWording';
import { checkRule } from '../../../support/checkRule';

describe('redundant-wording', () => {
  it('finds what is said twice', () => {
    checkRule(redundantWording, '实现⟦100%全覆盖⟧。', '实现全覆盖。');
  });

  it('finds a measure word that repeats the noun', () => {
    checkRule(redundantWording, '187⟦项事项⟧', '187个事项');
  });

  it('finds frames around a figure', () => {
    checkRule(redundantWording, '⟦不少于60学时以上⟧', '不少于60学时');
  });

  it('is silent where words stand between', () => {
    checkRule(redundantWording, '852项政务服务事项，专项事项，至少公开一次，三年以上，60学时以上。');
  });
});
