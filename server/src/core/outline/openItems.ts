import type { Placed } from '../syntax/paragraph';
import type { Section } from './section';

/**
 * Numbered items that are whole sentences and lack the stop at their end, where all others of their list have it:
 * they look like headings without text. By index of paragraph.
 *
 * ```text
 * （一）强化培训，年内举办培训班2期。␤（二）增加人手，年内新增持证人员8名␤（三）抓好普法，全年宣讲50场。   →   the second
 * ```
 */
export function openItems(outline: readonly Section[], paragraphs: readonly Placed[]): ReadonlySet<number> {
  const found = new Set<number>();
  searchList(outline, paragraphs, found);
  return found;
}

function searchList(items: readonly Section[], paragraphs: readonly Placed[], found: Set<number>): void {
  const open = items.filter((item) => isOpen(item, paragraphs));
  if (open.length > 0 && open.length < items.length / 2) {
    const others = items.filter((item) => !open.includes(item));
    if (others.every((item) => foldedOf(item, paragraphs).endsWith('。'))) {
      const bare = others.every((item) => isSentence(item, paragraphs));
      for (const item of open) if (bare || isLong(item)) found.add(item.heading);
    }
  }
  for (const { children } of items) if (children.length > 0) searchList(children, paragraphs, found);
}

/** A line with a number and nothing else, without a mark at its end. */
function isOpen(item: Section, paragraphs: readonly Placed[]): boolean {
  const { start, end } = item.paragraphs;
  if (end - start !== 1 || paragraphs[start]?.paragraph.kind !== 'heading') return false;
  return item.marker !== undefined && /[\u4e00-\u9fff”）》%]$/.test(foldedOf(item, paragraphs));
}

/** One sentence and nothing else. */
function isSentence(
  { heading, paragraphs: { start, end } }: Section,
  paragraphs: readonly Placed[],
): boolean {
  const paragraph = paragraphs[heading]?.paragraph;
  return end - start === 1 && paragraph !== undefined && paragraph.title?.end === paragraph.folded.length - 1;
}

/** Words with the marks of running text: a heading of two halves has one comma and no figure. */
function isLong({ title }: Section): boolean {
  const marks = title.match(/[，,、]/g)?.length ?? 0;
  return title.length >= shortest && (marks > 1 || (marks === 1 && /\d/.test(title)));
}

const shortest = 24;

function foldedOf({ heading }: Section, paragraphs: readonly Placed[]): string {
  return paragraphs[heading]?.paragraph.folded ?? '';
}
