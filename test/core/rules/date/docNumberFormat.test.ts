import { docNumberFormat } from '../../../../server/src/core/rules/date/docNumberFormat';
import { checkRule } from '../../../support/checkRule';

describe('doc-number-format', () => {
  it('mends a lost bracket', () => {
    checkRule(docNumberFormat, '泉港政函⟦〔20242号⟧', '泉港政函〔2024〕2号');
  });

  it('wants 〔〕', () => {
    checkRule(docNumberFormat, '（国办发⟦[2021]30号⟧）要求落实。', '（国办发〔2021〕30号）要求落实。');
    checkRule(docNumberFormat, '依据国发⟦(2021)26号⟧文件。', '依据国发〔2021〕26号文件。');
  });

  it('wants a full year and a bare number', () => {
    checkRule(docNumberFormat, '依据×政发⟦〔24〕第3号⟧文件。', '依据×政发〔2024〕3号文件。');
    checkRule(docNumberFormat, '依据×政发⟦〔2024〕02号⟧文件。', '依据×政发〔2024〕2号文件。');
  });

  it('is silent about right numbers, both widths of the text around', () => {
    checkRule(docNumberFormat, '依据厅字〔2019〕28号文件。');
    checkRule(docNumberFormat, '依据(中发〔2021〕33号)文件。');
  });

  it('is silent about case numbers and orders', () => {
    checkRule(docNumberFormat, '（2023）津01行终5号判决，国务院令第713号，公告（2024）3号。');
  });

  it('adds the 号 that was lost', () => {
    checkRule(docNumberFormat, '（宁法办⟦〔2022〕19⟧）要求', '（宁法办〔2022〕19号）要求');
    checkRule(docNumberFormat, '甲政发⟦〔2025〕6⟧', '甲政发〔2025〕6号');
    checkRule(docNumberFormat, '依据国办发⟦〔2021〕7⟧，抓好落实。', '依据国办发〔2021〕7号，抓好落实。');
    checkRule(docNumberFormat, '厅字〔2019〕28号、国发〔2015〕10-1号，参考文献〔2021〕3，〔2022〕5。');
  });

  it('takes a number out of title marks', () => {
    checkRule(docNumberFormat, '按照⟦《甲府办函》（〔2022〕60号）⟧收费。', '按照甲府办函〔2022〕60号收费。');
    checkRule(docNumberFormat, '落实⟦《国发〔2015〕4号》⟧文件。', '落实国发〔2015〕4号文件。');
    checkRule(docNumberFormat, '印发⟦《甲政办规》〔2024〕3号⟧。', '印发甲政办规〔2024〕3号。');
    checkRule(
      docNumberFormat,
      '根据《关于收费标准的复函》（甲价函〔2001〕213号），落实《甲县管理办法》（甲府办〔2022〕6号）。',
    );
    checkRule(docNumberFormat, '见《甲县公报》，依据甲府办函〔2022〕60号、（《通知》甲发〔2024〕6号）。');
    checkRule(docNumberFormat, '根据《收费标准的函》（〔2001〕213号）规定。');
  });
});
