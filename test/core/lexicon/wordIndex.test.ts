import assert from 'node:assert/strict';
import { buildWordIndex } from '../../../server/src/core/lexicon/wordIndex';

type Hit = readonly [pattern: number, start: number, end: number];

function hitsOf(patterns: readonly string[], text: string): readonly Hit[] {
  const hits: Hit[] = [];
  buildWordIndex(patterns).match(text, (pattern, start, end) => hits.push([pattern, start, end]));
  return hits;
}

/** Every occurrence, found the slow way, pattern after pattern. */
function naiveHits(patterns: readonly string[], text: string): readonly Hit[] {
  const hits: Hit[] = [];
  patterns.forEach((pattern, index) => {
    if (pattern === '') return;
    for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) {
      hits.push([index, at, at + pattern.length]);
    }
  });
  return hits;
}

const byPlace = (a: Hit, b: Hit): number => a[1] - b[1] || a[2] - b[2] || a[0] - b[0];

/** A small deterministic generator, so that a failure can be repeated. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('buildWordIndex', () => {
  it('finds overlapping and nested words in the order of their starts, shortest first', () => {
    assert.deepEqual(hitsOf(['三项制度', '行政执法三项制度', '制度', '行政'], '落实行政执法三项制度'), [
      [3, 2, 4],
      [1, 2, 10],
      [0, 6, 10],
      [2, 8, 10],
    ]);
  });

  it('finds a word that begins inside one that is broken off', () => {
    assert.deepEqual(hitsOf(['甲乙甲丙', '乙甲乙'], '甲乙甲乙甲丙'), [
      [1, 1, 4],
      [0, 2, 6],
    ]);
  });

  it('reports equal patterns each, and an empty one never', () => {
    assert.deepEqual([...hitsOf(['的的', '', '的的'], '好的的')].sort(byPlace), [
      [0, 1, 3],
      [2, 1, 3],
    ]);
    assert.deepEqual(hitsOf([], '一二三'), []);
  });

  it('agrees with a search for each pattern on random texts', () => {
    const random = randomFrom(20240130);
    const word = (length: number): string =>
      Array.from({ length }, () => '法治政府'.charAt(random(4))).join('');
    for (let round = 0; round < 200; round++) {
      const patterns = Array.from({ length: 1 + random(12) }, () => word(1 + random(5)));
      const text = word(random(80));
      const actual = [...hitsOf(patterns, text)].sort(byPlace);
      assert.deepEqual(actual, [...naiveHits(patterns, text)].sort(byPlace), `${patterns.join()} in ${text}`);
    }
  });

  it('takes at most two steps a character, with ten thousand patterns as with a hundred', () => {
    const random = randomFrom(5);
    const han = (): string => String.fromCharCode(0x4e00 + random(400));
    const text = Array.from({ length: 20_000 }, han).join('');
    const patternsOf = (count: number): readonly string[] =>
      Array.from({ length: count }, () => Array.from({ length: 4 + random(6) }, han).join(''));
    const few = buildWordIndex(patternsOf(100)).match(text, () => undefined);
    const many = buildWordIndex(patternsOf(10_000)).match(text, () => undefined);
    assert.ok(few >= text.length && few <= 2 * text.length, `${few} steps`);
    assert.ok(many <= 2 * text.length, `${many} steps`);
  });

  it('takes no more steps a character than the longest word has, in the worst of texts', () => {
    const words = Array.from({ length: 5_000 }, (_, i) => `政政政政政${String.fromCharCode(0x4e00 + i)}`);
    const text = '政'.repeat(20_000);
    const steps = buildWordIndex(words).match(text, () => undefined);
    assert.ok(steps <= 6 * text.length, `${steps} steps`);
  });
});
