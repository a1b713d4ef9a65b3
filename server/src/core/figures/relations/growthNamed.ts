import words from '../../lexicon/figureWords.json';
import { add, compare, subtract } from '../decimal';
import type { Decimal } from '../decimal';
import { Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { charSet, isOneOf } from '../search';
import { Role } from '../vocabulary';
import { isFormer } from './context';
import type { RelationContext } from './context';
import { relateChange } from './growth';

const { against } = words;
const comparing = charSet('比较');
const named = new RegExp(`^[比较](?:${against.bases.join('|')})[^\\d,;:、]{0,10}$`);
const fell = new RegExp(`^(?:${against.subjects.join('|')})?(?:${against.fell.join('|')})了?$`);
const rose = new RegExp(`^(?:${against.rose.join('|')})了?$`);

/**
 * 平均答复时间为13.5个工作日,比法定的20个工作日缩短6.5个工作日: a difference to a base that is no former amount, told right
 * before it in the same clause.
 */
export function relateNamedBases(context: RelationContext, { readings }: Sentence): void {
  const { folded } = context;
  for (const base of readings) {
    if (!isOneOf(comparing, folded, base.zoneStart)) continue;
    const [now, change] = [readings[base.order - 1], readings[base.order + 1]];
    if (now === undefined || change === undefined || !areBeside(now, base, change)) continue;
    if (!named.test(folded.slice(base.zoneStart, base.token.outerStart)) || isFormer(folded, base)) continue;
    const way = wayOf(folded.slice(change.zoneStart, change.token.outerStart));
    const order = compare(now.token.value, base.token.value);
    if (way === undefined || order === 0 || order > 0 !== (way === 'rise')) continue;
    const step = way === 'rise' ? add : subtract;
    if (fitsEarlier(readings, now, step(base.token.value, change.token.value))) continue;
    relateChange(context, change, { old: base, now }, way);
  }
}

function areBeside(now: Reading, base: Reading, change: Reading): boolean {
  if (now.group !== base.group || base.group !== change.group) return false;
  if (base.separator !== Separator.comma || change.separator !== Separator.none) return false;
  if ([now, base, change].some(({ figure, token }) => figure < 0 || token.bound !== 'exact')) return false;
  // 由20天压缩到13天 and 压缩13天: only the first says how much there is now.
  if ((now.roles & (Role.rise | Role.fall)) !== 0 && (now.roles & Role.to) === 0) return false;
  if (change.token.unitClass === 'percentagePoint') return now.token.unit === '%' && base.token.unit === '%';
  const { unit } = base.token;
  return unit !== '%' && now.token.unit === unit && change.token.unit === unit;
}

/** 平均13天,最短5天,比法定的20天缩短7天: the difference is told of an amount farther back. */
function fitsEarlier(readings: readonly Reading[], now: Reading, expected: Decimal): boolean {
  return readings
    .slice(Math.max(0, now.order - BACK), now.order)
    .some((one) => one.token.unit === now.token.unit && compare(one.token.value, expected) === 0);
}

/** How many figures before the present amount are looked at. */
const BACK = 4;

function wayOf(text: string): 'rise' | 'fall' | undefined {
  if (fell.test(text)) return 'fall';
  return rose.test(text) ? 'rise' : undefined;
}
