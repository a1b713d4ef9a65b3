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

  it('accepts nesting and brackets of two widths', () => {
    checkRule(unpairedMark, '《关于“一件事（试行)”的通知》，（一）甲，〔2024〕2号。');
  });

  it('takes numbering marks for no brackets', () => {
    checkRule(unpairedMark, '做到：1）公开；2)透明；a）及时。');
  });

  it('looks at one paragraph only', () => {
    checkRule(unpairedMark, '他说⟦“⟧甲。\n乙⟦”⟧。');
  });
});
