// Measures Zhupi against its peers in one run and writes the figures into bench/README.md.
// `--quick` takes two minutes and writes nothing; names (throughput, cli, latency, vscode, growth) choose parts.
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepBetween } from '../scripts/keepBetween.mjs';
import { cli } from './cli.mjs';
import { growth } from './growth.mjs';
import { latency } from './latency.mjs';
import { fetchPeers, versions } from './peers.mjs';
import { throughput } from './throughput.mjs';
import { vscode } from './vscode.mjs';

const parts = { throughput, cli, latency, vscode, growth };
const readme = fileURLToPath(new URL('README.md', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean' } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !(name in parts));
if (unknown !== undefined)
  throw new Error(`no part is called ${unknown}; there are ${Object.keys(parts).join(', ')}`);
const quick = values.quick === true;

fetchPeers();
execFileSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' });
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  process.stderr.write(`${name} …\n`);
  const text = await parts[name]({ quick });
  process.stdout.write(`\n## ${name}\n\n${text}\n`);
  if (!quick) keepBetween(readme, name, `${machine(name)}\n\n${text}`);
}

function machine(name) {
  const load = os.loadavg()[0].toFixed(1);
  const peers = Object.entries(versions).map(([peer, version]) => `${peer} ${version}`);
  return `\`npm run bench -- ${name}\` · ${os.cpus().length} × ${os.cpus()[0].model.trim()} · ${os.type()} · Node ${process.version} · load ${load} after the run\n\nPeers: ${peers.join(', ')}.`;
}
