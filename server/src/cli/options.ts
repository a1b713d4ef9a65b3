import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearestName } from '../core/config/suggest';
import type { Locale, LocalizedText, Severity } from '../core/text/localized';
import { UsageError } from './io';

/** Every option there is, in the order of the help. */
const specs = {
  format: { type: 'string', short: 'f' },
  profile: { type: 'string', short: 'p' },
  config: { type: 'string', short: 'c' },
  'min-severity': { type: 'string' },
  'max-warnings': { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  encoding: { type: 'string' },
  'stdin-filename': { type: 'string' },
  baseline: { type: 'string' },
  rule: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  watch: { type: 'boolean', short: 'w' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean' },
  lang: { type: 'string' },
  stdio: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

export type OptionName = keyof typeof specs;

/** What was asked for, with valid values. */
export interface Options {
  readonly paths: readonly string[];
  readonly format: string;
  readonly profile: string | undefined;
  readonly config: string | undefined;
  readonly minSeverity: Severity;
  readonly maxWarnings: number;
  /** How many threads may work; `undefined` leaves it to the program. */
  readonly jobs: number | undefined;
  readonly encoding: EncodingName;
  readonly stdinFilename: string | undefined;
  readonly baseline: string | undefined;
  /** Rules that `fix` is limited to; empty means all. */
  readonly rules: readonly string[];
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly watch: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly locale: Locale;
  readonly help: boolean;
  readonly version: boolean;
}

export type EncodingName = 'auto' | 'utf-8' | 'utf-16' | 'gb18030';

/** What a command takes. */
export interface CommandSpec {
  readonly options: readonly OptionName[];
  /** The formats it prints, its default first; none where it prints text alone. */
  readonly formats: readonly string[];
}

const always: readonly OptionName[] = ['lang', 'help', 'version'];
const encodings: readonly EncodingName[] = ['auto', 'utf-8', 'utf-16', 'gb18030'];
const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
const locales: readonly Locale[] = ['zh-cn', 'en'];

/** The language that messages are wanted in, read before anything else so that complaints are in it too. */
export function wantedLocale(argv: readonly string[]): Locale {
  const at = argv.indexOf('--lang');
  const value =
    at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  return value === 'en' ? 'en' : 'zh-cn';
}

/** Reads a command's arguments; throws a UsageError, with the nearest right name, at the first that is wrong. */
export function readOptions(argv: readonly string[], command: CommandSpec): Options {
  const { values, positionals } = parse(argv, [...command.options, ...always]);
  return {
    paths: positionals,
    format: choose('format', values.format ?? command.formats[0] ?? 'text', command.formats),
    profile: values.profile,
    config: values.config,
    minSeverity: choose('min-severity', values['min-severity'] ?? 'hint', severities),
    maxWarnings: readCount('max-warnings', values['max-warnings']) ?? 0,
    jobs: readCount('jobs', values.jobs),
    encoding: choose('encoding', values.encoding ?? 'auto', encodings),
    stdinFilename: values['stdin-filename'],
    baseline: values.baseline,
    rules: values.rule ?? [],
    dryRun: values['dry-run'] ?? false,
    force: values.force ?? false,
    watch: values.watch ?? false,
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    locale: choose('lang', values.lang ?? 'zh-cn', locales),
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

type Values = ReturnType<typeof parseArgs<{ options: typeof specs }>>['values'];

function parse(
  argv: readonly string[],
  allowed: readonly OptionName[],
): { values: Values; positionals: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: specs,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = allowed.find((one) => one === token.name);
    if (name === undefined) throw unknownOption(token.rawName, allowed);
    const takesValue = specs[name].type === 'string';
    if (takesValue && (token.value === undefined || token.value === '')) {
      throw usage({ zh: `${token.rawName} 后面缺少取值。`, en: `${token.rawName} needs a value.` });
    }
    if (!takesValue && token.value !== undefined) {
      throw usage({ zh: `${token.rawName} 不带取值。`, en: `${token.rawName} takes no value.` });
    }
  }
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: specs,
    strict: false,
    allowPositionals: true,
  });
  return { values: values as Values, positionals };
}

function unknownOption(written: string, allowed: readonly OptionName[]): UsageError {
  const nearest = nearestName(written.replace(/^-{1,2}/, ''), allowed);
  return nearest === undefined
    ? usage({ zh: `没有 ${written} 这个选项。`, en: `There is no option ${written}.` })
    : usage({
        zh: `没有 ${written} 这个选项，是不是 --${nearest}？`,
        en: `There is no option ${written}. Did you mean --${nearest}?`,
      });
}

function choose<T extends string>(option: OptionName, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value.toLowerCase());
  if (found !== undefined || choices.length === 0) return found ?? (value as T);
  const list = choices.join('|');
  throw usage({
    zh: `--${option} 的取值只能是 ${list}，现在是“${value}”。`,
    en: `--${option} is one of ${list}, not “${value}”.`,
  });
}

function readCount(option: OptionName, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw usage({
    zh: `--${option} 应当是整数，现在是“${value}”。`,
    en: `--${option} is a whole number, not “${value}”.`,
  });
}

/** A complaint about the call in both languages. */
export function usage(message: LocalizedText): UsageError {
  return new UsageError(message);
}
