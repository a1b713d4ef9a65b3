import { ordinalSequence } from '../../../../server/src/core/rules/structure/ordinalSequence';
import { checkRule } from '../../../support/checkRule';
import assert from 'node:assert/strict';
import { runRule } from '../../../support/checkRule';
const check = (marked: string, fixed?: string): unknown => checkRule(ordinalSequence, marked, fixed);

describe('ordinal-sequence', () => {
  it('marks what is skipped, repeated or has no beginning', () => {
    check('做法：一是甲；⟦三是⟧乙；四是丙。');
    check('做法：一是甲；⟦三是⟧乙；三是丙。', '做法：一是甲；二是乙；三是丙。');
    check('做法：一是甲；二是乙；⟦二是⟧丙。', '做法：一是甲；二是乙；三是丙。');
    check('做法：⟦二是⟧甲；三是乙。');
    check('第一，甲。⟦第三，⟧乙。'.replace('⟦第三，⟧', '⟦第三⟧，'));
    check('包括①甲；⟦③⟧乙。');
  });

  it('follows a list over paragraphs, and not over headings', () => {
    check('一、甲\n一是子。\n二是丑。\n⟦四是⟧寅。');
    check('一、甲\n（一）子。一是壹。二是贰。\n（二）丑。一是叁。二是肆。');
  });

  it('lets a list stand inside another', () => {
    check('一是甲：一是子，二是丑；二是乙；三是丙。');
  });

  it('counts 三是 that lost the stop before it', () => {
    check('一是甲；二是乙占比达100%三是丙；四是丁。');
  });

  it('is silent on words and on lists begun otherwise', () => {
    check('唯一是好的，第三是差的。');
    check('首先，甲；二是乙；三是丙。');
    check('原因之一是人员流动频繁，二是培训不够系统。');
    check('第一时间处置，第三方评估。');
  });

  it('names an item of another family where it stands', () => {
    check('做法：一是抓学习；⟦二要⟧抓制度；三是抓执法。', '做法：一是抓学习；二是抓制度；三是抓执法。');
    check(
      '第一，建章立制。\n⟦二是⟧定期会商。\n第三，通报进展。',
      '第一，建章立制。\n第二，定期会商。\n第三，通报进展。',
    );
    check('其一，人手少；其二，经费紧；⟦三是⟧设备旧。', '其一，人手少；其二，经费紧；其三，设备旧。');
    check(
      '一、甲\n一是学。正文。\n二是干。正文。\n⟦（三）⟧评。正文。\n四是奖。正文。',
      '一、甲\n一是学。正文。\n二是干。正文。\n三是评。正文。\n四是奖。正文。',
    );
    check(
      '一、甲\n一是学。正文。\n⟦2.⟧干。正文。\n三是评。正文。',
      '一、甲\n一是学。正文。\n二是干。正文。\n三是评。正文。',
    );
  });

  it('lets families stand inside one another', () => {
    check('一是抓学习：第一，学原文；第二，学原理。二是抓落实：一要快；二要准。三是抓督导。');
    check('一、甲\n一是学。正文。\n二是干。正文。\n二、乙\n（一）评。正文。\n（二）奖。正文。');
    check('一、甲\n（一）学。一是读书。二是讨论。\n（二）干。一是下乡。二是进企。\n（三）评。正文。');
  });

  it('is one finding where two items stand in the wrong order', () => {
    check('一是甲；⟦三是⟧乙；二是丙；四是丁。', '一是甲；二是乙；三是丙；四是丁。');
    check('第一，甲。\n⟦第三⟧，乙。\n第二，丙。\n第四，丁。');
    check('其一，甲；其二，乙；⟦其四⟧，丙；其三，丁。');
  });

  it('counts 一要 and 首先', () => {
    check('一要抓学习；⟦三要⟧抓考核；四要抓宣传。');
    check('一要抓学习。\n二要抓督导。\n⟦四要⟧抓考核。', '一要抓学习。\n二要抓督导。\n三要抓考核。');
    check('首先，学习。⟦再次⟧，考核。最后，宣传。', '首先，学习。其次，考核。最后，宣传。');
    check('首先，学习。⟦首先⟧，考核。最后，宣传。', '首先，学习。其次，考核。最后，宣传。');
    check(
      '首先，学习。其次，考核。⟦最后⟧，宣传。再次，督导。',
      '首先，学习。其次，考核。再次，宣传。最后，督导。',
    );
  });

  it('leaves 要求, 首先 in other senses and shortened lists alone', () => {
    check('统一要求，做到“六要六不要”，按照第一要务抓好落实；二要素齐全。');
    check('首先，学习。最后，宣传。首先要看方向，其次要看效果。最后，还要看群众口碑。');
    check('要把学习放在首位，再次获评先进，最后一公里全面打通。');
    check('一要看方向，一要看效果。二要素、三要点逐项落实。');
  });

  it('hints at 一是 alone, and not where the list goes on in other words', () => {
    const [finding] = check('一、甲\n主要问题：⟦一是⟧人手少，设备也旧。\n二、乙\n正文。') as readonly {
      severity: string;
    }[];
    assert.equal(finding?.severity, 'info');
    check('一、甲\n坚持三个到位：⟦一是⟧学习到位；学习之外，督察2次。\n二、乙\n正文。');
    check('一、甲\n（一）提升水平。⟦一是⟧开展质量提升行动。\n（二）创新。正文。');
    check('一、甲\n一是人手少，其次是设备旧。\n二、乙\n一是人手少；同时，设备也旧。\n三、丙\n正文。');
    check('一、甲\n这样做，一是为了省时，也是为了省钱。\n二、乙\n其中之一是人手少。\n三、丙\n正文。');
    check('一、甲\n主要问题：一是人手少');
  });

  it('begins a list behind a subject', () => {
    check('今年以来，法规科一是审核文件，二是清理证明。');
    check('我局一是完善制度。二是加强培训。三是严格考核。');
    check('市政府党组书记、市长一是带头学法；二是带头述法。主要做法一是抓早，二是抓小。');
  });

  it('takes time linear in the text', () => {
    const text = '一是甲，'.repeat(50_000);
    assert.equal(runRule(ordinalSequence, text).length, 1);
    const mixed = '一是甲；第二，乙；①丙；其三，丁；二要戊；首先，己；'.repeat(5000);
    assert.ok(runRule(ordinalSequence, mixed).length > 1000);
  });

  it('sees an item that is glued to the word before it', () => {
    check('一是办好实事；仍有9条超期二是更新不及时；三是答复说理不足。');
    check('一是制定任务清单二是推进改革，年底到位；三是强基。');
    check('一是谋划好新一轮规划二是抓好民法典实施；三是出庭应诉。');
    check('一是系统各建各的；二是标准不一三是少数人员因循老办法；四是评查少。');
    check('一是明确星期二是接访日；⟦三是⟧定期会商。');
    check('一是唯一是短板；⟦三是⟧定期会商。');
    check('一是第二是位置；⟦三是⟧定期会商。');
  });

  it('does not take an item for that of a list that ended a paragraph before', () => {
    check('还有差距：一是人少；二是钱少；三是形式单一。\n抓好三件事：一是建站；二是配人；⟦四是⟧培训。');
    check('一、甲\n一是人少。二是钱少。三是形式单一。\n做法：一是建站，二是配人，⟦四是⟧培训。');
    check('还有差距：一是人少；二是钱少。\n抓好四件事：一是建站；二是配人；三是培训；四是宣传。');
    check('一是人少。\n二是抓落实：一是建站；二是配人。\n三是抓培训。');
    check('一是人少。\n二是抓落实。\n其中：一是建站；二是配人。三是抓培训。');
  });
});
