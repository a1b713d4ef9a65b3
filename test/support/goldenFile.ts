import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Compares a text with the checked-in file; `npm run test:update` writes the file instead. */
export function expectFile(file: string, actual: string): void {
  if (process.env.UPDATE === '1') writeFileSync(file, actual);
  assert.ok(existsSync(file), `${file} is missing: npm run test:update writes it`);
  assert.equal(actual, readFileSync(file, 'utf8'), `${file} differs`);
}
