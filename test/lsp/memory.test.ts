import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { LspClient } from '../support/lspClient';

const seed = readFileSync('seeds/gucheng-2024.txt', 'utf8');
const rounds = 500;

/** Runs in the server's process: tells the size of the heap, garbage collected, over the IPC channel. */
const probe =
  'process.on("message", () => { globalThis.gc(); process.send(process.memoryUsage().heapUsed); });';

describe('memory of the server', () => {
  it('keeps nothing of five hundred documents that were opened, edited and closed', async function () {
    this.timeout(120_000);
    const client = new LspClient({
      nodeArgs: ['--expose-gc', `--import=data:text/javascript,${encodeURIComponent(probe)}`],
    });
    try {
      await client.initialize();
      for (let index = 0; index < 50; index++) await openEditClose(client, index);
      const before = await heapOf(client);
      for (let index = 0; index < rounds; index++) await openEditClose(client, index);
      const grown = (await heapOf(client)) - before;
      assert.ok(grown < 5_000_000, `the heap grew by ${String(grown)} bytes`);
    } finally {
      client.kill();
    }
  });

  it('keeps one text of a document, however often it was edited', async function () {
    this.timeout(120_000);
    const client = new LspClient({
      nodeArgs: ['--expose-gc', `--import=data:text/javascript,${encodeURIComponent(probe)}`],
    });
    try {
      await client.initialize();
      const uri = 'file:///reports/long.txt';
      const text = seed.repeat(20);
      client.open(uri, text);
      await client.diagnostics(uri);
      const before = await heapOf(client);
      const lines = text.split('\n');
      for (let version = 2; version < 400; version++) {
        const line = (version * 17) % lines.length;
        const at = { line, character: 0 };
        client.change(uri, version, [{ range: { start: at, end: at }, text: '再' }]);
        await client.diagnostics(uri);
      }
      const grown = (await heapOf(client)) - before;
      // An edited paragraph that held on to the whole text it was cut from would keep 400 texts.
      assert.ok(grown < 5_000_000, `the heap grew by ${String(grown)} bytes`);
    } finally {
      client.kill();
    }
  });
});

async function openEditClose(client: LspClient, index: number): Promise<void> {
  const uri = `file:///reports/${String(index)}.txt`;
  client.open(uri, seed);
  await client.diagnostics(uri);
  const at = { line: 3, character: 1 };
  client.change(uri, 2, [{ range: { start: at, end: at }, text: `第${String(index)}次` }]);
  await client.request('textDocument/documentSymbol', { textDocument: { uri } });
  client.notify('textDocument/didClose', { textDocument: { uri } });
}

async function heapOf(client: LspClient): Promise<number> {
  client.process.send('heap');
  const [bytes] = (await once(client.process, 'message')) as [number];
  return bytes;
}
