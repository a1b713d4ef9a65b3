import type { ReportParagraph } from '../../report';
import { enclosureOf } from '../../syntax/marks';
import { CharClass, isHan } from '../../text/charClass';
import { pairAround } from '../../text/pairs';
import { matchesOf } from '../../text/matches';
import { defineParagraphRule } from '../rule';

/** Between 汉字, or a 汉字 and a mark. */
const gap =
  /(?<=[\u4e00-\u9fff])[ \u00a0\u3000\u2000-\u200a]{1,2}(?=[\u4e00-\u9fff，。；：、！？“《（(])|(?<=[，。；：、！？”》）)])[ \u00a0\u3000\u2000-\u200a]{1,2}(?=[\u4e00-\u9fff])/g;
/** 1 5起: a number with a blank inside; 1 256 groups its digits. */
const number = /(?<=[\u4e00-\u9fff]\d{1,3}) {1,2}(?=\d{1,2}[件起人次名个项份场条宗户家])/g;
const besideNumber = /(?<=[\u4e00-\u9fff])[ \u00a0]{1,2}(?=\d)|(?<=\d)[ \u00a0]{1,2}(?=[\u4e00-\u9fff])/g;
const closeNumber = /[\u4e00-\u9fff](?=\d)|\d(?=[\u4e00-\u9fff])/g;
/** （1） and (一) number items; a blank behind them is usual. */
const itemMark = /[（(][一二三四五六七八九十\d]{1,3}[）)]$/;
/** 王 伟, 张 三: a name of two characters spaced out. */
const nameBefore = /(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff]$/;
/** 新华社北京3月8日电, 本报讯: a news agency's head is set off from its text. */
const newsHead = /(?:日[电讯]|本[报网台社刊][电讯])$/;
/** 法治日报讯 记者张三 近日，: so is that of any paper, with its reporter, up to the first mark. */
const newsOpening = /^[\u4e00-\u9fff]{2,12}讯(?=[ \u00a0\u3000])[^，,。：:]{0,24}/;
const nameAfter = /^[\u4e00-\u9fff](?:[^\u4e00-\u9fff]|$)/;

/**
 * 汉字之间、汉字与标点之间有空格，数字中间有空格：行政 执法、国务院 《条例》、1 5起。
 *
 * 段首缩进、序号之后、书名号里、引号里（引用整句话的除外）、人名、表格、署名处的空格不提示；数字与汉字之间，只在同段别处都不空时提示。
 */
export const spaceInText = defineParagraphRule({
  id: 'space-in-text',
  summary: { zh: '汉字、标点、数字之间有空格', en: 'A blank between characters, marks or digits' },
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
    number: {
      zh: '数字中间有空格，请核对后删去。',
      en: 'A blank inside a number; check it and delete the blank.',
    },
    fix: { zh: '删去空格', en: 'Delete the blank' },
  },
  examples: [
    { text: '加强行政⟦ ⟧执法监督，成效明显。', fixed: '加强行政执法监督，成效明显。' },
    {
      text: '落实国务院⟦ ⟧《条例》，乡镇⟦ ⟧（街道）参加应诉1⟦ ⟧5起⟦ ⟧。',
      fixed: '落实国务院《条例》，乡镇（街道）参加应诉15起。',
    },
    { text: '成立“法润石化 护企安商”司法服务中心，印发《某委办公室 某区司法局关于工作的通知》。' },
    { text: '法治日报讯 记者张三 近日，司法局新收案件20件。' },
    { text: '（一） 加强领导。压实责任，王 伟同志带头述法。' },
    { text: '（一）加强领导。 压实责任，定期研究。\n**（二）强化监督。** 开展督察，整改问题。' },
  ],
  *check({ paragraph }) {
    const { text, kind, bodyStart } = paragraph;
    if (kind !== 'body' || !/[,，。]/.test(text)) return;
    const first = Math.max(paragraph.marker?.end ?? 0, paragraph.title?.start ?? 0);
    const gaps = gapsIn(text);
    for (const [message, found] of [
      ['gap', gaps],
      ['number', matchesOf(number, text)],
    ] as const) {
      for (const match of found) {
        const start = match.index;
        const end = start + match[0].length;
        if (start <= first && (start < bodyStart || paragraph.marker)) continue;
        // A blank may set a run-in heading off from its text, as web pages and Markdown do.
        if (start === bodyStart || end === bodyStart) continue;
        if (message === 'gap' && isMeant(text, start, end)) continue;
        if (isInName(paragraph, start)) continue;
        const fix = {
          message: 'fix',
          safety: 'suggestion',
          edits: [{ span: { start, end }, text: '' }],
        } as const;
        const args = { before: text.slice(Math.max(0, start - 2), start), after: text.slice(end, end + 2) };
        yield {
          span: { start, end },
          ...(message === 'gap' ? { message, args } : { message }),
          fixes: [fix],
        };
      }
    }
  },
});

/** The blanks that separate, those of a paper's opening left out. */
function gapsIn(text: string): readonly RegExpExecArray[] {
  const opened = newsOpening.exec(text)?.[0].length ?? 0;
  const all = [...matchesOf(gap, text), ...(/\d/.test(text) ? strayBesideNumbers(text) : [])];
  return all.filter(({ index }) => index >= opened);
}

/** Whether a place stands in 《》 or in a quotation that is a name (“法润石化 护企安商”), not what somebody says. */
function isInName(paragraph: ReportParagraph, at: number): boolean {
  const { book, quote } = enclosureOf(paragraph, at);
  if (!quote) return book;
  const pair = pairAround(paragraph.pairs, at);
  return book || pair?.kind !== 'quote' || !'。！？'.includes(paragraph.text.charAt(pair.close - 1));
}

/** A name of two characters that is spaced out, or a blank behind the number of an item. */
function isMeant(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  if (itemMark.test(before) || newsHead.test(before)) return true;
  return (
    isBetweenHan(text, start, end) &&
    (nameBefore.test(before.slice(-2)) || nameAfter.test(text.slice(end, end + 2)))
  );
}

function isBetweenHan(text: string, start: number, end: number): boolean {
  return isHan(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(end));
}

/** The blanks between 汉字 and digits where the paragraph writes nearly all numbers without; blanks throughout are a style. */
function strayBesideNumbers(text: string): readonly RegExpExecArray[] {
  const spaced = matchesOf(besideNumber, text);
  const close = spaced.length === 0 ? 0 : matchesOf(closeNumber, text).length;
  return close >= spaced.length * 4 ? spaced : [];
}
