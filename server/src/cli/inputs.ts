import type { LocalizedText } from '../core/text/localized';
import { compileGlobs, isGlob } from '../workspace/glob';
import { joinPath } from '../workspace/paths';
import type { Io } from './io';
import { absolutePath, withSlashes } from './paths';

/** A file to read. */
export interface Input {
  /** As output names it: the way it was written on the command line, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** Whether it was named itself: such a file is always checked. */
  readonly named: boolean;
}

/** Something that could not be read. */
export interface InputError {
  readonly path: string;
  readonly message: LocalizedText;
}

/** What the paths of a call stand for. */
export interface Inputs {
  readonly files: readonly Input[];
  readonly errors: readonly InputError[];
}

/** The name of standard input among the paths. */
export const standardInput = '-';

const reportName = /\.(?:txt|md|gongwen|gw)$/i;
const skippedFolder = /^(?:node_modules$|\.)/;
/** Files that are about a project, never reports, and cost reading. */
const skippedFile = /^(?:readme|changelog|contributing|license|architecture)\b/i;

/** Finds the files of a call, each once, in the order of the paths and then of their names. */
export function findInputs(paths: readonly string[], io: Io): Inputs {
  const files = new Map<string, Input>();
  const errors: InputError[] = [];
  const add = (input: Input): void => {
    const before = files.get(input.absolute);
    if (!before || (input.named && !before.named)) files.set(input.absolute, input);
  };
  for (const written of paths) {
    const absolute = written === standardInput ? written : absolutePath(io.cwd, written);
    const kind = written === standardInput ? 'file' : io.disk.kindOf(absolute);
    if (kind === 'file') add({ path: withSlashes(written), absolute, named: true });
    else if (kind === 'folder') walk(folderName(written), absolute, { io, add, errors, accept: () => true });
    else if (isGlob(written)) findGlob(written, { io, add, errors });
    else
      errors.push({
        path: written,
        message: { zh: '没有这个文件或文件夹。', en: 'There is no such file or folder.' },
      });
  }
  return { files: [...files.values()], errors };
}

interface Search {
  readonly io: Io;
  readonly add: (input: Input) => void;
  readonly errors: InputError[];
}

/** `seeds/` → `seeds`; the current folder has no name. */
function folderName(written: string): string {
  const name = withSlashes(written)
    .replace(/\/{1,9}$/, '')
    .replace(/^(?:\.\/)+/, '');
  return name === '.' ? '' : name === '' ? '/' : name;
}

/** Everything below a folder whose name is a report's; `relative` is what `accept` is asked about. */
function walk(
  shown: string,
  absolute: string,
  search: Search & { readonly accept: (relative: string) => boolean; readonly relative?: string },
): void {
  const { io, add, errors, accept, relative = '' } = search;
  let entries;
  try {
    entries = io.disk.list(absolute);
  } catch (error) {
    errors.push({ path: shown, message: readError(error) });
    return;
  }
  for (const { name, kind } of entries) {
    const below = relative === '' ? name : `${relative}/${name}`;
    const path = shown === '' ? name : joinPath(shown, name);
    const target = joinPath(absolute, name);
    if (kind === 'folder' && !skippedFolder.test(name)) walk(path, target, { ...search, relative: below });
    else if (kind === 'file' && reportName.test(name) && !skippedFile.test(name) && accept(below)) {
      add({ path, absolute: target, named: false });
    }
  }
}

/** A glob that the shell left to us; it must fit something. */
function findGlob(written: string, search: Search): void {
  const names = withSlashes(written).split('/');
  const first = names.findIndex(isGlob);
  const base = names.slice(0, first).join('/');
  const { io, errors } = search;
  const absolute = absolutePath(io.cwd, base === '' && first > 0 ? '/' : base);
  const found: Input[] = [];
  const add = (input: Input): void => {
    found.push(input);
    search.add(input);
  };
  const matches = compileGlobs([`./${names.slice(first).join('/')}`]);
  if (io.disk.kindOf(absolute) === 'folder') walk(base, absolute, { io, add, errors, accept: matches });
  const message = { zh: '没有文件符合这个通配符。', en: 'No file fits this glob.' };
  if (found.length === 0) errors.push({ path: written, message });
}

const reasons: Readonly<Record<string, LocalizedText>> = {
  ENOENT: { zh: '没有这个文件。', en: 'There is no such file.' },
  EACCES: { zh: '没有读取的权限。', en: 'Reading it is not permitted.' },
  EPERM: { zh: '没有读取的权限。', en: 'Reading it is not permitted.' },
  EISDIR: { zh: '这是文件夹。', en: 'This is a folder.' },
  ELOOP: { zh: '链接绕回了自己。', en: 'The link leads back to itself.' },
  ERR_FS_FILE_TOO_LARGE: { zh: '文件太大，读不了。', en: 'The file is too large to be read.' },
};

/** Why the system would not read something. */
export function readError(error: unknown): LocalizedText {
  const { code = '' } = error as NodeJS.ErrnoException;
  return (
    reasons[code] ?? {
      zh: `读取出错（${code || String(error)}）。`,
      en: `Reading failed (${code || String(error)}).`,
    }
  );
}
