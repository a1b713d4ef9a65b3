import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';

const opens = /现[就将把]/g;
const closes = '如下';
/** Longer sentences announce nothing. */
const longest = 80;

/** Where a text announces what follows: `现将2024年度法治政府建设情况报告如下`, in one sentence of either width. */
export function announcementIn(text: string): Span | undefined {
  for (const { index } of matchesOf(opens, text)) {
    const words = text.slice(index, index + longest);
    const end = words.indexOf(closes);
    if (end > 0 && !/[。;；\n]/.test(words.slice(0, end)))
      return { start: index, end: index + end + closes.length };
  }
  return undefined;
}
