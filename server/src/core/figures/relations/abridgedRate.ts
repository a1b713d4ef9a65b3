import rates from '../../lexicon/rates.json';
import { isCount, Separator } from '../reading';
import type { Reading } from '../reading';
import { comparableUnits } from '../units';

/**
 * 其中持有行政执法证22人,持证率84.6%: the two characters of the name stand in the label of the part before, in order;
 * behind a comma the name may be told by another verb: 在编97人,取得执法证的71人,持证率73.2%.
 */
export function abridgedPart(
  folded: string,
  [part, base]: readonly Reading[],
  rate: Reading,
  stem: string,
): Reading | undefined {
  if (part?.order !== rate.order - 1 || stem.length !== 2) return undefined;
  const label = folded.slice(part.zoneStart, part.token.outerStart);
  if (part.whole === undefined) return isBesideBase(part, base) && isReworded(label, stem) ? part : undefined;
  const first = label.indexOf(stem.charAt(0));
  return first !== -1 && label.includes(stem.charAt(1), first + 1) ? part : undefined;
}

/** The base stands in the clause right before. */
function isBesideBase(part: Reading, base: Reading | undefined): boolean {
  if (base === undefined || !isCount(base) || base.order !== part.order - 1) return false;
  if (base.group !== part.group || part.separator !== Separator.comma) return false;
  return comparableUnits(base.token, part.token);
}

function isReworded(label: string, stem: string): boolean {
  const found = reworded.find(([name]) => name === stem);
  return found?.[1].some((verb) => label.includes(verb)) === true && label.includes(stem.charAt(1));
}

const reworded: readonly (readonly [string, readonly string[]])[] = Object.entries(rates.reworded);
