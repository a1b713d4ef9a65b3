import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, PublishDiagnosticsParams } from 'vscode-languageserver';
import { LspClient, pulling } from '../support/lspClient';

const text = '一、回顾\n加强领导。\n三、部署\n抓好落实。\n';

describe('configuration over stdio', () => {
  let folder: string;
  let client: LspClient;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'zhupi-'));
    for (const name of ['甲', '乙']) mkdirSync(path.join(folder, name));
  });
  afterEach(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });
  const uriOf = (...names: string[]): string => pathToFileURL(path.join(folder, ...names)).href;
  const configure = (name: string, config: unknown): void => {
    writeFileSync(path.join(folder, name, '.zhupirc.json'), JSON.stringify(config));
  };
  const finds = async (uri: string): Promise<boolean> =>
    (await client.diagnostics(uri)).some(({ code }) => code === 'heading-sequence');

  it('keeps two folders apart while their configurations change back and forth', async () => {
    client = new LspClient();
    const workspaceFolders = ['甲', '乙'].map((name) => ({ uri: uriOf(name), name }));
    await client.initialize(
      { ...pulling, workspace: { ...pulling.workspace, workspaceFolders: true } },
      { workspaceFolders },
    );
    const [one, other] = [uriOf('甲', 'a.txt'), uriOf('乙', 'b.txt')];
    client.open(one, text);
    client.open(other, text);
    const off = { rules: { 'heading-sequence': 'off' } };
    for (let round = 0; round < 6; round++) {
      const [quiet, loud] = round % 2 === 0 ? ['甲', '乙'] : ['乙', '甲'];
      configure(quiet, off);
      configure(loud, {});
      client.notify('workspace/didChangeWatchedFiles', {
        changes: ['甲', '乙'].map((name) => ({ uri: uriOf(name, '.zhupirc.json'), type: 2 })),
      });
      assert.equal(await finds(one), loud === '甲', `round ${String(round)}`);
      assert.equal(await finds(other), loud === '乙', `round ${String(round)}`);
    }
  });

  it('says what is wrong in a configuration file, at its place', async () => {
    configure('甲', { rules: { 'heading-sequense': 'off' } });
    client = new LspClient();
    await client.initialize();
    const uri = uriOf('甲', 'a.txt');
    client.open(uri, text);
    assert.ok(await finds(uri));
    const { diagnostics } = await client.waitFor<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (sent) => sent.uri === uriOf('甲', '.zhupirc.json'),
    );
    assert.equal(diagnostics.length, 1);
    assert.match(JSON.stringify(diagnostics[0]?.message), /heading-sequense.*heading-sequence/s);
  });

  it('asks for the settings of each folder, once, and again when they change', async () => {
    let level: string | undefined = 'off';
    let asked = 0;
    client = new LspClient({
      answers: {
        'workspace/configuration': (params) => {
          asked++;
          return (params as { items: unknown[] }).items.map(() => ({
            rules: level ? { 'heading-sequence': level } : {},
          }));
        },
      },
    });
    await client.initialize({ ...pulling, workspace: { ...pulling.workspace, configuration: true } });
    const uri = uriOf('甲', 'a.txt');
    client.open(uri, text);
    assert.equal(await finds(uri), false);
    assert.equal(await finds(uri), false);
    assert.equal(asked, 1);
    level = undefined;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await finds(uri), true);
    assert.equal(asked, 2);
  });

  it('takes settings that a client sends without being asked', async () => {
    client = new LspClient();
    await client.initialize(pulling, {
      initializationOptions: { settings: { rules: { 'heading-sequence': 'off' } } },
    });
    const uri = uriOf('甲', 'a.txt');
    client.open(uri, text);
    assert.equal(await finds(uri), false);
    client.notify('workspace/didChangeConfiguration', { settings: { zhupi: { rules: {} } } });
    assert.equal(await finds(uri), true);
  });

  it('finds nothing in a file that the configuration leaves out', async () => {
    configure('甲', { ignores: ['草稿/**', 'a.txt'] });
    client = new LspClient();
    await client.initialize();
    client.open(uriOf('甲', 'a.txt'), text);
    client.open(uriOf('甲', 'b.txt'), text);
    assert.equal(await finds(uriOf('甲', 'a.txt')), false);
    assert.equal(await finds(uriOf('甲', 'b.txt')), true);
  });

  it('speaks English where the client wishes it', async () => {
    client = new LspClient();
    await client.initialize(pulling, { initializationOptions: { locale: 'en' } });
    const uri = uriOf('甲', 'a.txt');
    client.open(uri, text);
    const [found] = (await client.diagnostics(uri)).filter(({ code }) => code === 'heading-sequence');
    assert.match(JSON.stringify(found?.message), /follows/);
  });

  it('switches a rule off in the configuration that applies, or in a new one', async () => {
    client = new LspClient();
    const workspaceEdit = { documentChanges: true, resourceOperations: ['create'] };
    await client.initialize({ ...pulling, workspace: { workspaceEdit } });
    const uri = uriOf('甲', 'a.txt');
    client.open(uri, text);
    const diagnostics = (await client.diagnostics(uri)).filter(({ code }) => code === 'heading-sequence');
    const silencing = async (): Promise<CodeAction | undefined> => {
      const context = { diagnostics };
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: diagnostics[0]?.range, context }); // prettier-ignore
      return actions.find(({ title }) => title.includes('.zhupirc.json'));
    };
    const created = (await silencing())?.edit?.documentChanges ?? [];
    assert.deepEqual(created[0], {
      kind: 'create',
      uri: uriOf('甲', '.zhupirc.json'),
      options: { ignoreIfExists: true },
    });
    assert.match(JSON.stringify(created[1]), /heading-sequence/);
    configure('甲', { final: true });
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('甲', '.zhupirc.json'), type: 1 }],
    });
    const changed = (await silencing())?.edit?.documentChanges ?? [];
    assert.equal(changed.length, 1);
    assert.match(JSON.stringify(changed[0]), /heading-sequence/);
  });

  it('writes into a folder that is the top of a virtual file system, and has the client save', async () => {
    client = new LspClient();
    const workspaceEdit = { documentChanges: true, resourceOperations: ['create'] };
    await client.initialize(
      { ...pulling, workspace: { workspaceEdit, workspaceFolders: true } },
      {
        workspaceFolders: [{ uri: 'memory://host/', name: '甲' }],
        initializationOptions: { readsFiles: true, savesFiles: true },
      },
    );
    const uri = 'memory://host/a.txt';
    client.open(uri, text);
    const diagnostics = (await client.diagnostics(uri)).filter(({ code }) => code === 'heading-sequence');
    const params = { textDocument: { uri }, range: diagnostics[0]?.range, context: { diagnostics } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const silencing = actions.find(({ title }) => title.includes('.zhupirc.json'));
    const [created] = silencing?.edit?.documentChanges ?? [];
    assert.deepEqual(created && 'uri' in created ? created.uri : undefined, 'memory://host/.zhupirc.json');
    assert.deepEqual(silencing?.command?.arguments, ['memory://host/.zhupirc.json']);
  });
});
