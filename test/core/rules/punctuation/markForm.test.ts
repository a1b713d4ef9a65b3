import { markForm } from '../../../../server/src/core/rules/punctuation/markForm';
import { checkRule } from '../../../support/checkRule';

describe('mark-form', () => {
  it('wants no mark after 一是', () => {
    checkRule(markForm, '一是⟦、⟧抓学习。', '一是抓学习。');
    checkRule(markForm, '做法：一是⟦，⟧抓学习；二是⟦，⟧抓考核。');
    checkRule(markForm, '抓学习。三是⟦、⟧抓执法。', '抓学习。三是抓执法。');
    checkRule(
      markForm,
      '其中之一是，人手少。“一是、二是”前后一致。说一是一、说二是二。他说的不一是，也不统一是。',
    );
  });

  it('wants the two-em dash', () => {
    checkRule(markForm, '单项⟦--⟧创新', '单项——创新');
  });

  it('wants six dots', () => {
    checkRule(markForm, '公安、城管⟦...⟧', '公安、城管……');
    checkRule(markForm, '公安、城管⟦。。。⟧', '公安、城管……');
  });

  it('wants no stop before 等', () => {
    checkRule(markForm, '公安、城管⟦、⟧等部门', '公安、城管等部门');
  });

  it('finds doubled and clashing marks', () => {
    checkRule(markForm, '推进⟦，，⟧落实⟦。。⟧', '推进，落实。');
    checkRule(markForm, '推进⟦，。⟧落实', '推进。落实');
  });

  it('wants a full stop after an item that holds one', () => {
    checkRule(
      markForm,
      '一是意识不强。联动不够⟦；⟧二是效能不高。手段单一⟦；⟧三是形式单一。',
      '一是意识不强。联动不够。二是效能不高。手段单一。三是形式单一。',
    );
  });

  it('wants a comma after 第一 and 首先', () => {
    checkRule(markForm, '第一⟦、⟧加强领导。首先⟦、⟧压实责任。', '第一，加强领导。首先，压实责任。');
  });

  it('is silent about right marks', () => {
    checkRule(
      markForm,
      '文化阵地——文化街道，“区—乡—村”，“零办证·即施工”，公安、城管……甲、等级，乙、等待，第一、第二产业，第一、二批。',
    );
  });

  it('is silent about items without a stop of their own', () => {
    checkRule(markForm, '一是意识不强，联动不够；二是效能不高；三是形式单一。');
    checkRule(markForm, '一是他说“好。”；二是不好。');
  });

  it('reports doubled marks of exclamation and question', () => {
    checkRule(markForm, '成效明显⟦！！⟧为什么办不成⟦？？⟧', '成效明显！为什么办不成？');
    checkRule(markForm, '成效明显！为什么办不成？');
  });

  it('finds a half-width point that ends a sentence', () => {
    checkRule(markForm, '公安类案件仍占多数，合计超过六成⟦.⟧', '公安类案件仍占多数，合计超过六成。');
    checkRule(markForm, '取得了明显的成效⟦.⟧下一步继续推进。', '取得了明显的成效。下一步继续推进。');
    checkRule(markForm, '二人均在年底考核中公开述法⟦.⟧全年未发生安全事故。');
    checkRule(markForm, '满意率98.8%⟦.⟧被申请人履行率100%⟦.⟧', '满意率98.8%。被申请人履行率100%。');
  });

  it('finds a full stop inside a number', () => {
    checkRule(markForm, '为上年的84⟦。⟧7%，共120⟦。⟧5万元。', '为上年的84.7%，共120.5万元。');
    checkRule(markForm, '增长3⟦。⟧2个百分点。', '增长3.2个百分点。');
  });

  it('is silent on points of marks, names and addresses, and on a sentence that begins with a figure', () => {
    checkRule(markForm, '一.总体情况\n1.强化学习。\n阿里木.买买提等3人作证，见www.gov.cn。');
    checkRule(markForm, '开展“美好生活从今天开始.民法典相伴”活动，版本V2.0。');
    checkRule(markForm, '受理件数为12。3月份完成整改，得分98。2024年继续推进，名列第3。');
  });

  it('knows a dash of hyphens at the beginning of a line', () => {
    checkRule(markForm, '⟦--⟧创新动能蓄势。高新企业1835家。', '——创新动能蓄势。高新企业1835家。');
    checkRule(markForm, '政府工作报告\n⟦--⟧2025年1月8日在某县人民代表大会会议上');
    checkRule(markForm, '五年来：\n⟦---⟧“两山”转化提速。\n⟦－－⟧《条例》落地。');
    checkRule(markForm, '---\n\n- 创新动能蓄势。\n——生态颜值焕新。\n-12.3%的降幅已经收窄。\n--help 是参数。');
  });
});
