import lexicon from '../../lexicon/meetings.json';
import type { Report } from '../../report';
import { documentSpan, type Paragraph } from '../../syntax/paragraph';
import { CharClass } from '../../text/charClass';
import { readDate } from '../../text/date';
import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

type Meeting = (typeof lexicon.meetings)[number];

const plenum = /(十[八九]|二十)届([一二三四五六七]中(?:[、和][一二三四五六七]中){0,5})全会/g;
const congress = /党的(十[八九]|二十)大(?![举力项事类批])/y;
const reach = 8;

/**
 * 报告提到了成文以后才召开的全会：2022年的报告写“党的二十届三中全会”。
 *
 * 有成文日期的以成文日期为限，没有的以报告年度的下一年3月31日为限。“迎接党的二十大”不算。
 */
export const plenumAnachronism = defineDocumentRule({
  id: 'plenum-anachronism',
  summary: { zh: '提到了成文以后的会议', en: 'A meeting later than the report is named' },
  severity: 'warning',
  basis: [{ source: '党的全国代表大会和中央全会公开报道的会期', force: '一般' }],
  options: {},
  messages: {
    later: {
      zh: '“{meeting}”{begins}才召开，晚于{limit}，{year}年的报告不可能写到。请核对会议名称，或删去旧稿残留的文字。',
      en: '{meeting} met on {begins}, later than {limit}: a report on {year} cannot name it. Check the name.',
    },
  },
  examples: [
    { text: '甲区人民政府关于2022年法治政府建设情况的报告\n2022年，甲区深入学习党的⟦二十届三中⟧全会精神。' },
    {
      text: '甲区人民政府关于2024年法治政府建设情况的报告\n2024年，甲区深入学习党的二十届二中、三中全会精神。',
    },
    { text: '甲区人民政府关于2021年法治政府建设情况的报告\n2021年，甲区以实际行动迎接党的二十大胜利召开。' },
  ],
  *check({ report, perParagraph }) {
    const { reportYear } = report;
    if (reportYear === undefined) return;
    const limit = limitOf(report, reportYear);
    if (!lexicon.meetings.some((meeting) => meeting.begins > limit)) return;
    const named = perParagraph(namedIn);
    for (const [index, placed] of report.paragraphs.entries()) {
      for (const { meeting, span } of named[index] ?? none) {
        if (meeting.begins <= limit) continue;
        const args = {
          meeting: meeting.name,
          begins: inWords(meeting.begins),
          limit: inWords(limit),
          year: reportYear,
        };
        yield { span: documentSpan(placed, span), message: 'later', args };
      }
    }
  },
});

interface Named {
  readonly meeting: Meeting;
  readonly span: Span;
}

const none: readonly Named[] = [];

/** The last day that the report can know of, as 2025-03-31. */
function limitOf(report: Report, year: number): string {
  const dated = report.paragraphs.find(({ paragraph }) => paragraph.kind === 'signatureDate');
  return (dated && readDate(dated.paragraph.folded)) ?? `${String(year + 1)}-03-31`;
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

/** 二十届二中、三中全会 names two. */
function* plenumsOf(
  text: string,
  { index, 1: session = '', 2: numbers = '' }: RegExpExecArray,
): Generator<Named> {
  const numbersStart = index + session.length + 1;
  for (let at = 0; at < numbers.length; at += 3) {
    const meeting = meetingOf(session, numbers.charAt(at));
    if (!meeting || isAhead(text, index)) continue;
    yield { meeting, span: { start: at === 0 ? index : numbersStart + at, end: numbersStart + at + 2 } };
  }
}

function meetingOf(session: string | undefined, number: string | undefined): Meeting | undefined {
  return lexicon.meetings.find(({ congress, plenum }) => congress === session && plenum === number);
}

function isAhead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return lexicon.ahead.some((word) => before.includes(word));
}

/** 2025-03-31 → 2025年3月31日. */
function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
