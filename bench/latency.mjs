import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOfSize } from './corpus.mjs';
import { peerPath } from './peers.mjs';
import { table } from './timing.mjs';

const client = fileURLToPath(new URL('lspbench.mjs', import.meta.url));
const zhupi = fileURLToPath(new URL('../dist/server.js', import.meta.url));
const sizes = [1e4, 1e5, 1e6];

/** The same text as JSON, with one value a line and one mistake, for the server that knows nothing else. */
function asJson(text) {
  const lines = text.split('\n').filter((line) => line !== '');
  return `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')},\n"mistake" 1\n]\n`;
}

/** One-character edits in the middle of a document, over stdio: median and 95th percentile. */
export async function latency({ quick }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhupi-latency-'));
  try {
    const rows = [];
    for (const size of sizes) {
      const text = textOfSize(size);
      const report = path.join(folder, `${size}.txt`);
      const json = path.join(folder, `${size}.json`);
      writeFileSync(report, text);
      writeFileSync(json, asJson(text));
      const common = { n: quick ? 15 : 40, folder };
      for (const [name, options] of Object.entries({
        'zhupi (pull)': {
          cmd: `node "${zhupi}" --stdio`,
          lang: 'gongwen',
          file: report,
          methods: 'documentSymbol,foldingRange,inlayHint',
        },
        'json (pull)': {
          cmd: `node "${peerPath('vscode-langservers-extracted/bin/vscode-json-language-server')}" --stdio`,
          lang: 'json',
          file: json,
          methods: 'documentSymbol,foldingRange',
        },
        'autocorrect (push)': {
          cmd: `node "${peerPath('autocorrect-node/cli.js')}" server`,
          lang: 'plaintext',
          file: report,
          methods: '',
          settle: 40,
        },
      })) {
        // prettier-ignore
        rows.push(rowOf(name, size, measure({ ...common, ...options })));
      }
    }
    const head = ['server', 'text', 'key → diagnostics', 'diagnostics', 'documentSymbol', 'foldingRange', 'inlayHint', 'open → diagnostics', 'peak MB']; // prettier-ignore
    return table(head, rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure({ cmd, lang, file, methods, n, settle = 0, folder }) {
  const out = path.join(folder, 'result.jsonl');
  writeFileSync(out, '');
  // Without this setting the JSON server takes an empty configuration for a wish not to validate.
  const settings = JSON.stringify({ json: { validate: { enable: true } } });
  const args = ['--cmd', cmd, '--lang', lang, '--file', file, '--n', n, '--burst', 0, '--json', out];
  args.push('--settings', settings);
  args.push('--methods', methods, '--settle', settle);
  spawnSync(process.execPath, [client, ...args.map(String)], { stdio: 'ignore', timeout: 120_000 });
  const [line = '{}'] = readFileSync(out, 'utf8').split('\n');
  return JSON.parse(line || '{}');
}

function rowOf(name, size, { key, diagCount, methods = {}, openMs, peakMB, error }) {
  const both = (times) => (times?.med === undefined ? '–' : `${times.med} / ${times.p95}`);
  const { documentSymbol, foldingRange, inlayHint } = methods;
  const label = size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} KB`;
  if (error) return [name, label, error, '', '', '', '', '', ''];
  return [name, label, both(key), diagCount, both(documentSymbol), both(foldingRange), both(inlayHint), openMs, peakMB].map(String); // prettier-ignore
}
