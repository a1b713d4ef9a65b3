import { yearSpanMismatch } from '../../../../server/src/core/rules/figure/yearSpanMismatch';
import { checkRule } from '../../../support/checkRule';

describe('year-span-mismatch', () => {
  it('reports a plan that spans too many years', () => {
    checkRule(yearSpanMismatch, '三年行动（⟦2023—2027年⟧）。', '三年行动（2023—2025年）。');
  });

  it('reads inside the name of a plan and both dashes', () => {
    checkRule(yearSpanMismatch, '《两年攻坚行动方案(⟦2020-2024年⟧)》。');
  });

  it('accepts plans that fit or cross years', () => {
    checkRule(
      yearSpanMismatch,
      '三年行动（2023—2025年），两年攻坚（2023—2025年），连续五年获评优秀（2019—2021年）。',
    );
  });

  it('reports years the wrong way round', () => {
    checkRule(yearSpanMismatch, '“八五”普法规划（⟦2025—2021年⟧）实施以来。');
    checkRule(yearSpanMismatch, '⟦2025年至2023年⟧，累计创建示范村16个。');
    checkRule(yearSpanMismatch, '《实施方案（⟦2027-2025年⟧）》。');
    checkRule(yearSpanMismatch, '“八五”普法规划（2021—2025年），2025年至2027年，2024—2025学年。');
  });

  it('counts the days and months between two dates', () => {
    checkRule(yearSpanMismatch, '专项行动自7月10日启动，至8月31日结束，历时⟦63天⟧。');
    checkRule(yearSpanMismatch, '从4月1日至6月30日，开展为期⟦四个月⟧的整治。');
    checkRule(yearSpanMismatch, '5月8日至12日，举办为期⟦7天⟧的培训班。');
    for (const text of [
      '专项行动自7月10日启动，至8月31日结束，历时53天。',
      '专项行动自7月10日启动，至8月31日结束，历时52天。',
      '从4月1日至6月30日，开展为期三个月的整治。',
      '5月8日至12日，举办为期5天的培训班。',
      '自12月1日起至次年2月28日，开展为期三个月的整治。',
      '6月1日启动、7月15日通报，开展为期两年的整治。',
      '2月1日至3月31日，历时60天。',
    ])
      checkRule(yearSpanMismatch, text);
  });
});
