import { exceeds } from '../amount';
import { isCount, Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference, isFormer, labelWords } from './context';
import type { RelationContext } from './context';
import { addSum, compareSum } from './sums';

/** How many figures back the parts may begin. */
const BACK = 16;
/** How many characters the names of the parts take at most, with the words that add them. */
const NAMES = 48;
const addingWords = /(?:[两三]项)?(?:[合共总]计|总?共)[有为]?$/;
const ends = [',', ';', '。', ':'];
const joined = /以及|[、和及与]/;
/** 四类直接纠错案件: how many names stand before, and what they name together. */
const kinds = /([两二三四五六七八九]|[2-9])(?:大?类|种|项)[\u4e00-\u9fff]{0,8}$/;
const numerals = '两三四五六七八九';
const noun = /(?:案件|事项|情形|结案|案)$/;

/**
 * 予以公开32件,部分公开8件,不予公开8件;予以公开和部分公开合计40件: the total says which of the figures before it adds. So
 * does a total that opens the next sentence: 。撤销、变更两类案件共145件.
 */
export function relateNamedTotals(
  context: RelationContext,
  sentence: Sentence,
  previous: Sentence | undefined,
): void {
  for (const total of sentence.readings) {
    if (!isCount(total) || (total.roles & Role.total) === 0 || total.summedBefore) continue;
    const parts = partsOf(context.folded, sentence, total, previous);
    if (parts === undefined || parts.some((part) => exceeds(part.token, total.token) === true)) continue;
    const outcome = compareSum(parts, [total]);
    if (outcome === 'unknown') continue;
    addSum(context, { totals: [total], parts, verdict: outcome === 'equal' ? 'holds' : 'broken' });
  }
}

/** The figures that bear the names, one each; `undefined` where one of them is not told, or twice. */
function partsOf(
  folded: string,
  { start, readings }: Sentence,
  total: Reading,
  previous: Sentence | undefined,
): readonly Reading[] | undefined {
  const told = namesBefore(folded, readings, total);
  if (told === undefined) return undefined;
  const { names } = told;
  if (names.length < 2 || names.some((name) => name.length < 2)) return undefined;
  const kind = kindBefore(readings, total);
  const own = readings
    .slice(Math.max(0, total.order - BACK), total.order)
    .filter((one) => isCount(one) && one !== kind && one.group === total.group)
    .filter((one) => comparableUnits(one.token, total.token));
  if (own.length > 0) return namedIn(folded, own, names);
  if (previous === undefined || told.start !== start) return undefined;
  const before = previous.readings
    .slice(-BACK)
    .filter((one) => isCount(one) && comparableUnits(one.token, total.token))
    .filter((one) => !isFormer(folded, one) && !isDifference(folded, one));
  return namedIn(folded, before, names);
}

function namedIn(
  folded: string,
  ones: readonly Reading[],
  names: readonly string[],
): readonly Reading[] | undefined {
  const labels = ones.map((one) => labelWords(folded, one));
  const parts: Reading[] = [];
  for (const name of names) {
    const ending = ones.filter((_, i) => labels[i]?.endsWith(name) === true);
    const bearing = ending.length > 0 ? ending : ones.filter((_, i) => labels[i]?.startsWith(name) === true);
    const [part, ...others] = bearing;
    if (part === undefined || others.length > 0 || parts.includes(part)) return undefined;
    parts.push(part);
  }
  return parts;
}

/** The names that a total's clause adds, and where they begin. */
interface Names {
  readonly names: readonly string[];
  readonly start: number;
}

/** The clause before a total without the words that add: 予以公开和部分公开 of 予以公开和部分公开合计40件. */
function namesBefore(folded: string, readings: readonly Reading[], total: Reading): Names | undefined {
  const zone = kindBefore(readings, total)?.zoneStart ?? total.zoneStart;
  const from = Math.max(zone, total.token.outerStart - NAMES);
  const before = folded.slice(from, total.token.outerStart);
  const adding = addingWords.exec(before);
  if (adding === null) return undefined;
  const clause = Math.max(...ends.map((mark) => before.lastIndexOf(mark))) + 1;
  // Names that begin farther off are not read from their middle.
  if (clause === 0 && from > zone) return undefined;
  const text = before.slice(clause, adding.index).replace(/的$/, '');
  const counted = kinds.exec(text);
  const names = text.slice(0, counted?.index).replace(noun, '').split(joined);
  if (counted !== null && names.length !== countOf(counted[1] ?? '')) return undefined;
  return { names, start: from + clause };
}

/** The number of kinds in the total's own clause: 四类 of 四类案件共320件. */
function kindBefore(readings: readonly Reading[], total: Reading): Reading | undefined {
  const kind = total.separator === Separator.none ? readings[total.order - 1] : undefined;
  return kind?.group === total.group && kindUnits.includes(kind.token.unit) ? kind : undefined;
}

const kindUnits: readonly string[] = ['类', '大类', '种', '项'];

function countOf(numeral: string): number {
  const at = numerals.indexOf(numeral.replace('二', '两'));
  return at === -1 ? Number(numeral) : at + 2;
}
