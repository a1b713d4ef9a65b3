import { isCount, Separator } from '../reading';
import type { Reading } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';

const silent = Role.part | Role.total | Role.rise | Role.fall | Role.to | Role.average | Role.each;

/**
 * Whether `next` measures what the figure right before it counts: the 1038人 of 市级14支1038人. Nothing stands
 * between the two numbers.
 */
export function isSecondMeasure(next: Reading, before: Reading | undefined): before is Reading {
  if (before === undefined || next.separator !== Separator.none || next.group !== before.group) return false;
  if (!isCount(next) || !isCount(before) || next.token.outerStart !== before.token.outerEnd) return false;
  return !comparableUnits(next.token, before.token) && (next.roles & silent) === 0;
}

/** The second measures of a whole and of all its parts, where each of them has one and all count in one unit. */
export function secondsOf(
  readings: readonly Reading[],
  whole: Reading,
  parts: readonly Reading[],
): { readonly whole: Reading; readonly parts: readonly Reading[] } | undefined {
  const own = readings[whole.order + 1];
  if (own === undefined || !isSecondMeasure(own, whole)) return undefined;
  const seconds: Reading[] = [];
  for (const part of parts) {
    const second = readings[part.order + 1];
    if (second === undefined || !isSecondMeasure(second, part)) return undefined;
    if (!comparableUnits(second.token, own.token)) return undefined;
    seconds.push(second);
  }
  return { whole: own, parts: seconds };
}
