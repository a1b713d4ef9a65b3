import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';

const opens = /现(?:[就将把]|(?:予以|予|面?向社会)?(?:公布|发布|公开))/g;
const closes = /如下|年度报告(?=[。;；,，])/;
/** Longer sentences announce nothing. */
const longest = 80;

/**
 * Where a text announces what follows: `现将2024年度法治政府建设情况报告如下`, `现公布某局2024年政府信息公开工作年度报告`, in
 * one sentence of either width.
 */
export function announcementIn(text: string): Span | undefined {
  for (const { index } of matchesOf(opens, text)) {
    const words = text.slice(index, index + longest);
    const end = closes.exec(words);
    if (end && !/[。;；\n]/.test(words.slice(0, end.index)))
      return { start: index, end: index + end.index + end[0].length };
  }
  return undefined;
}
