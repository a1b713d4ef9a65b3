import assert from 'node:assert/strict';
import { createNearIndex } from '../../../server/src/core/lexicon/nearIndex';
import { withinEdits } from '../../../server/src/core/text/edits';
import laws from '../../../server/src/core/lexicon/laws.json';

describe('words at most two edits away', () => {
  const near = createNearIndex(laws.names);

  it('are those that a comparison with each finds', () => {
    const asked = laws.names
      .slice(0, 120)
      .flatMap((name) => [name, name.slice(1), `${name}法`, name.replace(/[安全管理]/, '保'), `市${name}`]);
    for (const word of asked) {
      const expected = laws.names.filter((name) => withinEdits(word, name, 2) !== undefined);
      assert.deepEqual(new Set(near(word).map((one) => one.word)), new Set(expected), word);
    }
  });

  it('are told with their edits', () => {
    assert.deepEqual(
      near('行政处法法').filter(({ edits }) => edits < 2),
      [{ word: '行政处罚法', edits: 1 }],
    );
    assert.deepEqual(near('关于印发工作方案的通知'), []);
  });
});
