import type { Config } from '../core/config/config';
import { nearestName } from '../core/config/suggest';
import { looksLikeReport } from '../core/detect';
import type { Finding } from '../core/lint/finding';
import type { Profile } from '../core/profiles/profile';
import type { Report } from '../core/report';
import { createReportService, type ReportService } from '../core/reportService';
import type { Locale, LocalizedText } from '../core/text/localized';
import type { Files } from '../workspace/files';
import { createWorkspace, type Workspace, type WorkspaceProblem } from '../workspace/workspace';
import { decode, type DecodedText, type TextForm } from './decode';
import { readError, standardInput, type Input, type InputError } from './inputs';
import type { Disk } from './io';
import { usage, type EncodingName } from './options';
import { absolutePath, withSlashes } from './paths';

/** What reading depends on; plain data, so that a worker can be given it. */
export interface SessionSetup {
  readonly cwd: string;
  readonly locale: Locale;
  readonly encoding: EncodingName;
  readonly profile: string | undefined;
  /** Absolute path of a configuration file for all files. */
  readonly config: string | undefined;
  readonly stdinFilename: string | undefined;
}

/** A file that was read. */
export interface OpenFile {
  readonly input: Input;
  readonly text: string;
  readonly form: TextForm;
  readonly report: Report;
  readonly config: Config;
  readonly service: ReportService;
}

/** How reading a file ended: read, left out, or not possible. */
export type Opened =
  | { readonly kind: 'open'; readonly file: OpenFile }
  | { readonly kind: 'skipped'; readonly reason: 'noReport' | 'ignored' }
  | { readonly kind: 'failed'; readonly error: InputError };

/** Reads and lints files one by one; keeps configuration, nothing of the files. */
export interface Session {
  open(input: Input): Promise<Opened>;
  /** The findings of an open file, in the order of the text. */
  lint(file: OpenFile): readonly Finding[];
  /** The same file with another text, as its changed parts are read. */
  withText(file: OpenFile, text: string): OpenFile;
  /** The mistakes in configuration files that were read so far and not told yet. */
  takeConfigErrors(): readonly InputError[];
}

/** Makes a session over a disk. */
export function createSession(setup: SessionSetup, disk: Disk): Session {
  const builtIn = createReportService();
  const workspace = createWorkspace(filesOf(disk), {
    rules: builtIn.rules,
    root: withSlashes(setup.cwd),
    ...(setup.config === undefined ? {} : { configFile: setup.config }),
  });
  const serviceFor = serviceCache(builtIn);
  const told = new Set<string>();
  let configErrors: InputError[] = [];
  const noteProblems = (problems: readonly WorkspaceProblem[]): void => {
    for (const problem of problems) {
      const error = configError(problem, setup.cwd);
      const key = `${error.path} ${error.message.en}`;
      if (!told.has(key)) configErrors.push(error);
      told.add(key);
    }
  };
  return {
    async open(input) {
      const path = input.absolute === standardInput ? stdinPath(setup) : input.absolute;
      const { config, profiles, problems, ignored } = await workspace.configFor(path);
      noteProblems(problems);
      if (ignored && !input.named) return { kind: 'skipped', reason: 'ignored' };
      return openFile(input, path, { setup, disk, config, service: serviceFor(profiles) });
    },
    lint: ({ report, config, service }) => service.lint(report, config, { locale: setup.locale }).findings,
    withText(file, text) {
      const { service, config, report } = file;
      const wanted = setup.profile ?? config.profile;
      return { ...file, text, report: service.parse(text, { wanted, previous: report }) };
    },
    takeConfigErrors() {
      const errors = configErrors;
      configErrors = [];
      return errors;
    },
  };
}

interface Reading {
  readonly setup: SessionSetup;
  readonly disk: Disk;
  readonly config: Config;
  readonly service: ReportService;
}

function openFile(input: Input, path: string, { setup, disk, config, service }: Reading): Opened {
  const decoded = readText(input, setup, disk);
  if ('zh' in decoded) return { kind: 'failed', error: { path: input.path, message: decoded } };
  const { text, form } = decoded;
  const isOurs = input.named || /\.(?:gongwen|gw)$/i.test(path);
  if (!isOurs && !looksLikeReport(text)) return { kind: 'skipped', reason: 'noReport' };
  const report = service.parse(text, { wanted: setup.profile ?? config.profile });
  const shown = input.absolute === standardInput ? { ...input, path: setup.stdinFilename ?? '-' } : input;
  return { kind: 'open', file: { input: shown, text, form, report, config, service } };
}

/** The text of a file, or why there is none. A function of its own, so that the bytes are free while the text is read. */
function readText(input: Input, { encoding }: SessionSetup, disk: Disk): DecodedText | LocalizedText {
  try {
    const bytes = input.absolute === standardInput ? disk.readStandardInput() : disk.read(input.absolute);
    return decode(bytes, encoding);
  } catch (error) {
    return readError(error);
  }
}

/** Where standard input counts as lying, for its configuration. */
function stdinPath({ cwd, stdinFilename }: SessionSetup): string {
  return absolutePath(cwd, stdinFilename ?? 'stdin.txt');
}

/** One service for each list of profiles: the workspace keeps the list while nothing changes. */
function serviceCache(builtIn: ReportService): (profiles: readonly Profile[]) => ReportService {
  const services = new Map<readonly Profile[], ReportService>();
  return (profiles) => {
    if (profiles.length === 0) return builtIn;
    const service = services.get(profiles) ?? createReportService({ profiles });
    services.set(profiles, service);
    return service;
  };
}

/** The disk as the workspace reads it. */
function filesOf(disk: Disk): Files {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous, the disk is not
    async read(path) {
      if (disk.kindOf(path) !== 'file') return undefined;
      try {
        const decoded = decode(disk.read(path), 'auto');
        return 'zh' in decoded ? undefined : decoded.text;
      } catch {
        return undefined;
      }
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async list(path) {
      try {
        return disk.kindOf(path) === 'folder' ? disk.list(path) : [];
      } catch {
        return [];
      }
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async realPath(path) {
      try {
        return withSlashes(disk.realPath(path));
      } catch {
        return path;
      }
    },
  };
}

function configError({ file, range, message }: WorkspaceProblem, cwd: string): InputError {
  const { line, character } = range.start;
  const base = `${withSlashes(cwd)}/`;
  const path = file?.startsWith(base) ? file.slice(base.length) : (file ?? '');
  return {
    path,
    message: {
      zh: `第 ${line + 1} 行第 ${character + 1} 列：${message.zh}`,
      en: `${line + 1}:${character + 1}: ${message.en}`,
    },
  };
}

/**
 * Refuses a `--profile` or `--config` that does not exist. A workspace's own profile counts, so the configuration of
 * the current folder is asked.
 */
export async function checkSetup({ profile, config, cwd }: SessionSetup, disk: Disk): Promise<void> {
  if (config !== undefined && disk.kindOf(config) !== 'file') {
    throw usage({ zh: `--config：没有文件 ${config}。`, en: `--config: there is no file ${config}.` });
  }
  if (profile === undefined || profile === 'auto') return;
  const { rules, profiles } = createReportService();
  const workspace: Workspace = createWorkspace(filesOf(disk), { rules });
  const own = profiles.some(({ id }) => id === profile)
    ? []
    : (await workspace.configFor(`${withSlashes(cwd)}/-`)).profiles;
  const ids = ['auto', ...[...profiles, ...own].map(({ id }) => id)];
  if (ids.includes(profile)) return;
  const nearest = nearestName(profile, ids);
  throw usage({
    zh: `--profile：没有报告类型“${profile}”${nearest === undefined ? '' : `，是不是 ${nearest}`}。可用的有：${ids.join('、')}。`,
    en: `--profile: there is no profile “${profile}”${nearest === undefined ? '' : `; did you mean ${nearest}`}. Known: ${ids.join(', ')}.`,
  });
}
