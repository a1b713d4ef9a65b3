import { misplacedSections } from '../../outline/misplaced';
import type { Section } from '../../outline/section';
import { numberedRuns } from '../../outline/siblings';
import type { Report } from '../../report';
import { defineDocumentRule } from '../rule';

/**
 * 标题下面没有文字、表格，也没有下级标题，紧接着就是下一个标题。
 *
 * 同组标题大多没有正文的，是逐条列举，不是标题，不提示。
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
    {
      text: '一、主要做法\n（一）加强领导，定期研究。\n（二）存在的问题\n1.力量不足\n2.经费不足\n3.场地不足',
    },
  ],
  *check({ report }) {
    yield* emptyIn(
      report,
      report.outline.filter((section) => section.part === 0),
    );
  },
});

function* emptyIn(report: Report, siblings: readonly Section[]): Generator<EmptyFinding> {
  const empty = siblings.filter((section) => isEmpty(report, section));
  if (empty.length * 2 < siblings.length) {
    const misplaced = empty.length === 0 ? none : misplacedIn(report);
    for (const section of empty.filter((one) => !misplaced.has(one)))
      yield { span: section.headingSpan, message: 'empty', args: { title: section.title } };
  }
  for (const section of siblings) yield* emptyIn(report, section.children);
}

const none: ReadonlySet<Section> = new Set();

/** With the right mark a heading of the wrong level has text under it. */
function misplacedIn({ outline, paragraphs }: Report): ReadonlySet<Section> {
  return misplacedSections(numberedRuns(outline, paragraphs));
}

interface EmptyFinding {
  readonly span: Section['headingSpan'];
  readonly message: 'empty';
  readonly args: { readonly title: string };
}

/** A heading alone. One that ends with a stop is an item that says all it has to say. */
function isEmpty(report: Report, section: Section): boolean {
  if (section.children.length > 0 || section.paragraphs.end - section.paragraphs.start > 1) return false;
  const paragraph = report.paragraphs[section.heading]?.paragraph;
  return paragraph?.kind === 'heading' && !/[。;!?,:]$/.test(paragraph.folded);
}
