import { signatureDate } from '../../../../server/src/core/rules/date/signatureDate';
import { checkRule } from '../../../support/checkRule';

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
});
