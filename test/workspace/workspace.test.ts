import assert from 'node:assert/strict';
import { builtInProfiles } from '../../server/src/core/profiles/index';
import { defineDocumentRule, type Rule } from '../../server/src/core/rules/rule';
import type { Files } from '../../server/src/workspace/files';
import {
  createWorkspace,
  type FileConfig,
  type WorkspaceOptions,
} from '../../server/src/workspace/workspace';

const summary = { zh: '试', en: 'test' };
const rule = (id: string): Rule =>
  defineDocumentRule({
    id,
    summary,
    severity: 'warning',
    basis: [],
    options: { most: { default: 1, summary } },
    messages: {},
    examples: [],
    *check() {
      // Only its name is of interest.
    },
  });

const rules = [rule('first-rule'), rule('second-rule')];

interface MapFiles extends Files {
  reads: number;
  readonly texts: Map<string, string>;
}

/** Files of a map; counts what is read. */
function filesOf(texts: Readonly<Record<string, string>>): MapFiles {
  const files: MapFiles = {
    reads: 0,
    texts: new Map(Object.entries(texts)),
    read(path) {
      files.reads++;
      return Promise.resolve(files.texts.get(path));
    },
    list(folder) {
      const entries = new Map<string, 'file' | 'folder'>();
      for (const path of files.texts.keys()) {
        if (!path.startsWith(`${folder}/`)) continue;
        const [name = '', ...below] = path.slice(folder.length + 1).split('/');
        entries.set(name, below.length > 0 ? 'folder' : 'file');
      }
      return Promise.resolve([...entries].map(([name, kind]) => ({ name, kind })));
    },
  };
  return files;
}

function configOf(
  texts: Readonly<Record<string, string>>,
  path: string,
  options: Partial<WorkspaceOptions> & { readonly settings?: unknown } = {},
): Promise<FileConfig> {
  const { settings, ...rest } = options;
  return createWorkspace(filesOf(texts), { rules, ...rest }).configFor(path, settings);
}

const told = ({ problems }: FileConfig): readonly string[] =>
  problems.map(
    ({ file, range, message }) => `${file ?? ''}:${range.start.line}:${range.start.character} ${message.zh}`,
  );

describe('createWorkspace', () => {
  it('takes the nearest configuration alone', async () => {
    const texts = {
      '/w/.zhupirc.json': '{"rules": {"first-rule": "off", "second-rule": "error"}}',
      '/w/a/.zhupirc.json': '{"rules": {"first-rule": "hint"}}',
    };
    const { config, configFile } = await configOf(texts, '/w/a/b/x.txt');
    assert.deepEqual(config.rules, { 'first-rule': { severity: 'hint' } });
    assert.equal(configFile, '/w/a/.zhupirc.json');
    assert.deepEqual((await configOf(texts, '/other/x.txt')).config.rules, {});
  });

  it('puts settings below the file and overrides above it', async () => {
    const texts = {
      '/w/.zhupirc.json': `{
        // 注释和末尾的逗号都可以
        "rules": {"first-rule": ["error", {"most": 2}]},
        "overrides": [{"files": ["old/**"], "final": true, "rules": {"first-rule": "off"}}],
      }`,
    };
    const settings = { rules: { 'first-rule': 'hint', 'second-rule': 'info' }, profile: 'shufa' };
    const one = await configOf(texts, '/w/x.txt', { settings });
    assert.deepEqual(one.config.rules, {
      'first-rule': { severity: 'error', options: { most: 2 } },
      'second-rule': { severity: 'info' },
    });
    assert.equal(one.config.profile, 'shufa');
    assert.deepEqual(one.problems, []);
    const old = await configOf(texts, '/w/old/2019/x.txt', { settings });
    assert.deepEqual(old.config.rules['first-rule'], { severity: 'off', options: { most: 2 } });
    assert.equal(old.config.final, true);
  });

  it('says where a mistake stands in its file', async () => {
    const texts = {
      '/w/.zhupirc.json': '{\n  "rules": {\n    "frist-rule": "off",\n    "second-rule": "of"\n  }\n}',
    };
    assert.deepEqual(told(await configOf(texts, '/w/x.txt')), [
      '/w/.zhupirc.json:2:4 没有名为“frist-rule”的规则。是不是“first-rule”？',
      '/w/.zhupirc.json:3:19 没有名为“of”的严重程度。是不是“off”？',
    ]);
  });

  it('tells mistakes in settings by their names', async () => {
    const { problems } = await configOf({}, '/w/x.txt', { settings: { rules: { 'first-rul': 'off' } } });
    assert.equal(problems[0]?.file, undefined);
    assert.match(problems[0]?.message.zh ?? '', /^设置 zhupi\.rules\.first-rul：.*first-rule/);
  });

  it('reports what is no JSON, repeated, too deep or too large', async () => {
    const at = (text: string): Promise<FileConfig> => configOf({ '/w/.zhupirc.json': text }, '/w/x.txt');
    assert.match(told(await at('{"rules": ')).join(), /:0:10 不是有效的 JSON/);
    assert.match(told(await at('')).join(), /不是有效的 JSON/);
    assert.match(told(await at('{"final": true, "final": false}')).join(), /:0:16 “final”重复出现/);
    assert.match(told(await at('['.repeat(100_000))).join(), /嵌套太深/);
    assert.match(told(await at(`"${'x'.repeat(1_000_001)}"`)).join(), /太大/);
    assert.match(told(await at('{"__proto__": {"final": true}}')).join(), /不能用作名称/);
  });

  it('builds on extended files inside the folder', async () => {
    const texts = {
      '/w/base.json': '{"rules": {"first-rule": "off", "second-rule": "off"}}',
      '/w/a/.zhupirc.json': '{"extends": "../base.json", "rules": {"first-rule": "error"}}',
    };
    const { config, problems } = await configOf(texts, '/w/a/x.txt', { root: '/w' });
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules, {
      'first-rule': { severity: 'error' },
      'second-rule': { severity: 'off' },
    });
    const outside = await configOf(texts, '/w/a/x.txt', { root: '/w/a' });
    assert.match(told(outside).join(), /工作区文件夹之外/);
    assert.deepEqual(outside.config.rules, { 'first-rule': { severity: 'error' } });
  });

  it('refuses circles, depth, missing files and links that lead out', async () => {
    const circle = {
      '/w/.zhupirc.json': '{"extends": "./b.json"}',
      '/w/b.json': '{"extends": "./.zhupirc.json"}',
    };
    assert.match(told(await configOf(circle, '/w/x.txt')).join(), /绕回了自己/);
    const deep: Record<string, string> = { '/w/.zhupirc.json': '{"extends": "./1.json"}' };
    for (let i = 1; i < 9; i++) deep[`/w/${i}.json`] = `{"extends": "./${i + 1}.json"}`;
    assert.match(told(await configOf(deep, '/w/x.txt')).join(), /超过 5 层/);
    assert.match(
      told(await configOf({ '/w/.zhupirc.json': '{"extends": "./no.json"}' }, '/w/x.txt')).join(),
      /没有这个文件/,
    );
    const files: Files = {
      ...filesOf({ '/w/.zhupirc.json': '{"extends": "./link.json"}', '/w/link.json': '{"final": true}' }),
      realPath: (path) => Promise.resolve(path === '/w/link.json' ? '/etc/secret.json' : path),
    };
    const linked = await createWorkspace(files, { rules }).configFor('/w/x.txt');
    assert.match(told(linked).join(), /工作区文件夹之外/);
    assert.equal(linked.config.final, false);
  });

  it('knows what is ignored', async () => {
    const texts = { '/w/.zhupirc.json': '{"ignores": ["草稿/**", "*.bak.txt"]}' };
    const workspace = createWorkspace(filesOf(texts), { rules });
    assert.equal((await workspace.configFor('/w/草稿/x.txt')).ignored, true);
    assert.equal((await workspace.configFor('/w/a/x.bak.txt')).ignored, true);
    assert.equal((await workspace.configFor('/w/a/x.txt')).ignored, false);
  });

  it('takes one configuration file for all where it is told to', async () => {
    const texts = { '/w/.zhupirc.json': '{"final": false}', '/c/mine.json': '{"final": true}' };
    const { config, configFile } = await configOf(texts, '/w/x.txt', { configFile: '/c/mine.json' });
    assert.equal(config.final, true);
    assert.equal(configFile, '/c/mine.json');
  });

  it('reads a folder once, and anew when its configuration changes', async () => {
    const files = filesOf({
      '/w/.zhupirc.json': '{"extends": "./base.json"}',
      '/w/base.json': '{"final": true}',
    });
    const workspace = createWorkspace(files, { rules });
    const before = await workspace.configFor('/w/x.txt');
    const { reads } = files;
    assert.equal((await workspace.configFor('/w/y.txt')).config, before.config);
    assert.equal(files.reads, reads);
    files.texts.set('/w/base.json', '{"final": false}');
    assert.equal(workspace.invalidate('/w/x.txt'), false);
    assert.equal((await workspace.configFor('/w/x.txt')).config.final, true);
    assert.equal(workspace.invalidate('/w/base.json'), true);
    assert.equal((await workspace.configFor('/w/x.txt')).config.final, false);
    assert.equal(workspace.invalidate('/w/.zhupi/terms.json'), true);
  });

  it('compiles the terms of the workspace and reports what is wrong in them', async () => {
    const texts = {
      '/w/.zhupi/terms.json': '{"terms": [{"prefer": "甲", "avoid": ["乙"]},\n {"prefer": 3}], "alow": []}',
    };
    const result = await configOf(texts, '/w/a/x.txt');
    assert.ok(result.config.terms !== undefined);
    assert.deepEqual(
      result.problems.map(({ range }) => `${range.start.line}:${range.start.character}`).sort(),
      ['1:1', '1:17'],
    );
  });

  it("knows the workspace's own kinds of report, and leaves out a wrong one", async () => {
    const own = { ...builtInProfiles[0], id: 'own-report' };
    const texts = {
      '/w/.zhupi/profiles/own.json': JSON.stringify(own),
      '/w/.zhupi/profiles/wrong.json': '{"id": 3}',
      '/w/a/.zhupirc.json': '{"profile": "own-report"}',
    };
    const result = await configOf(texts, '/w/a/x.txt');
    assert.deepEqual(
      result.profiles.map(({ id }) => id),
      ['own-report'],
    );
    assert.equal(result.config.profile, 'own-report');
    assert.ok(result.problems.length > 0);
    assert.ok(result.problems.every(({ file }) => file === '/w/.zhupi/profiles/wrong.json'));
  });
});
