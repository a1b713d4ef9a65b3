import { exceeds } from '../amount';
import { isCount } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { labelWords } from './context';
import type { RelationContext } from './context';
import { addSum, compareSum } from './sums';

/** How many figures back the parts may begin. */
const BACK = 16;
const added = /([^,;。:]{5,40}?)的?(?:合计|共计|总计|总共|共|两项共|三项共)(?:有|为)?$/;
const joined = /以及|[、和及与]/;

/** 予以公开32件,部分公开8件,不予公开8件;予以公开和部分公开合计40件: the total says which of the figures before it adds. */
export function relateNamedTotals(context: RelationContext, { readings }: Sentence): void {
  for (const total of readings) {
    if (!isCount(total) || (total.roles & Role.total) === 0 || total.summedBefore) continue;
    const parts = partsOf(context.folded, readings, total);
    if (parts === undefined || parts.some((part) => exceeds(part.token, total.token) === true)) continue;
    const outcome = compareSum(parts, [total]);
    if (outcome === 'unknown') continue;
    addSum(context, { totals: [total], parts, verdict: outcome === 'equal' ? 'holds' : 'broken' });
  }
}

/** The figures that bear the names, one each; `undefined` where one of them is not told, or twice. */
function partsOf(
  folded: string,
  readings: readonly Reading[],
  total: Reading,
): readonly Reading[] | undefined {
  const names = added.exec(folded.slice(total.zoneStart, total.token.outerStart))?.[1]?.split(joined) ?? [];
  if (names.length < 2 || names.some((name) => name.length < 2)) return undefined;
  const before = readings
    .slice(Math.max(0, total.order - BACK), total.order)
    .filter((one) => isCount(one) && one.group === total.group && comparableUnits(one.token, total.token));
  const parts: Reading[] = [];
  for (const name of names) {
    const [part, ...others] = before.filter((one) => labelWords(folded, one).endsWith(name));
    if (part === undefined || others.length > 0 || parts.includes(part)) return undefined;
    parts.push(part);
  }
  return parts;
}
