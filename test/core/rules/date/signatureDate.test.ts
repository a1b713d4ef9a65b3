import assert from 'node:assert/strict';
import { signatureDate } from '../../../../server/src/core/rules/date/signatureDate';
import { checkRule, runRule } from '../../../support/checkRule';

describe('signature-date', () => {
  it('reads a run of digits', () => {
    checkRule(
      signatureDate,
      '一、回顾\n成效明显，群众满意。\n某某区人民政府\n⟦2024130⟧',
      '一、回顾\n成效明显，群众满意。\n某某区人民政府\n2024年1月30日',
    );
  });

  it('wants no leading zeros and no Chinese numerals', () => {
    checkRule(
      signatureDate,
      '一、回顾\n成效明显，群众满意。\n某某区人民政府\n⟦2024年01月30日⟧',
      '一、回顾\n成效明显，群众满意。\n某某区人民政府\n2024年1月30日',
    );
    checkRule(
      signatureDate,
      '一、回顾\n成效明显，群众满意。\n某某区人民政府\n⟦二〇二四年一月三十日⟧',
      '一、回顾\n成效明显，群众满意。\n某某区人民政府\n2024年1月30日',
    );
  });

  it('accepts a right date', () => {
    checkRule(signatureDate, '一、回顾\n成效明显，群众满意。\n某某区人民政府\n2024年1月30日');
  });

  it('reads a run of digits at the end below whoever signs', () => {
    for (const [digits, day] of [
      ['20251219', '2025年12月19日'],
      ['202575', '2025年7月5日'],
      ['2022112', '2022年1月12日'],
    ] as const) {
      const text = '一、回顾\n成效明显，群众满意。\n乙山镇党委书记\n';
      checkRule(signatureDate, `${text}⟦${digits}⟧`, digits === '2022112' ? undefined : `${text}${day}`);
    }
    checkRule(signatureDate, '一、回顾\n成效明显，群众满意。\n\n⟦20251219⟧\n（此件公开发布）');
  });

  it('takes other numbers for no date', () => {
    checkRule(signatureDate, '一、回顾\n成效明显，群众满意。\n乙山县实验中学\n20251399');
    checkRule(signatureDate, '一、回顾\n成效明显，群众满意。\n20251219\n二、打算\n努力，再努力。');
    checkRule(signatureDate, '一、回顾\n成效明显，群众满意。\n乙山镇党委书记\n0595');
  });

  it('only hints at a month in the head of a report', () => {
    const text = '\n2024年，我认真履职。\n一、履职情况\n研究法治工作四次。\n二、打算\n努力。';
    const levels = (whole: string): readonly unknown[] =>
      runRule(signatureDate, whole).map(({ severity }) => severity);
    const title = '乙山县关于履行推进法治建设第一责任人职责情况的报告';
    assert.deepEqual(levels(`${title}\n乙山县县长　张三\n2025年2月${text}`), ['info']);
    assert.deepEqual(levels(`${title}\n（2025年12月）${text}`), ['info']);
    assert.deepEqual(levels(`${title}\n2025年2${text}`), ['error']);
    assert.deepEqual(levels(`${title}${text}\n乙山县人民政府\n2025年2月`), ['error']);
  });
});
