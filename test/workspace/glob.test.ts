import assert from 'node:assert/strict';
import { compileGlobs } from '../../server/src/workspace/glob';

function matches(globs: string | readonly string[], path: string): boolean {
  return compileGlobs(typeof globs === 'string' ? [globs] : globs)(path);
}

describe('compileGlobs', () => {
  it('matches within names and over folders', () => {
    assert.ok(matches('a/*.txt', 'a/b.txt'));
    assert.ok(!matches('a/*.txt', 'a/b/c.txt'));
    assert.ok(matches('a/**/*.txt', 'a/b/c/d.txt'));
    assert.ok(matches('a/**/*.txt', 'a/d.txt'));
    assert.ok(matches('202?-*.txt', '2024-年报.txt'));
    assert.ok(!matches('202?-*.txt', '20245-年报.txt'));
  });

  it('takes a glob without a folder for a name anywhere', () => {
    assert.ok(matches('*.md', 'a/b/c.md'));
    assert.ok(matches('草稿', 'a/草稿/b.txt'));
    assert.ok(!matches('./草稿', 'a/草稿/b.txt'));
    assert.ok(matches('./草稿', '草稿/b.txt'));
  });

  it('takes a folder for all that is in it', () => {
    for (const glob of ['a/b', 'a/b/', 'a/b/**']) {
      assert.ok(matches(glob, 'a/b/c/d.txt'), glob);
      assert.ok(!matches(glob, 'a/bc/d.txt'), glob);
    }
  });

  it('knows alternatives, and lets the last glob decide', () => {
    assert.ok(matches('*.{txt,md}', 'a.md'));
    assert.ok(!matches('*.{txt,md}', 'a.gw'));
    assert.ok(!matches(['*.txt', '!b.txt'], 'a/b.txt'));
    assert.ok(matches(['*.txt', '!b.txt', 'a'], 'a/b.txt'));
  });

  it('takes everything else literally', () => {
    assert.ok(matches('（一）+[x].txt', '（一）+[x].txt'));
    assert.ok(!matches('a.txt', 'abtxt'));
    assert.ok(!matches('{'.repeat(5), 'a'));
  });

  it('does not run away on hostile globs', () => {
    assert.ok(!matches(`${'*a'.repeat(500)}b`, 'a'.repeat(5000)));
    assert.ok(!matches(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(2000)));
    assert.ok(!matches('{a,b}'.repeat(40), 'c'));
  });
});
