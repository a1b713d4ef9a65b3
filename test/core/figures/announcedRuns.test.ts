import assert from 'node:assert/strict';
import { parse } from '../../support/parse';
import { allRelations, showRelation } from '../../support/relations';

/** The relations of lists, those of one paragraph and those over several, shown. */
function lists(text: string): readonly string[] {
  return allRelations(parse(text))
    .filter(({ kind }) => kind === 'enumeration')
    .map(
      (relation) => `${showRelation(text, relation).replace('enumeration ', '')}${relation.confidence ?? ''}`,
    );
}

const steps = (count: number): string =>
  ['一是认识有差距。', '二是能力有欠缺。', '三是宣传较单一。', '四是队伍不稳定。'].slice(0, count).join('\n');

const items = (...marks: readonly string[]): string =>
  marks.map((mark) => `${mark}抓学习。组织学法。`).join('\n');

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'runs of paragraphs that are as many as said',
    `存在以下四个方面的问题：\n${steps(4)}`,
    ['holds 列4=4 [四个]'],
  ],
  ['or are not', `存在以下四个方面的问题：\n${steps(3)}`, ['broken 列3≠4 [四个]']],
  [
    'steps of a name in quotes',
    '2025年，突出抓好“四项重点”：一是守底线；二是优环境；三是铸铁军。\n其他工作有序推进。',
    ['open 列3≠4 [四项]', 'broken 列3≠4 [四项]info'],
  ],
  [
    'more steps than a name in quotes says',
    '抓好“三个强化”：一是强化责任；二是强化队伍；三是强化监督；四是强化保障。\n其他工作有序推进。',
    ['broken 列4≠3 [三个]'],
  ],
  [
    'and of one with a few words behind it',
    '围绕“三个提升”谋划工作：一是提升能力；二是提升水平。\n其他工作有序推进。',
    ['open 列2≠3 [三个]', 'broken 列2≠3 [三个]info'],
  ],
  ['or are more', `主要有三点原因：\n${steps(4)}\n下一步将继续努力。`, ['broken 列4≠3 [三点]']],
  [
    'a run that begins behind its number',
    `存在三个方面的不足：${steps(2).replace('\n', '')}\n三是宣传较单一。`,
    ['open 列2≠3 [三个]', 'holds 列3=3 [三个]'],
  ],
  [
    'and falls short even so',
    `存在四个方面的不足：${steps(2).replace('\n', '')}\n三是宣传较单一。\n二、下一步工作`,
    ['open 列2≠4 [四个]', 'broken 列3≠4 [四个]'],
  ],
  [
    'steps of several paragraphs each',
    `存在以下三个方面的问题：\n${steps(2)}\n有的干部学用脱节。\n三是宣传较单一。\n二、下一步工作`,
    ['holds 列3=3 [三个]'],
  ],
  [
    'items with marks, others nested in them',
    `一、成效\n主要做了以下三个方面的工作：\n${items('（一）', '1.', '2.', '（二）', '（三）')}`,
    ['holds 列3=3 [三个]'],
  ],
  [
    'items with marks that are fewer, said with less force',
    `一、成效\n主要做了以下四个方面的工作：\n${items('（一）', '（二）', '（三）')}\n二、下一步打算`,
    ['broken 列3≠4 [四个]info'],
  ],
];

const traps: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'a set name, whose members are known and told elsewhere',
    '落实“四个最严”要求：一是严把准入；二是加大抽检；三是严惩违法。\n其他工作有序推进。',
    ['open 列3≠4 [四个]'],
  ],
  [
    'a set name with more steps than members',
    '落实“四个最严”：一是严把准入；二是加大抽检；三是严惩违法；四是严肃问责；五是强化宣传。\n其他工作有序推进。',
    [],
  ],
  [
    'a name in quotes of another clause',
    '聚焦“三个示范”，重点推进以下工作：一是完善制度；二是规范执法。\n其他工作有序推进。',
    ['open 列2≠3 [三个]'],
  ],
  [
    'first-level headings may go on with other things',
    `重点抓了以下两个方面的工作：\n${items('一、', '二、', '三、')}`,
    ['open 列3≠2 [两个]'],
  ],
  [
    'a list that does not begin in the next paragraph',
    `存在以下四个方面的问题：\n工作中有差距。\n${steps(3)}`,
    [],
  ],
  ['numbers out of order', '存在以下三个方面的问题：\n一是认识有差距。\n三是宣传较单一。', []],
  ['a number that counts something else', `印发方案4个，覆盖乡镇12个。\n${steps(3)}`, []],
  ['a colon far behind the number', `建立四项制度，推动各部门认真履行职责，主要做法是：\n${steps(3)}`, []],
  [
    'one paragraph is no run',
    '存在以下三个方面的问题：\n一是认识有差距。\n工作仍需加强。',
    ['open 列1≠3 [三个]'],
  ],
  ['vague numbers', `存在以下十余个方面的问题：\n${steps(3)}`, []],
];

describe('lists over several paragraphs', () => {
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(lists(text), expected);
    });
  }
});

describe('what is no list over several paragraphs', () => {
  for (const [name, text, expected] of traps) {
    it(name, () => {
      assert.deepEqual(lists(text), expected);
    });
  }
});
