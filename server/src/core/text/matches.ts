const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, in order. Unlike `matchAll` it makes no copy of the pattern, which is what most
 * of the time went to where a pattern is tried on every paragraph and hardly ever matches.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  pattern.lastIndex = 0;
  return found;
}
