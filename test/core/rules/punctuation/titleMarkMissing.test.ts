import { titleMarkMissing } from '../../../../server/src/core/rules/punctuation/titleMarkMissing';
import { checkRule } from '../../../support/checkRule';

describe('title-mark-missing', () => {
  it('wants 《》 around a regulation that is put to use', () => {
    checkRule(
      titleMarkMissing,
      '全面落实⟦重大行政决策程序暂行条例⟧。',
      '全面落实《重大行政决策程序暂行条例》。',
    );
    checkRule(titleMarkMissing, '按照⟦政府信息公开条例⟧的要求公开。', '按照《政府信息公开条例》的要求公开。');
    checkRule(
      titleMarkMissing,
      '学习⟦中国共产党纪律处分条例⟧，遵守⟦保障农民工工资支付条例⟧。',
      '学习《中国共产党纪律处分条例》，遵守《保障农民工工资支付条例》。',
    );
  });

  it('wants 《》 in place of quotation marks', () => {
    checkRule(titleMarkMissing, '贯彻⟦“信访工作条例”⟧精神。', '贯彻《信访工作条例》精神。');
    checkRule(titleMarkMissing, '贯彻⟦"信访工作条例"⟧精神。', '贯彻《信访工作条例》精神。');
  });

  it('is silent about names with their marks, inside other names and in quotations', () => {
    checkRule(titleMarkMissing, '落实《优化营商环境条例》，印发《关于落实优化营商环境条例的意见》。');
  });

  it('wants 《》 around the regulation of a place', () => {
    checkRule(titleMarkMissing, '贯彻落实⟦甲山市古城保护条例⟧，', '贯彻落实《甲山市古城保护条例》，');
    checkRule(titleMarkMissing, '依照⟦省物业管理条例⟧办理。', '依照《省物业管理条例》办理。');
  });

  it('is silent where a regulation is made and where no name is told', () => {
    checkRule(titleMarkMissing, '制定优化营商环境条例，执行有关条例和相关管理条例，落实新制定的条例。');
    checkRule(titleMarkMissing, '配合做好市政府信息公开条例修订，条例自公布之日起施行，落实条例。');
    checkRule(titleMarkMissing, '落实法律法规和本省管理条例，学习宪法、民法典及党内各项工作条例。');
  });
});
