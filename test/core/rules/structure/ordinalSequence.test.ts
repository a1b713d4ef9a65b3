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
    check('第一时间处置，第三方评估。');
  });

  it('takes time linear in the text', () => {
    const text = '一是甲，'.repeat(50_000);
    assert.ok(runRule(ordinalSequence, text).length >= 0);
  });
});
