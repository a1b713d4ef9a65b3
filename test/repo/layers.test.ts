import assert from 'node:assert/strict';
import { filesBelow, importsOf } from '../support/sources';

/** From the bottom to the top: a file imports from its own place or from below it (design: arrows run one way). */
const order = [
  'server/src/core/text/',
  'server/src/core/lexicon/',
  'server/src/core/syntax/',
  'server/src/core/mentions/',
  'server/src/core/outline/',
  'server/src/core/figures/',
  'server/src/core/profiles/',
  'server/src/core/report',
  'server/src/core/rules/',
  'server/src/core/config/',
  'server/src/core/lint/',
  'server/src/core/features/',
  'server/src/core/reportService',
  'server/src/core/detect',
  'server/src/core/index',
  'server/src/workspace/',
  'server/src/protocol',
  'server/src/lsp/',
  'server/src/cli/',
];

const layerOf = (file: string): number => {
  const exact = order.findIndex((prefix) => file === prefix || file === `${prefix}.ts`);
  return exact !== -1 ? exact : order.findIndex((prefix) => prefix.endsWith('/') && file.startsWith(prefix));
};

const isLocal = (from: string): boolean => from.startsWith('server/') || from.startsWith('client/');

describe('layers', () => {
  const server = filesBelow('server/src', '.ts');

  it('knows the place of every file', () => {
    assert.deepEqual(
      server.filter((file) => layerOf(file) === -1),
      [],
    );
  });

  it('imports run one way', () => {
    const wrong: string[] = [];
    for (const file of server) {
      for (const from of importsOf(file).filter(isLocal)) {
        if (layerOf(from) > layerOf(file) || layerOf(from) === -1) wrong.push(`${file} -> ${from}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('the shells do not know one another', () => {
    const wrong = server
      .filter((file) => file.startsWith('server/src/lsp/'))
      .flatMap((file) => importsOf(file).filter((from) => from.startsWith('server/src/cli/')));
    assert.deepEqual(wrong, []);
  });

  it('the core imports no package and nothing of Node', () => {
    const wrong = server
      .filter((file) => file.startsWith('server/src/core/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((from) => !isLocal(from))
          .map((from) => `${file} -> ${from}`),
      );
    assert.deepEqual(wrong, []);
  });

  it('no rule imports a rule', () => {
    const rules = new Set(
      server.filter((file) => /\/rules\/\w+\/\w+\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, '')),
    );
    const wrong: string[] = [];
    for (const file of rules) {
      for (const from of importsOf(`${file}.ts`)) {
        if (rules.has(from) && isRule(`${from}.ts`)) wrong.push(`${file} -> ${from}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('only the shells for Node reach Node, and only entries reach shells', () => {
    const files = [...server, ...filesBelow('client/src', '.ts')].filter(
      (file) => !file.startsWith('server/src/cli/'),
    );
    const importing = (pattern: RegExp): readonly string[] =>
      files.filter((file) => importsOf(file).some((from) => pattern.test(from)));
    assert.deepEqual(importing(/^node:|^vscode-\w+\/node$/), [
      'server/src/lsp/nodeFiles.ts',
      'server/src/lsp/nodeShell.ts',
      'client/src/nodeShell.ts',
    ]);
    assert.deepEqual(importing(/\/nodeFiles$/), ['server/src/lsp/nodeShell.ts']);
    assert.deepEqual(importing(/Shell$/), ['server/src/lsp/main.ts', 'client/src/extension.ts']);
  });

  it('the client knows the protocol and the detection only', () => {
    const wrong: string[] = [];
    for (const file of filesBelow('client/src', '.ts')) {
      for (const from of importsOf(file)) {
        if (!from.startsWith('server/')) continue;
        if (from !== 'server/src/protocol' && from !== 'server/src/core/detect')
          wrong.push(`${file} -> ${from}`);
      }
    }
    assert.deepEqual(wrong, []);
  });
});

function isRule(file: string): boolean {
  return importsOf(file).some((from) => from === 'server/src/core/rules/rule');
}
