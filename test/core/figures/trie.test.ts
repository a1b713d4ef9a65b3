import assert from 'node:assert/strict';
import { createTrie } from '../../../server/src/core/figures/trie';

describe('the trie of words', () => {
  const words = ['办', '办结', '办结率', '受理', '受理点', '不予受理', '一'];
  const trie = createTrie(words.map((word) => [word, word] as const));

  /** The longest word at each place, by asking for every word. */
  function slow(text: string, at: number, end: number): string | undefined {
    const fitting = words.filter((word) => text.startsWith(word, at) && at + word.length <= end);
    return fitting.sort((a, b) => b.length - a.length)[0];
  }

  it('finds the longest word at every place and within every end', () => {
    const text = '受理点不予受理,办结率一办结、受办受理点一';
    let found = 0;
    for (let at = 0; at < text.length; at++) {
      for (let end = at + 1; end <= text.length; end++) {
        const match = trie.longest(text, at, end);
        assert.equal(match?.value, slow(text, at, end), `${at}–${end}`);
        assert.equal(match?.length, match?.value.length);
        if (match !== undefined) found++;
      }
    }
    assert.ok(found > 50);
  });

  it('tells of every beginning of a word by its first two characters', () => {
    for (const word of words) {
      const bits = trie.seconds[word.charCodeAt(0)] ?? 0;
      const second = word.length === 1 ? 0 : word.charCodeAt(1) & 31;
      assert.equal((bits >>> second) & 1, 1, word);
    }
    assert.equal(trie.seconds['年'.charCodeAt(0)], 0);
  });
});
