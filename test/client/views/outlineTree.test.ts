import assert from 'node:assert/strict';
import {
  buildOutline,
  itemAt,
  type OutlineItem,
  type OutlineWords,
} from '../../../client/src/views/outlineTree';
import { dropAction } from '../../../client/src/views/sectionDrop';
import type { OutlineNode, OutlineResult } from '../../../server/src/protocol';

const words: OutlineWords = {
  characters: (count) => `${count}字`,
  problems: ({ errors, warnings, infos }) => `${errors}/${warnings}/${infos}`,
  required: '必备',
  inText: '无标题',
  missing: '缺少',
  untitled: '（无标题）',
};

/** A section from one line to before another, with its parts. */
function section(
  marker: string,
  [from, to]: readonly [number, number],
  more: Partial<OutlineNode> = {},
): OutlineNode {
  return {
    level: 1,
    marker,
    title: '标题',
    range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
    selectionRange: { start: { line: from, character: 0 }, end: { line: from, character: 4 } },
    characters: 10,
    figures: 0,
    problems: { errors: 0, warnings: 0, infos: 0 },
    children: [],
    ...more,
  };
}

const warned = { errors: 0, warnings: 1, infos: 0 };
const result: OutlineResult = {
  uri: 'untitled:x',
  version: 1,
  characters: 100,
  sections: [
    section('一、', [1, 6], {
      required: 'measures',
      problems: warned,
      children: [
        section('（一）', [2, 4], { level: 2 }),
        section('（二）', [4, 6], { level: 2, problems: warned }),
      ],
    }),
    section('二、', [6, 9], { title: '' }),
  ],
  missing: [
    {
      id: 'cause',
      title: '原因',
      status: 'text',
      range: { start: { line: 7, character: 0 }, end: { line: 7, character: 3 } },
    },
    { id: 'next', title: '下一年度安排', status: 'missing' },
  ],
};
const tree = buildOutline(result, words, { problemsOnly: false });
const item = (key: string): OutlineItem => {
  const found = tree.byKey.get(key);
  assert.ok(found, key);
  return found;
};

describe('outline of the view', () => {
  it('lists sections in the order of the text, then what has no heading', () => {
    assert.deepEqual(
      tree.roots.map(({ kind, label, description }) => [kind, label, description]),
      [
        ['section', '一、标题', '✓ 10字'],
        ['section', '二、', '10字'],
        ['text', '原因', '无标题'],
        ['missing', '下一年度安排', '缺少'],
      ],
    );
  });

  it('says to a screen reader what icons and colours say', () => {
    assert.equal(item('0').spoken, '一、标题，必备，10字，0/1/0');
    assert.equal(item('!next').spoken, '下一年度安排，缺少');
  });

  it('knows the parent of every part', () => {
    assert.equal(tree.parents.get(item('0/1')), item('0'));
    assert.equal(tree.parents.get(item('0')), undefined);
  });

  it('can be reduced to sections with problems and what has no heading', () => {
    const { roots } = buildOutline(result, words, { problemsOnly: true });
    assert.deepEqual(
      roots.map(({ key, children }) => [key, children.map((child) => child.key)]),
      [
        ['0', ['0/1']],
        ['!cause', []],
        ['!next', []],
      ],
    );
  });

  it('finds the innermost section around the cursor', () => {
    const keys = [0, 1, 2, 3, 4, 6, 9, 10].map((line) => itemAt(tree, line, 0)?.key);
    assert.deepEqual(keys, [undefined, '0', '0/0', '0/0', '0/1', '1', '1', undefined]);
  });
});

describe('dropping a section', () => {
  it('on one of its level moves it before that one', () => {
    assert.deepEqual(dropAction(item('1'), item('0')), {
      kind: 'move-before',
      position: { line: 6, character: 0 },
      target: { line: 1, character: 0 },
    });
  });

  it('on one of a higher level moves it into that one', () => {
    assert.deepEqual(dropAction(item('0/1'), item('1')), {
      kind: 'move-into',
      position: { line: 4, character: 0 },
      target: { line: 6, character: 0 },
    });
  });

  it('on itself, its own part, a lower level or no section does nothing', () => {
    const targets = [item('0'), item('0/0'), item('!next'), item('!cause'), undefined];
    assert.deepEqual(targets.map((target) => dropAction(item('0'), target)), targets.map(() => undefined)); // prettier-ignore
    assert.equal(dropAction(item('1'), item('0/0')), undefined);
    assert.equal(dropAction(item('!cause'), item('0')), undefined);
  });
});
