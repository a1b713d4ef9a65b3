import { sourceOffset, type Placed } from '../../syntax/paragraph';
import type { TextEdit } from '../../text/edit';
import { defineDocumentRule } from '../rule';

/**
 * 一句话中间有硬回车，一段被断成几行，多见于从 PDF 复制的文字。
 *
 * 全文只提示一次，写明处数。其他检查都按接起来的文字进行。
 */
export const tornParagraph = defineDocumentRule({
  id: 'torn-paragraph',
  summary: { zh: '段落被硬回车断开', en: 'Paragraphs are torn by hard line breaks' },
  severity: 'info',
  basis: [{ source: 'GB/T 9704—2012', clause: '7.3.3', force: '必须' }],
  options: {},
  fix: 'suggestion',
  messages: {
    torn: {
      zh: '句子中间断行，全文共{count}处，像是从 PDF 复制的。请把断开的行接起来。',
      en: 'A line breaks inside a sentence ({count} places in the report), as in text copied from PDF. Join the lines.',
    },
    fix: { zh: '接起断开的行，共{count}处', en: 'Join the torn lines ({count} places)' },
  },
  examples: [
    {
      text: '一、做法\n全区各行政机关深入推进行政执法⟦\n⟧，监督工作取得明显成效。',
      fixed: '一、做法\n全区各行政机关深入推进行政执法，监督工作取得明显成效。',
    },
    { text: '一、做法\n全区各行政机关深入推进行政执法监督工作。\n监督工作取得明显成效。' },
  ],
  *check({ report }) {
    const edits = report.paragraphs.flatMap(joinsOf);
    const first = edits[0];
    if (!first) return;
    const args = { count: edits.length };
    yield {
      span: first.span,
      message: 'torn',
      args,
      fixes: [{ message: 'fix', args, safety: 'suggestion', edits }],
    };
  },
});

/** The edits that close the breaks inside a paragraph of running text; `**` and comments beside them stay. */
function joinsOf({ paragraph, start }: Placed): readonly TextEdit[] {
  if (paragraph.kind !== 'body' && paragraph.kind !== 'heading') return [];
  return paragraph.tears.flatMap(({ at }) => {
    const from = sourceOffset(paragraph, at, 'before');
    const gap = paragraph.source.slice(from, sourceOffset(paragraph, at, 'after'));
    // A gap is also what bold marks and comments leave; only one with a line break in it is torn.
    const lineBreak = gap.search(/[\r\n]/);
    if (lineBreak === -1) return [];
    const begin = start + from + gap.slice(0, lineBreak).trimEnd().length;
    const after = gap.slice(lineBreak);
    const end = start + from + lineBreak + after.length - after.trimStart().length;
    return [{ span: { start: begin, end }, text: '' }];
  });
}
