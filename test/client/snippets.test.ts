import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../support/sources';
import { profileFiles } from './profileFiles';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const files = filesBelow('snippets', '.code-snippets');
const snippetsOf = (file: string): readonly [string, Snippet][] =>
  Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);
const all = files.flatMap(snippetsOf);

/** The text as it stands before any blank is filled. */
const expanded = (body: readonly string[]): string =>
  body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\d+/g, (_, blank: string | undefined) => blank ?? '');

describe('snippets', () => {
  it('have a prefix in pinyin and one in Chinese, none of them twice', () => {
    const prefixes = all.flatMap(([, { prefix }]) => prefix);
    assert.deepEqual(prefixes.toSorted(), [...new Set(prefixes)].toSorted());
    for (const [title, { prefix, description }] of all) {
      assert.match(prefix[0] ?? '', /^[a-z]{2,8}[0-9]{0,5}$/, title);
      assert.equal(prefix[1], title);
      assert.notEqual(description, '');
    }
  });

  for (const [title, { body }] of all) {
    it(`${title}: its blanks are numbered without a gap, one default each`, () => {
      const text = body.join('\n');
      const defaults = new Map<number, string>();
      for (const [, number = '', blank = ''] of text.matchAll(/\$\{(\d+):([^}]*)\}/g)) {
        assert.equal(defaults.get(Number(number)) ?? blank, blank);
        defaults.set(Number(number), blank);
      }
      assert.ok(defaults.size > 0);
      assert.deepEqual(
        [...defaults.keys()].sort((a, b) => a - b),
        Array.from(defaults, (_, index) => index + 1),
      );
    });
  }

  it('leave no blank that could be taken for a filled one', () => {
    const blanks = all.flatMap(([, { body }]) =>
      [...body.join('\n').matchAll(/\$\{\d+:(\d+)\}(?=[件宗人次项份期场个年])/g)].map(([blank]) => blank),
    );
    assert.deepEqual(blanks, []);
  });

  it('name the stages of reconsideration and of a clearing of documents in their order', () => {
    const bodyOf = (title: string): string => expanded(all.find(([name]) => name === title)?.[1].body ?? []);
    assert.match(bodyOf('行政复议'), /收到.*受理.*办结.*维持.*撤销.*纠错率/);
    assert.match(bodyOf('规范性文件清理'), /清理.*保留.*修改.*废止.*宣布失效/);
  });

  it('hold each required section of the annual report as a snippet of its own', () => {
    const { sections } = JSON.parse(
      readFileSync('server/src/core/profiles/fazhi-annual.json', 'utf8'),
    ) as Profile;
    const texts = snippetsOf('snippets/gongwen.code-snippets').map(([, { body }]) => expanded(body));
    for (const { title } of sections) {
      const heading = `、${title.replace('{next}', '20××')}\n`;
      assert.ok(
        texts.some((text) => text.includes(heading)),
        heading,
      );
    }
  });
});

interface Profile {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly sections: readonly { readonly title: string }[];
}

describe('skeletons', () => {
  for (const file of profileFiles()) {
    it(`${path.basename(file, '.json')}: every section of the profile, in its order`, () => {
      const { id, name, sections } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
      const [skeleton, ...more] = snippetsOf(`snippets/${id}.code-snippets`);
      assert.equal(more.length, 0);
      assert.equal(skeleton?.[0], name.zh);
      const headings = expanded(skeleton[1].body)
        .split('\n')
        .filter((line) => /^[一二三四五六]、/.test(line));
      assert.deepEqual(
        headings,
        sections.map(
          ({ title }, index) => `${'一二三四五六'[index] ?? ''}、${title.replace(/\{\w+\}/, '20××')}`,
        ),
      );
    });
  }
});
