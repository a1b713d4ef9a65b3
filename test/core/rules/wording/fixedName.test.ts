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

  it('knows names and phrases whose characters changed their order', () => {
    checkRule(fixedName, '深化“⟦管放服⟧”改革。', '深化“放管服”改革。');
    checkRule(fixedName, '坚持“⟦一纲要两规划⟧”同步实施，推进“⟦管放服⟧”改革。');
    checkRule(fixedName, '健全“⟦双公开、一随机⟧”监管。');
    checkRule(fixedName, '落实⟦《突发公共卫生应急事件条例》⟧。', '落实《突发公共卫生事件应急条例》。');
  });

  it('knows long set phrases with one character changed', () => {
    checkRule(fixedName, '推进“⟦高效办好一件事⟧”。', '推进“高效办成一件事”。');
  });

  it('leaves phrases of an office’s own alone', () => {
    checkRule(fixedName, '推进“最多跑一地”改革，打造“最先一公里”“放心消费”品牌。');
    checkRule(fixedName, '实行“谁主管谁负责”“谁审批谁监管”，开展“管服并重”行动。');
    checkRule(
      fixedName,
      '推行“一网统管”“一表同享”，破解“新官要理旧账”难题，举办“法治大讲堂”“普法夜市”，用好“三函一书”。',
    );
  });
});
