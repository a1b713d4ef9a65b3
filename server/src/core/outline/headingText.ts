import { textOf } from '../text/span';
import type { Section } from './section';

const longest = 20;

/** The beginning of a section's heading as messages quote it: its number and words, without the breaks of torn lines. */
export function headingText(text: string, { headingSpan }: Section): string {
  return textOf(text, headingSpan)
    .replace(/[\r\n]/g, '')
    .slice(0, longest);
}
