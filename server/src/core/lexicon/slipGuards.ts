import guards from './slipGuards.json';

const ranked: Readonly<Record<string, readonly string[] | undefined>> = guards.ranked;
const lastHan = 0x9fff;
const firstHan = 0x4e00;

/**
 * Whether the two characters at a place of a text (folded to half width) are no word at all: the name of a person behind
 * a role (检察长应勇，) or before 同志, one of the names of places that are counted (平水、稽东等4个镇), or the end of a noun
 * and the verb that ranks it (结案数居全市第一).
 */
export function isNoWord(folded: string, at: number): boolean {
  const end = at + 2;
  const words = ranked[folded.charAt(at + 1)];
  if (words?.some((word) => folded.startsWith(word, end))) return true;
  return isName(folded, at, end) || isName(folded, at - 1, end) || isCounted(folded, at, end);
}

/** So far behind a name its list is counted. */
const longestList = 40;
const counted = new RegExp(
  `^[^，,。；;：:]{0,${String(longestList)}}?等[\\d一二三四五六七八九十两]{1,3}个?(?:${guards.places.join('|')})`,
);

/** Whether the two characters are one of several names of places that are counted behind: 齐贤、平水、稽东等4个司法所. */
function isCounted(folded: string, at: number, end: number): boolean {
  const [before, behind] = [folded.charAt(at - 1), folded.charAt(end)];
  if ((behind !== '、' && behind !== '等') || (before >= '一' && before <= '鿿')) return false;
  return counted.test(folded.slice(end, end + longestList));
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
