/** The last offset of `char` in `[floor, from]`, or -1; never looks outside, so that a search stays cheap in a long text. */
export function lastWithin(text: string, char: string, from: number, floor: number): number {
  const code = char.charCodeAt(0);
  for (let at = from; at >= floor && at >= 0; at--) if (text.charCodeAt(at) === code) return at;
  return -1;
}

/** The first offset of `char` in `[from, limit)`, or -1. */
export function firstWithin(text: string, char: string, from: number, limit: number): number {
  const code = char.charCodeAt(0);
  const end = Math.min(limit, text.length);
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}

/** A table that tells in one read whether a code unit is one of `chars`. */
export function charSet(chars: string): Uint8Array {
  return charTable([[chars, 1]]);
}

/** A table that gives each character of a group the group's number (1 to 255) and every other code unit 0. */
export function charTable(groups: readonly (readonly [chars: string, value: number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [chars, value] of groups) {
    for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = value;
  }
  return table;
}

/** Whether the code unit at `at` is in the set; false outside the text. */
export function isOneOf(set: Uint8Array, text: string, at: number): boolean {
  return at >= 0 && at < text.length && set[text.charCodeAt(at)] === 1;
}

/** Whether a code unit of `[start, end)` is in the set. */
export function holdsOneOf(set: Uint8Array, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (set[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** What `trim` takes away and `\s` matches. */
export const blanks = charSet(' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'); // prettier-ignore

/** `text.slice(start, end).trim()`, cut out at once. */
export function trimmed(text: string, start: number, end: number): string {
  let [from, to] = [Math.max(start, 0), Math.min(end, text.length)];
  while (from < to && isOneOf(blanks, text, from)) from++;
  while (from < to && isOneOf(blanks, text, to - 1)) to--;
  return text.slice(from, Math.max(from, to));
}

/**
 * The code unit at `at`, 0 outside the text. `charCodeAt` gives NaN there, which no table can be asked for
 * and for which the engine throws its fast code away.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}
