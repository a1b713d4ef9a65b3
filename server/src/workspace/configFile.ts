import type { ConfigProblem } from '../core/config/problem';
import { readConfigFile, type ConfigFile, type KnownNames } from '../core/config/resolve';
import type { LocalizedText } from '../core/text/localized';
import type { Files } from './files';
import { joinPath, parentOf, relativePath } from './paths';
import { problemAt, type WorkspaceProblem } from './problem';

/** A configuration file with the files that it builds on. */
export interface LoadedConfig {
  readonly path: string;
  /** From the lowest to the file itself. */
  readonly files: readonly { readonly path: string; readonly file: ConfigFile }[];
  readonly problems: readonly WorkspaceProblem[];
}

/** Where and with what a configuration file is read. */
export interface LoadOptions {
  readonly files: Files;
  readonly known: KnownNames;
  /** The folder that `extends` must not leave, for configuration files inside it; others must not leave their own. */
  readonly root: string | undefined;
  /** Told of every path that is read, whether there is such a file or not. */
  readonly onRead: (path: string) => void;
}

const mostLevels = 5;

/** Reads a configuration file and what it extends; `undefined` where there is no such file. */
export async function loadConfig(path: string, options: LoadOptions): Promise<LoadedConfig | undefined> {
  const folder = parentOf(path) ?? path;
  const { root } = options;
  const tree =
    root !== undefined && (folder === root || relativePath(root, folder) !== undefined) ? root : folder;
  const loading: Loading = { ...options, tree, loaded: [], problems: [] };
  const found = await load(path, [], loading);
  return found ? { path, files: loading.loaded, problems: loading.problems } : undefined;
}

interface Loading extends LoadOptions {
  readonly tree: string;
  readonly loaded: { path: string; file: ConfigFile }[];
  readonly problems: WorkspaceProblem[];
}

/** Depth first, so that what is extended comes below; `chain` is the way here, without `path`. */
async function load(path: string, chain: readonly string[], loading: Loading): Promise<boolean> {
  loading.onRead(path);
  const text = await loading.files.read(path);
  if (text === undefined) return false;
  // The parser is loaded where there is something to parse: most runs have no configuration.
  const { parseJson } = await import('./json');
  const json = parseJson(text);
  const complain = (problem: ConfigProblem): void => {
    loading.problems.push(problemAt(path, text, { ...problem, span: json.place(problem) }));
  };
  for (const fault of json.faults) loading.problems.push(problemAt(path, text, fault));
  if (json.value === undefined) return true;
  const { value: file, problems } = readConfigFile(json.value, loading.known);
  problems.forEach(complain);
  for (const [index, name] of file.extends.entries()) {
    const problem = await extend(path, name, chain, loading);
    if (!problem) continue;
    const message = { zh: `extends“${name}”：${problem.zh}`, en: `“extends” ${name}: ${problem.en}` };
    complain({ path: ['extends', index], at: 'value', message, severity: 'error' });
  }
  loading.loaded.push({ path, file });
  return true;
}

/** Loads what a file extends; the reason why not, where it cannot be. */
async function extend(
  from: string,
  name: string,
  chain: readonly string[],
  loading: Loading,
): Promise<LocalizedText | undefined> {
  const target = joinPath(parentOf(from) ?? from, name);
  const way = [...chain, from];
  if (way.includes(target))
    return { zh: '绕回了自己，已忽略。', en: 'leads back to itself and was left out.' };
  if (way.length > mostLevels) {
    return {
      zh: `超过 ${mostLevels} 层，已忽略。`,
      en: `goes more than ${mostLevels} levels deep and was left out.`,
    };
  }
  if (!(await isInside(target, loading))) {
    return { zh: '在工作区文件夹之外，已忽略。', en: 'lies outside the folder and was left out.' };
  }
  const found = await load(target, way, loading);
  return found ? undefined : { zh: '没有这个文件。', en: 'there is no such file.' };
}

/** Links are followed first: a link inside the folder may lead out of it. */
async function isInside(target: string, { tree, files }: Loading): Promise<boolean> {
  if (relativePath(tree, target) === undefined) return false;
  if (!files.realPath) return true;
  const [realTree, realTarget] = [await files.realPath(tree), await files.realPath(target)];
  return relativePath(realTree, realTarget) !== undefined;
}
