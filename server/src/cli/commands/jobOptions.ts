import type { BaselineData } from '../baseline';
import type { PrinterSetup } from '../formats/printer';
import { findInputs, readError, type Inputs } from '../inputs';
import type { Io } from '../io';
import type { JobSetup } from '../job';
import { usage, type Options } from '../options';
import { absolutePath } from '../paths';
import { checkSetup, type SessionSetup } from '../session';

/** How the options say that files are read; refuses a profile or configuration file that is not there. */
export async function sessionSetup(options: Options, io: Io): Promise<SessionSetup> {
  const { locale, encoding, profile, config, stdinFilename } = options;
  const setup: SessionSetup = {
    cwd: io.cwd,
    locale,
    encoding,
    profile,
    config: config === undefined ? undefined : absolutePath(io.cwd, config),
    stdinFilename,
  };
  await checkSetup(setup, io.disk);
  return setup;
}

/** The whole setup of a command that prints files. */
export async function jobSetup(
  command: PrinterSetup['command'],
  options: Options,
  io: Io,
  baseline?: BaselineData,
): Promise<JobSetup> {
  const { format, locale, minSeverity, quiet } = options;
  const colour = format === 'text' && (io.env.NO_COLOR ?? '') === '' && io.isTerminal();
  const session = await sessionSetup(options, io);
  return { session, printer: { command, format, locale, minSeverity, colour, quiet }, baseline };
}

/** The files that the options name; a call without any path is wrong. */
export function inputsOf(options: Options, io: Io): Inputs {
  if (options.paths.length === 0) {
    throw usage({
      zh: '要检查什么？请给出文件或文件夹，例如 zhupi check .',
      en: 'Name files or folders, for example: zhupi check .',
    });
  }
  return findInputs(options.paths, io);
}

/** Writes a file that the command is about; ends the run where it cannot be written. */
export function writeFile(file: string, bytes: Uint8Array, io: Io): void {
  try {
    io.disk.write(file, bytes);
  } catch (error) {
    const { zh, en } = readError(error);
    throw usage({ zh: `${file} 写不了：${zh}`, en: `${file} cannot be written: ${en}` });
  }
}
