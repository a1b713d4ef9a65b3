import { duplicateSentence } from '../../../../server/src/core/rules/structure/duplicateSentence';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(duplicateSentence, marked, fixed);
const long = '全区深入推进行政执法规范化建设，严格落实行政执法公示制度。';
const other = '区政府常务会议定期听取法治政府建设工作情况的汇报并研究部署。';
describe('duplicate-sentence', () => {
  it('marks the second of two and offers to delete it', () => {
    check(`一、甲\n${long}好。\n二、乙\n⟦${long}⟧努力。`, `一、甲\n${long}好。\n二、乙\n努力。`);
  });

  it('marks a pasted paragraph once', () => {
    check(`一、甲\n${long}成效明显。${other}\n二、乙\n⟦${long}成效明显。${other}⟧`);
  });

  it('is silent on short sentences, on names and on headings', () => {
    check('一、甲\n深入学习贯彻。\n二、乙\n深入学习贯彻。');
    check(
      '一、甲\n印发《甲区关于深入推进法治政府建设示范创建工作的实施方案》。\n二、乙\n印发《甲区关于深入推进法治政府建设示范创建工作的实施方案》。',
    );
  });

  it('takes the length from the option', () => {
    checkRule(
      duplicateSentence,
      '一、甲\n深入学习贯彻会议精神。\n二、乙\n⟦深入学习贯彻会议精神。⟧',
      undefined,
      { options: { minimum: 8 } },
    );
  });
});
