import laws from './laws.json';
import { indexLetters, type LetterIndex } from './letters';

const state = '中华人民共和国';
const names = new Set(laws.names);
/** A shorter name has too many true neighbours (公司法, 公证法). */
const shortest = 5;
/** The longer names by their lengths. */
const byLength = new Map<number, string[]>();
for (const name of laws.names) {
  if (name.length < shortest) continue;
  const same = byLength.get(name.length);
  if (same) same.push(name);
  else byLength.set(name.length, [name]);
}

/** Names shorter than this may have the letters of another by chance. */
const longEnough = 6;
let byLetters: LetterIndex | undefined;

/** The name that has the same characters in another order: 突发公共卫生应急事件条例. */
function reordered(core: string): string | undefined {
  if (core.length < longEnough) return undefined;
  byLetters ??= indexLetters(laws.names.filter(({ length }) => length >= longEnough));
  return byLetters.find(core);
}

/**
 * The right name where `name` (between 《 and 》, folded) is a law or regulation with one character changed, put in or
 * left out, or with its characters in another order: 行政处法法 → 行政处罚法; without 中华人民共和国 a missing 法 at the end is none (《安全生产》 may be a column). `undefined` for right names and for all that are not known.
 */
export function checkLaw(name: string): string | undefined {
  const prefix = name.startsWith(state) ? state : '';
  const core = name.slice(prefix.length);
  if (names.has(core)) return undefined;
  for (const length of [core.length, core.length + 1, core.length - 1]) {
    const near = byLength
      .get(length)
      ?.find((law) => differsByOne(core, law) && (prefix !== '' || !law.startsWith(core)));
    if (near !== undefined) return prefix + near;
  }
  const meant = reordered(core);
  return meant === undefined ? undefined : prefix + meant;
}

/** Whether one character was changed, put in or left out; the first two are right in every slip. */
function differsByOne(actual: string, law: string): boolean {
  const least = Math.min(actual.length, law.length);
  let head = 0;
  while (head < least && actual[head] === law[head]) head++;
  let tail = 0;
  while (tail < least - head && actual.at(-1 - tail) === law.at(-1 - tail)) tail++;
  if (head < 2) return false;
  return head + tail >= Math.max(actual.length, law.length) - 1 && head + tail >= least - 1;
}
