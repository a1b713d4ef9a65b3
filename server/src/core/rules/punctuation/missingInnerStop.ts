import stops from '../../lexicon/stops.json';
import { followsSubject } from '../../outline/ordinals';
import type { ReportParagraph } from '../../report';
import { CharClass } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import { defineParagraphRule } from '../rule';

const numerals = '一二三四五六七八九十';
/** After these, 一是 is the end of another word (统一是, 之一是). */
const notBeforeFirst = '统唯之第万逐单专同';
const opener = new RegExp(`(?:${stops.openers.join('|')})(?=,)`, 'g');
const yearStart = /(?:19|20)\d\d年?(?=以来|来[,，]|[,，])/g;
/** A subject before a year is shorter than this (我区2023年以来, 区政府2023年,). */
const shortestClause = 8;

/**
 * 句中缺标点：占比达100%三是……，安定稳定2023年以来，……
 *
 * 只在“二是”“第二，”“此外，”和年份前面看：前面没有标点，又不是“自2023年以来”一类介词的宾语，也不是短主语（我局一是……）。
 */
export const missingInnerStop = defineParagraphRule({
  id: 'missing-inner-stop',
  summary: { zh: '句中缺标点', en: 'A stop is missing inside a paragraph' },
  severity: 'warning',
  basis: [{ source: 'GB/T 15834—2011', clause: '4.1', force: '必须' }],
  concerns: (paragraph) =>
    paragraph.kind === 'body' &&
    paragraph.bodyStart < paragraph.folded.length &&
    lostStops(paragraph).length > 0,
  options: {},
  fix: 'suggestion',
  messages: {
    lost: {
      zh: '“{before}”与“{after}”之间缺标点，似应补“。”或“；”。',
      en: 'A stop seems to be missing between “{before}” and “{after}”.',
    },
    fix: { zh: '补上“{mark}”', en: 'Add {mark}' },
  },
  examples: [
    {
      text: '一是推进改革，占比达10⟦0%二是⟧提升服务。',
      fixed: '一是推进改革，占比达100%。二是提升服务。',
    },
    { text: '全区社会大局持续安定⟦稳定2023年⟧以来，受理1304件。' },
    { text: '举办2023年政法干警轮训班，办理104件（含2019年结转），自2023年以来，我区2023年以来，成效明显。' },
    {
      text: '（一）筑牢思想⟦根基一是⟧抓实学习。举办培训。二是抓实考核。开展督察。',
      fixed: '（一）筑牢思想根基。一是抓实学习。举办培训。二是抓实考核。开展督察。',
    },
    { text: '今年以来，执法股一是组织检查，二是开展培训。我局一是完善制度。二是加强督查。' },
    { text: '一是推进改革；二是优化流程。这不二是。原因之一是人手不足，二是经费不足。' },
  ],
  *check({ paragraph }) {
    const { text, folded } = paragraph;
    const betweenItems = folded.includes(';') ? '；' : '。';
    for (const at of lostStops(paragraph)) {
      const before = folded.slice(Math.max(0, at - 4), at);
      const start = wholeStart(text, Math.max(0, at - 2));
      const after =
        /^(?:(?:19|20)\d\d年?|第?[一二三四五六七八九十]是?|[\u4e00-\u9fff]{2,4})/.exec(
          folded.slice(at),
        )?.[0] ?? '';
      const end = at + after.length;
      const mark = after.endsWith('是') ? betweenItems : '。';
      yield {
        span: { start, end },
        message: 'lost',
        args: { before, after: text.slice(at, end) },
        fixes: [
          {
            message: 'fix',
            args: { mark },
            safety: 'suggestion',
            edits: [{ span: { start: at, end: at }, text: mark }],
          },
        ],
      };
    }
  },
});

/** The start of the character that holds `at`: never the middle of an astral one. */
function wholeStart(text: string, at: number): number {
  return at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}

/** Where stops belong, kind after kind. */
function lostStops(paragraph: ReportParagraph): readonly number[] {
  const { folded, mask } = paragraph;
  const found =
    (mask & CharClass.hanNumeral) === 0
      ? []
      : lostBeforeItems(folded).filter(
          (at) => !folded.startsWith('一是', at) || !followsSubject(paragraph, at),
        );
  if ((mask & CharClass.comma) !== 0) {
    for (const match of matchesOf(opener, folded)) {
      const before = folded.slice(Math.max(0, match.index - 2), match.index);
      const guarded = stops.openerUnless.some((word) => before.endsWith(word));
      if (joins(folded, match.index) && !guarded) found.push(match.index);
    }
  }
  if ((mask & CharClass.digit) === 0) return found;
  for (const match of matchesOf(yearStart, folded))
    if (joinsYear(folded, match.index)) found.push(match.index);
  return found;
}

/** Items of a list that stand right after a word: 一是 and 二是, then 第二. */
function lostBeforeItems(folded: string): number[] {
  const items = itemsOf(folded);
  const found = items.length > 1 ? lostItems(folded, items) : [];
  const seen = new Set<number>();
  for (let at = folded.indexOf('第'); at !== -1; at = folded.indexOf('第', at + 1)) {
    const number = numerals.indexOf(folded.charAt(at + 1) || ' ');
    if (number === -1 || !folded.startsWith(',', at + 2)) continue;
    if (seen.has(number - 1) && joins(folded, at)) found.push(at);
    seen.add(number);
  }
  return found;
}

/** A 一是, 二是 … of a paragraph. */
interface Item {
  readonly at: number;
  /** 0 for 一是. */
  readonly number: number;
  /** Whether a mark or the paragraph's beginning stands before it; a bracket or % may end what is before. */
  readonly opens: boolean;
  /** Whether a mark that parts clauses stands before it. */
  readonly opensClause: boolean;
}

function itemsOf(folded: string): readonly Item[] {
  const items: Item[] = [];
  for (let at = folded.indexOf('是', 1); at !== -1; at = folded.indexOf('是', at + 1)) {
    const number = numerals.indexOf(folded.charAt(at - 1));
    if (number === -1) continue;
    const before = folded.charAt(at - 2);
    const opensClause = at > 1 && /[。;:,!?\s]/.test(before);
    items.push({ at: at - 1, number, opens: at === 1 || opensClause || /[%)]/.test(before), opensClause });
  }
  return items;
}

/** Those that stand right after a word and go on with a list, or open one that goes on. One pass back, one forth. */
function lostItems(folded: string, items: readonly Item[]): number[] {
  const opensList = listOpeners(items);
  const found: number[] = [];
  const last: number[] = [];
  items.forEach(({ at, number, opens }, i) => {
    if (joins(folded, at)) {
      const before = last[number - 1] ?? -1;
      const goesOn = before !== -1 && (last[number] ?? -1) < before;
      const isFirst = number === 0 && !notBeforeFirst.includes(folded.charAt(at - 1));
      if (number === 0 ? isFirst && opensList[i] === true : goesOn) found.push(at);
    }
    if (opens) last[number] = at;
  });
  return found;
}

/** For each item whether a list goes on (二是) behind it, and no other 一是 has opened that one. */
function listOpeners(items: readonly Item[]): readonly boolean[] {
  // The last 一是 before each item, and the last 二是, that open a clause; -1 where there is none.
  const firsts: number[] = [];
  const seconds: number[] = [];
  let [first, second] = [-1, -1];
  for (const { at, number, opens } of items) {
    firsts.push(first);
    seconds.push(second);
    if (opens && number === 0) first = at;
    if (opens && number === 1) second = at;
  }
  const openers: boolean[] = [];
  let next = -1;
  for (let i = items.length - 1; i >= 0; i--) {
    const opener = firsts[next] ?? -1;
    openers[i] = next !== -1 && (opener === -1 || opener < (seconds[i] ?? -1));
    if (items[i]?.number === 1 && items[i]?.opensClause === true) next = i;
  }
  return openers;
}

/** Whether a word stands at `at` right after another, no mark between. */
function joins(folded: string, at: number): boolean {
  return at > 0 && /[\u4e00-\u9fff\d%)》”]/.test(folded.charAt(at - 1));
}

function joinsYear(folded: string, at: number): boolean {
  const last = folded.charAt(at - 1);
  if (at === 0 || !/[\u4e00-\u9fff%)》”]/.test(last) || stops.notBeforeYear.includes(last)) return false;
  for (let length = 1; length <= shortestClause; length++) {
    const char = folded.charAt(at - length);
    if (char === '' || '。,;:、!?'.includes(char)) return false;
  }
  return true;
}
