import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const measureScript = fileURLToPath(new URL('measure.mjs', import.meta.url));

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value that this part of all values do not exceed. */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
}

/** Runs every case once a round, in turn, so that a busy machine slows all alike; resolves to the results of each. */
export async function alternate(cases, rounds, run) {
  const results = new Map(cases.map((one) => [one, []]));
  for (let round = 0; round < rounds; round++) {
    for (const one of cases) results.get(one).push(await run(one));
  }
  return results;
}

/** One pass of a tool in a fresh process; undefined where it fails or takes longer than a limit. */
export function measure(tool, file, limit = 120_000) {
  const child = spawnSync(process.execPath, [measureScript, tool, file], {
    encoding: 'utf8',
    timeout: limit,
    maxBuffer: 1 << 26,
  });
  return child.status === 0 ? JSON.parse(child.stdout.slice(child.stdout.lastIndexOf('{"ms"'))) : undefined;
}

/** A program from start to finish, in ms; its exit code is its own affair, a signal is not. */
export function wallTime(args, options = {}) {
  const started = performance.now();
  const child = spawnSync(process.execPath, args, { stdio: 'ignore', ...options });
  if (child.signal !== null || child.error) throw child.error ?? new Error(`${args[0]}: ${child.signal}`);
  return performance.now() - started;
}

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
