import { annotationForm } from '../../../../server/src/core/rules/punctuation/annotationForm';
import { checkRule } from '../../../support/checkRule';

describe('annotation-form', () => {
  it('wants brackets', () => {
    checkRule(
      annotationForm,
      '一、回顾\n成效明显，群众满意。\n某某区人民政府\n2024年1月30日\n⟦此件主动公开⟧',
      '一、回顾\n成效明显，群众满意。\n某某区人民政府\n2024年1月30日\n（此件主动公开）',
    );
  });

  it('accepts both widths of brackets', () => {
    checkRule(
      annotationForm,
      '一、回顾\n成效明显，群众满意。\n某某区人民政府\n2024年1月30日\n(此件主动公开)',
    );
  });

  it('is silent about a sentence', () => {
    checkRule(annotationForm, '一、回顾\n此件主动公开后，群众满意度明显提升，社会反响良好。');
  });
});
