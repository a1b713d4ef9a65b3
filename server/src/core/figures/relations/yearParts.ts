import { parseHanNumber } from '../../text/hanNumber';
import type { Reading } from '../reading';
import { yearAt } from './partList';

/** 2021年至2023年累计96项,其中2021年41项、2022年22项、2023年33项: the parts are all years of the span. */
export function namesEveryYear(folded: string, whole: Reading, parts: readonly Reading[]): boolean {
  const said = folded.slice(Math.max(0, whole.zoneStart - SPAN), whole.token.outerStart);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const span = /((?:19|20)\d\d)年?[至到—―~～-]((?:19|20)\d\d)年/.exec(said);
  if (span === null) return isRunOfYears(folded, said, parts);
  const [from, to] = [Number(span[1]), Number(span[2])];
  if (yearAt(folded, first) !== from || yearAt(folded, last) !== to) return false;
  return parts.length === to - from + 1;
}

/** 五年累计1602件,其中2021年298件、…、2025年316件: as many years in a row as the whole is told of. */
function isRunOfYears(folded: string, said: string, parts: readonly Reading[]): boolean {
  const number = /([二两三四五六七八九十]|\d)年[来间]?(?:以来)?(?:,?(?:累计|共|共计|总计))/.exec(said)?.[1];
  if (number === undefined) return false;
  const count = /\d/.test(number) ? Number(number) : parseHanNumber(number);
  const years = parts.map((part) => yearAt(folded, part));
  return (
    count === parts.length && years.every((year, i) => year !== undefined && year === (years[0] ?? 0) + i)
  );
}

/** How far before the whole's clause its span of years may begin. */
const SPAN = 16;
