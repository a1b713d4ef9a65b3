/** How far a stop is looked for: no sentence of a report is longer, and a text without stops stays linear. */
const farthest = 1000;

/** Where the sentence or clause of `at` begins: behind the last of the marks `stops` before `at`; UTF-16 offsets. */
export function startAfterStop(text: string, at: number, stops: string, reach = farthest): number {
  const floor = Math.max(0, at - reach);
  for (let start = at; start > floor; start--) if (stops.includes(text.charAt(start - 1))) return start;
  return floor;
}

/** The offset of the first of the marks `stops` from `at` on, or where the text or the reach ends. */
export function endAtStop(text: string, at: number, stops: string, reach = farthest): number {
  const limit = Math.min(text.length, at + reach);
  for (let end = at; end < limit; end++) if (stops.includes(text.charAt(end))) return end;
  return limit;
}
