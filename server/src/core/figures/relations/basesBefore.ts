import type { Law } from '../laws';
import { isCount } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { samePeriod, sameSubject } from './context';

/** How many figures back a base is looked for. */
const BACK = 16;

/** Bases in the sentence before, for a part that says nothing of its own subject (。办结1006件) or names the same family. */
export function basesBefore(
  previous: Sentence,
  part: Reading,
  laws: ReadonlyMap<string, Law>,
): readonly Reading[] {
  const named = part.before.some((word) => word.family !== undefined);
  if (part.order !== 0 || part.family === undefined || !part.ownStage) return [];
  if (!named && (part.core !== '' || part.afterCore !== '')) return [];
  const readings = previous.readings;
  for (let i = readings.length - 1; i >= 0 && i >= readings.length - BACK; i--) {
    const base = readings[i];
    if (!goesOn(readings, base, part) || base.stage === undefined) continue;
    const law = laws.get(base.stage);
    if (law?.strict !== true || base.family !== part.family || !comparableUnits(base.token, part.token))
      continue;
    return samePeriod(base, part) && sameSubject(base, part) ? [base] : [];
  }
  return [];
}

/** Whether the next sentence may go on from the figure: no part, no number of another time. */
function goesOn(readings: readonly Reading[], base: Reading | undefined, part: Reading): base is Reading {
  if (!isCount(base) || base.carry || base.group.parent !== undefined) return false;
  return !isInParts(readings, base) && !isOfOtherTime(base, part);
}

/** 受理396件,上年受理330件。审结372件: the next sentence goes on from this year's. */
function isOfOtherTime(base: Reading, part: Reading): boolean {
  return (base.roles & Role.period) !== 0 && (part.roles & Role.period) === 0;
}

/** Whether the figure stands behind 其中 in its sentence: one part, not what the next sentence goes on from. */
function isInParts(readings: readonly Reading[], base: Reading): boolean {
  for (let i = base.order; i >= 0 && i > base.order - BACK; i--) {
    if ((((readings[i]?.roles ?? 0) | (readings[i]?.leadRoles ?? 0)) & Role.part) !== 0) return true;
  }
  return false;
}
