// Bundles everything that runs. `--tests [FILE…]` bundles tests, `--watch` rebuilds on change, `--dev` leaves names readable.
import { build, context } from 'esbuild';
import { globSync } from './glob.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withoutExamples } from './withoutExamples.mjs';

const root = path.resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const flag = (name) => args.includes(name);
const unitFolder = process.env.ZHUPI_UNIT_FOLDER ?? 'dist/test/unit';
const production = !flag('--dev') && !flag('--watch');

/** Options that every bundle shares: CommonJS, Node 20, JSON inlined, data kept as UTF-8. */
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  charset: 'utf8',
  mainFields: ['module', 'main'],
  minify: production,
  keepNames: false,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  logOverride: { 'empty-import-meta': 'silent' },
};
const node = { ...shared, platform: 'node', target: 'node20' };
const browser = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};
/**
 * One file for Node and for browsers. It evaluates only the shell of the place where it runs, so that Node's own modules
 * stay `require`s that a browser never reaches.
 */
const anywhere = { ...node, target: ['node20', 'es2022'], conditions: ['node', 'browser'] };
/** A web worker's script has no scope of its own: what it declares would be the worker's globals. */
const ownScope = { banner: { js: '(() => {' }, footer: { js: '})();' } };

/** Nothing leaves the machine: `test/repo/network.test.ts` holds it. */
const noNetwork = { net: path.join(root, 'scripts/noNetwork.cjs') };

/** What ships: [entry, outfile, base, extra]. */
const products = [
  ['client/src/extension.ts', 'dist/client.js', anywhere, { external: ['vscode'], alias: noNetwork }],
  ['server/src/lsp/main.ts', 'dist/server.js', anywhere, { ...ownScope, alias: noNetwork }],
  ['server/src/cli/main.ts', 'dist/cli.js', node, { banner: { js: '#!/usr/bin/env node' } }],
  ['server/src/cli/program.ts', 'dist/cliProgram.js', node, {}],
  ['server/src/core/index.ts', 'dist/index.js', node, {}],
];

/** Bundles the test files into dist/test/unit, each by itself, and the VS Code suites into dist/test/vscode. */
function testOptions() {
  const named = args.filter((arg) => arg.endsWith('.test.ts'));
  const units =
    named.length > 0
      ? named
      : globSync(root, 'test', '.test.ts').filter((file) => !file.startsWith('test/vscode/'));
  return {
    ...node,
    minify: false,
    sourcemap: 'inline',
    entryPoints: units,
    outdir: unitFolder,
    outbase: 'test',
    external: ['vscode', 'mocha', 'esbuild', 'vscode-oniguruma', 'recheck', 'typescript'],
  };
}

const vscodeSuites = [
  [
    'test/vscode/index.ts',
    'dist/test/vscode/index.js',
    node,
    { external: ['vscode'], minify: false, sourcemap: 'inline' },
  ],
  [
    'test/vscode/web.ts',
    'dist/test/vscode/web.js',
    browser,
    { external: ['vscode'], minify: false, sourcemap: 'inline' },
  ],
];

async function run(options) {
  if (!flag('--watch')) return build(options);
  const watching = await context(options);
  return watching.watch();
}

async function main() {
  const jobs = products.map(([entry, outfile, base, extra]) => ({
    ...base,
    entryPoints: [entry],
    outfile,
    metafile: true,
    ...(production ? { plugins: [withoutExamples] } : {}),
    ...extra,
  }));
  if (flag('--tests')) {
    rmSync(path.join(root, unitFolder), { recursive: true, force: true });
    jobs.push(testOptions());
  }
  if (flag('--vscode-tests')) {
    for (const [entry, outfile, base, extra] of vscodeSuites)
      jobs.push({ ...base, entryPoints: [entry], outfile, ...extra });
  }
  const chosen = flag('--only-tests') ? jobs.slice(products.length) : jobs;
  const results = await Promise.allSettled(chosen.map(run));
  const failed = results.filter((result) => result.status === 'rejected');
  if (failed.length > 0) process.exitCode = 1;
  else if (!flag('--only-tests') && !flag('--watch')) writePackages(results.slice(0, products.length));
}

/** dist/packages.json: the folders of the packages whose code the products hold, for the licences that ship with them. */
function writePackages(results) {
  const inputs = results.flatMap(({ value }) =>
    Object.values(value.metafile.outputs).flatMap((output) =>
      Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
    ),
  );
  const folders = inputs.map(([file]) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]);
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(
    path.join(root, 'dist', 'packages.json'),
    JSON.stringify([...new Set(folders)].filter(Boolean).sort()),
  );
}

await main();
