import type { Part } from './part';

/** A call that waits until it has not been asked again for a while. */
export interface Debounced extends Part {
  readonly ask: () => void;
}

/** @param delay milliseconds of rest before `call` runs; disposing drops a waiting call. */
export function debounce(delay: number, call: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: () => {
      clearTimeout(timer);
      timer = setTimeout(call, delay);
    },
    dispose: () => {
      clearTimeout(timer);
    },
  };
}
