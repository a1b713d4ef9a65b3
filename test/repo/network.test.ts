import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { LspClient } from '../support/lspClient';
import { filesBelow } from '../support/sources';

const refusal = ['--require', './test/support/refuseNetwork.cjs'];
const networkModules = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'inspector'];
/** Globals of Node and of browsers that reach a network. */
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'RTCPeerConnection', 'WebTransport']; // prettier-ignore

describe('no network', () => {
  const bundles = filesBelow('dist', '.js').filter((file) => /^dist\/\w+\.js$/.test(file));

  it('the bundles require no library for it and name no function for it', () => {
    assert.ok(bundles.length >= 5, `not built: ${bundles.join(', ')}`);
    const found = bundles.flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      return [
        ...[...code.matchAll(/\b(?:require|import)\(\s*["'`](?:node:)?([\w/]+)["'`]\s*\)/g)]
          .map(([, name = '']) => name)
          .filter((name) => networkModules.includes(name)),
        ...networkGlobals.filter((name) =>
          new RegExp(`(?<![\\w$"'\`])${name}\\s*\\(|\\bnew ${name}\\b`).test(code),
        ),
      ].map((what) => `${file}: ${what}`);
    });
    assert.deepEqual(found, []);
  });

  it('the refusal refuses', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [...refusal, '--eval', 'require("node:net").connect(9)'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, /network used: net\.connect/);
  });

  it('the command line works with networking refused', () => {
    const args = [...refusal, 'dist/cli.js', 'check', 'seeds', '--format', 'json', '--jobs', '2'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    assert.equal(stderr, '');
    const { files } = JSON.parse(stdout) as { files: readonly { diagnostics: readonly unknown[] }[] };
    assert.equal(files.length, 5);
    assert.ok(files.every(({ diagnostics }) => diagnostics.length > 0));
  });

  it('the server works with networking refused', async () => {
    const client = new LspClient({ nodeArgs: refusal });
    let complaints = '';
    client.process.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    await client.initialize();
    client.open('file:///a/report.gongwen', readFileSync('seeds/pingshan-2023.txt', 'utf8'));
    const found = await client.diagnostics('file:///a/report.gongwen');
    assert.ok(found.some(({ code }) => code === 'figure-exceeds-base'));
    assert.equal(await client.shutdown(), 0);
    assert.equal(complaints, '');
  });
});
