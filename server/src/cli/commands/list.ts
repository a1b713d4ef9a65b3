import { Exit, type Io } from '../io';
import type { Options } from '../options';
import { runFiles } from '../runFiles';
import { tellNoReports } from './check';
import { inputsOf, jobSetup } from './jobOptions';

/** `zhupi outline` and `zhupi figures`: what a report holds, without judging it. */
async function list(command: 'outline' | 'figures', options: Options, io: Io): Promise<number> {
  const setup = await jobSetup(command, options, io);
  const { jobs, verbose } = options;
  const result = await runFiles({ setup, inputs: inputsOf(options, io), jobs, verbose }, io);
  tellNoReports(result, options, io);
  return result.errors.length > 0 ? Exit.failed : Exit.clean;
}

/** `zhupi outline`. */
export const outline = { execute: (options: Options, io: Io) => list('outline', options, io) };

/** `zhupi figures`. */
export const figures = { execute: (options: Options, io: Io) => list('figures', options, io) };
