import { pasteNoise } from '../../../../server/src/core/rules/wording/pasteNoise';
import { checkRule } from '../../../support/checkRule';

describe('paste-noise', () => {
  it('finds breadcrumbs, bylines and footers', () => {
    checkRule(
      pasteNoise,
      '⟦首页 > 政务公开 > 规划计划⟧\n\n一、回顾\n成效明显，群众满意。\n⟦扫一扫在手机打开当前页⟧',
    );
  });

  it('is silent about sentences', () => {
    checkRule(pasteNoise, '一、回顾\n推行扫码办理，群众扫一扫即可查询。');
  });
});
