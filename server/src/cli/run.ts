import { version } from '../../../package.json';
import { commandHelp, mainHelp } from './help';
import { commands, type CommandName } from './commands/index';
import { Exit, UsageError, type Io } from './io';
import { readOptions, usage, wantedLocale } from './options';
import { nearestName } from '../core/config/suggest';

/** Runs the command line; resolves to the exit code. Every error ends here. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const locale = wantedLocale(argv);
  try {
    return await runCommand(argv, io);
  } catch (error) {
    if (error instanceof UsageError) io.err(`zhupi: ${locale === 'en' ? error.text.en : error.text.zh}\n`);
    else io.err(`zhupi: ${locale === 'en' ? 'internal error' : '内部错误'}: ${errorText(error)}\n`);
    return Exit.failed;
  }
}

async function runCommand(given: readonly string[], io: Io): Promise<number> {
  const argv = commandFirst(given);
  const locale = wantedLocale(argv);
  const [name, ...rest] = argv;
  if (name === undefined || name.startsWith('--lang')) {
    io.err(mainHelp(locale));
    return Exit.failed;
  }
  if (name === '--version' || name === '-v') return print(`${version}\n`, io);
  if (name === '--help' || name === '-h' || name === 'help') return print(mainHelp(locale), io);
  if (!Object.hasOwn(commands, name)) throw unknownCommand(name);
  const command = commands[name as CommandName];
  const options = readOptions(rest, command.spec);
  if (options.help) return print(commandHelp(name as CommandName, locale), io);
  if (options.version) return print(`${version}\n`, io);
  const { execute } = await command.load();
  return execute(options, io);
}

/** With the stack: this is a mistake of ours, and whoever meets it should be able to report it. */
function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** `--lang en check …` means `check … --lang en`. */
function commandFirst(argv: readonly string[]): readonly string[] {
  const [first = ''] = argv;
  const taken = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0;
  return [...argv.slice(taken), ...argv.slice(0, taken)];
}

function print(text: string, io: Io): number {
  io.out(text);
  return Exit.clean;
}

function unknownCommand(name: string): UsageError {
  const nearest = nearestName(name, Object.keys(commands));
  return nearest === undefined
    ? usage({
        zh: `没有“${name}”这个命令。运行 zhupi --help 看用法。`,
        en: `There is no command “${name}”. See zhupi --help.`,
      })
    : usage({
        zh: `没有“${name}”这个命令，是不是 ${nearest}？`,
        en: `There is no command “${name}”. Did you mean ${nearest}?`,
      });
}
