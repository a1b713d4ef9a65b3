import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/**
 * Leaves out of what ships what only tests and the rules' pages read, a tenth of it: the examples of the rules, and the
 * sentences that show a word of the lexicon wrong and right.
 */
export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]rules[\\/]\w+[\\/]\w+\.ts$/ }, async ({ path }) => ({
      contents: emptied(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
    onLoad({ filter: /[\\/]core[\\/]lexicon[\\/]\w+\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8'), withoutShown)),
      loader: 'json',
    }));
  },
};

/** A rule's source with its list of examples made empty; the source itself where it has none. */
function emptied(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022);
  let list;
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'examples') list = node.initializer;
    if (!list) ts.forEachChild(node, visit);
  };
  visit(file);
  return list ? `${source.slice(0, list.getStart(file))}[]${source.slice(list.end)}` : source;
}

/** An entry of the lexicon without the sentences that show it. */
function withoutShown(key, value) {
  if (key === '$schema') return undefined;
  if (typeof value?.wrong !== 'string' || typeof value.right !== 'string') return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'wrong' && name !== 'right'));
}
