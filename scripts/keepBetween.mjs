import { readFileSync, writeFileSync } from 'node:fs';

/** Puts a text between the marks `<!-- name -->` and `<!-- end of name -->` of a page; throws where they are missing. */
export function keepBetween(file, name, text) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`${file} has no place for ${name}`);
  writeFileSync(file, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}
