import { integer, scale, subtract, add, placesOf, toNumber } from '../decimal';
import { isCount, Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { Role } from '../vocabulary';
import { commonScale, isFormer, memberOf, samePeriod, show } from './context';
import type { RelationContext } from './context';
import { bareYear, canCompare } from './growthPair';
import { ratioFits } from './ratio';

/** 是上年3.1万本的8.9倍, 达到2020年120件的2.5倍 */
const former = /(?:是|为|达到?|相当于)(?:上年|去年|上一年|前年|20\d\d年|同期)[^,;。:]{0,12}$/;
/** How many figures before the old amount the one that is compared with it is looked for. */
const BACK = 3;

/** 签发27.6万本,是上年3.1万本的8.9倍: one amount is so many times another. */
export function relateTimes(context: RelationContext, { readings }: Sentence): void {
  const { folded } = context;
  for (const times of readings) {
    const old = readings[times.order - 1];
    if (times.token.unit !== '倍' || times.figure < 0 || !isCount(old)) continue;
    if (
      times.separator !== Separator.none ||
      folded.slice(old.token.outerEnd, times.token.outerStart) !== '的'
    )
      continue;
    if (!former.test(folded.slice(old.zoneStart, old.token.outerStart))) continue;
    const now = readings
      .slice(Math.max(0, old.order - BACK), old.order)
      .findLast(
        (one) => isCount(one) && one.group === old.group && canCompare(old, one) && !isPast(folded, one),
      );
    if (now === undefined || [now, old, times].some(({ token }) => token.bound !== 'exact')) continue;
    if (now.order < old.order - 1 && !samePeriod(now, times)) continue;
    addTimes(context, { now, old, times });
  }
}

/** 上年为2100件 is not what is so many times another. */
function isPast(folded: string, one: Reading): boolean {
  return isFormer(folded, one) || (one.roles & Role.period) !== 0 || bareYear(folded, one) !== undefined;
}

function addTimes(
  { folded, relations }: RelationContext,
  { now, old, times }: Readonly<Record<'now' | 'old' | 'times', Reading>>,
): void {
  const { value } = times.token;
  // Cut or rounded: nearly one unit of the last place more, half a unit less.
  const most = scale(integer(99), -placesOf(value) - 2);
  const half = scale(integer(5), -placesOf(value) - 1);
  const inPercent = {
    value: scale(value, 2),
    low: scale(subtract(value, half), 2),
    high: scale(add(value, most), 2),
  };
  const holds = ratioFits(now.token, old.token, inPercent);
  const inScale = commonScale(folded, [now, old]);
  const exact = toNumber(now.token.value) / toNumber(old.token.value);
  const expected = String(Number(exact.toFixed(placesOf(value))));
  const stated = String(toNumber(value));
  const left = `${show(now, inScale)}/${show(old, inScale)}`;
  relations.push({
    kind: 'growth',
    verdict: holds ? 'holds' : 'broken',
    members: [memberOf(times, '倍数'), memberOf(now, '现值'), memberOf(old, '原值')],
    arithmetic: holds ? `${left}=${stated}` : `${left}=${expected}≠${stated}`,
    facts: { expected, stated, unit: '倍' },
  });
}
