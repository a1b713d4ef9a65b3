import type { ReportParagraph } from '../../report';
import { CharClass, isDigit } from '../../text/charClass';
import { parseHanNumber } from '../../text/hanNumber';
import { matchesOf } from '../../text/matches';
import { defineParagraphRule } from '../rule';

const han = '零〇一二三四五六七八九';
const zeroYear = new RegExp(`[一二][${han}]零[${han}]年|[一二]零[${han}]{2}年`, 'g');
/** A year with a circle (U+25CB) for 〇 (U+3007). */
const circleYear = new RegExp(`(?<![${han}○])[一二](?=[${han}○]{0,2}○)[${han}○]{3}年`, 'g');
/** Tried at a 年 between a digit and a digit or 度. */
const shortYear = /(?<=(?<![\d年月.‘’'第近约余超达满])[012]\d)年(?=(?:1[0-2]|0?[1-9])月|度(?!假))/y;
const zeroHint = /[年月]0/;
const leadingZero = /(?<=(?:19|20)\d\d年)0([1-9])月|(?<=\d月)0([1-9])日/g;
const dayAsNumber = /(?<=(?:1[0-2]|(?<!\d)0?[1-9])月(?:[12]\d|3[01]|0?[1-9]))号(?![文令楼院院线馆店门])/g;
const mixed = new RegExp(`(?:19|20)\\d\\d年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?|([一二][${han}]{3})年(\\d{1,2})月`, 'g'); // prettier-ignore
const mixedHint = /年[一二三四五六七八九十]{1,2}月|[零〇一二三四五六七八九]年\d{1,2}月/;
const dottedHint = /\d[./]\d{1,2}[./]/;
const dotted = /(?<![\d./])((?:19|20)\d\d)[./](0?[1-9]|1[0-2])[./](0?[1-9]|[12]\d|3[01])(?![\d./])/g;

interface Slip {
  readonly start: number;
  readonly actual: string;
  readonly expected: string;
  readonly message: 'zero' | 'short' | 'padded' | 'day' | 'mixed' | 'dotted';
}

/**
 * 日期写法不规范：二零二四年、24年8月、2024年08月、8月1号、二〇〇八年8月8日。
 *
 * 公历年月日用阿拉伯数字写全；汉字年份中的“0”写作“〇”；同一日期不混用两种数字。
 */
export const dateFormat = defineParagraphRule({
  id: 'date-format',
  summary: { zh: '日期写法不规范', en: 'A date is not in standard form' },
  severity: 'warning',
  basis: [
    { source: 'GB/T 15835—2011', clause: '5.1.4', force: '一般' },
    { source: 'GB/T 15835—2011', clause: '5.2.5', force: '一般' },
    { source: 'GB/T 15835—2011', clause: '4.3', force: '一般' },
  ],
  needs: CharClass.dateUnit | CharClass.digit,
  concerns: (paragraph) =>
    paragraph.kind !== 'signatureDate' && paragraph.kind !== 'noise' && slipsIn(paragraph).length > 0,
  options: {},
  fix: 'safe',
  messages: {
    zero: {
      zh: '年份“{actual}”里的零应写作“〇”：“{expected}”。',
      en: 'In a year 0 is written 〇, neither 零 nor a circle: “{expected}”, not “{actual}”.',
    },
    short: {
      zh: '年份应写全：“{actual}”改为“{expected}”。',
      en: 'Write the year in full: “{expected}”, not “{actual}”.',
    },
    padded: {
      zh: '月、日不加虚位0：“{actual}”改为“{expected}”。',
      en: 'Months and days take no leading zero: “{expected}”, not “{actual}”.',
    },
    day: { zh: '书面日期用“日”，不用“号”。', en: 'In writing the day is 日, not 号.' },
    mixed: {
      zh: '同一日期混用了汉字和阿拉伯数字：“{actual}”改为“{expected}”。',
      en: 'Chinese and Arabic numerals are mixed in “{actual}”; write “{expected}”.',
    },
    dotted: { zh: '日期“{actual}”应写作“{expected}”。', en: 'Write the date “{actual}” as “{expected}”.' },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    { text: '⟦二零二四年⟧，成效明显。', fixed: '二〇二四年，成效明显。' },
    { text: '⟦二○二四年⟧，成效明显。', fixed: '二〇二四年，成效明显。' },
    { text: '⟦24年⟧8月1日召开会议。', fixed: '2024年8月1日召开会议。' },
    { text: '2024年⟦08月⟧1日召开会议，8月1⟦号⟧印发。', fixed: '2024年8月1日召开会议，8月1日印发。' },
    { text: '⟦二〇〇八年8月⟧8日召开会议。', fixed: '2008年8月8日召开会议。' },
    { text: '实施三年行动计划，24年来共办理12件，服务12345号热线，8月1日印发。' },
  ],
  *check({ paragraph }) {
    for (const { start, actual, expected, message } of slipsIn(paragraph)) {
      const span = { start, end: start + actual.length };
      const args = { actual: paragraph.text.slice(span.start, span.end), expected };
      yield {
        span,
        ...(message === 'day' ? { message } : { message, args }),
        fixes: [{ message: 'fix', args: { expected }, safety: 'safe', edits: [{ span, text: expected }] }],
      };
    }
  },
});

function slipsIn({ folded, mask }: ReportParagraph): readonly Slip[] {
  const dated = (mask & CharClass.dateUnit) !== 0;
  const digits = (mask & CharClass.digit) !== 0;
  const numerals = (mask & CharClass.hanNumeral) !== 0;
  const slips: Slip[] = [];
  if (dated && numerals) addZeroSlips(folded, slips);
  if (dated && digits) addUnitSlips(folded, slips);
  if (dated && digits && numerals && mixedHint.test(folded)) {
    for (const match of matchesOf(mixed, folded)) {
      const expected = inArabic(match);
      if (expected !== undefined && !match[0].includes('零')) slips.push(slipOf(match, 'mixed', expected));
    }
  }
  if (digits && (mask & (CharClass.dot | CharClass.separator)) !== 0 && dottedHint.test(folded)) {
    for (const match of matchesOf(dotted, folded)) {
      const [, year = '', month, day] = match;
      slips.push(slipOf(match, 'dotted', `${year}年${String(Number(month))}月${String(Number(day))}日`));
    }
  }
  return slips;
}

/** Years in Chinese numerals whose 〇 is written 零 or ○. */
function addZeroSlips(folded: string, slips: Slip[]): void {
  for (const match of folded.includes('零') ? matchesOf(zeroYear, folded) : [])
    slips.push(slipOf(match, 'zero', match[0].replaceAll('零', '〇')));
  for (const match of folded.includes('○') ? matchesOf(circleYear, folded) : [])
    slips.push(slipOf(match, 'zero', match[0].replace(/[○零]/g, '〇')));
}

/** Slips beside 年, 月 and 号 after Arabic digits. */
function addUnitSlips(folded: string, slips: Slip[]): void {
  for (const start of shortYears(folded)) {
    const actual = folded.slice(start, start + 3);
    slips.push({ start, actual, expected: `20${actual}`, message: 'short' });
  }
  for (const match of zeroHint.test(folded) ? matchesOf(leadingZero, folded) : [])
    slips.push(slipOf(match, 'padded', match[0].slice(1)));
  for (const match of folded.includes('号') ? matchesOf(dayAsNumber, folded) : [])
    slips.push(slipOf(match, 'day', '日'));
}

function slipOf(match: RegExpExecArray, message: Slip['message'], expected: string): Slip {
  return { start: match.index, actual: match[0], expected, message };
}

/** Where a year of two digits stands: 24年8月. */
function shortYears(folded: string): readonly number[] {
  const found: number[] = [];
  for (let at = folded.indexOf('年'); at !== -1; at = folded.indexOf('年', at + 1)) {
    if (!isDigit(folded.charCodeAt(at - 1))) continue;
    if (!isDigit(folded.charCodeAt(at + 1)) && !folded.startsWith('度', at + 1)) continue;
    shortYear.lastIndex = at;
    if (shortYear.test(folded)) found.push(at - 2);
  }
  return found;
}

function inArabic([whole, month, day, year, arabicMonth]: RegExpExecArray): string | undefined {
  if (year !== undefined) {
    const value = parseHanNumber(year);
    return value === undefined ? undefined : `${String(value)}年${String(Number(arabicMonth))}月`;
  }
  const numbers = [month, day].map((written) => (written === undefined ? 0 : parseHanNumber(written)));
  const [monthValue, dayValue] = numbers;
  if (monthValue === undefined || dayValue === undefined || monthValue > 12) return undefined;
  return `${whole.slice(0, 5)}${String(monthValue)}月${day === undefined ? '' : `${String(dayValue)}日`}`;
}
