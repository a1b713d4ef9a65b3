import assert from 'node:assert/strict';
import { createReportService, defaultConfig } from '../../../../server/src/core/index';
import { unpairedMark } from '../../../../server/src/core/rules/punctuation/unpairedMark';
import { checkRule } from '../../../support/checkRule';

describe('unpaired-mark', () => {
  it('finds a closing mark alone', () => {
    checkRule(unpairedMark, '获评先进集体⟦”⟧，成效明显。');
  });

  it('finds an opening mark alone', () => {
    checkRule(unpairedMark, '落实⟦《⟧法治政府建设实施纲要，成效明显。');
  });

  it('puts the bracket of a span of years back', () => {
    checkRule(unpairedMark, '《纲要2021—2025年⟦）⟧》', '《纲要（2021—2025年）》');
  });

  it('puts the bracket of a document number back', () => {
    checkRule(unpairedMark, '泉港政函⟦〔⟧20242号', '泉港政函〔2024〕2号');
  });

  it('puts the bracket of a heading number back', () => {
    checkRule(
      unpairedMark,
      '一、甲\n⟦（⟧三严格依法决策。健全机制。',
      '一、甲\n（三）严格依法决策。健全机制。',
    );
    checkRule(unpairedMark, '⟦（⟧十二优化营商环境', '（十二）优化营商环境');
  });

  it('accepts nesting and brackets of two widths', () => {
    checkRule(unpairedMark, '《关于“一件事（试行)”的通知》，（一）甲，〔2024〕2号。');
  });

  it('takes numbering marks for no brackets', () => {
    checkRule(unpairedMark, '做到：1）公开；2)透明；a）及时。');
  });

  it('looks at one paragraph only', () => {
    checkRule(unpairedMark, '他说⟦“⟧甲。\n乙⟦”⟧。');
  });

  it('says with the hundredth of a paragraph how many more there are', () => {
    const service = createReportService({ rules: [unpairedMark] });
    const { findings } = service.lint(service.parse('依法行政“'.repeat(120)), defaultConfig);
    assert.equal(findings.length, 100);
    assert.ok(!findings[98]?.message.includes('另有'));
    assert.match(findings[99]?.message ?? '', /本段另有20处/);
  });

  it('takes two quotation marks turned the wrong way as one slip', () => {
    checkRule(unpairedMark, '深化“放管服⟦“⟧改革。', '深化“放管服”改革。');
    checkRule(unpairedMark, '开展⟦”⟧法治体检”活动。', '开展“法治体检”活动。');
    checkRule(unpairedMark, '开展⟦”法治体检“⟧活动。', '开展“法治体检”活动。');
    checkRule(unpairedMark, '按照“谁主管谁负责⟦’⟧的原则。', '按照“谁主管谁负责”的原则。');
  });

  it('keeps two marks apart that a sentence parts, and right quotations silent', () => {
    checkRule(unpairedMark, '获评先进集体⟦”⟧。开展⟦“⟧法治体检活动。');
    checkRule(unpairedMark, '“甲”“乙”，“要坚持‘三项制度’”。');
  });
});
