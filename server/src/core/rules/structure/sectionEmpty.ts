import stopWords from '../../lexicon/stops.json';
import { misplacedSections } from '../../outline/misplaced';
import { openItems } from '../../outline/openItems';
import type { Section } from '../../outline/section';
import { numberedRuns } from '../../outline/siblings';
import type { Report } from '../../report';
import { defineDocumentRule } from '../rule';

/**
 * 标题下面没有文字、表格，也没有下级标题，紧接着就是下一个标题。
 *
 * 只有“特此报告”之类结束语的，也算没有内容。同组标题大多没有正文的，是逐条列举，不是标题，不提示。
 * 以句号结尾的，同组其他标题后面都有正文才提示；写明没有这类事项的（本年度无其他需要报告的事项）不提示。
 */
export const sectionEmpty = defineDocumentRule({
  id: 'section-empty',
  summary: { zh: '标题下没有内容', en: 'A heading has nothing under it' },
  severity: 'warning',
  basis: [{ source: '公文起草惯例', force: '惯例' }],
  options: {},
  messages: {
    empty: {
      zh: '“{title}”下面没有内容。请补写，或者删去这个标题。',
      en: 'Nothing stands under “{title}”. Write the section, or delete its heading.',
    },
  },
  examples: [
    { text: '一、主要做法\n加强领导。\n⟦二、存在的问题⟧\n三、下一步打算\n继续努力。' },
    { text: '一、主要做法\n（一）加强领导。\n（二）完善制度。\n二、存在的问题\n力量不足。' },
    { text: '一、主要做法\n加强领导。\n二、存在的问题\n力量不足。\n⟦三、下一步打算⟧\n特此报告。' },
    {
      text: '一、主要做法\n（一）加强领导，定期研究。\n（二）存在的问题\n1.力量不足\n2.经费不足\n3.场地不足',
    },
  ],
  *check({ report }) {
    const main = report.outline.filter((section) => section.part === 0);
    const empty = [...emptyIn(report, main)];
    // With the right mark a heading of the wrong level has text under it.
    const misplaced =
      empty.length === 0 ? none : misplacedSections(numberedRuns(report.outline, report.paragraphs));
    // An item that lacks its stop only looks like a heading.
    const items = empty.length === 0 ? noItems : openItems(report.outline, report.paragraphs);
    for (const { section, sure } of empty) {
      if (misplaced.has(section) || items.has(section.heading)) continue;
      const finding = {
        span: section.headingSpan,
        message: 'empty',
        args: { title: section.title },
      } as const;
      yield sure ? finding : { ...finding, severity: 'info' };
    }
  },
});

function* emptyIn(report: Report, siblings: readonly Section[]): Generator<EmptySection> {
  const empty = siblings.filter((section) => isEmpty(report, section));
  const others = siblings.length - empty.length;
  // Of two headings the one with text shows that both should have it.
  if (empty.length < others || (empty.length === 1 && others === 1)) {
    for (const section of empty) yield { section, sure: true };
  }
  if (empty.length === 0) {
    const lost = lostText(report, siblings);
    if (lost) yield { section: lost, sure: false };
  }
  for (const section of siblings) yield* emptyIn(report, section.children);
}

const none: ReadonlySet<Section> = new Set();
const noItems: ReadonlySet<number> = new Set();

interface EmptySection {
  readonly section: Section;
  /** No: it may be an item that says all it has to say. */
  readonly sure: boolean;
}

/** A heading alone. One that ends with a stop is an item that says all it has to say. */
function isEmpty(report: Report, section: Section): boolean {
  return hasNothingBelow(report, section) && !/[。;!?,:]$/.test(foldedHeading(report, section));
}

function hasNothingBelow({ paragraphs }: Report, section: Section): boolean {
  if (section.children.length > 0) return false;
  const { start, end } = section.paragraphs;
  // Closing formulas are one or two; a longer section has text.
  if (end - start > maxClosings + 1) return false;
  for (let index = start + 1; index < end; index++) {
    const folded = paragraphs[index]?.paragraph.folded ?? '';
    if (!stopWords.closings.includes(folded.replace(/[。.!]$/, ''))) return false;
  }
  return paragraphs[start]?.paragraph.kind === 'heading';
}

const maxClosings = 2;
const fewestOthers = 2;
/** So much longer than the titles of its group a heading may be. */
const slack = 4;

function foldedHeading({ paragraphs }: Report, section: Section): string {
  return paragraphs[section.heading]?.paragraph.folded ?? '';
}

/**
 * The one heading that ends with 。 and has lost its text: all others of the group have text, and it is no longer
 * than their titles and names no figure, so that it is no sentence of its own.
 */
function lostText(report: Report, siblings: readonly Section[]): Section | undefined {
  if (siblings.length <= fewestOthers) return undefined;
  const bare = siblings.filter((section) => hasNothingBelow(report, section));
  const [lost] = bare;
  if (!lost || bare.length > 1 || /[\d,、;:]/.test(lost.title) || !foldedHeading(report, lost).endsWith('。'))
    return undefined;
  if (stopWords.saysNone.some((word) => lost.title.includes(word))) return undefined;
  // No spread: a call takes no hundred thousand arguments.
  let longest = 0;
  for (const section of siblings) if (section !== lost) longest = Math.max(longest, section.title.length);
  return lost.title.length <= longest + slack ? lost : undefined;
}
