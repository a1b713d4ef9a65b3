import type { Paragraph } from '../syntax/paragraph';
import { vocabulary } from './vocabulary';

/** The family that a paragraph's run-in heading names: （二）发挥行政复议化解行政争议主渠道作用。 */
export function familyOf(paragraph: Paragraph): string | undefined {
  const { title, folded } = paragraph;
  if (title === undefined) return undefined;
  for (let at = title.start; at < title.end;) {
    const found = vocabulary.longest(folded, at, title.end);
    if (found?.value.family !== undefined) return found.value.family;
    at += found?.length ?? 1;
  }
  return undefined;
}
