import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, root } from './parts.mjs';

const version = '1.100.3';
const answerLimit = 3000;

/** Whether a window can be opened here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * The desktop VS Code of the minimum engine, downloaded if need be, or undefined where there is no display
 * or the download does not answer at once.
 */
export async function findDesktop() {
  if (!hasDisplay()) return undefined;
  try {
    const { download, SilentReporter } = await import('@vscode/test-electron');
    const { fetchStableVersions } = await import('@vscode/test-electron/out/download.js');
    await fetchStableVersions(true, answerLimit);
    return await download({
      version,
      cachePath: cacheFolder,
      reporter: new SilentReporter(),
      timeout: 15_000,
    });
  } catch {
    return undefined;
  }
}

/**
 * Runs the test `module` in desktop VS Code on `folder`. Its events come through a file, because standard
 * output is not ours alone there. Rejects if VS Code does not end in time.
 */
export async function runInDesktop(lifetime, executable, { module, folder, timeLimit, onEvent }) {
  const data = await lifetime.scratchFolder();
  const events = join(data, 'events');
  const flags = ['--no-sandbox', '--disable-gpu', '--disable-updates', '--disable-workspace-trust'];
  flags.push('--skip-welcome', '--skip-release-notes', '--disable-extensions', '--new-window');
  flags.push(`--user-data-dir=${join(data, 'user')}`, `--extensions-dir=${join(data, 'extensions')}`);
  flags.push(`--extensionDevelopmentPath=${root}`, `--extensionTestsPath=${module}`);
  const env = { ...process.env, ZHUPI_TEST_EVENTS: events };
  // In a terminal of VS Code it is set, and VS Code would start as plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const desktop = lifetime.spawn(executable, [...flags, folder], {
    env,
    stdio: 'ignore',
  });
  const code = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`VS Code did not finish within ${timeLimit / 1000} s`)),
      timeLimit,
    );
    desktop.once('error', reject);
    desktop.once('exit', resolve).once('exit', () => clearTimeout(timer));
  });
  const lines = (await readFile(events, 'utf8').catch(() => '')).split('\n');
  for (const line of lines) if (line !== '') await onEvent(JSON.parse(line));
  return { passed: code === 0, logged: [] };
}
