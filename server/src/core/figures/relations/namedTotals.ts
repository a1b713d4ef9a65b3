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
/** How many characters the names of the parts take at most, with the words that add them. */
const NAMES = 48;
const addingWords = /(?:[两三]项)?(?:[合共总]计|总?共)[有为]?$/;
const ends = [',', ';', '。', ':'];
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
  const names = namesBefore(folded, total)?.split(joined) ?? [];
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

/** The clause before a total without the words that add: 予以公开和部分公开 of 予以公开和部分公开合计40件. */
function namesBefore(folded: string, total: Reading): string | undefined {
  const from = Math.max(total.zoneStart, total.token.outerStart - NAMES);
  const before = folded.slice(from, total.token.outerStart);
  const adding = addingWords.exec(before);
  if (adding === null) return undefined;
  const clause = Math.max(...ends.map((mark) => before.lastIndexOf(mark))) + 1;
  // Names that begin farther off are not read from their middle.
  if (clause === 0 && from > total.zoneStart) return undefined;
  return before.slice(clause, adding.index).replace(/的$/, '');
}
