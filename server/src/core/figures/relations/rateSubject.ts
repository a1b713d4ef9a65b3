import type { Reading } from '../reading';
import { isHundred } from './rateBase';
import type { RateScope } from './rateOperands';

// What the words between a part and its rate say of whose rate it is.

/** 立行立改的全部完成,限期整改的完成51个,总体整改率96.6%: a part of the part has no number. */
export function isToldInWords({ folded, rate, label }: RateScope, base: Reading): boolean {
  if (!/^[总整综]/.test(label.stem) || base.order > rate.order) return false;
  return folded.slice(base.token.end, rate.token.start).includes('全部');
}

/** 应由负责人出庭的203宗,全部出庭,出庭率100%: the rate is of the part, as the words between the two say. */
export function isWholly({ folded, rate }: RateScope, part: Reading): boolean {
  if (!isHundred(rate) || part.order !== rate.order - 1) return false;
  return wholly.test(folded.slice(part.token.outerEnd, rate.token.outerStart));
}

const wholly = /^[^,;]{0,4},?(?:已|均已)?(?:全部|全都|悉数|均|都)/;

/** 公安864件、城管158件、其他181件,公安类最多,占39.0%: the words between tell whose share it is, not the last's. */
export function isOfAnother({ folded, rate, readings }: RateScope, part: Reading): boolean {
  if (part.order !== rate.order - 1 || readings[part.order - 1]?.list !== part.list) return false;
  return named.test(folded.slice(part.token.outerEnd, rate.token.outerStart));
}

const named = /^,[\u4e00-\u9fff]{2,12},/;
