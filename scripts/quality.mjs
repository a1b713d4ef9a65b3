// Bundles and runs the mutation bench: `npm run quality -- [--limit N] [--only OPERATOR,…] [--misses] [--sentences]`;
// `npm run quality -- --write` puts its tables into docs/quality.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { keepBetween } from './keepBetween.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'zhupi-quality-'));
try {
  const outfile = join(folder, 'quality.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/quality/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const args = process.argv.slice(2);
  const write = args.includes('--write');
  if (write && args.length > 1) throw new Error('--write keeps whole tables and takes no other option');
  const { status, stdout } = spawnSync(
    process.execPath,
    [outfile, ...args.filter((arg) => arg !== '--write'), ...(write ? ['--json'] : [])],
    { cwd: root, stdio: ['ignore', write ? 'pipe' : 'inherit', 'inherit'], encoding: 'utf8' },
  );
  process.exitCode = status ?? 1;
  if (write && status === 0) {
    for (const [name, text] of Object.entries(JSON.parse(stdout)))
      keepBetween(join(root, 'docs/quality.md'), name, text);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
