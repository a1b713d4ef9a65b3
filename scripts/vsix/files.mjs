import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { globSync } from '../glob.mjs';
import { root } from '../vscodeHost/parts.mjs';

/** What only the npm package needs: VS Code starts neither the command line nor the library. */
const onlyNpm = ['dist/cli.js', 'dist/cliProgram.js', 'dist/index.js'];

/** What npm adds to `files` unasked, and the marketplace asks for. */
const always = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'];

/** The names under which the marketplace looks for these. */
const renamed = { 'README.md': 'readme.md', 'CHANGELOG.md': 'changelog.md', LICENSE: 'LICENSE.txt' };

/**
 * The files of the extension, by the `files` of package.json: where each lies below the root, and its name in the
 * package. Sorted by the latter, so that two packages of one tree are the same bytes.
 */
export function packagedFiles(manifest) {
  return [...always, ...manifest.files.flatMap(filesOf)]
    .filter((source) => !onlyNpm.includes(source))
    .map((source) => ({ source, name: `extension/${renamed[source] ?? source}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is not yet built counts as the file it will be. */
function filesOf(entry) {
  const folder = statSync(join(root, entry), { throwIfNoEntry: false })?.isDirectory() === true;
  return folder ? globSync(root, entry, '') : [entry];
}

/** The names of all files in the package, one a line: checked in, so that nothing slips in or out unseen. */
export function fileList() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return packagedFiles(manifest)
    .map(({ name }) => `${name}\n`)
    .join('');
}

/** A file's bytes as they are packaged: links of Markdown pages lead to the repository, where their targets are. */
export function contentOf({ source, name }, manifest) {
  const bytes = readFileSync(join(root, source));
  const page = name === 'extension/readme.md' || name === 'extension/changelog.md';
  return page ? Buffer.from(absoluteLinks(bytes.toString('utf8'), manifest)) : bytes;
}

const relativeLink = /(!?\[[^\]]*\]\()(?![a-z]+:|#|\/)([^)\s]+)(?=[)\s])/g;
const image = /\.(?:png|gif|jpe?g|svg)$/i;

function absoluteLinks(markdown, manifest) {
  const repository = manifest.repository.url.replace(/\.git$/, '');
  return markdown.replace(relativeLink, (_, before, target) => {
    const kind = image.test(target) ? 'raw' : 'blob';
    return `${before}${repository}/${kind}/HEAD/${target.replace(/^\.\//, '')}`;
  });
}

/** The ending that decides a file's content type; empty where it has none. */
export function endingOf(name) {
  return extname(name).toLowerCase();
}
