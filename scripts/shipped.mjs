// What the bundles leave out: sentences that are there for tests and for the pages of the rules alone.
import { readFileSync } from 'node:fs';

/** Drops the wrong and right sentences of the lexicon and the examples of the rules. */
export const withoutTests = {
  name: 'without-tests',
  setup({ onLoad }) {
    onLoad({ filter: /lexicon[\\/](?:fixedNames|redundant|setPhrases|terms)\.json$/ }, ({ path }) => {
      const data = JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
        key === 'wrong' || key === 'right' ? undefined : value,
      );
      return { contents: JSON.stringify(data), loader: 'json' };
    });
    // Prettier holds the form: the property is indented by two, and so is its closing bracket.
    onLoad({ filter: /core[\\/]rules[\\/]\w+[\\/]\w+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^ {2}examples: \[(?:.*\],$|[^]*?^ {2}\],$)/m,
        '  examples: [],',
      ),
      loader: 'ts',
    }));
  },
};
