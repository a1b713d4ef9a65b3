import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { manyTexts } from './corpus.mjs';
import { peerPath } from './peers.mjs';
import { alternate, median, table, wallTime } from './timing.mjs';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const seed = fileURLToPath(new URL('../seeds/binhai-2024.txt', import.meta.url));

/** The command line from start to finish: one report against an empty Node, many reports by one worker and by two. */
export async function cli({ quick }) {
  const start = {
    'node -e 0': ['-e', '0'],
    'zhupi check REPORT': [program, 'check', seed],
    'autocorrect --lint REPORT': [peerPath('autocorrect-node/cli.js'), '--lint', seed],
  };
  wallTime(start['zhupi check REPORT']);
  const results = await alternate(Object.keys(start), quick ? 7 : 15, (name) => wallTime(start[name]));
  const floor = median(results.get('node -e 0'));
  const rows = [...results].map(([name, times]) => [
    `\`${name}\``,
    median(times).toFixed(0),
    `${(median(times) / floor).toFixed(2)} ×`,
  ]);
  return [
    `### Start to finish, one report\n\n${table(['command', 'ms, median', 'of an empty Node'], rows)}`,
    await workers(quick ? 1000 : 10_000, 3),
  ].join('\n\n');
}

async function workers(count, rounds) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhupi-bench-'));
  try {
    let bytes = 0;
    manyTexts(count).forEach((text, i) => {
      const below = path.join(folder, String(i % 100));
      mkdirSync(below, { recursive: true });
      writeFileSync(path.join(below, `${i}报告.txt`), text);
      bytes += Buffer.byteLength(text);
    });
    const cases = [1, 2];
    const results = await alternate(cases, rounds, (jobs) =>
      wallTime([program, 'check', '--jobs', String(jobs), '--quiet', folder]),
    );
    const one = median(results.get(1));
    const rows = cases.map((jobs) => {
      const ms = median(results.get(jobs));
      return [
        String(jobs),
        (ms / 1000).toFixed(2),
        (bytes / ms / 1000).toFixed(2),
        `${(one / ms).toFixed(2)} ×`,
      ];
    });
    return `### ${count.toLocaleString('en')} files\n\n${table(['workers', 's, median', 'MB/s', 'of one worker'], rows)}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
