import * as path from 'node:path';

/** A path as the workspace and all output write it: `/` between names on every system. */
export function withSlashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/** The absolute path of what was written on the command line, as the workspace writes it. */
export function absolutePath(cwd: string, written: string): string {
  return withSlashes(path.resolve(cwd, written));
}
