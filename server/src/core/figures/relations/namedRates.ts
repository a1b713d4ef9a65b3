import { exceeds } from '../amount';
import type { Amount } from '../amount';
import { formatDecimal, integer } from '../decimal';
import type { Reading } from '../reading';
import { memberOf } from './context';
import type { RelationContext } from './context';
import { distributedNames, isUnbounded, rateLabel } from './rateLabel';
import type { RateLabel } from './rateLabel';
import type { NamedRate } from './shareList';

/** The percentages of a sentence with their names; numbers of one list share the name of the first. */
export function namedRates(folded: string, readings: readonly Reading[]): readonly NamedRate[] {
  const rates: NamedRate[] = [];
  let names: readonly string[] = [];
  let first: Reading | undefined;
  let inherited: RateLabel | undefined;
  for (const rate of readings) {
    if (rate.figure < 0 || rate.token.unitClass !== 'percent' || rate.token.unit !== '%') continue;
    let label = rateLabel(folded, rate, readings[rate.order - 1]);
    if (inherited !== undefined && first?.list === rate.list && /^[和及与]?$/.test(label.stem)) {
      label = inherited;
    } else {
      [names, first] = [distributedNames(folded, rate), rate];
    }
    const name = names[rate.order - first.order];
    if (names.length > 1 && name !== undefined) label = { kind: 'share', stem: name, named: true };
    inherited = label;
    rates.push({ rate, label });
  }
  return rates;
}

const hundred: Amount = { value: integer(100), low: integer(100), high: integer(100) };

/** 化解率103.8%,超额完成市下达的26件任务: what is measured against a target may exceed it. */
function isOfTarget(folded: string, { zoneStart, token }: Reading): boolean {
  const before = folded.slice(Math.max(0, zoneStart - CLAUSES), token.outerStart);
  return target.test(before) || target.test(folded.slice(token.outerEnd, token.outerEnd + CLAUSES));
}

const CLAUSES = 24;
const target =
  /超额|超(?:出|过)?(?:年度|全年|序时)?(?:目标|计划|任务)|(?:目标|任务|计划)(?:任务)?(?:数|量)?的?$/;

/** A share lies within 0 and 100 %, a fall and what is saved as well. */
export function relateBounds(context: RelationContext, rate: Reading, label: RateLabel): void {
  if (label.kind === 'unknown' || label.kind === 'rise' || isUnbounded(label)) return;
  const over = exceeds(rate.token, hundred) === true || rate.token.value.coefficient < 0;
  if (over && (label.kind === 'speedUp' || isOfTarget(context.folded, rate))) return;
  const printed = formatDecimal(rate.token.value);
  context.relations.push({
    kind: 'bounded-rate',
    verdict: over ? 'broken' : 'holds',
    members: [memberOf(rate, label.kind === 'share' ? '比率' : '降幅')],
    arithmetic: over ? `${printed}%>100%` : `0≤${printed}%≤100%`,
    facts: { rate: printed, limit: '100' },
  });
}
