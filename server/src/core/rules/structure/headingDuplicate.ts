import { ordinalsIn } from '../../outline/ordinals';
import type { Section } from '../../outline/section';
import type { ReportParagraph } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import type { Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

/** Fewer characters, or other ones than 汉字 (a blank to be filled in), say too little. */
const title = /^(?:.{4}|[\u4e00-\u9fff]{3})/;

/** The title of an item ends at its first mark, and is hardly longer. */
const itemTitle = /[^,。;:]{4,24}(?=。)/y;

/** 同一节下面有两个文字完全相同的标题，或者同一段里“一是……。二是……。”有两项的题目相同，多半是复制后忘了改。不同节下面的同名标题不算。 */
export const headingDuplicate = defineDocumentRule({
  id: 'heading-duplicate',
  summary: { zh: '同级标题文字重复', en: 'Two sibling headings have the same words' },
  severity: 'warning',
  basis: [{ source: '公文起草惯例', force: '惯例' }],
  options: {},
  messages: {
    duplicate: {
      zh: '标题“{title}”与前面的同级标题文字相同。请改写，或者合并两节。',
      en: 'The heading “{title}” has the same words as a sibling before it. Reword it, or merge the sections.',
    },
    item: {
      zh: '这一项的题目“{title}”与前面一项相同。请改写，或者合并两项。',
      en: 'This item has the title of one before it, “{title}”. Reword it, or merge the two.',
    },
    first: { zh: '前一个相同的标题', en: 'The first heading with these words' },
  },
  examples: [
    {
      text: '一、主要做法\n（一）加强行政执法。严格规范。\n（二）健全制度体系。制定文件。\n（三）⟦加强行政执法⟧。开展培训。',
    },
    { text: '一是抓实普法。开展活动9场。二是⟦抓实普法⟧。培训300人。' },
    { text: '一、主要做法\n（一）加强行政执法。严格规范。\n二、下一步打算\n（一）加强行政执法。持续用力。' },
  ],
  *check({ report, perParagraph }) {
    for (const siblings of families(report.outline)) {
      const seen = new Map<string, Section>();
      for (const section of siblings) {
        const words = `${String(section.part)}:${section.title.replace(/\s+/g, '')}`;
        const first = seen.get(words);
        if (!first) {
          seen.set(words, section);
          continue;
        }
        if (!title.test(section.title) || section.part > 0) continue;
        yield {
          span: section.titleSpan,
          message: 'duplicate',
          args: { title: section.title },
          related: [{ span: first.titleSpan, message: 'first' }],
        };
      }
    }
    const items = perParagraph(repeatedItems);
    for (const [index, placed] of report.paragraphs.entries()) {
      for (const { span, first } of items[index] ?? none) {
        yield {
          span: documentSpan(placed, span),
          message: 'item',
          args: { title: placed.paragraph.text.slice(span.start, span.end) },
          related: [{ span: documentSpan(placed, first), message: 'first' }],
        };
      }
    }
  },
});

interface RepeatedItem {
  readonly span: Span;
  readonly first: Span;
}

const none: readonly RepeatedItem[] = [];

/** The titles of items (一是…。二是…。) that one before them in the paragraph has. */
function repeatedItems(paragraph: ReportParagraph): readonly RepeatedItem[] {
  const { folded } = paragraph;
  if (paragraph.kind !== 'body' || !folded.includes('一是')) return none;
  const found: RepeatedItem[] = [];
  const seen = new Map<string, Span>();
  for (const { family, value, span } of ordinalsIn(paragraph)) {
    if (value === 1) seen.clear();
    itemTitle.lastIndex = span.end;
    const title = family === 'is' ? itemTitle.exec(folded)?.[0] : undefined;
    if (title === undefined) continue;
    const first = seen.get(title);
    const own = { start: span.end, end: span.end + title.length };
    if (first) found.push({ span: own, first });
    else seen.set(title, own);
  }
  return found.length === 0 ? none : found;
}

function* families(roots: readonly Section[]): Generator<readonly Section[]> {
  yield roots;
  for (const section of roots) {
    if (section.children.length > 0) yield* families(section.children);
  }
}
