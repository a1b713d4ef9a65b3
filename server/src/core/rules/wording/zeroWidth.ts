import type { Report } from '../../report';
import { CharClass, classOf } from '../../text/charClass';
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
    if (!mayHoldInvisible(report)) return;
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

/** Whether there is one at all, told by the paragraphs' masks and by what stands between the paragraphs. */
function mayHoldInvisible({ text, paragraphs }: Report): boolean {
  let from = 0;
  for (const { paragraph, start } of paragraphs) {
    if ((paragraph.mask & CharClass.invisible) !== 0 || hasInvisible(text, from, start)) return true;
    from = start + paragraph.source.length;
    // What was closed in a tear is not in the mask.
    if (paragraph.tears.length > 0 && hasInvisible(text, start, from)) return true;
  }
  return hasInvisible(text, from, text.length);
}

function hasInvisible(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if ((classOf(text.charCodeAt(at)) & CharClass.invisible) !== 0) return true;
  return false;
}

function codeName(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
