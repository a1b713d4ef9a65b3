import { fixedName } from '../../../../server/src/core/rules/wording/fixedName';
import { checkRule } from '../../../support/checkRule';

describe('fixed-name', () => {
  it('knows the names of documents', () => {
    checkRule(
      fixedName,
      '落实⟦《法治政府建设与责任落实督查工作规定》⟧。',
      '落实《法治政府建设与责任落实督察工作规定》。',
    );
  });

  it('knows the years of plans, in both widths', () => {
    checkRule(fixedName, '⟦《法治中国建设规划(2021-2025年)》⟧', '《法治中国建设规划（2020—2025年）》');
    checkRule(fixedName, '《法治中国建设规划（2020—2025年）》《法治政府建设实施纲要（2026—2030年）》');
  });

  it('knows wordings that are fixed', () => {
    checkRule(fixedName, '⟦党的二十大三中全会⟧精神', '党的二十届三中全会精神');
  });

  it('knows the form of set phrases', () => {
    checkRule(fixedName, '⟦“双随机一公开”⟧监管', '“双随机、一公开”监管');
  });

  it('leaves local documents alone', () => {
    checkRule(
      fixedName,
      '《某市法治社会建设实施纲要（2021—2025年）》《法治政府建设与责任落实督察工作办法》《某省双随机一公开监管办法》',
    );
  });

  it('wants the level of the committee in its name', () => {
    checkRule(fixedName, '召开⟦县委全面依法治州委员会⟧会议2次，落实⟦省委全面依法治市委员会⟧办公室要求。');
    checkRule(fixedName, '⟦州委全面依法治县委员会⟧印发要点。', '州委全面依法治州委员会印发要点。');
    checkRule(fixedName, '县委全面依法治县委员会、州委全面依法治州委员会、市委全面依法治市委员会印发要点。');
    checkRule(
      fixedName,
      '各州、市委全面依法治州委员会，自治区党委全面依法治区委员会，区县委全面依法治市委员会。',
    );
  });
});
