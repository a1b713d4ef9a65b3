import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ruleFamilies, rules } from '../../../../server/src/core/rules/registry';
import { createLineIndex } from '../../../../server/src/core/text/lineIndex';
import { runRule } from '../../../support/checkRule';
import { readSeeds, type Seed } from '../../../support/seeds';

interface Entry {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly span: string;
  readonly rule: string;
  readonly detectable: string;
}

const truth = JSON.parse(readFileSync('test/golden/seeds-truth.json', 'utf8')) as {
  readonly defects: readonly Entry[];
};

/** The rules that tell of the structure of a report; unused-ignore tells of comments. */
const structureRules = rules.filter(({ id }) => ruleFamilies[id] === 'structure' && id !== 'unused-ignore');
const ids = new Set(structureRules.map(({ id }) => id));
const entries = truth.defects.filter(({ rule, detectable }) => ids.has(rule) && detectable !== 'no');

/** Every finding of these rules as `line rule`, in order. */
function foundIn({ text }: Seed): readonly string[] {
  const lines = createLineIndex(text);
  return structureRules
    .flatMap((rule) => runRule(rule, text))
    .map(({ rule, span }) => `${String(lines.positionAt(span.start).line + 1)} ${rule}`)
    .sort();
}

describe('the structure rules on the seeds', () => {
  for (const seed of readSeeds()) {
    const own = entries.filter(({ file }) => file === seed.name);

    it(`find in ${seed.name} what the ground truth says, and nothing else`, () => {
      assert.deepEqual(foundIn(seed), own.map(({ line, rule }) => `${String(line)} ${rule}`).sort());
    });

    it(`mark in ${seed.name} the words of the entries`, () => {
      const lines = createLineIndex(seed.text);
      for (const { rule: id, line, col, span: words } of own) {
        const start = lines.startOf(line - 1) + col - 1;
        const rule = structureRules.find((candidate) => candidate.id === id);
        const marked = runRule(rule, seed.text).filter(
          ({ span }) => span.start < start + words.length && start < span.end,
        );
        assert.equal(marked.length, 1, `${String(line)} ${id}`);
      }
    });
  }

  it('have thirteen entries of the ground truth to find', () => {
    assert.equal(entries.length, 13);
  });
});
