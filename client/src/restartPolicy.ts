/** Decides after each crash of the server whether it is started again. */
export interface RestartPolicy {
  /** Call once a crash. */
  readonly crashed: () => 'restart' | 'stop';
  /** Forgets earlier crashes: the user asked for a restart. */
  readonly reset: () => void;
}

const restarts = 4;
const period = 3 * 60 * 1000;

/**
 * Four restarts within three minutes; the fifth crash in that time is the last.
 * @param now milliseconds since any fixed moment
 */
export function createRestartPolicy(now: () => number): RestartPolicy {
  let crashes: readonly number[] = [];
  return {
    crashed: () => {
      const time = now();
      crashes = [...crashes.filter((crash) => time - crash <= period), time];
      return crashes.length <= restarts ? 'restart' : 'stop';
    },
    reset: () => {
      crashes = [];
    },
  };
}
