import guards from './slipGuards.json';

const ranked: Readonly<Record<string, readonly string[] | undefined>> = guards.ranked;
const lastHan = 0x9fff;
const firstHan = 0x4e00;

/**
 * Whether the two characters at a place of a text (folded to half width) are no word at all: the name of a person behind
 * a role (检察长应勇，) or before 同志, or the end of a noun and the verb that ranks it (结案数居全市第一).
 */
export function isNoWord(folded: string, at: number): boolean {
  const end = at + 2;
  const words = ranked[folded.charAt(at + 1)];
  if (words?.some((word) => folded.startsWith(word, end))) return true;
  return isName(folded, at, end) || isName(folded, at - 1, end);
}

/** Whether a name begins with its surname at `start` and ends at `end`. */
function isName(folded: string, start: number, end: number): boolean {
  if (start < 0 || !guards.surnames.includes(folded.charAt(start))) return false;
  if (folded.startsWith('同志', end)) return true;
  const next = folded.charCodeAt(end);
  const closes = !(next >= firstHan && next <= lastHan);
  if (!closes && !guards.after.some((word) => folded.startsWith(word, end))) return false;
  return guards.roles.some((role) => folded.endsWith(role, start));
}
