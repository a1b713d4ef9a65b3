import dateWords from '../lexicon/dateWords.json';
import { matchesOf } from '../text/matches';
import { startAfterStop } from '../text/stops';

/** A year that cases are carried into or out of, by the offset of its first digit, and the one that it should be. */
export interface CarriedYear {
  readonly start: number;
  readonly expected: number;
}

const into =
  /结转(?:至|到|入)?((?:19|20)\d\d)年度?(?:继续|再)?(?:办理|审理|处理)?的?\d{1,6}[件宗起](?!,?已)/g;
/** 加上2023年结转的12件: what is added to this year's was left from the year before. */
const from = new RegExp(`(?:${dateWords.added.join('|')})((?:19|20)\\d\\d)年度?结转(?!下年|至|到)`, 'g');
const settled = new RegExp(dateWords.settled.join('|'));
const earlier = new RegExp(dateWords.earlier.join('|'));
/** The year before's own carrying, which says nothing of what follows (加上上年结转的12件). */
const carriedIn = /(?:上年|去年|上一年|\d年)度?结转的?\d*/g;
const reach = 120;
const near = 30;

/**
 * Years of carrying over that do not fit the report year: what is left of its cases goes into the next year, what was
 * taken over comes from an earlier one. 2022年结转2023年12件 in the report on 2023 is right, and 结转2023年12件 too
 * where nothing was settled before it.
 */
export function carriedYears(folded: string, reportYear: number): readonly CarriedYear[] {
  if (!folded.includes('结转')) return none;
  const found: CarriedYear[] = [];
  for (const match of matchesOf(into, folded)) {
    const year = Number(match[1]);
    if (year !== reportYear && year <= reportYear + 1) continue;
    const before = folded.slice(startAfterStop(folded, match.index, '。', reach), match.index);
    const told = before.slice(-near).replace(carriedIn, '');
    if (!settled.test(before) || earlier.test(told) || told.includes(`${String(reportYear - 1)}年`)) continue;
    found.push({ start: match.index + match[0].indexOf(match[1] ?? ''), expected: reportYear + 1 });
  }
  for (const match of matchesOf(from, folded)) {
    if (Number(match[1]) < reportYear) continue;
    found.push({ start: match.index + match[0].indexOf(match[1] ?? ''), expected: reportYear - 1 });
  }
  return found;
}

const none: readonly CarriedYear[] = [];
