import { fork } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './vscodeHost/parts.mjs';

/**
 * Runs `build` with a folder of this run's own for the bundled tests, so that two runs at the same time do
 * not disturb each other, then mocha on them. Resolves to the counts.
 */
export async function runUnitTests(build, { files, grep }) {
  const folder = join('dist', 'test', `unit-${process.pid}`);
  try {
    await build(['--only-tests', '--tests', ...files], { ZHUPI_UNIT_FOLDER: folder });
    const bundled = readdirSync(join(root, folder), { recursive: true }).filter((name) =>
      name.endsWith('.test.js'),
    );
    if (bundled.length === 0) throw new Error('no test was found');
    const reporter = grep === undefined && files.length === 0 ? 'dot' : 'spec';
    return await forkMocha({ files: bundled.sort().map((name) => join(root, folder, name)), grep, reporter });
  } finally {
    rmSync(join(root, folder), { recursive: true, force: true });
  }
}

/** Rejects if the process ends before it has sent its counts. */
function forkMocha(plan) {
  return new Promise((resolve, reject) => {
    const script = join(root, 'scripts', 'runMocha.mjs');
    const child = fork(script, [JSON.stringify(plan)], { cwd: root, execArgv: ['--enable-source-maps'] });
    child.once('message', resolve);
    child.once('exit', (code, signal) => reject(new Error(`the tests ended early with ${signal ?? code}`)));
  });
}
