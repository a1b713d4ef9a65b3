/** The folder that holds a path; `undefined` for the top. `/a/b` → `/a`, `/a` → `/`, `c:/a` → `c:/`, `x://h/a` → `x://h`. */
export function parentOf(path: string): string | undefined {
  const at = path.lastIndexOf('/');
  if (at < 0 || at === path.length - 1) return undefined;
  if (path[at - 1] === '/') return undefined;
  return isTop(path.slice(0, at + 1)) ? path.slice(0, at + 1) : path.slice(0, at);
}

/** A name or relative path in a folder, with `.` and `..` worked out; `..` does not leave the top. */
export function joinPath(folder: string, relative: string): string {
  let path = folder;
  for (const name of relative.split('/')) {
    if (name === '' || name === '.') continue;
    if (name === '..') path = parentOf(path) ?? path;
    else path = path.endsWith('/') ? path + name : `${path}/${name}`;
  }
  return path;
}

/** The path from a folder to something below it; `undefined` where it is not below. */
export function relativePath(folder: string, path: string): string | undefined {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** `/` and `c:/`. */
function isTop(path: string): boolean {
  return path === '/' || /^[A-Za-z]:\/$/.test(path);
}
