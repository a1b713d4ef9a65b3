import { quoteNesting } from '../../../../server/src/core/rules/punctuation/quoteNesting';
import { checkRule } from '../../../support/checkRule';

describe('quote-nesting', () => {
  it('wants 〈〉 inside 《》', () => {
    checkRule(quoteNesting, '《关于印发⟦《方案》⟧的通知》', '《关于印发〈方案〉的通知》');
  });

  it('wants ‘’ inside “”', () => {
    checkRule(quoteNesting, '“坚持⟦“三项制度”⟧不动摇”', '“坚持‘三项制度’不动摇”');
  });

  it('is silent about layers that differ', () => {
    checkRule(quoteNesting, '《关于印发〈“八五”规划〉的通知》，“坚持‘三项制度’”，《甲》《乙》。');
  });

  it('wants inner title marks for signs of less and more', () => {
    checkRule(quoteNesting, '按照《关于印发⟦<工作要点>⟧的通知》。', '按照《关于印发〈工作要点〉的通知》。');
    checkRule(quoteNesting, '《转发⟦＜实施办法＞⟧的通知》。', '《转发〈实施办法〉的通知》。');
    checkRule(
      quoteNesting,
      '《国务院关于实施⟦<行政处罚法>⟧的通知》。',
      '《国务院关于实施〈行政处罚法〉的通知》。',
    );
  });

  it('leaves signs outside names alone', () => {
    checkRule(quoteNesting, '首页 > 政务公开，误差<5%，A<B>C，《关于印发〈要点〉的通知》。');
  });

  it('wants the outer marks where nothing stands around', () => {
    checkRule(quoteNesting, '推行⟦‘一件事’⟧改革和⟦「一网通办」⟧，', '推行“一件事”改革和“一网通办”，');
    checkRule(
      quoteNesting,
      '印发⟦〈工作要点〉⟧，落实⟦<物业管理条例>⟧。',
      '印发《工作要点》，落实《物业管理条例》。',
    );
    checkRule(quoteNesting, '（推行⟦‘一件事’⟧改革）');
  });

  it('is silent where the outer mark may be lost, and about marks of another language', () => {
    checkRule(quoteNesting, '坚持‘三项制度’不动摇”，“一件事’改革，rock ‘n’ roll，误差<5%，样本>30个。');
    checkRule(quoteNesting, '“推行‘一件事’改革”，《落实〈物业管理条例〉的意见》。');
  });
});
