import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runUnitTests } from './unitTests.mjs';
import { root } from './vscodeHost/parts.mjs';
import { runSuite } from './vscodeHost/runSuite.mjs';

const usage = `npm test [-- OPTIONS]
Builds, checks and tests everything, in the oldest VS Code that is supported too.

  --unit [FILE…]   only the tests that need no VS Code, or only those of the files
  --grep PATTERN   with --unit: only tests whose titles match
  --update         with --unit: write golden files anew instead of comparing
  --hosts          also in the newest VS Code and in VS Code for the web
`;

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    unit: { type: 'boolean', default: false },
    grep: { type: 'string' },
    update: { type: 'boolean', default: false },
    hosts: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) process.stdout.write(usage);
else await main();

async function main() {
  if (options.update) process.env.UPDATE = '1';
  const total = { passed: 0, failed: 0 };
  for (const [name, run] of options.unit ? unitStages() : allStages()) {
    const { passed, failed } = await runStage(name, run);
    total.passed += passed;
    total.failed += failed;
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function unitStages() {
  return [
    // The server and the command line are tested as they are shipped.
    ['build', () => build([])],
    ['unit tests', () => runUnitTests(build, { files, grep: options.grep })],
  ];
}

/** Every stage that can be is tried, whatever became of those before: one run shows all that is wrong. */
function allStages() {
  let built;
  const hosts = options.hosts ? ['minimum', 'newest', 'web'] : ['minimum'];
  return [
    ['build', () => (built = build(['--vscode-tests']))],
    ['types', () => tool('typescript/bin/tsc', ['-b'])],
    ['lint', () => tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])],
    ['format', () => tool('prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn'])],
    ['generated files', () => node(join(root, 'scripts', 'generate.mjs'), ['--check'])],
    ['unit tests', () => runUnitTests(build, { files: [], grep: undefined })],
    // With a broken extension every wait in there would take its full time.
    ...hosts.map((host) => [`VS Code, ${host}`, () => built.then(() => runSuite(host))]),
  ];
}

/** Runs a stage, says how long it took, and counts it as one failure if it fails without counts. */
async function runStage(name, run) {
  process.stdout.write(`\n== ${name}\n`);
  const started = Date.now();
  const { passed = 0, failed = 0 } = (await run().catch((error) => complain(name, error))) ?? {};
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`== ${name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s\n`);
  return { passed, failed };
}

function complain(name, error) {
  process.stdout.write(`${name}: ${error.message}\n`);
  return { failed: 1 };
}

function build(args, env) {
  return node(join(root, 'scripts', 'build.mjs'), args, env);
}

function tool(path, args) {
  return node(join(root, 'node_modules', path), args);
}

/** Runs a script to its end; rejects if it fails. */
function node(script, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`ended with ${signal ?? code}`));
    });
  });
}
