import words from '../../lexicon/shareWords.json';
import { compare, toNumber } from '../decimal';
import type { Reading, Sentence } from '../reading';
import { Separator } from '../reading';
import type { Span } from '../../text/span';
import { commonScale, memberOf, show } from './context';
import type { RelationContext } from './context';
import { canCompare, leadsTo } from './growthPair';
import { isWithinRange, longestFirst, rangeOf, sharePattern } from './shareRange';

/** How many characters behind the amount reached the change in words may end. */
const REACH = 28;
const told = new RegExp(
  `^(?:以内|以下|左右)?,(?:${longestFirst(words.emphasis)})?(?:${longestFirst([...words.cut, ...words.grown])})了?${sharePattern}(?=[,;。]|$)`,
);

/** 审批时限由120个工作日压减至80个工作日,压掉三分之一: the change is told in words right behind the two amounts. */
export function relateChangeWords(context: RelationContext, { readings }: Sentence): void {
  const { folded } = context;
  for (const now of readings) {
    const old = readings[now.order - 1];
    if (old === undefined || !leadsTo(folded, now) || now.separator !== Separator.none) continue;
    const from = now.token.outerEnd;
    const match = told.exec(folded.slice(from, from + REACH));
    if (match === null || !canCompare(old, now) || old.token.bound !== 'exact' || !isReached(now)) continue;
    const range = rangeOf(match);
    if (range === undefined) continue;
    const gap = Math.abs(toNumber(now.token.value) - toNumber(old.token.value));
    const exact = (100 * gap) / toNumber(old.token.value);
    const stated = match[0].slice(match[0].search(shareStart));
    const end = from + match[0].length;
    addChange(
      context,
      { now, old, exact, holds: isWithinRange(range, { exact }) },
      { start: end - stated.length, end },
    );
  }
}

/** 80个工作日, 80个工作日以内: a limit is told as if it were reached. */
function isReached({ token: { bound } }: Reading): boolean {
  return bound === 'exact' || bound === 'atMost';
}

const shareStart = new RegExp(sharePattern);

interface Told {
  readonly now: Reading;
  readonly old: Reading;
  /** The change in percent. */
  readonly exact: number;
  readonly holds: boolean;
}

function addChange(
  { folded, relations }: RelationContext,
  { now, old, exact, holds }: Told,
  place: Span,
): void {
  const inScale = commonScale(folded, [now, old]);
  const [to, from] = [show(now, inScale), show(old, inScale)];
  const rise = compare(now.token.value, old.token.value) > 0;
  const stated = folded.slice(place.start, place.end);
  const expected = String(Number(exact.toFixed(1)));
  relations.push({
    kind: 'growth',
    verdict: holds ? 'holds' : 'broken',
    members: [
      { span: place, figure: undefined, role: '增减幅' },
      memberOf(now, '现值'),
      memberOf(old, '原值'),
    ],
    arithmetic: `(${rise ? `${to}-${from}` : `${from}-${to}`})/${from}=${expected}%`,
    facts: { expected, stated, unit: '%', inWords: stated },
  });
}
