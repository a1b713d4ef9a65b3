import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../support/sources';
import { profileFiles } from './profileFiles';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category: string;
}

interface Manifest {
  readonly icon: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly languages: readonly { readonly aliases: readonly string[]; readonly firstLine: string }[];
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  };
}

interface Setting {
  readonly scope?: string;
  readonly default?: unknown;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

const source = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(source) as Manifest;
const texts = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const english = texts('package.nls.json');
const chinese = texts('package.nls.zh-cn.json');
const settings = Object.assign(
  {},
  ...manifest.contributes.configuration.map((part) => part.properties),
) as Record<string, Setting>;

describe('manifest texts', () => {
  it('are there in both languages, and none is left over', () => {
    const used = [...new Set([...source.matchAll(/%([\w.-]+)%/g)].map(([, key = '']) => key))];
    assert.deepEqual(Object.keys(chinese).sort(), used.toSorted());
    assert.deepEqual(Object.keys(english).sort(), used.toSorted());
  });

  it('are Chinese where they say they are', () => {
    const names = /^(?:walkthrough\.\w+\.media)$/;
    const notChinese = Object.entries(chinese).filter(
      ([key, text]) => !names.test(key) && !/\p{Script=Han}/u.test(text),
    );
    assert.deepEqual(notChinese, []);
  });

  it('of rules are the summaries that the rule pages have', () => {
    for (const id of Object.keys(settings['zhupi.rules']?.properties ?? {})) {
      const summary = chinese[`rule.${id}`] ?? 'no summary';
      assert.ok(readFileSync(`docs/rules/${id}.md`, 'utf8').includes(summary), id);
    }
  });
});

describe('commands', () => {
  const ids = manifest.contributes.commands.map(({ command }) => command);
  const viewIds = Object.values(manifest.contributes.views).flatMap((views) => views.map(({ id }) => id));

  it('have ASCII ids of ours, a title and the category', () => {
    for (const { command, title, category } of manifest.contributes.commands) {
      assert.match(command, /^zhupi(?:\.[a-zA-Z]+)+$/);
      assert.equal(title, `%command.${command.slice('zhupi.'.length)}%`);
      assert.equal(category, '%category%');
    }
  });

  it('are registered, each once, and nothing else but the one that the views run', () => {
    const registered = filesBelow('client/src/commands', '.ts')
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s+'(zhupi\.[\w.]+)':/gm)])
      .map(([, id = '']) => id);
    assert.deepEqual(registered.toSorted(), [...ids, 'zhupi.reveal'].toSorted());
  });

  it('that menus and keys name exist', () => {
    const named = [
      ...Object.values(manifest.contributes.menus).flat(),
      ...manifest.contributes.keybindings,
    ].flatMap(({ command }) => (command === undefined ? [] : [command]));
    assert.deepEqual(
      named.filter((command) => !ids.includes(command)),
      [],
    );
  });

  it('have keys only while our own view has the focus', () => {
    for (const { when } of manifest.contributes.keybindings)
      assert.equal(when, 'focusedView == zhupi.outline');
  });

  it('that texts link to exist', () => {
    const own = new Set([...ids, ...viewIds.map((id) => `${id}.focus`)]);
    for (const text of [...Object.values(english), ...Object.values(chinese)]) {
      for (const [, command = ''] of text.matchAll(/\(command:(zhupi[\w.]+)\)/g))
        assert.ok(own.has(command), command);
    }
  });
});

describe('settings', () => {
  it('have a scope, a default and a description', () => {
    for (const [key, setting] of Object.entries(settings)) {
      assert.ok(setting.scope !== undefined && setting.default !== undefined, key);
      assert.match(setting.markdownDescription ?? '', /^%setting\.\w+%$/);
    }
  });

  it('name the kinds of report as the profiles do', () => {
    const { enum: ids = [], enumItemLabels: labels = [] } = settings['zhupi.profile'] ?? {};
    const profiles = profileFiles().map((file) => path.basename(file, '.json'));
    assert.deepEqual(ids.toSorted(), ['auto', ...profiles].toSorted());
    for (const id of profiles) {
      const { name } = JSON.parse(readFileSync(`server/src/core/profiles/${id}.json`, 'utf8')) as {
        readonly name: { readonly zh: string; readonly en: string };
      };
      const key = (labels[ids.indexOf(id)] ?? '').replaceAll('%', '');
      assert.deepEqual([chinese[key], english[key]], [name.zh, name.en]);
    }
  });
});

describe('files that the manifest names', () => {
  it('exist', () => {
    const named = [...source.matchAll(/"\.?\/?((?:icons|schemas|snippets|syntaxes)\/[\w./-]+)"/g)].map(
      ([, file = '']) => file,
    );
    const media = [english, chinese].flatMap((language) =>
      Object.keys(language)
        .filter((key) => key.endsWith('.media'))
        .map((key) => language[key] ?? ''),
    );
    assert.ok(named.length > 10 && media.length === 8);
    for (const file of [...named, ...media]) {
      assert.ok(existsSync(file), file);
    }
  });

  it('the icon is a square PNG of 256 pixels', () => {
    const png = readFileSync(manifest.icon);
    assert.deepEqual(
      [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)],
      ['PNG', 256, 256],
    );
  });

  it('@types/vscode is of the minimum engine', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });
});

describe('language', () => {
  const [language] = manifest.contributes.languages;

  it('is called 公文报告', () => {
    assert.equal(language?.aliases[0], '公文报告');
  });

  it('takes a first line that is a report’s title', () => {
    const firstLine = new RegExp(language?.firstLine ?? '');
    const titles = [
      '坪山区人民政府2023年法治政府建设年度报告',
      '\ufeff　　关于2020年度法治政府建设工作情况的报告',
    ];
    for (const title of titles) assert.match(title, firstLine);
    const others = ['# 2024年，我写了一份报告', '一、2024年工作报告', '测试覆盖率报告', '2024年报告：初稿'];
    for (const other of others) assert.doesNotMatch(other, firstLine);
  });
});
