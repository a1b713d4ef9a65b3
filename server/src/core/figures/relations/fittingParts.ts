import { addAmounts } from '../amount';
import type { Amount } from '../amount';
import type { Reading } from '../reading';
import { compareAmounts, compareSum } from './sums';

/** How many figures behind a part are tried as its own parts. */
const NESTED = 7;

/**
 * The reading of the list under which it adds up: all parts, the first few unless the list is of one piece (`undivided`),
 * or with nested parts taken out.
 */
export function fittingReading(
  whole: Reading,
  parts: readonly Reading[],
  beyond: readonly Reading[],
  undivided: boolean,
): readonly Reading[] | undefined {
  const count = fittingPrefix(whole, parts);
  if (count !== undefined && !(undivided && count < parts.length)) return parts.slice(0, count);
  const all = [...parts, ...beyond];
  for (const list of [parts, all]) {
    const outer = withoutNested(list);
    if (outer.length >= 2 && outer.length < list.length && compareSum(outer, [whole]) === 'equal')
      return outer;
  }
  return undefined;
}

/** Whether some of the parts add up to the one before them: 其中市级62条,已核查50条,剩余12条 tells of the 62. */
export function holdsNested(parts: readonly Reading[]): boolean {
  return withoutNested(parts).length < parts.length;
}

/** How many of the first parts (all, or as many as possible) make the whole. */
export function fittingPrefix(whole: Reading, parts: readonly Reading[]): number | undefined {
  let sum: Amount = addAmounts([]);
  let fits: number | undefined;
  for (const [i, part] of parts.entries()) {
    sum = addAmounts([sum, part.token]);
    if (i > 0 && compareAmounts(sum, whole.token) === 'equal') fits = i + 1;
  }
  return fits;
}

/** Leaves out runs that add up to the part before them: 1400处,已修改1375处,未修改25处 keeps 1400. */
function withoutNested(list: readonly Reading[]): readonly Reading[] {
  const outer: Reading[] = [];
  for (let i = 0; i < list.length; i++) {
    const part = list[i];
    if (part === undefined) break;
    outer.push(part);
    const nested = fittingPrefix(part, list.slice(i + 1, i + NESTED));
    if (nested !== undefined) i += nested;
  }
  return outer;
}
