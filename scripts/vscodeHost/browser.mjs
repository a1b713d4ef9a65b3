import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchPart } from './fetch.mjs';
import { bundlesBrowser, packagePath } from './parts.mjs';

const tries = 3;
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/**
 * Launches a headless browser that ends with the lifetime: the fetched one where the registry has one, so
 * that every machine sees the same pixels, else an installed Chrome, Edge or Chromium.
 */
export async function launchBrowser(lifetime) {
  const folder = await fetchPart('browser');
  const playwright = pathToFileURL(join(packagePath(folder, 'playwright-core'), 'index.mjs')).href;
  const { chromium } = await import(playwright);
  const browser = bundlesBrowser
    ? await launchFetched(chromium, folder, lifetime)
    : await launchInstalled(chromium);
  lifetime.add(() => browser.close());
  return browser;
}

async function launchFetched(chromium, folder, lifetime) {
  const home = join(folder, 'chromium');
  const symbols = packagePath(await fetchPart('symbols'), '@expo-google-fonts/noto-sans-symbols-2');
  const fonts = [join(folder, 'fonts'), join(symbols, '400Regular')];
  const options = {
    executablePath: join(home, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: await writeFontsConf(fonts, await lifetime.scratchFolder()),
    },
  };
  // About one launch in a hundred dies with SIGSEGV.
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(chromium, options);
    } catch (error) {
      if (attempt === tries || lifetime.isEnding) throw error;
    }
  }
}

async function launchInstalled(chromium) {
  const failures = [];
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    try {
      return await launch(chromium, { channel });
    } catch (error) {
      failures.push(`${channel}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new Error(
    `请先安装 Chrome、Edge 或 Chromium。Install Chrome, Edge or Chromium.\n${failures.join('\n')}`,
  );
}

/** Our own lifetime handles the ending signals, so that everything ends in order. */
function launch(chromium, options) {
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ headless: true, args, timeout: 60_000, ...signals, ...options });
}

/**
 * Writes a font configuration with the fetched fonts alone, and returns its folder. Without any font the
 * browser dies; without these, Chinese is blank, code is proportional and ✗ is an empty box.
 */
async function writeFontsConf(fonts, folder) {
  const folders = fonts.map((font) => `<dir>${font}</dir>`).join('');
  const conf = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders}<cachedir>${join(folder, 'cache')}</cachedir>
<alias><family>monospace</family><prefer><family>Roboto Mono</family></prefer></alias>
<match><edit name="family" mode="append_last"><string>Noto Sans SC</string></edit></match></fontconfig>`;
  await mkdir(join(folder, 'cache'));
  await writeFile(join(folder, 'fonts.conf'), conf);
  return folder;
}
