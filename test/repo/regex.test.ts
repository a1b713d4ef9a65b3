import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { builtInProfiles } from '../../server/src/core/profiles/index';
import { filesBelow } from '../support/sources';

/** A regular expression and the place that it comes from. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

const atOnce = 2;
/** Counted steps bound the search, and no clock: on a busy machine it would end elsewhere, and find otherwise. */
const byCount = { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

describe('every regular expression of the server', function () {
  this.timeout(120_000);

  it('runs in linear time on any text', async () => {
    const patterns = [...literals(), ...madeAtRunTime()];
    // The engine's data and profiles hold hundreds; fewer means that they were not collected.
    assert.ok(patterns.length > 250, `only ${patterns.length} were found`);
    const slow: string[] = [];
    const left = patterns.values();
    const work = async (): Promise<void> => {
      for (const { source, flags, place } of left) {
        const found = await check(source, flags, byCount);
        const verdict = found.status === 'vulnerable' ? found.complexity.summary : found.status;
        if (verdict !== 'safe') slow.push(`${place}: /${source}/${flags} ${verdict}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    assert.deepEqual(slow, []);
  });
});

/** Those that stand in the sources, each once. */
function literals(): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const file of filesBelow('server/src', '.ts')) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
        found.set(node.text, { source, flags, place: file });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  }
  return [...found.values()];
}

/** Those that the command line makes from word lists and profiles while it checks the seeds as every kind of report. */
function madeAtRunTime(): readonly Pattern[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhupi-patterns-'));
  try {
    const found = new Map<string, Pattern>();
    for (const { id } of builtInProfiles) {
      const file = path.join(folder, id);
      const args = ['--require', './test/support/recordPatterns.cjs', 'dist/cli.js', 'check', 'seeds'];
      const { status } = spawnSync(process.execPath, [...args, '--profile', id, '--jobs', '1'], {
        env: { ...process.env, ZHUPI_PATTERNS: file },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      // 1: the seeds have mistakes.
      assert.equal(status, 1);
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        const [source, flags] = JSON.parse(line) as [string, string];
        for (const one of alternatives(source)) {
          if (isPlainWord(one)) continue;
          found.set(`/${one}/${flags}`, { source: one, flags, place: `made for ${id}` });
        }
      }
    }
    return [...found.values()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words without a gap, an anchor or a repeat need no proof. */
function isPlainWord(source: string): boolean {
  return /^\(\?:[\u4e00-\u9fff]+\)$/.test(source);
}

/**
 * The words of a profile are one long alternation, too long to be proved at once. Its alternatives are tried one
 * after the other at each place, so that their costs add up: linear each, linear all.
 */
function alternatives(source: string): readonly string[] {
  return source.includes('{0,20}?') ? source.split(/\|(?=\(\?:|\^)/) : [source];
}
