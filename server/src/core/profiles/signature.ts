import dateWords from '../lexicon/dateWords.json';
import type { Section } from '../outline/section';
import { documentSpan, type Placed } from '../syntax/paragraph';
import { isCalendarDay } from '../text/calendar';
import type { Span } from '../text/span';

/** What a date of signature is read from. */
export interface Signed {
  readonly title: string | undefined;
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Placed[];
}

/** A date of signature (成文日期) in Arabic figures, and whether the report may be one of a part of the year. */
export interface Signature {
  readonly year: number;
  readonly month: number;
  /** Document span of the year's four digits. */
  readonly span: Span;
  readonly midYear: boolean;
}

const written = /^\(?((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日\)?$/;
const partOfYear = new RegExp(dateWords.partOfYear.join('|'));
const soFar = new RegExp(dateWords.soFar.join('|'));
/** From this month on a report may be one of the year that is not over. */
const lateMonth = 10;
/** A first quarter's report is signed in April. */
const firstMidYear = 4;

/** The date of signature below the report's text; the date of a web page above it is none. */
export function readSignature({ title, outline, paragraphs }: Signed): Signature | undefined {
  const text = outline[0]?.span.start;
  if (text === undefined) return undefined;
  const end = paragraphs.findIndex(({ paragraph }) => paragraph.kind === 'annex');
  const own = end === -1 ? paragraphs : paragraphs.slice(0, end);
  const placed = own.findLast(({ paragraph }) => paragraph.kind === 'signatureDate');
  if (!placed || placed.start < text) return undefined;
  const match = written.exec(placed.paragraph.folded.trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // A day that the calendar has not is one mistake, and of its year nothing is known.
  if (!isCalendarDay({ year, month, day })) return undefined;
  const start = placed.paragraph.folded.indexOf(String(year));
  const midYear =
    (title !== undefined && partOfYear.test(title)) ||
    (month >= firstMidYear && own.some(({ paragraph }) => soFar.test(paragraph.folded)));
  return { year, month, midYear, span: documentSpan(placed, { start, end: start + 4 }) };
}

/** Whether a report signed then can only be on the year before. */
export function isSurelyAfterYear({ month, midYear }: Signature): boolean {
  return month < lateMonth && !midYear;
}

/** The year that 成文日期 should name, where the one it names cannot be: undefined where it can. */
export function expectedYear(signature: Signature, reportYear: number): number | undefined {
  const { year, month, midYear } = signature;
  if (midYear || year === reportYear + 1) return undefined;
  if (month < lateMonth) return reportYear + 1;
  if (year === reportYear) return undefined;
  return year < reportYear ? reportYear : reportYear + 1;
}
