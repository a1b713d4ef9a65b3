import type { Reading } from '../reading';
import type { Fit } from './rateFit';
import type { RateScope } from './rateOperands';
import { compareSum } from './sums';

/** A share with the figures under which it is right. */
interface Tried {
  readonly scope: RateScope;
  readonly fit: Fit | undefined;
}

/** A plain 占 says nothing of its base. */
const plain = /^[^占]{0,4}占(?:比|比例)?$/;

/**
 * 收到2176件。其中市本级收到742件,占34.1%;10个县收到1434件,占65.9%: the figure of a sentence before that is divided among
 * this part and those of the other shares, which are right of it. `undefined` where there is none.
 */
export function dividedBase(
  { label, near }: RateScope,
  part: Reading,
  shares: Iterable<Tried>,
): Reading | undefined {
  if (label.named || !plain.test(label.stem)) return undefined;
  const parts = [part];
  let whole: Reading | undefined;
  for (const { scope, fit } of shares) {
    const [base, ...others] = fit?.bases ?? [];
    if (fit === undefined || base === undefined || others.length > 0 || near.includes(base)) continue;
    if (!plain.test(scope.label.stem) || (whole !== undefined && whole !== base)) continue;
    whole = base;
    parts.push(...fit.parts);
  }
  return whole !== undefined && compareSum(parts, [whole]) === 'equal' ? whole : undefined;
}
