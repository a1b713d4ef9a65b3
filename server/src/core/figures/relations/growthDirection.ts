import { compare } from '../decimal';
import { Separator } from '../reading';
import type { Reading } from '../reading';
import { Role } from '../vocabulary';
import { commonScale, memberOf, show } from './context';
import type { RelationContext } from './context';
import { canCompare } from './growthPair';

const fell = /(?:下降|减少|降低|压缩|缩短|压减|精[简减]|缩减|压降|回落|调减|降|减)[到至为成][^,;]{0,2}$/;
const rose = /(?:增加|上升|提高|提升|增长|扩大|升|增)[到至为][^,;]{0,2}$/;

/** 由6.8%下降到8.2%: the word says the one, the two amounts the other. Returns whether they do. */
export function relateDirection(
  context: RelationContext,
  readings: readonly Reading[],
  now: Reading,
): boolean {
  if (now.figure < 0 || (now.roles & Role.to) === 0 || now.separator !== Separator.none) return false;
  const old = readings[now.order - 1];
  if (old === undefined || old.figure < 0 || old.group !== now.group || !canCompare(old, now)) return false;
  if (old.token.bound !== 'exact' || now.token.bound !== 'exact') return false;
  const { folded } = context;
  const down = way(folded.slice(now.zoneStart, now.token.outerStart));
  if (down === undefined || !/(?:由|从)[^,;]{0,24}$/.test(folded.slice(old.zoneStart, old.token.outerStart)))
    return false;
  const order = compare(now.token.value, old.token.value);
  if (order === 0 || order < 0 === down) return false;
  // A rank that rises gets a smaller number.
  if (/排名|名次|位次|第/.test(folded.slice(old.zoneStart, now.token.end)) || now.token.unit === '位')
    return false;
  const inScale = commonScale(folded, [now, old]);
  context.relations.push({
    kind: 'growth',
    verdict: 'broken',
    members: [memberOf(now, '现值'), memberOf(old, '原值')],
    arithmetic: `${show(now, inScale)}${down ? '>' : '<'}${show(old, inScale)}`,
    facts: { direction: down ? 'fall' : 'rise' },
  });
  return true;
}

/** Whether the words before the number say that it fell; undefined where they say nothing. */
function way(words: string): boolean | undefined {
  if (fell.test(words)) return true;
  return rose.test(words) ? false : undefined;
}

/** 比上年少6起: the difference by 多 or 少 alone. */
export function comparison(folded: string, { zoneStart, token }: Reading): 'rise' | 'fall' | undefined {
  const word = compared.exec(folded.slice(zoneStart, token.outerStart))?.[1];
  return word === undefined ? undefined : word === '多' ? 'rise' : 'fall';
}

const compared = /[较比][^,;]{1,8}([多少])了?$/;
