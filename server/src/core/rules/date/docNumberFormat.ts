import { CharClass } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import { defineParagraphRule } from '../rule';

/** The last character of a 代字; the number proper begins at the bracket after it. */
const agencyEnds = '发函字办规复呈报知电政议府委';
/** How either form opens. */
const opens = /[〔[【(<{]\d\d/;
const numbered = /([〔[【(<{])(\d{2,4})[〕\]】)>}]第?(\d{1,4})号/g;
/** The last 号 lost: 〔2022〕19. */
const unended = /〔((?:19|20)\d\d)〕(\d{1,4})(?=[)》,。;、\s]|$)/g;
/** The closing bracket lost: 〔20242号 is 〔2024〕2号. */
const unclosed = /[〔[【(]((?:19|20)\d\d)(\d{1,4})号?(?![\d〕\]】)])/g;

/** 《甲府办函》（〔2022〕60号）, 《国发〔2015〕4号》: what is in the title marks is no title. */
const booked = /《([\u4e00-\u9fff]{1,8}[发函字办规])(?:》\(?)?〔((?:19|20)\d\d)〕(\d{1,4})号[)》]?/g;
/** Words of a title (…的复函), which no 代字 has. */
const titled = /[关于的]|复函|办法/;

interface Found {
  readonly start: number;
  readonly actual: string;
  readonly expected: string;
}

/**
 * 发文字号不规范：泉港政函〔20242号、×政发[2024]02号、×政发〔24〕第3号。
 *
 * 发文字号由发文机关代字、年份、发文顺序号组成；年份、发文顺序号用阿拉伯数字，年份标全称，用六角括号“〔〕”括入，
 * 发文顺序号不加“第”字，不编虚位，在阿拉伯数字后加“号”字；漏了“号”的、误用书名号的也提示。
 */
export const docNumberFormat = defineParagraphRule({
  id: 'doc-number-format',
  summary: { zh: '发文字号不规范', en: 'A document number is malformed' },
  severity: 'error',
  basis: [{ source: 'GB/T 9704—2012', clause: '7.2.5', force: '必须' }],
  needs: CharClass.bracket,
  concerns: ({ mask, folded }) => (mask & CharClass.digit) !== 0 && opens.test(folded),
  options: {},
  fix: 'safe',
  messages: {
    malformed: {
      zh: '发文字号“{actual}”不规范，应为“{expected}”：年份用全称并用六角括号“〔〕”括入，顺序号不加“第”、不加虚位0。',
      en: 'Document number “{actual}” should be “{expected}”: full year in 〔〕, the number without 第 and leading zeros.',
    },
    booked: {
      zh: '发文字号不用书名号，“{actual}”应为“{expected}”；书名号里写文件的标题。',
      en: 'A document number takes no title marks: “{actual}” should be “{expected}”.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    { text: '根据泉港政函⟦〔20242号⟧要求，抓好落实。', fixed: '根据泉港政函〔2024〕2号要求，抓好落实。' },
    {
      text: '按照国务院办公厅要求（国办发⟦[2021]第07号⟧），抓好落实。',
      fixed: '按照国务院办公厅要求（国办发〔2021〕7号），抓好落实。',
    },
    {
      text: '根据《通知》（宁法办⟦〔2022〕19⟧）要求，抓好落实。',
      fixed: '根据《通知》（宁法办〔2022〕19号）要求，抓好落实。',
    },
    {
      text: '按照⟦《甲府办函》（〔2022〕60号）⟧规定收费。',
      note: { zh: '发文字号误用书名号', en: 'A document number in title marks' },
    },
    { text: '根据中办国办文件（厅字〔2019〕28号）要求，抓好落实。' },
    { text: '某区人民法院作出（2023）津01行终5号判决。' },
  ],
  *check({ paragraph }) {
    const { text, folded } = paragraph;
    for (const { start, actual, expected } of [
      ...malformed(folded),
      ...broken(folded),
      ...withoutEnd(folded),
    ]) {
      const span = { start, end: start + actual.length };
      yield {
        span,
        message: 'malformed',
        args: { actual: text.slice(span.start, span.end), expected },
        fixes: [{ message: 'fix', args: { expected }, safety: 'safe', edits: [{ span, text: expected }] }],
      };
    }
    for (const { start, actual, expected } of inTitleMarks(folded)) {
      const span = { start, end: start + actual.length };
      const edits = [{ span, text: expected }];
      yield {
        span,
        message: 'booked',
        args: { actual: text.slice(span.start, span.end), expected },
        severity: 'warning',
        fixes: [{ message: 'fix', args: { expected }, safety: 'suggestion', edits }],
      };
    }
  },
});

function* inTitleMarks(folded: string): Generator<Found> {
  if (!folded.includes('《')) return;
  for (const match of matchesOf(booked, folded)) {
    const [actual, agency = '', year = '', serial = ''] = match;
    if (titled.test(agency) || !/[)》]/.test(actual)) continue;
    yield { start: match.index, actual, expected: `${agency}〔${year}〕${serial}号` };
  }
}

function* malformed(folded: string): Generator<Found> {
  for (const match of matchesOf(numbered, folded)) {
    const [actual, open, year = '', serial = ''] = match;
    const agencyEnd = folded.charAt(match.index - 1);
    if (agencyEnd === '' || !agencyEnds.includes(agencyEnd)) continue;
    if (year.length === 3 || (year.length === 4 && !/^(?:19|20)/.test(year))) continue;
    const fullYear = year.length === 2 ? `20${year}` : year;
    const expected = `〔${fullYear}〕${String(Number(serial))}号`;
    if (actual === expected || Number(serial) === 0) continue;
    // In round brackets it may be a case number: （2023）津01行终5号, 府（2023）2号院.
    if (open === '(' && !/[发函字办规]/.test(agencyEnd)) continue;
    yield { start: match.index, actual, expected };
  }
}

function* withoutEnd(folded: string): Generator<Found> {
  for (const match of matchesOf(unended, folded)) {
    const agencyEnd = folded.charAt(match.index - 1);
    if (agencyEnd === '' || !agencyEnds.includes(agencyEnd)) continue;
    const expected = `〔${match[1] ?? ''}〕${String(Number(match[2]))}号`;
    yield { start: match.index, actual: match[0], expected };
  }
}

function* broken(folded: string): Generator<Found> {
  for (const match of matchesOf(unclosed, folded)) {
    const agencyEnd = folded.charAt(match.index - 1);
    if (agencyEnd === '' || !agencyEnds.includes(agencyEnd)) continue;
    const expected = `〔${match[1] ?? ''}〕${String(Number(match[2]))}号`;
    yield { start: match.index, actual: match[0], expected };
  }
}
