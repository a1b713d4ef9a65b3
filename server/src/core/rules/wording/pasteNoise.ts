import { documentSpan } from '../../syntax/paragraph';
import { defineDocumentRule } from '../rule';

/**
 * 网页残留：首页 > 政务公开、责任编辑:、扫一扫在手机打开当前页。
 *
 * 只认单独成行的面包屑、署名栏、信息卡、页脚；句子里的“扫码办理”不提示。
 */
export const pasteNoise = defineDocumentRule({
  id: 'paste-noise',
  summary: { zh: '网页残留', en: 'Residue of a web page' },
  severity: 'info',
  basis: [{ source: '公文写作惯例', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  messages: {
    noise: {
      zh: '“{actual}”是网页上的文字，不属于报告，请删去。',
      en: '“{actual}” is part of a web page, not of the report. Delete it.',
    },
    fix: { zh: '删去这一行', en: 'Delete this line' },
  },
  examples: [
    {
      text: '⟦首页 > 政务公开 > 规划计划⟧\n一、回顾\n成效明显，群众满意。\n⟦责任编辑：⟧\n⟦扫一扫在手机打开当前页⟧',
    },
    { text: '一、回顾\n推行扫码办理，群众扫一扫即可查询。' },
  ],
  *check({ report }) {
    for (const placed of report.paragraphs) {
      const { paragraph } = placed;
      if (paragraph.kind !== 'noise') continue;
      const span = documentSpan(placed, { start: 0, end: paragraph.text.length });
      const actual = paragraph.text.length > 20 ? `${paragraph.text.slice(0, 20)}…` : paragraph.text;
      yield {
        span,
        message: 'noise',
        args: { actual },
        fixes: [
          {
            message: 'fix',
            safety: 'suggestion',
            edits: [{ span: wholeLine(report.text, span.start, span.end), text: '' }],
          },
        ],
      };
    }
  },
});

/** The line with its indent and its line break. */
function wholeLine(text: string, from: number, to: number) {
  let start = from;
  while (start > 0 && /[^\S\r\n]/.test(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && /[^\S\r\n]/.test(text.charAt(end))) end++;
  const lineStarts = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  if (!lineStarts) return { start: from, end: to };
  if (text.startsWith('\r\n', end)) end += 2;
  else if (end < text.length && /[\r\n]/.test(text.charAt(end))) end += 1;
  return { start, end };
}
