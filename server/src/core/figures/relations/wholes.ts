import units from '../../lexicon/units.json';
import { isCount, Separator } from '../reading';
import type { Reading } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference, isFormer, samePeriod } from './context';
import { compareSum, labelOf } from './sums';

/** How many figures back a whole is looked for. */
const BACK = 8;

/** The nearest figure before on the same level that counts in the same unit. */
export function wholeBefore(
  folded: string,
  readings: readonly Reading[],
  first: Reading,
): Reading | undefined {
  for (let i = first.order - 1; i >= 0 && i >= first.order - BACK; i--) {
    const whole = readings[i];
    if (!isCount(whole) || whole.group !== first.group || isFormer(folded, whole)) continue;
    if (isDifference(folded, whole) || isLeftBetween(whole, first)) continue;
    if (comparableUnits(whole.token, first.token) || isSamePaper(folded, whole, first))
      return samePeriod(whole, first) || isSpan(whole.period) ? whole : undefined;
  }
  return undefined;
}

/** 审结385件,结转27件,其中调解133件: more than is left over, so told of what was finished. */
function isLeftBetween(whole: Reading, first: Reading): boolean {
  return (
    (whole.stage === 'pending' || whole.carry) &&
    first.stage !== undefined &&
    compareSum([first], [whole]) === 'more'
  );
}

/** 三年来 holds each of its years. */
function isSpan(period: string | undefined): boolean {
  return period?.endsWith('年来') === true;
}

/** 收到8份政府信息公开申请,其中予以公开2件: a paper is counted in 份 and in 件. */
function isSamePaper(folded: string, whole: Reading, part: Reading): boolean {
  const both = `${whole.token.unit}${part.token.unit}`;
  if (both !== '份件' && both !== '件份') return false;
  return papers.test(folded.slice(whole.zoneStart, whole.zoneEnd)) && !labelOf(folded, part).includes('涉及');
}

const papers = new RegExp(units.papers.join('|'));

/** 办结的276件案件中,维持151件: the clause before ends in 中. */
export function wholeWithin(
  folded: string,
  readings: readonly Reading[],
  first: Reading,
): Reading | undefined {
  const whole = readings[first.order - 1];
  if (!isCount(whole) || whole.group !== first.group || first.separator !== Separator.comma) return undefined;
  if (((first.roles | first.leadRoles) & Role.total) !== 0 || whole.stage === 'pending') return undefined;
  const ends = folded.charAt(whole.zoneEnd - 1) === '中' && folded.charAt(whole.zoneEnd - 2) !== '其';
  return ends && comparableUnits(whole.token, first.token) ? whole : undefined;
}

/** 规章和规范性文件共412件:继续有效366件;修改19件;废止27件。 */
export function wholeBeforeColon(
  folded: string,
  readings: readonly Reading[],
  first: Reading,
): Reading | undefined {
  const whole = readings[first.order - 1];
  if (!isCount(whole) || whole.group !== first.group || folded.charAt(whole.zoneEnd) !== ':')
    return undefined;
  return comparableUnits(whole.token, first.token) ? whole : undefined;
}
