import { setImmediate } from 'node:timers/promises';
import type { Input } from './inputs';
import type { Disk, StartWorker, WorkerHandle } from './io';
import { createJob, type Job, type JobSetup, type Outcome } from './job';

/** Files for a worker; `from` is the first one's place among all. */
export interface WorkerTask {
  readonly from: number;
  readonly files: readonly Input[];
}

/** What became of the files of a task, in their order. */
export interface WorkerAnswer {
  readonly from: number;
  readonly results: readonly { readonly text: string; readonly outcome: Outcome }[];
}

/** Files, and the threads for them, this one among them. */
export interface WorkersRun {
  readonly setup: JobSetup;
  readonly files: readonly Input[];
  readonly threads: number;
  readonly disk: Disk;
  readonly start: StartWorker;
}

const taskSize = 16;
/** So many tasks wait at each worker, so that it never waits for the next one. */
const tasksAhead = 3;

/**
 * Spreads files over threads and tells of each file in the order given. This thread works too: a worker more would
 * have to start and to warm up. Rejects where a worker breaks down.
 */
export async function runWorkers(
  { setup, files, threads, disk, start }: WorkersRun,
  onFile: (input: Input, text: string, outcome: Outcome) => void,
): Promise<void> {
  const tasks = takeTasks(files);
  const tell = inOrder(files, onFile);
  const workers = Array.from({ length: threads - 1 }, () => runWorker(setup, { start, tasks, tell }));
  try {
    await Promise.all([
      workHere(await createJob(setup, disk), tasks, tell),
      ...workers.map(({ done }) => done),
    ]);
  } finally {
    for (const { handle } of workers) handle.stop();
  }
}

/** Gives out the files task by task; `undefined` when none is left. */
type TakeTask = () => WorkerTask | undefined;

function takeTasks(files: readonly Input[]): TakeTask {
  let given = 0;
  return () => {
    if (given >= files.length) return undefined;
    const from = given;
    given += taskSize;
    return { from, files: files.slice(from, given) };
  };
}

/** Holds answers back until all before them were told. */
function inOrder(
  files: readonly Input[],
  onFile: (input: Input, text: string, outcome: Outcome) => void,
): (answer: WorkerAnswer) => void {
  const waiting = new Map<number, WorkerAnswer>();
  let told = 0;
  return (one) => {
    waiting.set(one.from, one);
    for (let answer = waiting.get(told); answer; answer = waiting.get(told)) {
      waiting.delete(told);
      for (const { text, outcome } of answer.results) {
        const input = files[told++];
        if (input) onFile(input, text, outcome);
      }
    }
  };
}

/** Processes a task's files with a job. */
export async function answerTask(job: Job, { from, files }: WorkerTask): Promise<WorkerAnswer> {
  const results: { text: string; outcome: Outcome }[] = [];
  for (const input of files) {
    let text = '';
    const outcome = await job.process(input, (piece) => (text += piece));
    results.push({ text, outcome });
  }
  return { from, results };
}

async function workHere(job: Job, take: TakeTask, tell: (answer: WorkerAnswer) => void): Promise<void> {
  for (let task = take(); task; task = take()) {
    tell(await answerTask(job, task));
    // Workers ask for more by messages, which are heard only between two tasks.
    await setImmediate();
  }
}

interface WorkerContext {
  readonly start: StartWorker;
  readonly tasks: TakeTask;
  readonly tell: (answer: WorkerAnswer) => void;
}

/** Starts a worker and keeps it busy; `done` when there is nothing left for it. */
function runWorker(
  setup: JobSetup,
  { start, tasks, tell }: WorkerContext,
): { readonly handle: WorkerHandle; readonly done: Promise<void> } {
  const { promise: done, resolve, reject } = withResolvers();
  let open = 0;
  const give = (): void => {
    const task = tasks();
    if (task) handle.post(task);
    if (task) open++;
    else if (open === 0) resolve();
  };
  const handle = start(setup, {
    onError: reject,
    onMessage(message) {
      open--;
      tell(message as WorkerAnswer);
      give();
    },
  });
  for (let i = 0; i < tasksAhead; i++) give();
  return { handle, done };
}

function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void } {
  let [resolve, reject]: [() => void, (error: Error) => void] = [() => undefined, () => undefined];
  const promise = new Promise<void>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}
