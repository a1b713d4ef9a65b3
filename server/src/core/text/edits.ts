/**
 * How many characters are changed, put in or left out between two words, if no more than `most`; else `undefined`.
 * `withinEdits('噪音污染防治法', '噪声污染防治法', 2)` is 1. The time is that of the shorter word times `most`.
 */
export function withinEdits(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let start = 0;
  const least = Math.min(a.length, b.length);
  while (start < least && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < least - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  const edits = fewest(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
  return edits > most ? undefined : edits;
}

/** What is left when equal beginnings and ends are cut off; each step is one edit, so the depth is `most`. */
function fewest(a: string, b: string, most: number): number {
  if (a === '' || b === '') return Math.max(a.length, b.length);
  if (most === 0) return 1;
  let at = 0;
  const least = Math.min(a.length, b.length);
  while (at < least && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at > 0) return fewest(a.slice(at), b.slice(at), most);
  return (
    1 +
    Math.min(
      fewest(a.slice(1), b.slice(1), most - 1),
      fewest(a.slice(1), b, most - 1),
      fewest(a, b.slice(1), most - 1),
    )
  );
}
