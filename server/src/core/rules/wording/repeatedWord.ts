import { KindBit } from '../../lexicon/entry';
import { hitsOf } from '../../mentions/scan';
import { isHan } from '../../text/charClass';
import { defineParagraphRule } from '../rule';

/**
 * 词语重复：的的、进行进行。
 *
 * 只查列出的虚词和动词；学习习近平、常委会会议、层层等正常相连的字不在其列，理由由、用地地块这样分属两个词的，
 * 实实在在、一把把这样的叠用，也不提示。
 */
export const repeatedWord = defineParagraphRule({
  id: 'repeated-word',
  summary: { zh: '词语重复', en: 'A word is doubled' },
  severity: 'warning',
  basis: [{ source: '校对惯例', force: '惯例' }],
  needs: KindBit.repeated,
  options: {},
  fix: 'suggestion',
  messages: {
    repeated: {
      zh: '“{actual}”重复，请删去一个“{word}”。',
      en: '“{word}” is doubled: “{actual}”. Delete one.',
    },
    fix: { zh: '删去重复的“{word}”', en: 'Delete the second “{word}”' },
  },
  examples: [
    { text: '加强执法队伍⟦的的⟧管理。', fixed: '加强执法队伍的管理。' },
    { text: '对案卷⟦进行进行⟧评查。', fixed: '对案卷进行评查。' },
    { text: '深入学习习近平法治思想，召开区委常委会会议，层层压实责任。' },
    { text: '查清标的的权属，了解目的的正当性。' },
    { text: '处罚理由由执法机构审核，收回用地地块6宗，取得实实在在的成效，一把把心锁被打开。' },
  ],
  *check({ paragraph, facts }) {
    for (const { start, end } of hitsOf(paragraph, facts.terms, 'repeated')) {
      if (isReduplication(paragraph.folded, start, end)) continue;
      const actual = paragraph.text.slice(start, end);
      const length = actual.length % 3 === 0 && actual.startsWith('等') ? 1 : actual.length / 2;
      const word = actual.slice(0, length);
      yield {
        span: { start, end },
        message: 'repeated',
        args: { actual, word },
        fixes: [
          {
            message: 'fix',
            args: { word },
            safety: 'suggestion',
            edits: [{ span: { start: end - length, end }, text: '' }],
          },
        ],
      };
    }
  },
});

/** 实实在在, 的的确确 and 一把把 double a character for emphasis. */
function isReduplication(folded: string, start: number, end: number): boolean {
  if (end - start !== 2) return false;
  const before = folded.slice(Math.max(0, start - 2), start);
  return before.endsWith('一') || isTwice(before) || isTwice(folded.slice(end, end + 2));
}

function isTwice(pair: string): boolean {
  return isHan(pair.charCodeAt(0)) && pair.length === 2 && pair.endsWith(pair.charAt(0));
}
