import { yearTokenAt } from '../figures/notFigure';
import type { Relation } from '../figures/relation';
import { documentSpan, type Paragraph, type Placed } from '../syntax/paragraph';
import { CharClass, isDigit } from '../text/charClass';
import type { Span } from '../text/span';
import { expectedYear } from './signature';
import {
  majorityYear,
  signatureOf,
  signatureVote,
  yearVotes,
  type YearSource,
  type YearVote,
} from './yearVotes';

const planWords = /安排|打算|思路|计划|重点|任务|工作|部署|展望/;
const reviewWords = /情况|成效|举措|措施|不足|问题|回顾|总结|做法|原因|完成|进展/;

/**
 * The years that a report names against the year it is about: title, opening and required headings against the one
 * that most of them mean, any other heading by its words. Only the former can be broken: what a heading deeper down
 * tells of another year may be meant so.
 */
export function reportYearRelations(source: YearSource): readonly Relation[] {
  const votes = yearVotes(source);
  const year = majorityYear(votes);
  const reference = votes.find((vote) => vote.year === year);
  const relations: Relation[] = [];
  for (const vote of votes) {
    if (reference && vote !== reference && vote.signed !== true)
      relations.push(voteRelation(vote, reference, reference.year + vote.written - vote.year));
  }
  relations.push(...signatureRelations(source, reference), ...numberRelations(source, reference));
  if (source.reportYear !== undefined) {
    const voted = new Set(votes.map(({ span }) => span.start));
    for (const placed of source.paragraphs) addHeading(placed, source.reportYear, voted, relations);
  }
  return relations;
}

/** 成文日期 against the report year: a report of a whole year is signed in the next one, or in its last months. */
function signatureRelations(source: YearSource, reference: YearVote | undefined): readonly Relation[] {
  const signature = signatureOf(source);
  if (!signature || !reference || reference.signed === true) return [];
  const expected = expectedYear(signature, reference.year);
  return [voteRelation(signatureVote(signature), reference, expected ?? signature.year)];
}

const numbered = /[〔[【(<{]((?:19|20)\d\d)[〕\]】)>}]/;
/** A number given at the year's end may stand on a report that is dated in January. */
const lateFiling = 1;

/** The year of the report's own 发文字号: the one it is signed in, or else the report year or the one after it. */
function numberRelations(source: YearSource, reference: YearVote | undefined): readonly Relation[] {
  const { paragraphs, outline, profile } = source;
  const text = outline[0]?.span.start;
  if (!profile?.deadline || !reference || text === undefined) return [];
  const placed = paragraphs.find(({ paragraph }) => paragraph.kind === 'documentNumber');
  const match = placed && numbered.exec(placed.paragraph.folded);
  if (!placed || !match || placed.start > text) return [];
  const written = Number(match[1]);
  const signature = signatureOf(source);
  const signed = signature && expectedYear(signature, reference.year) === undefined ? signature : undefined;
  const next = reference.year + 1;
  const mayBe = signed
    ? written === signed.year || (written === signed.year - 1 && signed.month <= lateFiling)
    : written === next || written === reference.year;
  const start = match.index + 1;
  const span = documentSpan(placed, { start, end: start + 4 });
  const vote: YearVote = { zh: '发文字号', en: 'The document number', year: written - 1, written, span };
  const other = signed ? signatureVote(signed) : reference;
  return [voteRelation(vote, other, mayBe ? written : (signed?.year ?? next))];
}

function voteRelation(vote: YearVote, reference: YearVote, expected: number): Relation {
  return {
    kind: 'report-year',
    verdict: vote.written === expected ? 'holds' : 'broken',
    members: [{ span: vote.span, figure: undefined, role: '年份' }],
    sources: [{ span: reference.span, figure: undefined, role: '年份' }],
    arithmetic: arithmetic(vote.written, reference.year, expected),
    facts: {
      reportYear: String(reference.year),
      expected: String(expected),
      stated: String(vote.written),
      place: vote.zh,
      placeEn: vote.en,
      other: reference.zh,
      otherEn: reference.en,
      otherYear: String(reference.written),
      ...(vote.signed === true ? { signed: 'true' } : {}),
    },
  };
}

/** Adds the relation of a heading that has no vote. */
function addHeading(
  placed: Placed,
  reportYear: number,
  voted: ReadonlySet<number>,
  relations: Relation[],
): void {
  const { paragraph } = placed;
  if ((paragraph.mask & CharClass.digit) === 0) return;
  const heading = headingSpan(paragraph);
  const year = heading && headingYear(paragraph.folded, heading);
  if (heading === undefined || year === undefined) return;
  const judged = judge(paragraph.folded.slice(year.end, heading.end), year.value, reportYear);
  const span = documentSpan(placed, { start: year.start, end: year.start + 4 });
  if (judged === undefined || voted.has(span.start)) return;
  relations.push({
    kind: 'report-year',
    verdict: judged === year.value ? 'holds' : 'open',
    members: [{ span, figure: undefined, role: '年份' }],
    arithmetic: arithmetic(year.value, reportYear, judged),
    facts: { reportYear: String(reportYear), expected: String(judged), stated: String(year.value) },
  });
}

function headingSpan(paragraph: Paragraph): Span | undefined {
  if (paragraph.marker === undefined && paragraph.kind !== 'heading') return undefined;
  if (paragraph.kind !== 'heading' && paragraph.kind !== 'body') return undefined;
  return paragraph.title;
}

interface Year {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The first single year of a heading outside quotation marks and names. */
function headingYear(folded: string, { start, end }: Span): Year | undefined {
  for (let at = start; at < end; at++) {
    const char = folded.charAt(at);
    if (char === '《' || char === '“' || char === '(') return undefined;
    const token = isDigit(folded.charCodeAt(at)) ? yearTokenAt(folded, at) : undefined;
    if (token === undefined) continue;
    return token.kind === 'year'
      ? { value: token.value.coefficient, start: token.start, end: token.end }
      : undefined;
  }
  return undefined;
}

/** The year that a heading should name by the words behind its year; undefined where they do not tell. */
function judge(words: string, year: number, reportYear: number): number | undefined {
  if (reviewWords.test(words)) return year < reportYear ? undefined : reportYear;
  return planWords.test(words) ? reportYear + 1 : undefined;
}

function arithmetic(year: number, reportYear: number, expected: number): string {
  const left = expected === reportYear ? String(reportYear) : `${reportYear}+1=${expected}`;
  return year === expected ? left : `${left}≠${year}`;
}
