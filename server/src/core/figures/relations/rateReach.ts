import { isCount } from '../reading';
import type { Reading, Sentence } from '../reading';
import { AHEAD } from './rateOperands';

/** How many figures back the base of a rate is looked for. */
export const BACK = 16;
/** How many sentences back. */
const SENTENCES_BACK = 3;

/** Counts around a rate in its sentence, nearest first, those behind last. */
export function nearby(readings: readonly Reading[], rate: Reading): readonly Reading[] {
  const near: Reading[] = [];
  for (let i = rate.order - 1; i >= 0 && i >= rate.order - BACK; i--) {
    const reading = readings[i];
    if (isCount(reading)) near.push(reading);
  }
  for (let i = rate.order + 1; i < readings.length && i <= rate.order + AHEAD; i++) {
    const reading = readings[i];
    if (isCount(reading)) near.push(reading);
  }
  return near;
}

/** Counts of the sentences before: they may be bases, but never accuse. */
export function before(sentences: readonly Sentence[], index: number): readonly Reading[] {
  const earlier: Reading[] = [];
  for (let i = index - 1; i >= 0 && i >= index - SENTENCES_BACK && earlier.length < BACK; i--) {
    const readings = sentences[i]?.readings ?? [];
    for (let j = readings.length - 1; j >= 0 && earlier.length < BACK; j--) {
      const reading = readings[j];
      if (isCount(reading)) earlier.push(reading);
    }
  }
  return earlier;
}
