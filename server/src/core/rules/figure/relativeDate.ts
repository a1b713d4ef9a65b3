import data from '../../lexicon/relativeDates.json';
import { enclosureOf } from '../../syntax/marks';
import type { Figure } from '../../figures/figure';
import { CharClass, fold, isDigit, isHan } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import { defineParagraphRule } from '../rule';
import { endAtStop } from '../../text/stops';

interface RelativeWord {
  readonly word: string;
  readonly asks: string;
  /** The year that is meant, counted from that of the report. */
  readonly shift?: number;
  readonly withFigure?: boolean;
  readonly notAfter?: string;
  readonly notBefore?: string;
  readonly onlyAfter?: string;
}

const list: readonly RelativeWord[] = data.words;
const byWord = new Map(list.map((entry) => [entry.word, entry]));
const anyWord = new RegExp(list.map(({ word }) => word).join('|'));
const words = new RegExp(anyWord.source, 'g');

/**
 * 有年度的报告里用了相对时间：截至目前、目前、今年、近日。
 *
 * 年度报告要长期查阅，统计数据应当写明截止日期。“目前”只在同一句有数据时提示；书名号、引号里的和标题不提示。
 * “6月30日前”“工作日前台”“说明年度”“月均”里的字分属别的词，不提示。
 */
export const relativeDate = defineParagraphRule({
  id: 'relative-date',
  summary: { zh: '年度报告用了相对时间', en: 'A dated report uses a relative time' },
  severity: 'info',
  basis: [{ source: '公文写作惯例', force: '惯例' }],
  concerns: ({ kind, text }) => kind === 'body' && anyWord.test(text),
  options: {},
  needs: CharClass.han,
  fix: 'suggestion',
  messages: {
    relative: {
      zh: '“{word}”过后就不明确，请写明截止日期。',
      en: '“{word}” will be unclear later; give the date.',
    },
    year: {
      zh: '“{word}”过后就不明确，请写明年份；如指{year}年，写作“{expected}”。',
      en: '“{word}” will be unclear later; give the year: “{expected}” if {year} is meant.',
    },
    anyYear: {
      zh: '“{word}”过后就不明确，请写明年份。',
      en: '“{word}” will be unclear later; give the year.',
    },
    month: {
      zh: '“{word}”过后就不明确，请写明年月。',
      en: '“{word}” will be unclear later; give the year and month.',
    },
    moment: {
      zh: '“{word}”过后就不明确，请写明日期。',
      en: '“{word}” will be unclear later; give the day.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、成效\n⟦截至目前⟧，全区共27个执法单位完成公示。',
    },
    { text: '某区人民政府关于2024年法治政府建设情况的报告\n一、成效\n⟦目前⟧全区保留证明事项69项。' },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、成效\n受理量比⟦去年⟧有所增长。',
      fixed: '某区人民政府关于2024年法治政府建设情况的报告\n一、成效\n受理量比2023年有所增长。',
    },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、成效\n6月30日前完成换证，办事成本月均下降2%，说明年度任务已完成。',
    },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、不足\n目前工作中还存在一些问题。2024年底前完成整改。',
    },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、成效\n学习《今年以来全面依法治国工作》一文。',
    },
  ],
  *check({ paragraph, facts }) {
    if (paragraph.kind !== 'body' || (facts.reportYear === undefined && facts.profile === undefined)) return;
    let next = 0;
    for (const match of matchesOf(words, paragraph.text)) {
      const entry = byWord.get(match[0]);
      const span = { start: match.index, end: match.index + match[0].length };
      if (!entry || span.start < paragraph.bodyStart || !standsAlone(paragraph.text, span, entry)) continue;
      while ((paragraph.figures[next]?.span.start ?? Infinity) < span.end) next++;
      if (entry.withFigure && !isInSentence(paragraph.figures[next], paragraph.folded, span.end)) continue;
      const { book, quote } = enclosureOf(paragraph, span.start);
      if (book || quote) continue;
      yield { span, ...draftOf(entry, span, facts.thisYear) };
    }
  },
});

/** Whether its characters belong to no other word: 6月30日前, 说明年度 and 本月均 do not. */
function standsAlone(text: string, { start, end }: Span, entry: RelativeWord): boolean {
  if (data.notBefore.some((next) => text.startsWith(next, end))) return false;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before !== '' && entry.notAfter?.includes(before)) return false;
  if (after !== '' && entry.notBefore?.includes(after)) return false;
  if (entry.onlyAfter === undefined || before === '') return true;
  const isWord = isHan(before.charCodeAt(0)) || isDigit(fold(before).charCodeAt(0));
  return !isWord || entry.onlyAfter.includes(before);
}

function draftOf({ word, asks, shift }: RelativeWord, span: Span, thisYear: number | undefined) {
  if (asks === 'month') return { message: 'month', args: { word } } as const;
  if (asks === 'moment') return { message: 'moment', args: { word } } as const;
  if (asks !== 'year' || shift === undefined) return { message: 'relative', args: { word } } as const;
  if (thisYear === undefined) return { message: 'anyYear', args: { word } } as const;
  const year = thisYear + shift;
  const expected = `${String(year)}年${word.slice('今年'.length)}`;
  const fix = {
    message: 'fix',
    args: { expected },
    safety: 'suggestion',
    edits: [{ span, text: expected }],
  } as const;
  return { message: 'year', args: { word, year, expected }, fixes: [fix] } as const;
}

/** Whether the next figure stands between `from` and the end of its sentence. */
function isInSentence(next: Figure | undefined, folded: string, from: number): boolean {
  return next !== undefined && next.span.start < endAtStop(folded, from, '。');
}
