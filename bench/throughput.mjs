import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { manyTexts, textOfSize } from './corpus.mjs';
import { alternate, measure, median, table } from './timing.mjs';
import { tools } from './tools.mjs';

/** Those that grow with the square of the text, or are slow, get less of it. */
const slow = new Set(['textlint + no-unmatched-pair', 'zhlint', 'lint-md']);

/** MB/s of every tool on many files and on one long text, as ratios to Zhupi of medians over alternating runs. */
export async function throughput({ quick }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhupi-throughput-'));
  const fileOf = corpora(folder);
  const shapes = quick
    ? [['files', 200, 20], ['bytes', 2e6, 1e5]] // prettier-ignore
    : [['files', 1000, 50], ['bytes', 1e6, 1e5], ['bytes', 1e7, 1e5]]; // prettier-ignore
  try {
    const parts = [];
    for (const shape of shapes) parts.push(await compare(shape, fileOf, quick ? 3 : 5));
    parts.push(memory(quick ? [1e7] : [1e7, 5e7], fileOf));
    return parts.join('\n\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes a corpus when it is first asked for, so that making it costs no measured process time or memory. */
function corpora(folder) {
  const made = new Map();
  return (shape, amount) => {
    const name = path.join(folder, `${amount}.${shape === 'files' ? 'json' : 'txt'}`);
    if (!made.has(name)) {
      writeFileSync(name, shape === 'files' ? JSON.stringify(manyTexts(amount)) : textOfSize(amount));
    }
    made.set(name, true);
    return name;
  };
}

async function compare([shape, amount, less], fileOf, rounds) {
  const amountOf = (tool) => (slow.has(tool) ? less : amount);
  const results = await alternate(Object.keys(tools), rounds, (tool) =>
    measure(tool, fileOf(shape, amountOf(tool))),
  );
  const speeds = new Map([...results].map(([tool, runs]) => [tool, speedOf(runs)]));
  const own = speeds.get('zhupi').speed;
  const rows = [...speeds].map(([tool, { speed, peak }]) => [
    tool,
    amountText(shape, amountOf(tool)),
    speed.toFixed(2),
    `${(own / speed).toFixed(2)} ×`,
    peak.toFixed(0),
  ]);
  const head = ['tool', 'text', 'MB/s, median', 'Zhupi is', 'peak MB'];
  return `### ${amountText(shape, amount)}\n\n${table(head, rows)}`;
}

function speedOf(runs) {
  const good = runs.filter((run) => run !== undefined);
  if (good.length === 0) return { speed: NaN, peak: NaN };
  return {
    speed: median(good.map(({ bytes, ms }) => bytes / ms / 1000)),
    peak: Math.max(...good.map((run) => run.peak)),
  };
}

function memory(sizes, fileOf) {
  const rows = sizes.map((size) => {
    const run = measure('zhupi', fileOf('bytes', size), 300_000);
    if (run === undefined) return [amountText('bytes', size), 'failed', '', ''];
    const times = (run.peak * 1024 * 1024) / run.bytes;
    return [amountText('bytes', size), (run.bytes / run.ms / 1000).toFixed(2), run.peak.toFixed(0), `${times.toFixed(1)} ×`]; // prettier-ignore
  });
  return `### Memory\n\n${table(['one text', 'MB/s', 'peak MB, the process and the text included', 'of the text'], rows)}`;
}

function amountText(shape, amount) {
  if (shape === 'files') return `${amount.toLocaleString('en')} files`;
  return amount >= 1e6 ? `one text of ${amount / 1e6} MB` : `one text of ${amount / 1e3} KB`;
}
