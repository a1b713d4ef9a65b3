import { addCounts, inLocale, loadPrinter, noCounts, type Summary } from './formats/printer';
import type { Input, InputError, Inputs } from './inputs';
import type { Io } from './io';
import { createJob, type JobSetup, type Outcome } from './job';

/** What to run over which files. */
export interface FilesRun {
  readonly setup: JobSetup;
  readonly inputs: Inputs;
  /** How many threads may work; `undefined` leaves it to the number of files. */
  readonly jobs: number | undefined;
  readonly verbose: boolean;
}

/** What a run came to. */
export interface FilesResult extends Summary {
  readonly skipped: number;
}

/** A thread takes so many files to win back what it costs to start and to warm up. */
const filesPerThread = 150;

/** Runs a job over all files and prints in their order, on as many threads as are worth it. */
export async function runFiles(run: FilesRun, io: Io): Promise<FilesResult> {
  const { setup, inputs } = run;
  const printer = await loadPrinter(setup.printer);
  const collected = collector(run, io);
  inputs.errors.forEach(collected.fail);
  if (printer.begin !== '') io.out(printer.begin);
  const output = outputFor(printer.separator, io);
  const worthwhile = Math.floor(inputs.files.length / filesPerThread);
  const threads = worthwhile > 1 ? Math.min(worthwhile, run.jobs ?? Math.min(8, io.processors())) : 1;
  if (threads > 1 && io.startWorker) {
    const { runWorkers } = await import('./workers');
    await runWorkers(
      { setup, files: inputs.files, threads, disk: io.disk, start: io.startWorker },
      (input, text, outcome) => {
        if (text !== '') output.next()(text);
        collected.add(input, outcome);
      },
    );
  } else {
    const job = await createJob(setup, io.disk);
    for (const input of inputs.files) collected.add(input, await job.process(input, output.next()));
  }
  output.flush();
  const result = collected.result();
  io.out(printer.end(result));
  return result;
}

const chunk = 65_536;

/** Joins small pieces; `next` gives the writer of the next file, which puts a separator before its first piece. */
function outputFor(separator: string, io: Io): { next(): (text: string) => void; flush(): void } {
  let pieces: string[] = [];
  let length = 0;
  let printed = false;
  const flush = (): void => {
    if (length > 0) io.out(pieces.join(''));
    [pieces, length] = [[], 0];
  };
  const add = (text: string): void => {
    pieces.push(text);
    length += text.length;
    if (length > chunk) flush();
  };
  return {
    next() {
      let first = true;
      return (text) => {
        if (first && printed) add(separator);
        [first, printed] = [false, true];
        add(text);
      };
    },
    flush,
  };
}

interface Collector {
  readonly add: (input: Input, outcome: Outcome) => void;
  readonly fail: (error: InputError) => void;
  readonly result: () => FilesResult;
}

/** Adds up outcomes; what could not be read is told at once on standard error. */
function collector({ setup, verbose }: FilesRun, io: Io): Collector {
  const { locale } = setup.printer;
  const told = new Set<string>();
  const errors: InputError[] = [];
  let [files, skipped, fixable, counts] = [0, 0, 0, noCounts];
  const fail = (error: InputError): void => {
    const line = `zhupi: ${error.path}${locale === 'en' ? ': ' : '：'}${inLocale(error.message, locale)}\n`;
    // Every worker reads the configuration for itself.
    if (told.has(line)) return;
    told.add(line);
    errors.push(error);
    io.err(line);
  };
  return {
    fail,
    add(input, outcome) {
      outcome.errors.forEach(fail);
      if (outcome.kind === 'printed') files++;
      if (outcome.kind === 'skipped') {
        skipped++;
        if (verbose) io.err(locale === 'en' ? `zhupi: ${input.path}: left out, no report\n` : `zhupi: ${input.path}：不是报告，已略过\n`); // prettier-ignore
      }
      counts = addCounts(counts, outcome.counts);
      fixable += outcome.fixable;
    },
    result: () => ({ files, skipped, counts, fixable, errors }),
  };
}
