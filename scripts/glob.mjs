import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Files below `folder` whose names end with `ending`, as paths relative to `root` with forward slashes, sorted. */
export function globSync(root, folder, ending) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
