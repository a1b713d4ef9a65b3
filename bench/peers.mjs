import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The linters that a writer of Chinese text could take instead, and two language servers to measure latency against. */
export const versions = {
  textlint: '15.8.0',
  '@textlint/textlint-plugin-text': '15.8.0',
  '@textlint-rule/textlint-rule-no-unmatched-pair': '2.0.4',
  zhlint: '0.8.2',
  'autocorrect-node': '2.14.0',
  '@lint-md/cli': '2.2.4',
  '@lint-md/core': '2.4.0',
  markdownlint: '0.40.0',
  'vscode-langservers-extracted': '4.10.0',
};

const folder = fileURLToPath(new URL('.peers/', import.meta.url));

/** Fetches the peers once, in exactly these versions; their install scripts do not run. */
export function fetchPeers() {
  const wanted = JSON.stringify({ private: true, dependencies: versions });
  if (existsSync(`${folder}node_modules`) && readFileSync(`${folder}package.json`, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}package.json`, wanted);
  process.stderr.write('fetching the peers (200 MB, once) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** A module of a peer. */
export const peerRequire = createRequire(`${folder}package.json`);

/** The path of a file in a peer's package. */
export function peerPath(path) {
  return `${folder}node_modules/${path}`;
}
