import { CharClass } from '../../text/charClass';
import type { Pair } from '../../text/pairs';
import { defineParagraphRule } from '../rule';

const between = /[”》]、[“《]/;

/**
 * 相邻的引号、书名号之间用了顿号：《A》、《B》，“A”、“B”。
 *
 * 标有引号、书名号的并列成分之间通常不用顿号；并列项里有不带标号的（《甲》、新华社、《乙》），
 * 或者标号后面有括注的，要用顿号，不提示。
 */
export const dunhaoBetweenMarks = defineParagraphRule({
  id: 'dunhao-between-marks',
  summary: { zh: '相邻引号或书名号之间用了顿号', en: 'A 顿号 between adjacent quotes or titles' },
  severity: 'info',
  basis: [{ source: 'GB/T 15834—2011', clause: '4.5.3.5', force: '一般' }],
  needs: CharClass.dunhao,
  concerns: ({ mask, text }) => (mask & (CharClass.quote | CharClass.bookMark)) !== 0 && between.test(text),
  options: {},
  fix: 'safe',
  messages: {
    needless: {
      zh: '相邻的 {marks} 之间通常不用顿号，可删去。',
      en: 'No 顿号 is needed between adjacent {marks}.',
    },
    fix: { zh: '删去顿号', en: 'Delete the 顿号' },
  },
  examples: [
    { text: '印发《管理办法》⟦、⟧《实施细则》。', fixed: '印发《管理办法》《实施细则》。' },
    { text: '推进“秒批”⟦、⟧“秒报”改革。', fixed: '推进“秒批”“秒报”改革。' },
    { text: '在《中国政府网》、新华社、《湖南日报》等媒体报道。' },
    { text: '“秒报”、236项事项，《办法》（试行）、《细则》，“双随机、一公开”。' },
  ],
  *check({ paragraph }) {
    const { text } = paragraph;
    const closing = new Map<number, Pair>();
    const opening = new Map<number, Pair>();
    for (const pair of paragraph.pairs.pairs) {
      closing.set(pair.close, pair);
      opening.set(pair.open, pair);
    }
    for (let at = text.indexOf('、'); at !== -1; at = text.indexOf('、', at + 1)) {
      const left = closing.get(at - 1);
      const right = opening.get(at + 1);
      if (!left || left.kind !== right?.kind || (left.kind !== 'quote' && left.kind !== 'book')) continue;
      if (hasBareMember(text, left.open, right.close, left.kind === 'quote' ? '“”' : '《》')) continue;
      const span = { start: at, end: at + 1 };
      yield {
        span,
        message: 'needless',
        args: { marks: left.kind === 'quote' ? '“”' : '《》' },
        fixes: [{ message: 'fix', safety: 'safe', edits: [{ span, text: '' }] }],
      };
    }
  },
});

/** Whether the list goes on, to either side, with a member that is not marked or has words after its mark. */
function hasBareMember(text: string, open: number, close: number, marks: string): boolean {
  const before = text.charAt(open - 1);
  const after = text.charAt(close + 1);
  if (before === '、' && text.charAt(open - 2) !== marks.charAt(1)) return true;
  if (after === '、') return text.charAt(close + 2) !== marks.charAt(0);
  return after === '（' || after === '(';
}
