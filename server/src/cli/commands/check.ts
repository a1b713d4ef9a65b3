import { readBaseline } from './baseline';
import { inputsOf, jobSetup } from './jobOptions';
import { Exit, type Io } from '../io';
import type { JobSetup } from '../job';
import type { Options } from '../options';
import { runFiles, type FilesResult } from '../runFiles';

/** `zhupi check`. */
export async function execute(options: Options, io: Io): Promise<number> {
  const baseline = options.baseline === undefined ? undefined : readBaseline(options.baseline, io);
  const setup = await jobSetup('check', options, io, baseline);
  const code = await checkOnce(setup, options, io);
  if (!options.watch || !io.watch) return code;
  const { watchPaths } = await import('../watch');
  return watchPaths(options.paths, io, async () => {
    await checkOnce(setup, options, io);
  });
}

async function checkOnce(setup: JobSetup, options: Options, io: Io): Promise<number> {
  const { jobs, verbose } = options;
  const result = await runFiles({ setup, inputs: inputsOf(options, io), jobs, verbose }, io);
  tellNoReports(result, options, io);
  return exitCode(result, options);
}

/** A folder without reports is no mistake, but silence would look like success. */
export function tellNoReports({ files, errors }: FilesResult, { locale }: Options, io: Io): void {
  if (files > 0 || errors.length > 0) return;
  io.err(locale === 'en' ? 'zhupi: no reports found here.\n' : 'zhupi: 这里没有找到报告。\n');
}

function exitCode({ errors, counts }: FilesResult, { maxWarnings }: Options): number {
  if (errors.length > 0) return Exit.failed;
  return counts.error > 0 || counts.warning > maxWarnings ? Exit.findings : Exit.clean;
}
