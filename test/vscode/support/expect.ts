/** Fails unless both have the same JSON; Node's own assert is not there in a web worker. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [got, wanted] = [actual, expected].map((value) => JSON.stringify(value, undefined, 1));
  if (got !== wanted) throw new Error(`expected ${wanted}\n     got ${got}`);
}

/** Fails with the description unless the value is there, and returns it. */
export function expectThere<T>(value: T | undefined, description: string): T {
  if (value === undefined) throw new Error(`not there: ${description}`);
  return value;
}

/** Fails unless the text contains each part. */
export function expectContains(text: string, ...parts: readonly string[]): void {
  for (const part of parts) {
    if (!text.includes(part)) throw new Error(`expected “${part}” in “${text}”`);
  }
}
