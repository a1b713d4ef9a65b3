import type { Reading } from '../reading';
import { Role } from '../vocabulary';
import type { RelationContext } from './context';
import { completenessOf, mayGoOn } from './completeness';
import { fittingReading, holdsNested } from './fittingParts';
import { addSum, compareSum, isOneList, isSureExcess, namesEveryClass } from './sums';
import { slipOf } from './transposed';
import { namesEveryYear } from './yearParts';

/** Why the figures are taken for parts of the one before. */
export interface Claim {
  readonly whole: Reading;
  /** The list that ends in the whole: 建议45件、提案38件,其中… may be told of both. */
  readonly list: readonly Reading[];
  /** 分为, 分别为: all parts are named. */
  readonly partition: boolean;
  /** A bracket that lists figures without 其中 or 含. */
  readonly bareBracket: boolean;
}

/** Parts that are too many for the last figure of a list are told of the whole list. */
export function judgeList(
  context: RelationContext,
  { list, partition }: Claim,
  parts: readonly Reading[],
): void {
  const outcome = compareSum(parts, list);
  if (outcome === 'equal') {
    addSum(context, { totals: list, parts, verdict: 'holds' });
    return;
  }
  if (outcome === 'less') {
    const complete = partition || namesEveryClass(context.folded, parts);
    const slip = complete ? undefined : slipOf(parts, list);
    addSum(context, { totals: list, parts, verdict: complete ? 'broken' : 'open', ...slip });
    return;
  }
  const verdict = outcome === 'more' && isSureExcess(context.folded, parts, list) ? 'broken' : 'open';
  addSum(context, { totals: list, parts, verdict });
}

/** The sum of the parts against their whole, `beyond` the figures that a reader may still count to them. */
export function judgeSum(
  context: RelationContext,
  claim: Claim,
  parts: readonly Reading[],
  beyond: readonly Reading[],
): void {
  const { whole } = claim;
  const reading = fittingReading(whole, parts, beyond, isOneList(context.folded, parts));
  if (reading !== undefined) {
    addSum(context, { totals: [whole], parts: reading, verdict: 'holds' });
    return;
  }
  if (parts.length < 2) return;
  const outcome = compareSum(parts, [whole]);
  if (outcome === 'unknown') {
    addSum(context, { totals: [whole], parts, verdict: 'open' });
    return;
  }
  if (outcome === 'more') {
    const sure = isSureExcess(context.folded, parts, [whole]);
    const slip = sure ? ({ verdict: 'broken' } as const) : slipOf(parts, [whole]);
    addSum(context, { totals: [whole], parts, verdict: 'open', ...slip });
    return;
  }
  judgeShortfall(context, claim, parts, beyond);
}

/** Parts that are too few: a mistake where nothing may be left out, a hint where little is, else left open. */
function judgeShortfall(
  context: RelationContext,
  claim: Claim,
  parts: readonly Reading[],
  beyond: readonly Reading[],
): void {
  const { folded } = context;
  const { whole, list } = claim;
  const sum = { totals: [whole], parts };
  const alone = list.length === 1 && !mayGoOn(whole, parts, beyond);
  const fullness = saysAll(folded, claim, parts) ? 'sure' : alone && completenessOf(folded, whole, parts);
  if (fullness === 'sure') {
    addSum(context, { ...sum, verdict: mayBeNested(parts) ? 'open' : 'broken' });
    return;
  }
  const slip = slipOf(parts, [whole]);
  const near = fullness === 'near' && !mayBeNested(parts);
  if (slip === undefined && (claim.bareBracket || near)) {
    addSum(context, { ...sum, verdict: 'broken', confidence: 'hint' });
    return;
  }
  addSum(context, { ...sum, verdict: 'open', ...slip });
}

/** 市级62条,已核查50条,剩余12条: some parts may tell of the one before them; those of a list with 、 do not. */
function mayBeNested(parts: readonly Reading[]): boolean {
  return parts.some(({ list }) => list !== parts[0]?.list) && holdsNested(parts);
}

/** Whether the words of the list say that it leaves nothing out: 分为, 和 before the last part, 其他, all of a set. */
function saysAll(folded: string, { whole, partition }: Claim, parts: readonly Reading[]): boolean {
  const last = parts.at(-1);
  return (
    partition ||
    last?.joined === true ||
    ((last?.roles ?? 0) & Role.other) !== 0 ||
    namesEveryClass(folded, parts) ||
    namesEveryYear(folded, whole, parts)
  );
}
