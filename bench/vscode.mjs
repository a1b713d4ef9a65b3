import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { automate, automationQuery } from '../scripts/vscodeHost/automation.mjs';
import { launchBrowser } from '../scripts/vscodeHost/browser.mjs';
import { createLifetime } from '../scripts/vscodeHost/lifetime.mjs';
import { startServer } from '../scripts/vscodeHost/server.mjs';
import { textOfSize } from './corpus.mjs';
import { median, percentile, table } from './timing.mjs';

const driver = fileURLToPath(new URL('vscodeDriver.cjs', import.meta.url));
const manifest = new URL('../package.json', import.meta.url);
const timeLimit = 300_000;

/** In a real VS Code: activation, open to first findings, and a key to the squiggle that it makes or takes away. */
export async function vscode({ quick }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhupi-vscode-'));
  const lifetime = createLifetime();
  try {
    const files = (quick ? [1e4] : [1e4, 1e5, 1e6]).map((size) => {
      const file = path.join(folder, `${label(size)}.txt`);
      writeFileSync(file, textOfSize(size));
      return file;
    });
    const { publisher, name } = JSON.parse(readFileSync(manifest, 'utf8'));
    const id = `${publisher}.${name}`;
    const env = { ZHUPI_BENCH: JSON.stringify({ id, files }) };
    const { url, version } = await startServer(lifetime, { automated: true, env });
    const rows = [];
    let activation;
    const onEvent = async (event, page) => {
      if (event.kind === 'times') rows.push(rowOf(event));
      else activation = await activationOf(page, id);
    };
    const { passed, logged } = await automate(
      await launchBrowser(lifetime),
      url(automationQuery(folder, driver)),
      { timeLimit, onEvent },
    );
    if (!passed) throw new Error(logged.slice(-10).join('\n'));
    const head = ['text', 'findings', 'open → first findings', 'key → squiggle, median / 95th percentile']; // prettier-ignore
    return `VS Code ${version}, its server and a headless browser, milliseconds as the extension host sees them. The extension is active after ${activation ?? '?'} ms, by VS Code's own account; the first document starts the server.\n\n${table(head, rows)}`;
  } finally {
    await lifetime.end();
    rmSync(folder, { recursive: true });
  }
}

/** What VS Code's page of running extensions says of ours. */
async function activationOf(page, id) {
  const text = await page.locator('.runtime-extensions-editor .extension').allInnerTexts();
  const own = text.find((entry) => entry.includes(id));
  return /(\d+)\s*(?:ms|毫秒)/.exec(own ?? '')?.[1];
}

function label(size) {
  return size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} KB`;
}

function rowOf({ file, findings, open, times }) {
  const keys = `${median(times).toFixed(0)} / ${percentile(times, 0.95).toFixed(0)}`;
  return [path.basename(file, '.txt'), findings, open.toFixed(0), keys].map(String);
}
