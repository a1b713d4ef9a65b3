import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { uriPath } from './vscodeHost/automation.mjs';
import { hasDisplay } from './vscodeHost/desktop.mjs';
import { createLifetime } from './vscodeHost/lifetime.mjs';
import { root } from './vscodeHost/parts.mjs';
import { takePictures } from './vscodeHost/scenes.mjs';
import { startServer } from './vscodeHost/server.mjs';

const usage = `npm start [-- OPTIONS]
生成扩展，列出报告中的问题，再用 VS Code 打开报告所在文件夹。
Builds the extension, prints the findings, then opens the folder in VS Code.

  --folder DIR       打开另一个文件夹 another folder than seeds
  --browser          不用桌面版 in the browser, even where a desktop VS Code is installed
  --screenshot FILE  不打开窗口，截图后退出 no window: take a picture and exit
  --file NAME        截图中打开的报告 the report in the picture
`;

/** The seed that shows most: a figure that exceeds its base, between sections at every level. */
const showpiece = { file: 'pingshan-2023.txt', line: 57 };

const windows = process.platform === 'win32';

try {
  await start(readOptions());
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function start(options) {
  if (options.help) return void process.stdout.write(usage);
  build();
  printFindings(options.folder);
  if (options.screenshot !== undefined) return takePicture(options);
  if (!options.browser && openOnDesktop(options.folder)) return;
  await openInBrowser(options.folder);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: join(root, 'seeds') },
      screenshot: { type: 'string' },
      file: { type: 'string' },
      browser: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const folder = resolve(values.folder);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(`没有这个文件夹 no such folder: ${folder}`);
  }
  return { ...values, folder };
}

function build() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('生成失败 the build failed');
}

/** Findings are what it is about, so their exit code does not matter here. */
function printFindings(folder) {
  spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'check', folder], { stdio: 'inherit' });
}

async function takePicture({ folder, file = defaultFile(folder), screenshot }) {
  const line = file === showpiece.file ? showpiece.line : undefined;
  const [{ findings }] = await takePictures(folder, [{ file, line, out: screenshot }]);
  if (findings === 0) process.stderr.write(`没有发现问题 no findings: ${file}\n`);
  process.stdout.write(`截图 picture: ${resolve(screenshot)}\n`);
}

function defaultFile(folder) {
  if (existsSync(join(folder, showpiece.file))) return showpiece.file;
  const report = readdirSync(folder).find((name) => /\.(txt|md|gongwen|gw)$/i.test(name));
  if (report === undefined) throw new Error(`文件夹里没有报告 no report in ${folder}`);
  return report;
}

/**
 * Opens the folder in an installed VS Code, as one more window of it, and returns whether that worked. The
 * window is the user's from then on: nothing that we started is left.
 */
function openOnDesktop(folder) {
  const command = hasDisplay() ? ['code', 'codium'].find(isOnPath) : undefined;
  if (command === undefined) return false;
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder];
  const { status } = windows
    ? spawnSync(
        `${command}.cmd`,
        args.map((arg) => `"${arg}"`),
        { shell: true },
      )
    : spawnSync(command, args);
  if (status !== 0) return false;
  process.stdout.write(`已用 ${command} 打开 opened in ${command}: ${folder}\n`);
  return true;
}

function isOnPath(command) {
  const name = windows ? `${command}.cmd` : command;
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** Serves VS Code to the default browser until Ctrl-C. */
async function openInBrowser(folder) {
  const lifetime = createLifetime();
  const { url, version, ended } = await startServer(lifetime);
  const shown = join(folder, showpiece.file);
  // With the host: without it the page has the file twice, once by each name, and the extension neither.
  const payload = JSON.stringify([['openFile', `vscode-remote://${new URL(url({})).host}${uriPath(shown)}`]]);
  const address = url({ folder: uriPath(folder), ...(existsSync(shown) && { payload }) });
  process.stdout.write(`VS Code ${version}: ${address}\n按 Ctrl-C 结束。Press Ctrl-C to end.\n`);
  openAddress(address);
  await ended;
  if (lifetime.isEnding) return;
  await lifetime.end();
  throw new Error('VS Code 意外结束 VS Code ended by itself');
}

/** Where no browser opens, the user has the address. */
function openAddress(address) {
  if (!hasDisplay()) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : windows
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
