import { textOf } from '../text/span';
import type { Section } from './section';

/**
 * The beginning of a section's heading as messages quote it: its number and words, without the breaks of torn lines,
 * at most `longest` UTF-16 code units.
 */
export function headingText(text: string, { headingSpan }: Section, longest = 20): string {
  return textOf(text, headingSpan)
    .replace(/[\r\n]/g, '')
    .slice(0, longest);
}
