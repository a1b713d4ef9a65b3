import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files below a folder of the repository whose names end with `ending`, with forward slashes, sorted. */
export function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .sort();
}

/** What a TypeScript file imports, as paths of the repository without extension; packages by their names. */
export function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const found: string[] = [];
  for (const match of text.matchAll(
    /(?:^|\n)(?:import|export)\b[^;'"]{0,4000}?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|\n?import\s+'([^']+)'/g,
  )) {
    // prettier-ignore
    const from = match[1] ?? match[2] ?? match[3] ?? '';
    found.push(from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from);
  }
  return found;
}
