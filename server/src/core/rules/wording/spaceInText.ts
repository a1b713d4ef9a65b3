import { enclosureOf } from '../../syntax/marks';
import { CharClass } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import { defineParagraphRule } from '../rule';

const gap = /(?<=[\u4e00-\u9fff])[ \u00a0\u3000\u2000-\u200a]{1,2}(?=[\u4e00-\u9fff])/g;
/** 王 伟, 张 三: a name of two characters spaced out. */
const nameBefore = /(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff]$/;
const nameAfter = /^[\u4e00-\u9fff](?:[^\u4e00-\u9fff]|$)/;

/**
 * 汉字之间有空格：行政 执法。
 *
 * 段首缩进、序号之后、书名号和引号里、人名、表格、署名处的空格不提示。
 */
export const spaceInText = defineParagraphRule({
  id: 'space-in-text',
  summary: { zh: '汉字之间有空格', en: 'A blank between Chinese characters' },
  severity: 'info',
  basis: [{ source: '电子文件录入惯例', force: '惯例' }],
  needs: CharClass.space,
  concerns: ({ kind }) => kind === 'body',
  options: {},
  fix: 'suggestion',
  messages: {
    gap: {
      zh: '“{before}”与“{after}”之间有多余的空格。',
      en: 'A needless blank between “{before}” and “{after}”.',
    },
    fix: { zh: '删去空格', en: 'Delete the blank' },
  },
  examples: [
    { text: '加强行政⟦ ⟧执法监督，成效明显。', fixed: '加强行政执法监督，成效明显。' },
    { text: '成立“法润石化 护企安商”司法服务中心，印发《某委办公室 某区司法局关于工作的通知》。' },
    { text: '（一） 加强领导。压实责任，王 伟同志带头述法。' },
  ],
  *check({ paragraph }) {
    const { text, kind, bodyStart } = paragraph;
    if (kind !== 'body' || !/[,，。]/.test(text)) return;
    for (const match of matchesOf(gap, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start < bodyStart && paragraph.title && start < paragraph.title.start) continue;
      if (
        nameBefore.test(text.slice(Math.max(0, start - 2), start)) ||
        nameAfter.test(text.slice(end, end + 2))
      )
        continue;
      const { book, quote } = enclosureOf(paragraph, start);
      if (book || quote) continue;
      yield {
        span: { start, end },
        message: 'gap',
        args: { before: text.slice(Math.max(0, start - 2), start), after: text.slice(end, end + 2) },
        fixes: [{ message: 'fix', safety: 'suggestion', edits: [{ span: { start, end }, text: '' }] }],
      };
    }
  },
});
