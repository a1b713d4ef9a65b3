// Runs every property of the tests with many more cases: `npm run fuzz`, or `FUZZ_RUNS=… npm run fuzz`.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { globSync } from './glob.mjs';

const root = resolve(import.meta.dirname, '..');
/** Cases of each property; some fifteen properties make more than 100,000 cases. */
const runsOfEach = '12000';

const files = globSync(root, 'test/core', '.test.ts').filter((file) => /propert(?:y|ies)/.test(file));
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', '--unit', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? runsOfEach },
});
process.exitCode = status ?? 1;
