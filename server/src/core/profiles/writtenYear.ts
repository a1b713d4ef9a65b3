import { fold } from '../text/charClass';
import { parseHanNumber } from '../text/hanNumber';
import type { Span } from '../text/span';

/** A year as it is written and where: `span` covers the four digits. */
export interface WrittenYear {
  readonly year: number;
  readonly span: Span;
}

const yearPattern =
  /(?<!\d)((?:19|20)\d\d)(?=\s*年)(?!\s*年?\s*[-—–―~─至到]\s*(?:19|20)\d\d)|(二[〇零○O0][〇零一二三四五六七八九]{2})(?=年)/g;
const rangeBefore = /(?:19|20)\d\d\s{0,3}年?\s{0,3}[-—–―~─至到]\s{0,3}$/;

/** Years followed by 年, in order; the ends of ranges (2021—2025年) and digits of longer numbers are left out. */
export function yearsIn(text: string): readonly WrittenYear[] {
  const folded = fold(text);
  const years: WrittenYear[] = [];
  for (const match of folded.matchAll(yearPattern)) {
    const digits = match[1];
    const year =
      digits === undefined ? parseHanNumber((match[2] ?? '').replace(/[○O0]/g, '〇')) : Number(digits);
    if (year === undefined || rangeBefore.test(folded.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    years.push({ year, span: { start: match.index, end: match.index + match[0].length } });
  }
  return years;
}
