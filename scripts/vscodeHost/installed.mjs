import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchPart } from './fetch.mjs';
import { packagePath, root } from './parts.mjs';

/**
 * Packs the extension as it is built and installs the package with the VS Code server of `part`, as a user does.
 * Resolves to the folder in which it then lies.
 */
export async function installPackage(lifetime, part) {
  const scratch = await lifetime.scratchFolder();
  const vsix = join(scratch, 'zhupi.vsix');
  await ended(lifetime, [join(root, 'scripts', 'package.mjs'), '--no-build', '--out', vsix]);

  const server = join(
    packagePath(await fetchPart(part), 'code-server'),
    'lib',
    'vscode',
    'out',
    'server-main.js',
  );
  const extensions = join(scratch, 'extensions');
  const flags = [
    '--accept-server-license-terms',
    '--server-data-dir',
    scratch,
    '--extensions-dir',
    extensions,
  ];
  await ended(lifetime, [server, ...flags, '--install-extension', vsix], { EXTENSIONS_GALLERY: '{}' });
  const folder = (await readdir(extensions)).find((name) => name.startsWith('zhupi.zhupi-'));
  if (folder === undefined) throw new Error('the package was not installed');
  return join(extensions, folder);
}

/** Runs a script of this Node to its end. */
function ended(lifetime, args, env = {}) {
  const options = { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] };
  const child = lifetime.spawn(process.execPath, args, options);
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(said.slice(-1000)))));
  });
}
