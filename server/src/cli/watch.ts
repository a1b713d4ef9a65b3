import type { Io } from './io';
import { absolutePath } from './paths';
import { standardInput } from './inputs';

/** Changes come in bursts: a save is a write, a rename and a change of time. */
const pause = 100;

/** Runs `again` after every burst of changes below the paths; never resolves: Ctrl-C ends it. */
export function watchPaths(paths: readonly string[], io: Io, again: () => Promise<void>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (io.isTerminal()) io.out('\u001B[2J\u001B[H');
      running = running.then(again);
    }, pause);
  };
  for (const path of paths) if (path !== standardInput) io.watch?.(absolutePath(io.cwd, path), changed);
  return new Promise<never>(() => undefined);
}
