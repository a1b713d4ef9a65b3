import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { automate, automationQuery } from './automation.mjs';
import { launchBrowser } from './browser.mjs';
import { findDesktop, runInDesktop } from './desktop.mjs';
import { installPackage } from './installed.mjs';
import { createLifetime } from './lifetime.mjs';
import { root } from './parts.mjs';
import { startServer } from './server.mjs';
import { startWebHost } from './webHost.mjs';

const timeLimit = 300_000;

/** The stack of an error in the extension that VS Code logged, because nobody caught it. */
const ownFault = /dist\/client\.js/;

/**
 * Runs the VS Code suite in one host and prints each test: `minimum` is desktop VS Code of the oldest
 * supported version where it can be had, else the same version's server in a browser; `newest` is the
 * newest server; `web` the web build. Resolves to the counts; a host that fails counts as one failure.
 */
export async function runSuite(host, print = console.log) {
  const lifetime = createLifetime();
  const tally = { passed: 0, failed: 0, ended: false };
  const onEvent = (event, page) => record(event, { tally, print, page });
  try {
    const { passed, logged } = await hosts[host](lifetime, { onEvent, timeLimit, print });
    if (!tally.ended || passed !== (tally.failed === 0)) {
      throw new Error(['the suite did not run to its end', ...logged.slice(-20)].join('\n'));
    }
    for (const fault of logged.filter((line) => ownFault.test(line))) {
      tally.failed++;
      print(`  ✗ an error that nothing handled\n${fault.replace(/^/gm, '      ')}`);
    }
    return tally;
  } catch (error) {
    tally.failed++;
    print(`  ✗ ${host}: ${error.message}`);
    return tally;
  } finally {
    await lifetime.end();
  }
}

const hosts = {
  async minimum(lifetime, options) {
    const executable = await findDesktop();
    if (executable === undefined) return runInServer('server', lifetime, options);
    options.print('VS Code: desktop');
    const module = join(root, 'dist', 'test', 'vscode', 'index.js');
    return runInDesktop(lifetime, executable, { ...options, module, folder: await copySeeds(lifetime) });
  },
  newest: (lifetime, options) => runInServer('newest', lifetime, options),
  async web(lifetime, options) {
    const module = join(root, 'dist', 'test', 'vscode', 'web.js');
    const { address, prepare } = await startWebHost(lifetime, { module, folder: await copySeeds(lifetime) });
    options.print('VS Code: web build');
    return automate(await launchBrowser(lifetime), address, { ...options, prepare });
  },
};

/** The suite runs against the package as a server has installed it: what is not packed is not there. */
async function runInServer(part, lifetime, options) {
  const extension = await installPackage(lifetime, 'server');
  const { url } = await startServer(lifetime, { part, automated: true });
  options.print('VS Code: server and browser');
  const module = join(root, 'dist', 'test', 'vscode', 'index.js');
  const query = automationQuery(await copySeeds(lifetime), module, extension);
  return automate(await launchBrowser(lifetime), url(query), options);
}

/** The suite works on a copy, so that it may save and add files. */
async function copySeeds(lifetime) {
  const folder = join(await lifetime.scratchFolder(), 'seeds');
  await cp(join(root, 'seeds'), folder, { recursive: true });
  return folder;
}

/** Takes one event of the suite; see test/vscode/support/events.ts, which makes them. */
async function record(event, { tally, print, page }) {
  switch (event.kind) {
    case 'start':
      return print(`VS Code ${event.version} (${event.host}, ${event.language})`);
    case 'pass':
      tally.passed++;
      return print(`  ✓ ${event.title} (${event.duration} ms)`);
    case 'fail':
      tally.failed++;
      return print(`  ✗ ${event.title}\n${event.error.replace(/^/gm, '      ')}`);
    case 'end':
      tally.ended = true;
      return;
    case 'shot':
      return page?.screenshot({ path: event.path });
  }
}
