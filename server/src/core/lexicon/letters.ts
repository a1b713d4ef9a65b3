/** The characters of a word in an order of their own: equal for 放管服 and 管放服. */
export function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** Whether two words of one length differ in one code unit. */
export function differsInOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differing = 0;
  for (let at = 0; at < a.length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) differing++;
  return differing === 1;
}
