/**
 * The configuration of files: which `.zhupirc.json`, `.zhupi/profiles` and `.zhupi/terms.json` apply to a path.
 *
 * ```ts
 * const workspace = createWorkspace(files, { rules, root: '/home/clerk/reports' });
 * const { config, profiles, problems, ignored } = await workspace.configFor('/home/clerk/reports/a.txt', settings);
 * const service = createReportService({ profiles });            // `profiles` is one array while nothing changed
 * const report = service.parse(text, { wanted: config.profile });
 * service.lint(report, config);                                  // `config` too
 * if (workspace.invalidate(changedPath)) refresh();              // a configuration file changed, came or went
 * ```
 */
import { defaultConfig, type Config } from '../core/config/config';
import { mergeLayers, readSettings, type ConfigLayer, type KnownNames } from '../core/config/resolve';
import { builtInProfiles } from '../core/profiles/index';
import type { Profile } from '../core/profiles/profile';
import type { Rule } from '../core/rules/rule';
import { loadConfig, type LoadedConfig } from './configFile';
import type { DotFolder } from './dotFolder';
import type { Files } from './files';
import { compileGlobs, type PathMatcher } from './glob';
import { joinPath, parentOf, relativePath } from './paths';
import type { WorkspaceProblem } from './problem';

export type { FolderEntry, Files } from './files';
export type { WorkspaceProblem } from './problem';

/** What a workspace is made with. */
export interface WorkspaceOptions {
  /** The rules that a configuration may name. */
  readonly rules: readonly Rule[];
  /** The opened folder: `extends` must not leave it. */
  readonly root?: string;
  /** A configuration file that is used for every path in place of the nearest one. */
  readonly configFile?: string;
}

/** What applies to one file. */
export interface FileConfig {
  readonly config: Config;
  /** Kinds of report of the workspace's own, besides the built-in ones. */
  readonly profiles: readonly Profile[];
  /** What is wrong in the files that were read and in the settings. */
  readonly problems: readonly WorkspaceProblem[];
  /** Whether `ignores` leaves the file out. */
  readonly ignored: boolean;
  /** The `.zhupirc.json` that applies. */
  readonly configFile: string | undefined;
}

/** Finds what applies to a file, and remembers it by folder. */
export interface Workspace {
  /** What applies to `path` with an editor's settings `{rules, profile, final}` below it. Never rejects. */
  configFor(path: string, settings?: unknown): Promise<FileConfig>;
  /** To be told of a path that changed, came or went: forgets what depends on it and returns whether anything did. */
  invalidate(path: string): boolean;
}

const configName = '.zhupirc.json';
const dotName = '.zhupi';

/** Makes a workspace over the host's files. */
export function createWorkspace(files: Files, options: WorkspaceOptions): Workspace {
  let folders = new Map<string, Promise<Folder>>();
  let touched = new Set<string>();
  const folderOf = (path: string): Promise<Folder> => {
    const folder = parentOf(path) ?? path;
    const known =
      folders.get(folder) ?? loadFolder(folder, { files, options, onRead: (read) => touched.add(read) });
    folders.set(folder, known);
    return known;
  };
  return {
    async configFor(path, settings) {
      return settle(path, await folderOf(path), settings);
    },
    invalidate(path) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (name !== configName && !touched.has(path) && !/\/\.zhupi(?:\/|$)/.test(path)) return false;
      folders = new Map();
      touched = new Set();
      return true;
    },
  };
}

/** What applies to the files of one folder, before overrides. */
interface Folder {
  readonly loaded: LoadedConfig | undefined;
  readonly dot: DotFolder;
  readonly known: KnownNames;
  /** Overrides and ignores with the folder that their globs count from. */
  readonly parts: readonly Part[];
  /** Merged configurations by settings and matching overrides. */
  readonly merged: Map<string, { readonly config: Config; readonly problems: readonly WorkspaceProblem[] }>;
}

/** One configuration file made ready: its own layer, then its overrides. */
interface Part {
  readonly base: string;
  readonly ignores: PathMatcher;
  readonly layers: readonly { readonly matches: PathMatcher; readonly layer: ConfigLayer }[];
}

interface FolderContext {
  readonly files: Files;
  readonly options: WorkspaceOptions;
  readonly onRead: (path: string) => void;
}

const noDot: DotFolder = { profiles: [], terms: undefined, problems: [] };

/** Looks upwards for the nearest `.zhupi` and the nearest `.zhupirc.json`; each counts alone, nothing above it. */
async function loadFolder(folder: string, { files, options, onRead }: FolderContext): Promise<Folder> {
  const dot = await nearest(folder, async (at) => {
    const path = joinPath(at, dotName);
    if ((await files.list(path)).length === 0) return undefined;
    // Checking profiles takes a schema that most workspaces do not need.
    return (await import('./dotFolder')).loadDotFolder(path, files, onRead);
  });
  const known = knownNames(dot, options.rules);
  const load = (path: string): Promise<LoadedConfig | undefined> =>
    loadConfig(path, { files, known, root: options.root, onRead });
  const { configFile } = options;
  const loaded = await (configFile === undefined
    ? nearest(folder, (at) => load(joinPath(at, configName)))
    : load(configFile));
  return { loaded, dot: dot ?? noDot, known, parts: partsOf(loaded), merged: new Map() };
}

/** What `load` gives for the folder or the nearest one above it. */
async function nearest<T>(
  folder: string,
  load: (at: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
    const found = await load(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function knownNames(dot: DotFolder | undefined, rules: readonly Rule[]): KnownNames {
  return { rules, profiles: [...builtInProfiles, ...(dot?.profiles ?? [])].map(({ id }) => id) };
}

const always: PathMatcher = () => true;

function partsOf(loaded: LoadedConfig | undefined): readonly Part[] {
  return (loaded?.files ?? []).map(({ path, file }) => ({
    base: parentOf(path) ?? path,
    ignores: compileGlobs(file.ignores),
    layers: [
      { matches: always, layer: file },
      ...file.overrides.map((layer) => ({ matches: compileGlobs(layer.files), layer })),
    ],
  }));
}

function settle(path: string, folder: Folder, settings: unknown): FileConfig {
  const { loaded, dot, parts } = folder;
  const layers: ConfigLayer[] = [];
  let key = '';
  let ignored = false;
  for (const { base, ignores, layers: own } of parts) {
    const relative = relativePath(base, path) ?? path;
    ignored ||= ignores(relative);
    for (const { matches, layer } of own) {
      const applies = matches(relative);
      key += applies ? '1' : '0';
      if (applies) layers.push(layer);
    }
  }
  const asked = `${key} ${settings === undefined ? '' : JSON.stringify(settings)}`;
  let merged = folder.merged.get(asked);
  if (!merged) {
    merged = merge(layers, settings, folder);
    folder.merged.set(asked, merged);
  }
  const problems = [...dot.problems, ...(loaded?.problems ?? []), ...merged.problems];
  return { config: merged.config, profiles: dot.profiles, problems, ignored, configFile: loaded?.path };
}

function merge(
  layers: readonly ConfigLayer[],
  settings: unknown,
  { dot, known }: Folder,
): { readonly config: Config; readonly problems: readonly WorkspaceProblem[] } {
  if (layers.length === 0 && settings === undefined && dot.terms === undefined) {
    return { config: defaultConfig, problems: [] };
  }
  const editor = readSettings(settings, known);
  const top = { line: 0, character: 0 };
  const problems = editor.problems.map(({ path, message, severity }): WorkspaceProblem => {
    const where = `zhupi.${path.join('.')}`;
    const told = { zh: `设置 ${where}：${message.zh}`, en: `Setting ${where}: ${message.en}` };
    return { file: undefined, range: { start: top, end: top }, message: told, severity };
  });
  return { config: mergeLayers([editor.value, ...layers], dot.terms), problems };
}
