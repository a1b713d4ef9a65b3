import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A real report of `seeds/`. */
export interface Seed {
  readonly name: string;
  readonly text: string;
}

const folder = path.join(process.cwd(), 'seeds');

/** The five real reports, in the order of their names. */
export function readSeeds(): readonly Seed[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
