import type { Amount } from '../amount';
import { lastPlace } from '../amount';
import { formatDecimal, placesOf, scale, toNumber } from '../decimal';
import type { Reading } from '../reading';
import type { Member, Relation } from '../relation';
import { commonScale, memberOf, show } from './context';

/** An average above what it is taken of, whatever it is taken over: 罚款2.87亿元,平均每案8.84亿元. */
export function aboveTotal(folded: string, mean: Reading, total: Reading): Relation | undefined {
  const { low, value } = mean.token;
  if (toNumber(low ?? value) <= toNumber(total.token.high ?? total.token.value)) return undefined;
  const inScale = commonScale(folded, [mean, total]);
  return {
    kind: 'min-per-unit',
    verdict: 'broken',
    members: [memberOf(mean, '平均数'), memberOf(total, '总数')],
    arithmetic: `${show(mean, inScale)}>${show(total, inScale)}`,
    facts: { mean: show(mean, inScale), unit: mean.token.unit, total: show(total, inScale) },
  };
}

/** A quotient of less would be printed as 0.0亿. */
const leastPrinted = 0.05;
const wan = 10_000;

function inWan(value: number): string {
  return value < wan ? String(Number(value.toFixed(1))) : `${String(Number((value / wan).toFixed(2)))}万`;
}

interface Quotient {
  readonly average: Reading;
  readonly total: Reading;
  readonly by: Amount;
  /** The divisor as arithmetic prints it. */
  readonly shown: string;
}

/** A round average (月均300件) may be rounded to its last place that is not zero, but by no more than this share. */
const ROUNDING = 0.05;

/** The average against its total divided by what it is taken over. */
export function judged(
  folded: string,
  { average, total, by, shown }: Quotient,
  units: readonly Member[],
): Relation {
  const printedScale = commonScale(folded, [average]);
  const inScale = commonScale(folded, [average, total]);
  const stated = toNumber(average.token.value);
  const unit = 10 ** average.token.value.exponent;
  const slack = Math.max(unit, Math.min(toNumber(lastPlace(average.token.value)), stated * ROUNDING));
  const [low, high] = [
    toNumber(total.token.low ?? total.token.value) / toNumber(by.high ?? by.value),
    toNumber(total.token.high ?? total.token.value) / toNumber(by.low ?? by.value),
  ];
  const { token: printed } = average;
  const [least, most] =
    printed.bound === 'exact'
      ? [stated, stated]
      : [printed.low, printed.high].map((end) => toNumber(end ?? printed.value));
  // 5 stands for 4.5, rounded, up to 5.99, cut.
  const holds = low < (most ?? stated) + slack && high >= (least ?? stated) - slack / 2;
  const places = Math.max(1, placesOf(scale(average.token.value, -printedScale.power)));
  const quotient = toNumber(total.token.value) / toNumber(by.value) / 10 ** printedScale.power;
  const expected =
    quotient < leastPrinted
      ? inWan(quotient * 10 ** printedScale.power)
      : `${String(Number(quotient.toFixed(places)))}${printedScale.word}`;
  const printedAverage = show(average, printedScale);
  return {
    kind: 'min-per-unit',
    verdict: holds ? 'holds' : 'broken',
    members: [memberOf(average, '平均数'), memberOf(total, '总数'), ...units],
    arithmetic: `${show(total, inScale)}/${shown}=${expected}${holds ? '' : `≠${printedAverage}`}`,
    facts: {
      average: printedAverage,
      expected,
      unit: average.token.unit,
      total: formatDecimal(total.token.value),
    },
  };
}
