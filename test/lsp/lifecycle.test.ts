import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Diagnostic } from 'vscode-languageserver';
import { AnswerError, LspClient } from '../support/lspClient';

const seed = readFileSync('seeds/gucheng-2024.txt', 'utf8');
const uri = 'file:///reports/gucheng-2024.txt';
const ask = { textDocument: { uri } };

/** The code that a request is refused with. */
async function codeOf(answer: Promise<unknown>): Promise<number> {
  const error: unknown = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AnswerError, 'answered without an error');
  return error.code;
}

describe('the conversation with the server', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => {
    client.kill();
  });

  it('answers nothing before initialize', async () => {
    assert.equal(await codeOf(client.request('textDocument/documentSymbol', ask)), -32002);
    assert.equal(await codeOf(client.request('no/such', {})), -32002);
    await client.initialize();
  });

  it('knows its methods and no others', async () => {
    await client.initialize();
    assert.equal(await codeOf(client.request('no/such', {})), -32601);
    client.notify('no/such/notification', {});
    client.notify('$/no/such', {});
    client.open(uri, seed);
    assert.ok((await client.diagnostics(uri)).length > 0);
  });

  it('refuses a second initialize', async () => {
    await client.initialize();
    assert.equal(await codeOf(client.initialize()), -32600);
  });

  it('answers nothing after shutdown, and exits with 0', async () => {
    await client.initialize();
    await client.request('shutdown', undefined);
    assert.equal(await codeOf(client.request('textDocument/documentSymbol', ask)), -32600);
    assert.equal(await codeOf(client.request('no/such', {})), -32600);
    client.notify('exit', undefined);
    assert.equal(await client.exited(), 0);
  });

  it('exits with 1 where it was not shut down first', async () => {
    await client.initialize();
    client.notify('exit', undefined);
    assert.equal(await client.exited(), 1);
  });

  it('ends when its input ends', async () => {
    await client.initialize();
    client.process.stdin.end();
    assert.equal(await client.exited(), 1);
  });

  it('ends when the process that started it is gone', async function () {
    this.timeout(15_000);
    const parent = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    await client.initialize({}, { processId: parent.pid });
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    assert.equal(await client.exited(), 1);
  });

  it('stays up whatever bytes it is sent', async () => {
    await client.initialize();
    const frame = (body: string): string =>
      `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
    client.write(frame('{"jsonrpc":"2.0","method":'));
    client.write(frame('null'));
    client.write(frame('[]'));
    client.write(frame('{"jsonrpc":"2.0","id":900,"method":"__proto__","params":{"__proto__":{"a":1}}}'));
    client.write(frame('{"jsonrpc":"2.0","id":901,"method":"textDocument/hover"}'));
    client.write(
      frame(
        '{"jsonrpc":"2.0","id":902,"method":"textDocument/foldingRange","params":{"textDocument":{"uri":7}}}',
      ),
    );
    client.write(frame('{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///never-opened","version":1},"contentChanges":[{"text":"x"}]}}')); // prettier-ignore
    client.open(uri, seed);
    assert.ok((await client.diagnostics(uri)).length > 0);
  });

  it('answers every request of a storm of cancellations, and goes on', async () => {
    await client.initialize();
    client.open(uri, seed);
    const asked = Array.from({ length: 500 }, () => client.startRequest('textDocument/documentSymbol', ask));
    for (const { id } of asked) client.notify('$/cancelRequest', { id });
    const answers = await Promise.allSettled(asked.map(({ answer }) => answer));
    for (const answer of answers) {
      if (answer.status === 'rejected') assert.equal((answer.reason as AnswerError).code, -32800);
      else assert.ok(Array.isArray(answer.value));
    }
    assert.ok(answers.some(({ status }) => status === 'rejected'));
    assert.ok((await client.diagnostics(uri)).length > 0);
  });

  it('reads the same after ten thousand edits as a text opened anew', async function () {
    this.timeout(60_000);
    await client.initialize();
    client.open(uri, seed);
    let text = seed;
    let state = 7;
    const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let version = 2; version <= 10_001; version++) {
      const lines = text.split('\n');
      const line = random(lines.length);
      const content = lines[line] ?? '';
      const character = random(content.length + 1);
      const at = { line, character };
      const removes = version % 2 === 1 && character < content.length;
      const end = removes ? { line, character: character + 1 } : at;
      const inserted = removes ? '' : (['的', '。', '8', '\n', '、'][random(5)] ?? '');
      client.change(uri, version, [{ range: { start: at, end }, text: inserted }]);
      lines[line] = content.slice(0, character) + inserted + content.slice(end.character);
      text = lines.join('\n');
      if (version % 1000 === 0) await client.diagnostics(uri);
    }
    const other = 'file:///reports/again.txt';
    client.open(other, text);
    const plain = (found: readonly Diagnostic[]): unknown =>
      found.map(({ range, code, message, severity }) => ({ range, code, message, severity }));
    assert.deepEqual(plain(await client.diagnostics(uri)), plain(await client.diagnostics(other)));
  });
});
