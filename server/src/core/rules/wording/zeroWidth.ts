import { matchesOf } from '../../text/matches';
import { defineDocumentRule } from '../rule';

/** Characters without a shape: controls, soft hyphens, zero-width blanks, marks of direction, byte-order marks. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffc]+/g; // eslint-disable-line no-control-regex
const numeric = /[\d０-９.．%％,，十百千万亿余多]/;
/** U+200D belongs between two of these. */
const emoji = /[\ud800-\udfff]|\ufe0f/;

/**
 * 看不见的字符：零宽空格、软连字符、字节顺序标记、控制字符。
 *
 * 从网页或聊天软件复制文字时带入，影响查找、排版和比对。文件开头的字节顺序标记和表情符号里的连接符不提示。
 */
export const zeroWidth = defineDocumentRule({
  id: 'zero-width',
  summary: { zh: '看不见的字符', en: 'An invisible character' },
  severity: 'warning',
  basis: [{ source: '电子文件录入惯例', force: '惯例' }],
  options: {},
  fix: 'safe',
  messages: {
    invisible: {
      zh: '这里有看不见的字符（{codes}），请删去。',
      en: 'There is an invisible character here ({codes}). Delete it.',
    },
    fix: { zh: '删去看不见的字符', en: 'Delete the invisible character' },
  },
  examples: [
    { text: '行政⟦\u200b⟧执法工作⟦\ufeff⟧。', fixed: '行政执法工作。' },
    { text: '\ufeff行政执法工作。' },
  ],
  *check({ report }) {
    const { text } = report;
    for (const match of matchesOf(invisible, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start === 0 && match[0] === '\ufeff') continue;
      if (match[0] === '\u200d' && (emoji.test(text.charAt(start - 1)) || emoji.test(text.charAt(end))))
        continue;
      const codes = [...new Set(Array.from(match[0], codeName))].join('、');
      const span = { start, end };
      yield {
        span,
        message: 'invisible',
        args: { codes },
        // Behind a number, deleting it may give the number another digit or another unit.
        fixes: [
          {
            message: 'fix',
            safety: numeric.test(text.charAt(start - 1)) ? 'suggestion' : 'safe',
            edits: [{ span, text: '' }],
          },
        ],
      };
    }
  },
});

function codeName(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
