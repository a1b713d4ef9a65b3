import { approxConflict } from '../../../../server/src/core/rules/figure/approxConflict';
import { checkRule } from '../../../support/checkRule';

describe('approx-conflict', () => {
  it('reports two approximations', () => {
    checkRule(approxConflict, '走访⟦近200余人⟧，办理⟦约50件左右⟧。', '走访200余人，办理50件左右。');
  });

  it('reports 余 on an exact number', () => {
    checkRule(approxConflict, '办理⟦13406余件⟧。', '办理13406件。');
  });

  it('accepts one approximation', () => {
    checkRule(approxConflict, '达3.6万余人，超过100件，近千人，50%以上，120余件。');
  });

  it('reports 余 behind 多', () => {
    checkRule(approxConflict, '惠及⟦3000多余⟧户、培训⟦200余多⟧名。', '惠及3000多户、培训200余名。');
    checkRule(approxConflict, '惠及3000多户，尚有多余户型12套。');
  });
});
