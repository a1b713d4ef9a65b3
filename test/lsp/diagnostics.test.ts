import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { StatusParams } from '../../server/src/protocol';
import { LspClient, pulling, pushing } from '../support/lspClient';

const seed = readFileSync('seeds/pingshan-2023.txt', 'utf8');
const uri = 'file:///reports/pingshan-2023.txt';

describe('diagnostics over stdio', () => {
  let client: LspClient;
  afterEach(() => {
    client.kill();
  });

  it('finds the impossible figure of a real report at its exact place', async () => {
    client = new LspClient();
    const { capabilities } = await client.initialize();
    assert.ok(capabilities.diagnosticProvider);
    client.open(uri, seed);
    const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'figure-exceeds-base');
    assert.equal(found.length, 1);
    const [{ range, message, source, data } = {}] = found as {
      range?: unknown;
      message?: string;
      source?: string;
      data?: unknown;
    }[];
    assert.deepEqual(range, { start: { line: 56, character: 52 }, end: { line: 56, character: 55 } });
    assert.match(String(message), /86.*83.*3/);
    assert.equal(source, '朱批');
    assert.equal((data as { version: number }).version, 1);
  });

  it('follows an edit that mends the figure, and never sends what is asked for', async () => {
    client = new LspClient();
    await client.initialize();
    client.open(uri, seed);
    await client.diagnostics(uri);
    const range = { start: { line: 56, character: 52 }, end: { line: 56, character: 54 } };
    client.change(uri, 2, [{ range, text: '83' }]);
    const left = await client.diagnostics(uri);
    assert.deepEqual(
      left.filter(({ code }) => code === 'figure-exceeds-base'),
      [],
    );
    assert.ok(client.received.every(({ method }) => method !== 'textDocument/publishDiagnostics'));
  });

  it('answers unchanged to the same question, and anew for a document opened again', async () => {
    client = new LspClient();
    await client.initialize();
    const ask = (previousResultId?: string): Promise<{ kind: string; resultId: string }> =>
      client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    client.open(uri, seed);
    const first = await ask();
    assert.equal(first.kind, 'full');
    assert.equal((await ask(first.resultId)).kind, 'unchanged');
    client.notify('textDocument/didClose', { textDocument: { uri } });
    client.open(uri, '一、空\n');
    assert.equal((await ask(first.resultId)).kind, 'full');
  });

  it('sends findings with their version to a client that cannot ask, one batch for a burst', async () => {
    client = new LspClient();
    const { capabilities } = await client.initialize(pushing);
    assert.equal(capabilities.diagnosticProvider, undefined);
    client.open(uri, seed);
    assert.ok((await client.pushed(uri, 1)).some(({ code }) => code === 'figure-exceeds-base'));
    const end = { line: 56, character: 0 };
    for (let version = 2; version <= 21; version++)
      client.change(uri, version, [{ range: { start: end, end }, text: '的' }]);
    await client.pushed(uri, 21);
    const batches = client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.ok(batches.length <= 3, `${String(batches.length)} batches`);
    assert.ok(batches.every(({ params }) => (params as { diagnostics: unknown[] }).diagnostics.length > 0));
  });

  it('takes findings back when the document is closed', async () => {
    client = new LspClient();
    await client.initialize(pushing);
    client.open(uri, seed);
    await client.pushed(uri, 1);
    client.notify('textDocument/didClose', { textDocument: { uri } });
    const last = await client.waitFor<{ diagnostics: unknown[] }>(
      'textDocument/publishDiagnostics',
      ({ diagnostics }) => diagnostics.length === 0,
    );
    assert.deepEqual(last.diagnostics, []);
  });

  for (const [encoding, character] of [
    ['utf-8', 12],
    ['utf-32', 4],
  ] as const) {
    it(`counts in ${encoding} where the client counts so only`, async () => {
      client = new LspClient();
      const { capabilities } = await client.initialize({
        ...pulling,
        general: { positionEncodings: [encoding] },
      });
      assert.equal(capabilities.positionEncoding, encoding);
      client.open(uri, '𠮷𠮷一二三四五六受理83宗,办结83宗。');
      // Two characters outside the basic plane and as many inside it stand before the place.
      const at = { line: 0, character: encoding === 'utf-8' ? character + 2 : character };
      client.change(uri, 2, [{ range: { start: at, end: at }, text: '甲' }]);
      await client.diagnostics(uri);
      const [range] = await client.request<{ range: { end: { character: number } } }[]>(
        'textDocument/selectionRange',
        {
          textDocument: { uri },
          positions: [at],
        },
      );
      assert.deepEqual(range?.range.end.character, at.character + (encoding === 'utf-8' ? 3 : 1));
    });
  }

  it('shows at most a thousand findings and says how many more there are', async () => {
    client = new LspClient();
    await client.initialize();
    client.open(uri, '受理83宗,办结86宗。\n\n'.repeat(1200));
    const found = await client.diagnostics(uri);
    assert.equal(found.length, 1001);
    assert.match(JSON.stringify(found.at(-1)?.message), /还有 \d+ 条/);
  });
});

describe('what comes with diagnostics', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => {
    client.kill();
  });
  const hrefOf = async (initializationOptions: object): Promise<string | undefined> => {
    await client.initialize(pulling, { initializationOptions });
    client.open(uri, seed);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'figure-exceeds-base');
    return found?.codeDescription?.href;
  };

  it('is the page of the rule, in the client or as a file', async () => {
    assert.equal(await hrefOf({ opensRulePages: true }), 'zhupi-rule:figure-exceeds-base');
    client.kill();
    client = new LspClient();
    assert.equal(
      await hrefOf({ rulePages: 'file:///docs/rules/' }),
      'file:///docs/rules/figure-exceeds-base.md',
    );
    client.kill();
    client = new LspClient();
    assert.equal(await hrefOf({}), undefined);
  });

  it('is what the status item shows, to a client that shows it', async () => {
    await client.initialize(pulling, { initializationOptions: { showsStatus: true } });
    client.open(uri, seed);
    const counted = (await client.diagnostics(uri)).filter(({ severity }) => severity === 2).length;
    const status = await client.waitFor<StatusParams>('zhupi/status');
    assert.equal(status.uri, uri);
    assert.equal(status.profile?.id, 'fazhi-annual');
    assert.equal(status.reportYear, 2023);
    assert.equal(status.warnings, counted);
  });
});
