import assert from 'node:assert/strict';
import fixedNames from '../../../server/src/core/lexicon/fixedNames.json';
import redundant from '../../../server/src/core/lexicon/redundant.json';
import setPhrases from '../../../server/src/core/lexicon/setPhrases.json';
import terms from '../../../server/src/core/lexicon/terms.json';
import { fixedName } from '../../../server/src/core/rules/wording/fixedName';
import { redundantWording } from '../../../server/src/core/rules/wording/redundantWording';
import { setPhraseQuotes } from '../../../server/src/core/rules/wording/setPhraseQuotes';
import { termVariant } from '../../../server/src/core/rules/wording/termVariant';
import { runRule } from '../../support/checkRule';

interface Entry {
  readonly wrong: string;
  readonly right: string;
  readonly avoid?: readonly string[];
}

const wordingRules = [setPhraseQuotes, fixedName, termVariant, redundantWording];
/** A year late enough for every renamed office and repealed law. */
const title = '某区人民政府关于2025年法治政府建设情况的报告\n\n';

function found(rule: unknown, sentence: string): readonly string[] {
  const text = title + sentence;
  return runRule(rule, text).map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}

function testEntries(name: string, rule: unknown, entries: readonly Entry[]): void {
  describe(name, () => {
    for (const entry of entries) {
      it(`${entry.wrong} → ${entry.right}`, () => {
        assert.equal(found(rule, entry.wrong).length, 1, 'the wrong sentence has one finding');
        for (const one of wordingRules)
          assert.deepEqual(found(one, entry.right), [], 'the right one has none');
      });
    }
    it('finds every form that is to be avoided', () => {
      for (const { avoid = [], wrong } of entries) {
        const [first = ''] = avoid;
        for (const word of avoid) {
          assert.ok(
            found(
              rule,
              wrong.replace(first, () => word),
            ).length > 0,
            `${word} is not found`,
          );
        }
      }
    });
  });
}

describe('lexicon entries', () => {
  testEntries('set phrases', setPhraseQuotes, setPhrases.entries);
  testEntries('fixed names', fixedName, fixedNames.entries);
  testEntries('titles of documents', fixedName, fixedNames.titles);
  testEntries('terms', termVariant, terms.entries);
  testEntries('redundancies', redundantWording, redundant.entries);
  testEntries('measure words that repeat the noun', redundantWording, redundant.counted);
  testEntries('frames', redundantWording, redundant.frames);

  it('are many, and none is there twice', () => {
    const words = [...fixedNames.entries, ...terms.entries, ...redundant.entries].flatMap(
      ({ avoid }) => avoid,
    );
    const phrases = setPhrases.entries.map(({ quoted }) => quoted);
    assert.ok(phrases.length + fixedNames.entries.length + terms.entries.length > 250);
    assert.deepEqual(duplicates(words), []);
    assert.deepEqual(duplicates(phrases), []);
  });
});

function duplicates(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}
