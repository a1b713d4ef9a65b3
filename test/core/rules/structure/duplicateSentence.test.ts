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

  it('counts a shorter sentence with two figures', () => {
    checkRule(
      duplicateSentence,
      '全年网上收件1074件，占36.0%。成效明显。\n继续努力。⟦全年网上收件1074件，占36.0%。⟧',
    );
    checkRule(duplicateSentence, '发放资料3200份，受众1.2万人次。\n好。⟦发放资料3200份，受众1.2万人次。⟧');
    checkRule(
      duplicateSentence,
      '全市审查文件12件，退回3件。\n好。\n⟦全市审查文件12件，退回3件。⟧'.replace(/12/g, '128'),
    );
    checkRule(duplicateSentence, '全年网上收件1074件。成效明显。\n继续努力。全年网上收件1074件。');
    checkRule(
      duplicateSentence,
      '截至2024年12月31日，全部整改到位。\n好。截至2024年12月31日，全部整改到位。',
    );
    checkRule(duplicateSentence, '全年网上收件1074件，占36.0%。\n继续努力。全年网上收件1074件，占36.1%。');
  });

  it('finds a sign-off or its date that stands twice', () => {
    const report = (end: string): string => `甲区司法局2024年工作报告\n一、做法\n加强领导。\n${end}`;
    checkRule(duplicateSentence, report('甲区司法局\n⟦甲区司法局⟧\n2025年1月22日'));
    checkRule(duplicateSentence, report('甲区司法局\n2025年1月22日\n⟦甲区司法局⟧'));
    checkRule(duplicateSentence, report('甲区司法局\n2025年1月22日\n⟦2025年1月22日⟧'));
    checkRule(duplicateSentence, report('甲区司法局\n2025年1月22日'));
    checkRule(duplicateSentence, report('中共甲区委员会\n甲区人民政府\n2025年1月22日'));
    checkRule(duplicateSentence, report('甲区司法局\n2025年1月22日\n甲区司法局办公室\n2025年1月23日印发'));
  });
});
