import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

describe('generated files', () => {
  it('are what their sources say', () => {
    const output = execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(output, '');
  }).timeout(30_000);

  it('the lockfile names no registry host', () => {
    assert.ok(!/"resolved":\s*"http/.test(readFileSync('package-lock.json', 'utf8')));
  });
});
