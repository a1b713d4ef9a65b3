import classSets from '../../lexicon/classSets.json';
import { isCount } from '../reading';
import type { Reading, Sentence } from '../reading';
import { charSet, isOneOf } from '../search';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference } from './context';
import type { RelationContext } from './context';
import { collectParts } from './partList';
import { addSum, compareSum, isSureExcess } from './sums';

const starts = charSet(classSets.results.map((word) => word.charAt(0)).join(''));
const opening = new RegExp(`^在?(?:${classSets.results.join('|')})(?:中|看|为|:|,)`);
/** How far from its start a sentence may say that it tells of results. */
const LEAD = 10;

/**
 * 收到申请9件,上年结转0件。处理结果中,部分公开2件,不存在5件,结转下年2件: what became of all that came in; a shortfall
 * is a mistake where the list ends in what is left over or in 其他.
 */
export function relateResults(context: RelationContext, sentence: Sentence, previous: Sentence): void {
  const { folded } = context;
  if (!isOneOf(starts, folded, sentence.start) && folded.charAt(sentence.start) !== '在') return;
  if (!opening.test(folded.slice(sentence.start, sentence.start + LEAD))) return;
  const [first] = sentence.readings;
  if (!isCount(first)) return;
  const parts = collectParts(folded, sentence.readings, first);
  const totals = cameIn(folded, previous, first);
  const last = parts.at(-1);
  if (totals === undefined || last === undefined || parts.length < 2) return;
  const outcome = compareSum(parts, totals);
  const closed = last.stage === 'pending' || (last.roles & Role.other) !== 0;
  if (outcome === 'equal') addSum(context, { totals, parts, verdict: 'holds' });
  else if (outcome === 'more' ? isSureExcess(folded, parts, totals) : outcome === 'less' && closed)
    addSum(context, { totals, parts, verdict: 'broken' });
}

/** What came in and what was carried over, as the sentence before tells it. */
function cameIn(folded: string, previous: Sentence, first: Reading): readonly Reading[] | undefined {
  const counts = previous.readings.filter((one) => isCount(one) && comparableUnits(one.token, first.token));
  const carries = counts.filter((one) => (one.roles & Role.carryOver) !== 0);
  const came = counts.find((one) => !carries.includes(one) && !isDifference(folded, one));
  if (came === undefined || (previous.carryOver && !previous.carryDenied && carries.length === 0))
    return undefined;
  const inBracket = carries.some(({ group }) => group.head === came);
  return inBracket ? [came] : [came, ...carries];
}
