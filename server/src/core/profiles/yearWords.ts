import headingWords from '../lexicon/headingWords.json';
import { fold } from '../text/charClass';
import { yearsIn, type WrittenYear } from './writtenYear';

/** Which year a written year is by the words behind it: the one that is reported, or the one that is planned. */
export type YearRole = 'report' | 'plan';

/** A year of a heading or title with what it is there. */
export interface RoledYear extends WrittenYear {
  readonly role: YearRole | undefined;
}

const joiner = new RegExp(headingWords.joiners.join('|'));
const plan = new RegExp(headingWords.plan.join('|'));
const done = new RegExp(headingWords.done.join('|'));
const review = new RegExp(headingWords.review.join('|'));
const joined = new RegExp(`(?:${headingWords.joiners.join('|')})$`);
const sinceThen = /^\s*年?度?以?来/;

/** Whether the year that ends at a place is where a stretch of years begins (2021年以来), not a year of its own. */
export function opensStretch(text: string, end: number): boolean {
  return sinceThen.test(text.slice(end, end + longestSince));
}

const longestSince = 8;

/**
 * The years of a heading or title, each judged by the words from it to the next joint (存在的问题及2025年工作安排: 2025年
 * is planned); a year that the words do not tell has no role.
 */
export function roledYears(title: string): readonly RoledYear[] {
  const years = yearsIn(title).filter(({ span }) => !opensStretch(title, span.end));
  return years.map((year, index) => {
    const words = fold(title.slice(year.span.end, years[index + 1]?.span.start));
    const role =
      roleOf(words) ?? (index === 0 ? roleBehind(fold(title.slice(0, year.span.start))) : undefined);
    return { ...year, role };
  });
}

/** 存在的不足与2022年重点工作: what a heading joins to the shortfalls is planned, whatever it is called. */
function roleBehind(before: string): YearRole | undefined {
  return joined.test(before) && review.test(before) ? 'plan' : undefined;
}

/** Two years of which the first is reported and the second planned; undefined for all else. */
export function reportAndPlan(years: readonly RoledYear[]): readonly [RoledYear, RoledYear] | undefined {
  const [first, second, third] = years;
  if (!first || !second || third || first.role !== 'report' || second.role !== 'plan') return undefined;
  return [first, second];
}

function roleOf(words: string): YearRole | undefined {
  return judge(words.split(joiner)[0] ?? '') ?? judge(words);
}

function judge(words: string): YearRole | undefined {
  if (plan.test(words) && !done.test(words)) return 'plan';
  return review.test(words) ? 'report' : undefined;
}

/** The year that is named most often; of equals the one named first. */
export function mostNamed(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | undefined;
  for (const [year, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = year;
  }
  return best;
}
