import { KindBit } from '../../lexicon/entry';
import placeholders from '../../lexicon/placeholders.json';
import { hitsOf } from '../../mentions/scan';
import type { TermSet } from '../../lexicon/terms';
import { enclosureOf } from '../../syntax/marks';
import type { ReportParagraph } from '../../report';
import { CharClass, isDigit, isHan } from '../../text/charClass';
import { pairAround, type Pair } from '../../text/pairs';
import type { Span } from '../../text/span';
import { matchesOf } from '../../text/matches';
import { defineParagraphRule } from '../rule';
import { endAtStop, startAfterStop } from '../../text/stops';

const counter = `(?:${placeholders.counters.join('|')})`;
const name = `(?:${placeholders.names.join('|')})`;
/** ××件, XX人次, 20××年, **项; a single × only before a measure word. */
const counted = new RegExp(
  `(?<![A-Za-z])(?:20)?(?:[×Xx＊*○□●_＿]{2,6}|(?<![\\d.])[×](?![\\d.])|(?<=[\\u4e00-\\u9fff])[*＊Xx](?!项目))(?=${counter})`,
  'g',
);
const yearBlank = /(?<![\dA-Za-z])20[×Xx*_○□]{1,2}(?=年)/g;
/** 138****1234 hides a figure. */
const longBlank = /(?<![×□○_＿*])[×□○_＿]{3,}|(?<![×□○_＿*\d])\*{3,}(?!\d)|(?<![Xx])[Xx]{3,}(?![A-Za-z])/g;
const named = new RegExp(`(?:^|[^\\u4e00-\\u9fffA-Za-z×])[×Xx○]{2,4}(?=${name})`, 'g');
const placed = new RegExp(`(?<![×○A-Za-z\\d])[×Xx]{2,4}(?=${placeholders.places.join('|')})`, 'g');
const draftNote = new RegExp(`\\((?:${placeholders.drafts.join('|')})\\)$`);
const isMeant = new RegExp(placeholders.meant.join('|'));
const spaced = new RegExp(`(?<=[\\u4e00-\\u9fff])[ \\u00a0]{3,20}(?=${counter}[,，。;；、])`, 'g');
/** Tried at a 年 that is followed by a blank or by 月. */
const emptyDate = /(?<=(?<!\d)20\d{0,2}\s{0,6})年\s{0,6}月(?:\s{0,6}日)?(?![\d一二三四五六七八九十])/y;
/** （此数待司法局核实）, （请办公室补充）: no report says so of itself. */
const told = new RegExp(
  `^(?:${placeholders.remarkHeads.join('|')})[\\u4e00-\\u9fff,、]{0,16}(?:${placeholders.remarkTails.join('|')})(?:一下|后再定)?$`,
);
/** 超过1600家/达到1600家以上: two wordings with one number. */
const alternatives = new RegExp(
  `(?<!\\d)(\\d{2,8})[^\\d\\s,，。;；、/()（）]{0,6}/[\\u4e00-\\u9fff]{1,8}\\1(?!\\d)(?:${counter})?`,
  'g',
);
/** A date line of which nothing is filled in: `年  月  日`. */
const emptyDateLine = /^年\s{0,9}月\s{0,9}日?$/;
const bracketed = new RegExp(
  `^(?:${placeholders.brackets.join('|')})|(?:${placeholders.words.join('|')})$|^\\s*$`,
);

/**
 * 草稿里的空没有填：××件、XX人次、【待补】、20××年。
 *
 * 修改人留下的批语（此段建议删、[批注1]）也在此列。正文里的XX镇是空着的地名，标题末尾的（征求意见稿）是草稿的标记；引号、书名号里的样本（“××省”），隐去姓名的当事人（王××、××公司诉××局）、号码（138****1234）不提示。
 */
export const placeholderLeft = defineParagraphRule({
  id: 'placeholder-left',
  summary: { zh: '草稿里的空没有填', en: 'A blank of the draft is left' },
  severity: 'error',
  basis: [{ source: '公文校核惯例', force: '惯例' }],
  needs: CharClass.blank | CharClass.bracket | CharClass.space | CharClass.dateUnit | KindBit.placeholder,
  options: {},
  messages: {
    left: { zh: '“{actual}”是待填的空，请补上内容。', en: '“{actual}” is a blank that was not filled.' },
    draft: {
      zh: '“{actual}”是草稿的标记，定稿时请删去。',
      en: '“{actual}” marks a draft. Delete it in the final version.',
    },
    remark: {
      zh: '“{actual}”像是修改稿上的批语，定稿时请删去。',
      en: '“{actual}” looks like a remark on the draft. Delete it in the final version.',
    },
    alternatives: {
      zh: '“{actual}”像是两种写法并存，请留下一种。',
      en: '“{actual}” looks like two wordings side by side. Keep one.',
    },
    spaces: { zh: '这里空着未填，请补上数字。', en: 'A number is missing in this blank.' },
    date: { zh: '这里的日期没有填写完整，请补上。', en: 'The date here is not filled in.' },
  },
  examples: [
    { text: '办理行政复议案件⟦××⟧件，培训⟦XX⟧人次，⟦20××⟧年工作安排。' },
    { text: '在⟦【待补】⟧的坚强领导下，共培训【典型案例】人员。' },
    { text: '在⟦XX⟧镇召开现场会，与浙江⟦****⟧律师事务所签约，培训⟦****⟧人次。' },
    { text: '甲区2024年法治政府建设年度报告⟦（征求意见稿）⟧' },
    { text: '甲区司法局\n⟦年　　月　　日⟧' },
    { text: '按照“××省××市”的样式填写，王××诉××公司一案已办结。' },
    { text: '制定规范性文件5件⟦（数据待核实）⟧，⟦此处补充⟧典型案例。' },
    { text: '转移群众11.8万人⟦（此数请应急厅再核）⟧，培训⟦1600家/达到1600家⟧以上。' },
    { text: '12条线索待核实，告知申请人待补正材料36件，权属待确认地块6宗，问题56个（8个待核实）。' },
    { text: '推行柔性执法⟦（此段与前文重复，建议删）⟧，⟦[批注1]⟧受理投诉⟦（数据请核对）⟧321件。' },
    { text: '推行X光机检查，投资3×5项目，型号XX-2000。' },
  ],
  *check({ paragraph, facts }) {
    const { kind, text } = paragraph;
    if (kind === 'noise') return;
    if ((paragraph.mask & CharClass.blank) !== 0) {
      for (const span of blanks(paragraph))
        yield { span, message: 'left', args: { actual: text.slice(span.start, span.end) } };
    }
    for (const span of openPlaces(paragraph)) {
      const actual = text.slice(span.start, span.end);
      yield { span, message: 'left', args: { actual }, severity: 'warning' };
    }
    for (const span of draftNotes(paragraph)) {
      const actual = text.slice(span.start, span.end);
      yield { span, message: 'draft', args: { actual }, severity: 'warning' };
    }
    for (const span of remarksIn(paragraph)) {
      yield { span, message: 'remark', args: { actual: text.slice(span.start, span.end) } };
    }
    if (paragraph.folded.includes('/') && (paragraph.mask & CharClass.digit) !== 0) {
      for (const span of spansOf(paragraph.folded, alternatives))
        yield { span, message: 'alternatives', args: { actual: text.slice(span.start, span.end) } };
    }
    for (const span of missingNumbers(paragraph)) yield { span, message: 'spaces' };
    if ((paragraph.mask & CharClass.dateUnit) !== 0) {
      for (const span of emptyDates(paragraph)) yield { span, message: 'date' };
    }
    yield* words(paragraph, facts.terms);
  },
});

/** Words that mark a blank, and remarks: a bracket of them is told of once. */
function* words(paragraph: ReportParagraph, terms: TermSet | undefined) {
  const { text } = paragraph;
  let bracket = -1;
  for (const { start, end } of hitsOf(paragraph, terms, 'placeholder')) {
    const { book, quote } = enclosureOf(paragraph, start);
    if (book || quote) continue;
    const around = pairAround(paragraph.pairs, start);
    if (remarks.has(paragraph.folded.slice(start, end))) {
      const span = remarkAt(text, { start, end }, around);
      if (span === undefined || span.start === bracket) continue;
      bracket = span.start;
      yield { span, message: 'remark', args: { actual: text.slice(span.start, span.end) } } as const;
      continue;
    }
    if (around && end <= around.close && isNote(paragraph, around)) {
      // blanks() tells of 【…】; the words in other brackets are told of here, once.
      if (around.kind === 'lenticular' || around.open === bracket) continue;
      bracket = around.open;
      const span = { start: around.open, end: around.close + 1 };
      yield { span, message: 'left', args: { actual: text.slice(span.start, span.end) } } as const;
    } else if (standsAlone(text, start, end)) {
      yield { span: { start, end }, message: 'left', args: { actual: text.slice(start, end) } } as const;
    }
  }
}

const remarks = new Set([...placeholders.remarks, ...placeholders.orders]);
const spoken = new Set(placeholders.spoken);
/** A longer bracket is part of the report. */
const longestRemark = 40;
/** Told of already. */
const known = new RegExp([...placeholders.words, ...placeholders.remarks].join('|'));

const clauseStops = '，。；：、';

/** The bracket that a remark stands in, or its clause where no report has such words. */
function remarkAt(text: string, { start, end }: Span, around: Pair | undefined): Span | undefined {
  // 新（改）建公厕7座 is one word with another in it.
  if ('(（'.includes(text.charAt(start)))
    return isHan(text.charCodeAt(start - 1)) && text.charAt(end) === '建' ? undefined : { start, end };
  if (around && end <= around.close && around.close - around.open <= longestRemark) {
    const isComment = /^批注[\d一二三四五六七八九十:：[（(]/.test(text.slice(around.open + 1));
    if (text.slice(start, end) === '批注' && !isComment) return undefined;
    return { start: around.open, end: around.close + 1 };
  }
  if (!spoken.has(text.slice(start, end))) return undefined;
  return { start: startAfterStop(text, start, clauseStops), end: endAtStop(text, end, clauseStops) };
}

/** Brackets whose words tell a colleague what to do; those with words of the lexicon are told of by \`words\`. */
function* remarksIn({ pairs, folded }: ReportParagraph): Generator<Span> {
  for (const { kind, open, close } of pairs.pairs) {
    if ((kind !== 'paren' && kind !== 'square') || close - open > longestRemark) continue;
    const inside = folded.slice(open + 1, close);
    if (told.test(inside) && !known.test(inside)) yield { start: open, end: close + 1 };
  }
}

/** （待补充） asks to be filled in; （其中8条待核实） tells of figures. */
function isNote(paragraph: ReportParagraph, { kind, open, close }: Pair): boolean {
  return (
    isLeft(paragraph, open, close) &&
    (kind === 'lenticular' || !/\d/.test(paragraph.folded.slice(open, close)))
  );
}

/** In running text 线索待核实 and 申请填写 are plain prose; a note to the writer is a clause of its own or begins with 此处. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (!isHan(text.charCodeAt(start))) return true;
  if (text.startsWith('此处', start)) return true;
  return !isHan(text.charCodeAt(start - 1)) && (!isHan(text.charCodeAt(end)) || text.startsWith('请', start));
}

function* blanks(paragraph: ReportParagraph): Generator<Span> {
  const { text } = paragraph;
  const found: Span[] = [];
  for (const { kind, open, close } of paragraph.pairs.pairs) {
    if (kind === 'lenticular' && isLeft(paragraph, open, close)) found.push({ start: open, end: close + 1 });
  }
  const isDocumentHead =
    paragraph.kind === 'title' || paragraph.kind === 'addressee' || paragraph.kind === 'signOff';
  const patterns = [yearBlank, counted, longBlank, ...(isDocumentHead ? [named] : [])];
  for (const pattern of patterns) for (const span of spansOf(text, pattern)) found.push(span);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  for (const span of found) {
    const { book, quote } = enclosureOf(paragraph, span.start);
    if (span.start < end || book || quote) continue;
    end = span.end;
    yield span;
  }
}

function missingNumbers({ kind, mask, text }: ReportParagraph): Iterable<Span> {
  const open = (mask & CharClass.space) !== 0 && kind === 'body' && text.includes('   ');
  return open ? spansOf(text, spaced) : [];
}

/** 在XX镇, where no sentence about a case hides the name of a party (XX市某公司诉……案) and none tells of a sample. */
function* openPlaces(paragraph: ReportParagraph): Generator<Span> {
  const { kind, mask, text } = paragraph;
  if ((mask & CharClass.blank) === 0 || (kind !== 'body' && kind !== 'heading')) return;
  for (const span of spansOf(text, placed)) {
    const { book, quote } = enclosureOf(paragraph, span.start);
    if (book || quote || isMeant.test(sentenceAround(text, span))) continue;
    yield span;
  }
}

/** （征求意见稿） at the end of the title or of a heading; behind the 《》 of a document it tells of that document. */
function* draftNotes({ kind, folded, mask }: ReportParagraph): Generator<Span> {
  if ((mask & CharClass.bracket) === 0 || (kind !== 'title' && kind !== 'heading')) return;
  const match = draftNote.exec(folded);
  if (match && !folded.includes('》')) yield { start: match.index, end: match.index + match[0].length };
}

/** At most so much of a sentence is read on either side. */
const sentenceReach = 60;

function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - sentenceReach), start);
  const [after = ''] = text.slice(end, end + sentenceReach).split('。', 1);
  return before.slice(before.lastIndexOf('。') + 1) + after;
}

/** Whether what stands in a bracket asks to be filled in: 【待补】, 【】, 【数据】. */
function isLeft({ text }: ReportParagraph, open: number, close: number): boolean {
  return close - open <= 60 && bracketed.test(text.slice(open + 1, close));
}

function emptyDates({ folded, mask }: ReportParagraph): readonly Span[] {
  const found: Span[] = [];
  if ((mask & CharClass.digit) === 0)
    return folded.length < 20 && emptyDateLine.test(folded) ? [{ start: 0, end: folded.length }] : found;
  for (let at = folded.indexOf('年'); at !== -1; at = folded.indexOf('年', at + 1)) {
    const next = folded.charCodeAt(at + 1);
    if (isDigit(next) || (isHan(next) && !folded.startsWith('月', at + 1))) continue;
    emptyDate.lastIndex = at;
    const match = emptyDate.exec(folded);
    if (match) found.push({ start: at, end: at + match[0].length });
  }
  return found;
}

function* spansOf(text: string, pattern: RegExp): Generator<Span> {
  for (const match of matchesOf(pattern, text))
    yield { start: match.index, end: match.index + match[0].length };
}
