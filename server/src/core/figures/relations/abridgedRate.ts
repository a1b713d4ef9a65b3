import type { Reading } from '../reading';

/** 其中持有行政执法证22人,持证率84.6%: the two characters of the name stand in the label of the part before, in order. */
export function abridgedPart(
  folded: string,
  [part]: readonly Reading[],
  rate: Reading,
  stem: string,
): Reading | undefined {
  if (part?.whole === undefined || part.order !== rate.order - 1 || stem.length !== 2) return undefined;
  const label = folded.slice(part.zoneStart, part.token.outerStart);
  const first = label.indexOf(stem.charAt(0));
  return first !== -1 && label.includes(stem.charAt(1), first + 1) ? part : undefined;
}
