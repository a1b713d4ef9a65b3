import { addAmounts } from '../amount';
import { add, compare, formatDecimal, integer, placesOf, scale, subtract, sum } from '../decimal';
import type { Decimal } from '../decimal';
import type { Reading, Sentence } from '../reading';
import { Role } from '../vocabulary';
import { memberOf, show } from './context';
import type { RelationContext } from './context';

const MOST_PARTS = 16;

/** Shares that make up a whole add up to 100 within what rounding or cutting each may lose. */
export function relateHundred(context: RelationContext, sentence: Sentence): void {
  let run: Reading[] = [];
  for (const reading of sentence.readings) {
    if (!isShare(context.folded, reading, run.at(-1))) continue;
    const previous = run.at(-1);
    if (previous !== undefined && (previous.group !== reading.group || reading.order - previous.order > 2)) {
      judge(context, run);
      run = [];
    }
    if (run.length < MOST_PARTS) run.push(reading);
  }
  judge(context, run);
}

/** 民事占56.2%, or the next number of 分别占56.2%、41.3%. */
function isShare(folded: string, reading: Reading, previous: Reading | undefined): boolean {
  const { token, zoneStart } = reading;
  if (token.unit !== '%' || reading.figure < 0 || token.bound !== 'exact') return false;
  const text = folded.slice(zoneStart, token.start).trim();
  if (/占(?:比|比例|比重)?(?:为|达|约)?$/.test(text)) return true;
  return /^[和及与]?$/.test(text) && previous?.list === reading.list;
}

function judge(context: RelationContext, run: readonly Reading[]): void {
  if (run.length < 2) return;
  const total = sum(run.map((one) => one.token.value));
  const slack = run.map((one) => scale(integer(1), -placesOf(one.token.value))).reduce(add);
  const off = subtract(total, integer(100));
  const size: Decimal = off.coefficient < 0 ? { ...off, coefficient: -off.coefficient } : off;
  const fits = off.coefficient === 0 || (run.length > 2 && compare(size, slack) < 0);
  const claimed = claimsWhole(context.folded, run);
  if (!fits && !claimed) return;
  const shown = `${run.map((one) => show(one)).join('+')}=${formatDecimal(addAmounts(run.map((one) => one.token)).value)}`;
  context.relations.push({
    kind: 'sum',
    verdict: fits ? 'holds' : 'broken',
    members: run.map((one) => memberOf(one, '占比')),
    arithmetic: fits ? `${shown}%` : `${shown}≠100`,
    facts: { total: '100', expected: formatDecimal(total), difference: formatDecimal(off), unit: '%' },
  });
}

/** The last share is that of all others, or N shares are told of N classes (四类…分别占). */
function claimsWhole(folded: string, run: readonly Reading[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return false;
  if ((last.roles & Role.other) !== 0) return true;
  const lead = folded.slice(clauseStart(folded, first.token.start), first.token.start);
  if (!lead.includes('分别占')) return false;
  return lead.split('、').length === run.length && /其他|其它|其余|[类种][^,]{0,8}分别/.test(lead);
}

function clauseStart(folded: string, end: number): number {
  let at = end;
  while (at > 0 && at > end - 80 && !',;。:'.includes(folded.charAt(at - 1))) at--;
  return at;
}
