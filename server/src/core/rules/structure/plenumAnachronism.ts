import lexicon from '../../lexicon/meetings.json';
import type { Report } from '../../report';
import { documentSpan, type Paragraph, type Placed } from '../../syntax/paragraph';
import { CharClass } from '../../text/charClass';
import { readDate } from '../../text/date';
import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

/** A meeting with its day, or with the day before which it cannot be; `last` where the congress has no such plenum. */
interface Meeting {
  readonly name: string;
  readonly begins: string;
  readonly known: boolean;
  readonly last?: string;
}

const plenum =
  /(十[八九]|二十[一二三四五六七八九]?)届([一二三四五六七八九]中(?:[、和][一二三四五六七八九]中){0,5})全会/g;
const congress = /党的(十[八九]|二十[一二三四五六七八九]?)大(?![举力项事类批])/y;
const last: Readonly<Record<string, string>> = lexicon.last;
const numerals = '一二三四五六七八九';
const reach = 8;
const aheadReach = 18;
/** 2025年是“十四五”规划的收官之年; the year is told of the year before 是. */
const yearIs = /(?<!\d)(20\d\d)年(?:度)?[,，]?[既正恰也]?是/g;
const periodYear = new RegExp(
  `(${lexicon.periods.map(({ name }) => name).join('|')})[”"']?[^,，、。;；十七八九]{0,8}?(${[...lexicon.opening, ...lexicon.closing].join('|')})之年`,
  'g',
);

/**
 * 报告提到了成文以后才召开的全会：2022年的报告写“党的二十届三中全会”；没有开过的全会：十九届八中全会；
 * 五年规划的开局之年、收官之年与同一句写的年份不符：2025年是“十五五”规划开局之年；几次全会次序颠倒；当时还没有提出的表述。
 *
 * 有成文日期的以成文日期为限，没有的以报告年度的下一年3月31日为限。“迎接党的二十大”不算，共青团、民主党派的全会不查。
 */
export const plenumAnachronism = defineDocumentRule({
  id: 'plenum-anachronism',
  summary: { zh: '会议、规划期与年份不符', en: 'A meeting or a plan does not fit its year' },
  severity: 'warning',
  basis: [{ source: '党的全国代表大会和中央全会公开报道的会期', force: '一般' }],
  options: {},
  messages: {
    later: {
      zh: '“{meeting}”{begins}才召开，晚于{limit}，{year}年的报告不可能写到。请核对会议名称，或删去旧稿残留的文字。',
      en: '{meeting} met on {begins}, later than {limit}: a report on {year} cannot name it. Check the name.',
    },
    unheld: {
      zh: '“{meeting}”在{limit}以前还没有召开，{year}年的报告不可能写到。请核对届次。',
      en: '{meeting} had not met by {limit}: a report on {year} cannot name it. Check the number.',
    },
    noSuch: {
      zh: '没有“{meeting}”：这一届到{last}中全会为止。请核对届次。',
      en: 'There is no {meeting}: that congress ended with its plenum {last}. Check the number.',
    },
    coined: {
      zh: '“{words}”{begins}才提出，晚于{limit}，{year}年的报告不可能写到。请删去套用的表述，或核对年度。',
      en: '“{words}” was first said on {begins}, later than {limit}: a report on {year} cannot have it.',
    },
    order: {
      zh: '“{actual}”次序有误：几次全会应按先后写，不重复。',
      en: 'In “{actual}” the plenums are out of order or named twice.',
    },
    period: {
      zh: '“{period}”是{first}—{last}年，{expected}年才是{actual}，与前面写的{year}年不符，请核对。',
      en: '{period} is {first}—{last}: its {actual} is {expected}, not {year}. Please check.',
    },
  },
  examples: [
    { text: '甲区人民政府关于2022年法治政府建设情况的报告\n2022年，甲区深入学习党的⟦二十届三中⟧全会精神。' },
    {
      text: '甲区人民政府关于2024年法治政府建设情况的报告\n2024年，甲区深入学习党的二十届二中、三中全会精神。',
    },
    { text: '甲区人民政府关于2021年法治政府建设情况的报告\n2021年，甲区以实际行动迎接党的二十大胜利召开。' },
    { text: '甲区人民政府关于2024年法治政府建设情况的报告\n2024年，甲区学习党的⟦二十三届三中⟧全会精神。' },
    { text: '学习党的⟦十九届八中⟧全会精神，学习共青团十九届八中全会精神。' },
    { text: '甲区人民政府关于2019年法治政府建设情况的报告\n2019年，甲区深入学习贯彻⟦习近平法治思想⟧。' },
    { text: '学习党的二十大和二十届⟦三中、二中⟧全会精神。' },
    { text: '2025年是“⟦十五五”规划开局之年⟧。2025年是“十四五”规划收官之年，2026年是“十五五”规划开局之年。' },
  ],
  *check({ report, perParagraph }) {
    const { reportYear } = report;
    const limit = reportYear === undefined ? undefined : limitOf(report, reportYear);
    const named = perParagraph(namedIn);
    const periods = perParagraph(periodSlips);
    const orders = perParagraph(disorderedIn);
    const later = lexicon.coined.filter(({ begins }) => limit !== undefined && begins > limit);
    for (const [index, placed] of report.paragraphs.entries()) {
      for (const { meeting, span } of named[index] ?? none) {
        const { name, begins, known } = meeting;
        const at = documentSpan(placed, span);
        if (meeting.last !== undefined) {
          yield { span: at, message: 'noSuch', args: { meeting: name, last: meeting.last } };
        } else if (reportYear !== undefined && limit !== undefined && begins > limit) {
          const args = { meeting: name, limit: inWords(limit), year: reportYear };
          if (known) yield { span: at, message: 'later', args: { ...args, begins: inWords(begins) } };
          else yield { span: at, message: 'unheld', args };
        }
      }
      for (const span of orders[index] ?? noSpans) {
        const actual = placed.paragraph.text.slice(span.start, span.end);
        yield { span: documentSpan(placed, span), message: 'order', args: { actual } };
      }
      if (reportYear !== undefined && limit !== undefined && later.length > 0)
        yield* coinedIn(placed, later, limit, reportYear);
      for (const { span, args } of periods[index] ?? noSlips)
        yield { span: documentSpan(placed, span), message: 'period', args };
    }
  },
});

/** A year said to be the first or last of a plan that it is not. */
interface PeriodSlip {
  readonly span: Span;
  readonly args: {
    readonly period: string;
    readonly first: number;
    readonly last: number;
    readonly expected: number;
    readonly actual: string;
    readonly year: number;
  };
}

const noSlips: readonly PeriodSlip[] = [];

function periodSlips({ kind, text, folded, mask }: Paragraph): readonly PeriodSlip[] {
  if (kind === 'noise' || (mask & CharClass.dateUnit) === 0 || !text.includes('之年')) return noSlips;
  const years = matchesOf(yearIs, folded);
  const slips: PeriodSlip[] = [];
  for (const { index, 0: words, 1: name, 2: which = '' } of years.length === 0
    ? []
    : matchesOf(periodYear, text)) {
    const said = years.findLast((year) => year.index < index);
    const period = lexicon.periods.find((one) => one.name === name);
    if (!said || !period || /[。;；]|20\d\d年/.test(text.slice(said.index + said[0].length, index))) continue;
    const { first, last: closing } = period;
    const expected = lexicon.opening.includes(which) ? first : closing;
    const year = Number(said[1]);
    if (year === expected) continue;
    const args = { period: period.name, first, last: closing, expected, actual: `${which}之年`, year };
    slips.push({ span: { start: index, end: index + words.length }, args });
  }
  return slips;
}

interface Named {
  readonly meeting: Meeting;
  readonly span: Span;
}

const none: readonly Named[] = [];

/** The last day that the report can know of, as 2025-03-31. */
function limitOf(report: Report, year: number): string {
  const dated = report.paragraphs.find(({ paragraph }) => paragraph.kind === 'signatureDate');
  const signed = dated && readDate(dated.paragraph.folded);
  // A report signed before its year is nearly over has a wrong date, which year-mismatch names.
  return signed !== undefined && signed >= `${String(year)}-10-01` ? signed : `${String(year + 1)}-03-31`;
}

/** The meetings that a paragraph names as past. */
function namedIn({ kind, text, mask }: Paragraph): readonly Named[] {
  if (kind === 'noise' || kind === 'annex' || (mask & CharClass.hanNumeral) === 0) return none;
  const named: Named[] = [];
  if (text.includes('中全会')) {
    for (const match of matchesOf(plenum, text)) named.push(...plenumsOf(text, match));
  }
  for (let at = text.indexOf('党的'); at !== -1; at = text.indexOf('党的', at + 2)) {
    congress.lastIndex = at;
    const match = congress.exec(text);
    const meeting = match && meetingOf(match[1], undefined);
    if (meeting && !isAhead(text, at))
      named.push({ meeting, span: { start: at, end: at + match[0].length } });
  }
  return named.length === 0 ? none : named;
}

const noSpans: readonly Span[] = [];

/** Set phrases that were first said after the last day that the report can know of. */
function* coinedIn(placed: Placed, later: typeof lexicon.coined, limit: string, year: number) {
  const { kind, text } = placed.paragraph;
  for (const { words, begins } of kind === 'noise' ? [] : later) {
    const start = text.indexOf(words);
    if (start === -1) continue;
    const args = { words, begins: inWords(begins), limit: inWords(limit), year };
    yield {
      span: documentSpan(placed, { start, end: start + words.length }),
      message: 'coined',
      args,
    } as const;
  }
}

/** Plenums of one committee that are not named one after the other: 三中、二中全会. */
function disorderedIn({ kind, text }: Paragraph): readonly Span[] {
  if (kind === 'noise' || !text.includes('中全会')) return noSpans;
  return matchesOf(plenum, text).flatMap(({ index, 1: session = '', 2: numbers = '' }) => {
    const order = Array.from(numbers.matchAll(/([一二三四五六七八九])中/g), ([, number = '']) =>
      numerals.indexOf(number),
    );
    if (order.every((number, i) => i === 0 || number > (order[i - 1] ?? 0))) return [];
    const start = index + session.length + 1;
    return [{ start, end: start + numbers.length }];
  });
}

/** 二十届二中、三中全会 names two. */
function* plenumsOf(
  text: string,
  { index, 1: session = '', 2: numbers = '' }: RegExpExecArray,
): Generator<Named> {
  const numbersStart = index + session.length + 1;
  for (let at = 0; at < numbers.length; at += 3) {
    const meeting = meetingOf(session, numbers.charAt(at));
    if (!meeting || isAhead(text, index) || isOfOthers(text, index)) continue;
    yield { meeting, span: { start: at === 0 ? index : numbersStart + at, end: numbersStart + at + 2 } };
  }
}

/** What is known of a plenum, or of a congress where `number` is left out. */
function meetingOf(session: string | undefined, number: string | undefined): Meeting | undefined {
  if (session === undefined) return undefined;
  const held = lexicon.meetings.find(({ congress, plenum }) => congress === session && plenum === number);
  if (held) return { name: held.name, begins: held.begins, known: true };
  const name = number === undefined ? `党的${session}大` : `党的${session}届${number}中全会`;
  const final = last[session];
  if (final !== undefined && number !== undefined && numerals.indexOf(number) > numerals.indexOf(final))
    return { name, begins: '', known: true, last: final };
  const unheld = lexicon.unheld.find(
    ({ congress, plenums }) =>
      congress === session && (number === undefined ? plenums.startsWith('一') : plenums.includes(number)),
  );
  return unheld && { name, begins: unheld.notBefore, known: false };
}

/** 共青团, 民主党派 and others have plenums of their own numbers. */
function isOfOthers(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return lexicon.others.some((body) => before.includes(body));
}

/** 以迎接、学习宣传贯彻党的二十大为主线 looks ahead from the beginning of its clause. */
function isAhead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - aheadReach), at);
  const clause = before.slice(Math.max(...Array.from('，。；：,;:', (mark) => before.lastIndexOf(mark))) + 1);
  return lexicon.ahead.some((word) => clause.includes(word));
}

/** 2025-03-31 → 2025年3月31日. */
function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
