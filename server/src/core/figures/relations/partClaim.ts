import type { Reading } from '../reading';
import { Role } from '../vocabulary';
import type { RelationContext } from './context';
import { fittingReading, holdsNested } from './fittingParts';
import { addSum, compareSum, isSureExcess, namesEveryClass } from './sums';
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
  const reading = fittingReading(whole, parts, beyond);
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
    const verdict = isSureExcess(context.folded, parts, [whole]) ? 'broken' : 'open';
    addSum(context, { totals: [whole], parts, verdict });
    return;
  }
  const last = parts.at(-1);
  const complete =
    claim.partition ||
    last?.joined === true ||
    ((last?.roles ?? 0) & Role.other) !== 0 ||
    namesEveryClass(context.folded, parts) ||
    namesEveryYear(context.folded, whole, parts);
  if (complete) {
    addSum(context, { totals: [whole], parts, verdict: holdsNested(parts) ? 'open' : 'broken' });
    return;
  }
  if (claim.bareBracket && slipOf(parts, [whole]) === undefined) {
    addSum(context, { totals: [whole], parts, verdict: 'broken', confidence: 'hint' });
    return;
  }
  addSum(context, { totals: [whole], parts, verdict: 'open', ...slipOf(parts, [whole]) });
}
