import { addAmounts } from '../amount';
import { isCount, isRate, Separator } from '../reading';
import type { Reading } from '../reading';
import { comparableUnits } from '../units';
import type { RateScope } from './rateOperands';
import { ratioFits } from './ratio';

/** How many figures told side by side a share behind them may be of. */
const MOST = 8;

/**
 * The figures of which a share behind the last of several is right, where it is wrong for that one alone: those it is told
 * with (撤销10件、确认违法6件,占办结总数的20%), or what they are parts of (终止13件,其中和解4件、撤回9件,占受理总数的17.8%).
 */
export function fittingTogether(
  scope: RateScope,
  part: Reading,
  base: Reading,
): readonly Reading[] | undefined {
  if (scope.label.named || part.order !== scope.rate.order - 1) return undefined;
  return toldBeside(scope, part, base) ?? holdingPart(scope, part, base);
}

function toldBeside(
  { readings, rate }: RateScope,
  part: Reading,
  base: Reading,
): readonly Reading[] | undefined {
  const together = [part];
  let { separator } = part;
  for (let i = part.order - 1; i >= 0 && together.length < MOST; i--) {
    const one = readings[i];
    if (separator > Separator.comma || !isCount(one) || one === base || one.group !== part.group)
      return undefined;
    if (!comparableUnits(one.token, part.token)) return undefined;
    together.unshift(one);
    if (ratioFits(addAmounts(together.map(({ token }) => token)), base.token, rate.token)) return together;
    ({ separator } = one);
  }
  return undefined;
}

function holdingPart(
  { readings, rate }: RateScope,
  part: Reading,
  base: Reading,
): readonly Reading[] | undefined {
  let { whole } = part;
  for (let i = 0; whole !== undefined && whole !== base && i < MOST; i++) {
    const next = readings[whole.order + 1];
    const judged = readings[whole.order] === whole && next !== undefined && isRate(next);
    if (!judged && ratioFits(whole.token, base.token, rate.token)) return [whole];
    ({ whole } = whole);
  }
  return undefined;
}
