// Makes the extension's package, zhupi-VERSION.vsix: `--no-build` packs what dist/ holds, `--out FILE` names it,
// `--update` writes the files that a test compares with: the licences of what is bundled, and the list of files.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { root } from './vscodeHost/parts.mjs';
import { contentOf, fileList, packagedFiles } from './vsix/files.mjs';
import { contentTypesXml, vsixManifestXml } from './vsix/manifest.mjs';
import { noticesOf } from './vsix/notices.mjs';

/** The largest package that is worth a user's wait. */
const mostBytes = 1_000_000;
/** The first moment that a zip can tell; read in local time, as it is written. */
const epoch = new Date(1980, 0, 1);

const { values: options } = parseArgs({
  options: { out: { type: 'string' }, 'no-build': { type: 'boolean' }, update: { type: 'boolean' } },
});

if (!options['no-build']) {
  const built = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
}

const manifest = filledManifest();
keep('THIRD_PARTY_NOTICES.txt', noticesOf(readJson('dist/packages.json')));
const files = packagedFiles(manifest);
keep('scripts/package-files.txt', fileList());

const bytes = packed(manifest, files);
const out = options.out ?? join(root, `${manifest.name}-${manifest.version}.vsix`);
if (bytes.length >= mostBytes)
  throw new Error(`the package has ${bytes.length} bytes; ${mostBytes} are too many`);
writeFileSync(out, bytes);
process.stdout.write(`${out}  ${Math.round(bytes.length / 1024)} KB  ${files.length} files\n`);

function packed(manifest, files) {
  const entries = {
    'extension.vsixmanifest': Buffer.from(vsixManifestXml(manifest)),
    '[Content_Types].xml': Buffer.from(contentTypesXml(files.map(({ name }) => name))),
  };
  for (const file of files) entries[file.name] = contentOf(file, manifest);
  return zipSync(entries, { level: 9, mtime: epoch, os: 3, attrs: 0o100644 << 16 });
}

/** package.json with its `%key%` texts in English, which the marketplace shows. */
function filledManifest() {
  const texts = readJson('package.nls.json');
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'), (_, value) =>
    typeof value === 'string' && /^%[\w.-]+%$/.test(value) ? texts[value.slice(1, -1)] : value,
  );
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** A file that is checked in must say what this run finds, or is written anew with `--update`. */
function keep(path, text) {
  if (options.update) return writeFileSync(join(root, path), text);
  if (read(path) !== text) throw new Error(`${path} is out of date: node scripts/package.mjs --update`);
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}
