import { isCount, Separator } from '../reading';
import type { Reading } from '../reading';
import { labelWords } from './context';
import { holdsName, stageOf } from './rateNames';
import type { RateScope } from './rateOperands';

/** Whether the name of a share begins with the figure's own words: 调解 of 调解结案. */
export function bearsName(folded: string, reading: Reading, subject: string): boolean {
  const words = labelWords(folded, reading);
  return words.length >= 2 && subject.startsWith(words);
}

/** 属实24条、部分属实15条,属实和部分属实的占48.15%: the share is of both together. */
export function namedTogether({ folded, near, rate }: RateScope): readonly Reading[] {
  const label = folded.slice(rate.zoneStart, rate.token.outerStart);
  const names = label
    .slice(0, label.lastIndexOf('占'))
    .replace(/的$/, '')
    .split(/[、和与及]/);
  if (names.length < 2 || names.some((name) => name.length < 2)) return [];
  const found = names.map((name) =>
    near.find((one) => one.order < rate.order && labelWords(folded, one) === name),
  );
  return found.every((one) => one !== undefined) ? found : [];
}

/** 已审结的29件中胜诉率75.9%: the figure right before 中 is the base. */
export function amongBase(readings: readonly Reading[], rate: Reading, stem: string): Reading | undefined {
  const base = readings[rate.order - 1];
  if (!stem.startsWith('中') || stem.length < 3 || rate.separator !== Separator.none) return undefined;
  return isCount(base) && base.group === rate.group ? base : undefined;
}

/** Whether the figure counts what the rate's name says. */
export function isOfName(folded: string, one: Reading, name: string): boolean {
  const stages = stageOf(name)?.stages ?? [];
  return (one.ownStage && stages.includes(one.stage ?? '')) || holdsName(folded, one, name);
}
