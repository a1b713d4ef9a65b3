import { titleMarkMisuse } from '../../../../server/src/core/rules/wording/titleMarkMisuse';
import { checkRule } from '../../../support/checkRule';

describe('title-mark-misuse', () => {
  it('finds accounts and apps', () => {
    checkRule(titleMarkMisuse, '⟦《法治古城》⟧抖音号', '“法治古城”抖音号');
  });

  it('is silent about papers, programmes and documents', () => {
    checkRule(titleMarkMisuse, '《法治日报》，《今日说法》栏目，《行政处罚法》。');
  });

  it('knows activities by their own words', () => {
    checkRule(titleMarkMisuse, '组织⟦《百家网站知识竞赛》⟧活动。', '组织“百家网站知识竞赛”活动。');
    checkRule(
      titleMarkMisuse,
      '《行政处罚法》系列活动，《公平竞争审查条例》宣传活动，《信访工作条例》知识竞赛。',
    );
  });
});
