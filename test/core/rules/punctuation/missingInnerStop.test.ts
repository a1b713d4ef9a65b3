import { missingInnerStop } from '../../../../server/src/core/rules/punctuation/missingInnerStop';
import { checkRule } from '../../../support/checkRule';

describe('missing-inner-stop', () => {
  it('finds a stop lost before the next item', () => {
    checkRule(
      missingInnerStop,
      '一是提升服务，达10⟦0%二是⟧优化流程。',
      '一是提升服务，达100%。二是优化流程。',
    );
  });

  it('finds a stop lost before a year', () => {
    checkRule(
      missingInnerStop,
      '全区大局持续⟦稳定2023年⟧以来，受理12件。',
      '全区大局持续稳定。2023年以来，受理12件。',
    );
  });

  it('finds a stop lost before a word that opens a sentence', () => {
    checkRule(missingInnerStop, '持续优化⟦环境此外⟧，开展培训。', '持续优化环境。此外，开展培训。');
  });

  it('is silent after prepositions and short subjects', () => {
    checkRule(
      missingInnerStop,
      '自2023年以来，我区2023年以来，截至2023年，较2022年，举办2023年轮训班，含2019年结转，计划完成时间为2023年，办结。',
    );
  });

  it('is silent after a short subject or topic before 一是', () => {
    for (const text of [
      '今年以来，法规科一是审核文件，二是清理证明。',
      '我局一是完善制度，二是加强培训。',
      '作为第一责任人，本人一是带头学法，二是带头述法。',
      '区综合行政执法局一是规范检查；二是公开结果。',
      '主要做法一是抓早，二是抓小。',
    ])
      checkRule(missingInnerStop, text);
  });

  it('still finds a clause that runs into 一是', () => {
    checkRule(missingInnerStop, '持续强化组织⟦领导一是⟧健全机制；二是压实责任。');
    checkRule(missingInnerStop, '全面推行告知⟦承诺一是⟧梳理事项；二是公开清单。');
    checkRule(missingInnerStop, '（一）压实⟦责任一是⟧健全机制。二是定期会商。');
  });

  it('is silent where the items are whole', () => {
    checkRule(missingInnerStop, '一是提升；二是优化。这不二是，首先是好的。');
  });
});
