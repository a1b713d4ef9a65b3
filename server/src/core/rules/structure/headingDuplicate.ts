import type { Section } from '../../outline/section';
import { defineDocumentRule } from '../rule';

/** Fewer characters, or other ones than 汉字 (a blank to be filled in), say too little. */
const title = /^(?:.{4}|[\u4e00-\u9fff]{3})/;

/** 同一节下面有两个文字完全相同的标题，多半是复制后忘了改。不同节下面的同名标题不算。 */
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
    first: { zh: '前一个相同的标题', en: 'The first heading with these words' },
  },
  examples: [
    {
      text: '一、主要做法\n（一）加强行政执法。严格规范。\n（二）健全制度体系。制定文件。\n（三）⟦加强行政执法⟧。开展培训。',
    },
    { text: '一、主要做法\n（一）加强行政执法。严格规范。\n二、下一步打算\n（一）加强行政执法。持续用力。' },
  ],
  *check({ report }) {
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
  },
});

function* families(roots: readonly Section[]): Generator<readonly Section[]> {
  yield roots;
  for (const section of roots) {
    if (section.children.length > 0) yield* families(section.children);
  }
}
