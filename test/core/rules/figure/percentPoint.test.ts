import { percentPoint } from '../../../../server/src/core/rules/figure/percentPoint';
import { checkRule } from '../../../support/checkRule';

describe('percent-point', () => {
  it('reports a share that grows by percent', () => {
    checkRule(percentPoint, '办结率较上年提高⟦3.2%⟧。', '办结率较上年提高3.2个百分点。');
  });

  it('reads the change behind two rates', () => {
    checkRule(percentPoint, '占比由41.5%提升到58.3%，提升⟦16.8%⟧。');
  });

  it('lets amounts and efficiency grow by percent', () => {
    checkRule(percentPoint, '收案量增长17.1%，审批效率提升30%，增长率提高到5%。');
  });

  it('does not write 个百分点 twice', () => {
    checkRule(percentPoint, '网办率提升⟦6%⟧个百分点。', '网办率提升6个百分点。');
  });

  it('reads the change of a share that 占 tells', () => {
    checkRule(
      percentPoint,
      '占计划任务总数的69.45%，同比提高⟦38.64%⟧；占审结案件的40%，较上年提升了⟦5.2%⟧。',
    );
    checkRule(percentPoint, '行政处罚类120件，占总数的40%，同比增长17.1%；占60%，同比提高5个百分点。');
  });

  it('knows what falls back, and what is no share', () => {
    checkRule(percentPoint, '败诉率由8.9%下降至6.1%，回落⟦2.8%⟧；采纳率较去年同期回落⟦1.2%⟧。');
    checkRule(percentPoint, '办事效率较上年提高12%，税率由13%下调至9%，下降4个百分点。');
  });

  it('reads the change of a share right behind 占', () => {
    checkRule(percentPoint, '线索移交后查处的209件，占36.90%，比上年提高⟦5.3%⟧。');
    checkRule(percentPoint, '其中“全程网办”1350件，占42.00%（同比提升了⟦17.6%⟧）。');
    checkRule(percentPoint, '办案120件，其中以调解结案的占36.9%，较2022年下降⟦5.3%⟧。');
    checkRule(percentPoint, '线索移交后查处的209件，占36.9%，比上年增长5.3%。');
    checkRule(percentPoint, '收案209件，占36.9%，比上年下降5.3%；审结180件，占86%，同比减少7%。');
    checkRule(percentPoint, '收案209件，占36.9%，效率比上年提高5.3%。');
  });

  it('reads the change against a level that is told', () => {
    checkRule(percentPoint, '败诉率为6.16%，较“十四五”初期2021年的17.30%下降⟦11.14%⟧。');
    checkRule(percentPoint, '知晓率由2020年的46.5%提高到2025年1—11月的58.2%，提高⟦11.7%⟧。');
    checkRule(percentPoint, '比重从上年的12%降至今年的9.5%，比上年下降了⟦2.5%⟧。');
    checkRule(percentPoint, '收案由2020年的465件增加到2025年的582件，增长25.2%，办结率由90%提高到95%。');
    checkRule(percentPoint, '完成计划的80%，较上年多收案30件，增长12%。');
  });

  it('reads the change of a rate behind its count', () => {
    checkRule(percentPoint, '优秀率达65%，即208册，较上年提高⟦7%⟧。');
    checkRule(percentPoint, '优秀率达65%（208册），与上年相比提升⟦7%⟧。');
    checkRule(percentPoint, '优秀率达65%，即208册，较上年增长7%。');
  });

  it('reads what needs no other year, what is higher, and what is told of several rates', () => {
    checkRule(percentPoint, '群众满意率达98.2%，提升⟦1.4%⟧；败诉率6.97%，下降⟦2.4%⟧。');
    checkRule(percentPoint, '按时办结率99%，比全市平均水平高⟦3.2%⟧；满意率98%，高出全省平均水平⟦2%⟧。');
    checkRule(percentPoint, '办结率98%、满意率97%，分别比上年提高⟦2.1%⟧、⟦1.5%⟧。');
    checkRule(percentPoint, '办结率98%，比上年信访件数下降12%；满意率不低于95%，高于国家标准90%。');
    checkRule(percentPoint, '办结率98%，增长12%。');
    checkRule(percentPoint, '优良率98%，比上年投诉量下降12%。');
  });
});
