import type { Report } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import { isOtherTitle } from '../../syntax/wording';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 报告没有标题，开头就是正文。
 *
 * 从网页复制时，标题常常落在复制范围之外。通知、讲话、方案有自己的标题，不提示。
 */
export const titleMissing = defineDocumentRule({
  id: 'title-missing',
  summary: { zh: '报告没有标题', en: 'The report has no title' },
  severity: 'warning',
  basis: [
    { source: '《党政机关公文处理工作条例》', clause: '第九条', force: '必须' },
    { source: 'GB/T 9704—2012', clause: '7.3.1', force: '必须' },
  ],
  options: {},
  messages: {
    missing: {
      zh: '报告开头就是“{heading}”，没有标题。请在上面补写标题，由发文机关名称、事由和文种组成。',
      en: 'The report opens with “{heading}” and has no title. Add one above: issuer, subject and kind of document.',
    },
  },
  examples: [
    {
      text: '⟦一、推进法治政府建设的主要举措⟧\n加强领导。\n二、存在的不足和原因\n力量不强，原因是培训不够。',
    },
    {
      text: '⟦2023年⟧，甲区深入推进法治政府建设。\n一、推进法治政府建设的主要举措\n加强领导。\n二、存在的不足和原因\n力量不强，原因是培训不够。',
    },
    {
      text: '关于印发2024年法治政府建设工作安排的通知\n一、总体要求\n推进法治政府建设。\n二、重点任务\n规范执法。',
    },
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n一、主要举措\n加强领导。\n二、存在的不足和原因\n力量不强。',
    },
  ],
  *check({ report }) {
    const { title, outline, paragraphs } = report;
    const heading = outline[0];
    if (title || !heading || (!report.profile && outline.length < 2)) return;
    if (namesOther(report, heading.heading)) return;
    const first = paragraphs.find(({ paragraph: { kind } }) => kind !== 'noise' && kind !== 'documentNumber');
    if (!first) return;
    const opens = first.paragraph.marker !== undefined;
    const span = opens
      ? heading.headingSpan
      : documentSpan(first, { start: 0, end: firstClause(first.paragraph.folded) });
    yield {
      span,
      message: 'missing',
      args: { heading: shorten(textOf(report.text, span).replace(/[\r\n]/g, '')) },
    };
  },
});

/** Whether the title of a plan or a notice stands somewhere above the first heading, as below the letter that sends it. */
function namesOther({ paragraphs }: Report, heading: number): boolean {
  return paragraphs
    .slice(0, heading)
    .some(({ paragraph }) => paragraph.kind !== 'noise' && isOtherTitle(paragraph.folded));
}

/** The length of a paragraph's first clause. */
function firstClause(folded: string): number {
  const mark = folded.search(/[,。;:!?]/);
  return mark === -1 ? folded.length : mark;
}

function shorten(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

const longest = 24;
