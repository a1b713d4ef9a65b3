import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { Worker } from 'node:worker_threads';
import type { Rule } from '../../server/src/core/index';
import { rules } from '../../server/src/core/rules/registry';
import { startServer } from '../../server/src/lsp/startServer';
import { pulling } from '../support/lspClient';

const uri = 'file:///reports/sample.txt';
const text = '一、回顾\n加强领导。\n三、部署\n抓好落实。\n';
const open = { textDocument: { uri, languageId: 'gongwen', version: 1, text } };

describe('a rule that throws', () => {
  it('is told of once for each check, and the others go on', async () => {
    const broken: Rule = {
      id: 'always-throws',
      scope: 'document',
      summary: { zh: '总是出错', en: 'Always fails' },
      severity: 'error',
      basis: [],
      options: {},
      messages: {},
      examples: [],
      check: () => {
        throw new Error('坏了');
      },
    };
    const client = connect([...rules, broken]);
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: pulling });
    await client.sendNotification('textDocument/didOpen', open);
    const { items } = await client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.ok(items.some(({ code }) => code === 'heading-sequence'));
    const told = items.filter(({ code }) => code === 'rule-failed');
    assert.equal(told.length, 1);
    assert.match(JSON.stringify(told[0]?.message), /always-throws.*坏了/);
    client.dispose();
  });
});

/** A server in this process with rules of our choice, and the client's end of it. */
function connect(chosen: readonly Rule[]): ReturnType<typeof createProtocolConnection> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(connection, { rules: chosen });
  connection.listen();
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  client.listen();
  return client;
}

/** What the server finds in a worker of a browser, made of what Node's workers have, and nothing of Node. */
const browserScope = `
  const { parentPort } = require('node:worker_threads');
  const { runInThisContext } = require('node:vm');
  const script = require('node:fs').readFileSync('dist/server.js', 'utf8');
  globalThis.self = globalThis;
  globalThis.importScripts = () => undefined;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = () => undefined;
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  for (const name of ['process', 'global', 'Buffer', 'require', 'module', 'exports', 'setImmediate']) delete globalThis[name];
  runInThisContext(script);
`;

describe('the server as a web worker', () => {
  it('checks a report', async () => {
    const worker = new Worker(browserScope, { eval: true });
    const answers = new Map<number, (result: unknown) => void>();
    worker.on('message', ({ id, result }: { id: number; result: unknown }) => answers.get(id)?.(result));
    const request = <R>(id: number, method: string, params: object): Promise<R> => {
      worker.postMessage({ jsonrpc: '2.0', id, method, params });
      return new Promise<unknown>((resolve) => answers.set(id, resolve)) as Promise<R>;
    };
    try {
      const { capabilities } = await request<{ capabilities: object }>(1, 'initialize', { processId: null, rootUri: null, capabilities: pulling }); // prettier-ignore
      assert.ok('diagnosticProvider' in capabilities);
      worker.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: open });
      const { items } = await request<{ items: Diagnostic[] }>(2, 'textDocument/diagnostic', {
        textDocument: { uri },
      });
      assert.ok(items.some(({ code }) => code === 'heading-sequence'));
    } finally {
      await worker.terminate();
    }
  });
});
