import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly contributes: unknown;
}

describe('the package', () => {
  let folder = '';
  let bytes: Buffer = Buffer.alloc(0);
  let entries: Readonly<Record<string, Uint8Array>> = {};

  before(function () {
    this.timeout(60_000);
    folder = mkdtempSync(path.join(os.tmpdir(), 'zhupi-package-'));
    bytes = pack(path.join(folder, 'one.vsix'));
    entries = unzipSync(bytes);
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is small, and the same bytes in another time zone', () => {
    assert.ok(bytes.length < 1_000_000, `${bytes.length} bytes`);
    assert.ok(bytes.equals(pack(path.join(folder, 'two.vsix'), 'Pacific/Auckland')));
  }).timeout(60_000);

  it('holds the files of the list and no others', () => {
    const listed = readFileSync('scripts/package-files.txt', 'utf8').trimEnd().split('\n');
    const made = ['[Content_Types].xml', 'extension.vsixmanifest'];
    assert.deepEqual(Object.keys(entries).sort(), [...made, ...listed].sort());
  });

  it('holds every file that its manifest names', () => {
    const manifest = JSON.parse(textOf('extension/package.json')) as Manifest;
    const named = [manifest.main, manifest.browser, manifest.icon, ...pathsIn(manifest.contributes)];
    assert.ok(named.length > 10);
    for (const file of named) assert.ok(path.posix.join('extension', file) in entries, file);
  });

  it('names a type for every ending, and assets that are there', () => {
    const types = textOf('[Content_Types].xml');
    for (const name of Object.keys(entries).filter((entry) => entry.startsWith('extension'))) {
      assert.ok(types.includes(`Extension="${path.posix.extname(name)}"`), name);
    }
    const assets = [...textOf('extension.vsixmanifest').matchAll(/<Asset [^>]*Path="([^"]+)"/g)];
    assert.equal(assets.length, 5);
    for (const [, file = ''] of assets) assert.ok(file in entries, file);
  });

  it('leads from its pages to the repository', () => {
    const links = [...textOf('extension/readme.md').matchAll(/\]\(([^)\s]+)/g)].map(
      ([, target = '']) => target,
    );
    assert.deepEqual(
      links.filter((target) => !/^(?:https:|#)/.test(target)),
      [],
    );
  });

  it('tells the licence of everything that is bundled', () => {
    const notices = textOf('extension/THIRD_PARTY_NOTICES.txt');
    const packages = JSON.parse(readFileSync('dist/packages.json', 'utf8')) as readonly string[];
    assert.ok(packages.length > 5);
    for (const folderName of packages) {
      const { name, version } = JSON.parse(readFileSync(path.join(folderName, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
      };
      assert.ok(notices.includes(`${name} ${version} (`), folderName);
    }
    for (const source of ['jieba.dict.utf8 (MIT)', 'pinyin-pro', '@pinyin-pro/data'])
      assert.ok(notices.includes(source), source);
  });

  function textOf(name: string): string {
    return Buffer.from(entries[name] ?? []).toString('utf8');
  }
});

function pack(out: string, zone = 'UTC'): Buffer {
  execFileSync(process.execPath, ['scripts/package.mjs', '--no-build', '--out', out], {
    env: { ...process.env, TZ: zone },
  });
  return readFileSync(out);
}

/** Every `./…` or folder path that the contributions point to. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^(?:\.\/)?(?:syntaxes|snippets|icons)\//.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
