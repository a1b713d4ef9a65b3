const waitLimit = 15_000;
const pause = 50;

/** Waits until `look` gives something; rejects with the description if it never does. */
export async function until<T>(description: string, look: () => T | undefined | false): Promise<T> {
  const end = Date.now() + waitLimit;
  while (Date.now() < end) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await rest(pause);
  }
  throw new Error(`never came: ${description}`);
}

/** Lets so many milliseconds pass, where a test shows that something does not happen. */
export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
