import { readFile } from 'node:fs/promises';

/** Leaves the wrong and right sentences of the lexicon, which are there for tests, out of what ships. */
export const withoutTestSentences = {
  name: 'without-test-sentences',
  setup({ onLoad }) {
    onLoad({ filter: /lexicon[\\/](?:fixedNames|redundant|setPhrases|terms)\.json$/ }, async ({ path }) => {
      const data = JSON.parse(await readFile(path, 'utf8'), (key, value) =>
        key === 'wrong' || key === 'right' ? undefined : value,
      );
      return { contents: JSON.stringify(data), loader: 'json' };
    });
  },
};
