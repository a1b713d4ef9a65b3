import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fetchPart } from './fetch.mjs';
import { locale, writeLanguagePack } from './language.mjs';
import { printed } from './output.mjs';
import { packagePath, root } from './parts.mjs';

/** User settings under which VS Code shows the folder and nothing about itself. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  // On by default in a browser: an edit must not reach the file by itself.
  'files.autoSave': 'off',
};

/**
 * Starts a VS Code server in a fresh data folder and waits until it answers. `part` is `server` (the
 * minimum engine) or `newest`. The extension is installed in it, or, with `automated`, a test or scene
 * module can be run in it, which loads the extension (see automation.mjs).
 * Resolves to its VS Code version, `url(query)`, the address of a page in it, and `ended`, a promise of its
 * end.
 */
export async function startServer(lifetime, options = {}) {
  const { part = 'server', automated = false, settings = {}, env = {} } = options;
  const folder = await fetchPart(part);
  const vscode = join(packagePath(folder, 'code-server'), 'lib', 'vscode');
  const data = await lifetime.scratchFolder();
  const userData = join(data, 'user');
  await writeLanguagePack(userData);
  await mkdir(join(userData, 'User'), { recursive: true });
  await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));

  const extensions = join(data, 'extensions');
  // A test or scene loads the extension itself, as one under development.
  if (!automated) await installThisExtension(extensions);

  const token = randomBytes(8).toString('hex');
  const flags = ['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--locale', locale];
  flags.push('--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust');
  flags.push('--server-data-dir', data, '--user-data-dir', userData, '--extensions-dir', extensions);
  if (automated) flags.push('--enable-smoke-test-driver');
  const server = lifetime.spawn(nodeOf(part, folder), [join(vscode, 'out', 'server-main.js'), ...flags], {
    // Without a gallery it asks no one for extensions.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  const [, port] = await printed(server, /Extension host agent listening on (\d+)/, 'VS Code server');
  const { version } = JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8'));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return {
    version,
    ended,
    url: (query) => `http://127.0.0.1:${port}/?${encodeQuery({ ...query, tkn: token })}`,
  };
}

/** Installs the working tree, as it is built, by a link. */
async function installThisExtension(extensions) {
  const { publisher, name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await mkdir(extensions);
  await symlink(root, join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

/** `+` for a space is not read as one everywhere, so no URLSearchParams here. */
function encodeQuery(query) {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** The newest server does not run on the oldest Node that we support, so it comes with one. */
function nodeOf(part, folder) {
  if (part !== 'newest') return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  return join(packagePath(folder, name), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
