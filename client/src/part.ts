/** Something that holds on to VS Code until it is told to let go: a listener, a view, a timer. */
export interface Part {
  readonly dispose: () => unknown;
}

/** Lets go of all parts, in their order. */
export function disposeAll(parts: Iterable<Part>): void {
  for (const part of parts) void part.dispose();
}
