import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Leaves the examples of the rules out of what ships: they are for tests and for the rules' pages, and a tenth of the code. */
export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]rules[\\/]\w+[\\/]\w+\.ts$/ }, async ({ path }) => ({
      contents: emptied(await readFile(path, 'utf8'), path),
      loader: 'ts',
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
