import type { ReportParagraph } from '../analysis';
import type { GlobalInput } from '../global';
import { yearTokenAt } from '../notFigure';
import { isDigitAt } from '../readNumber';
import type { Relation, Verdict } from '../relation';
import { charSet, isOneOf } from '../search';
import { documentSpan } from '../../syntax/paragraph';
import { CharClass } from '../../text/charClass';

const planWords = /安排|打算|思路|计划|重点|任务|工作|部署|展望/;
const reviewWords = /情况|成效|举措|措施|不足|问题|回顾|总结|做法|原因|完成|进展/;

/** The years of headings against the report's year: a plan is for the next year, a review for the report's own. */
export function reportYears({ paragraphs, reportYear }: GlobalInput): readonly Relation[] {
  if (reportYear === undefined) return [];
  const relations: Relation[] = [];
  for (const placed of paragraphs) {
    const { paragraph } = placed;
    const heading = headingSpan(paragraph);
    if (heading === undefined) continue;
    const year = headingYear(paragraph.folded, heading);
    if (year === undefined) continue;
    const words = paragraph.folded.slice(year.end, heading.end);
    const judged = judge(words, year.value, reportYear);
    if (judged === undefined) continue;
    const span = documentSpan(placed, { start: year.start, end: year.end });
    relations.push({
      kind: 'report-year',
      verdict: judged.verdict,
      members: [{ span, figure: undefined, role: '标题年份' }],
      arithmetic: arithmetic(year.value, reportYear, judged.expected),
      facts: {
        reportYear: String(reportYear),
        expected: String(judged.expected),
        stated: String(year.value),
      },
    });
  }
  return relations;
}

function headingSpan(
  paragraph: ReportParagraph,
): { readonly start: number; readonly end: number } | undefined {
  if ((paragraph.mask & CharClass.digit) === 0) return undefined;
  if (paragraph.marker === undefined && paragraph.kind !== 'heading') return undefined;
  if (paragraph.kind !== 'heading' && paragraph.kind !== 'body') return undefined;
  return paragraph.title;
}

interface Year {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const openers = charSet('《“(');

/** The first single year of a heading outside quotation marks and names. */
function headingYear(
  folded: string,
  { start, end }: { readonly start: number; readonly end: number },
): Year | undefined {
  for (let at = start; at < end; at++) {
    if (isOneOf(openers, folded, at)) return undefined;
    if (!isDigitAt(folded, at)) continue;
    const token = yearTokenAt(folded, at);
    if (token === undefined) continue;
    return token.kind === 'year'
      ? { value: token.value.coefficient, start: token.start, end: token.end }
      : undefined;
  }
  return undefined;
}

function judge(
  words: string,
  year: number,
  reportYear: number,
): { readonly verdict: Verdict; readonly expected: number } | undefined {
  if (reviewWords.test(words)) {
    if (year < reportYear) return undefined;
    return { verdict: year === reportYear ? 'holds' : 'broken', expected: reportYear };
  }
  if (!planWords.test(words)) return undefined;
  return { verdict: year === reportYear + 1 ? 'holds' : 'broken', expected: reportYear + 1 };
}

function arithmetic(year: number, reportYear: number, expected: number): string {
  const left = expected === reportYear ? String(reportYear) : `${reportYear}+1=${expected}`;
  return year === expected ? left : `${left}≠${year}`;
}
