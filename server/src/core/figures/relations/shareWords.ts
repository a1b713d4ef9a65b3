import words from '../../lexicon/shareWords.json';
import type { Span } from '../../text/span';
import { exceeds } from '../amount';
import { toNumber } from '../decimal';
import { isCount, Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import type { Relation } from '../relation';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { commonScale, memberOf, roleOf, show } from './context';
import type { RelationContext } from './context';
import { isWithinRange, longestFirst, rangeOf, shareWord } from './shareRange';
import type { ShareRange } from './shareRange';

/**
 * 36件,占审结案件108件的四分之一; 其中48件,占比过半: the share must be that of the part in its base. `known` counts
 * the relations that there were before this sentence.
 */
export function relateShareWords(context: RelationContext, sentence: Sentence, known: number): void {
  const { folded } = context;
  const text = folded.slice(sentence.start, sentence.end);
  for (const match of text.matchAll(shareWord)) {
    const start = sentence.start + match.index;
    const head = headBefore(folded, sentence.start, start);
    if (head === undefined || !endsShare(folded.charAt(start + match[0].length))) continue;
    const range = rangeOf(match);
    const behind = start + match[0].length;
    const operands =
      range &&
      (statedBehind(folded, sentence.readings, head, behind) ??
        operandsOf(folded, sentence.readings, head, start));
    if (range === undefined || operands === undefined) continue;
    const place = { start, end: start + match[0].length };
    // 五成 is a figure of its own and may have been told already.
    if (!isTold(context.relations, known, place))
      context.relations.push(relationOf(context, operands, range, place));
  }
}

function isTold(relations: readonly Relation[], from: number, { start, end }: Span): boolean {
  return relations.slice(from).some(({ kind, verdict, members: [first] }) => {
    if (kind !== 'rate' || verdict !== 'broken' || first === undefined) return false;
    return first.span.start >= start && first.span.end <= end;
  });
}

/** How far before its words the 占 of a share may stand. */
const HEAD = 30;
const heads = new RegExp(`(?:${longestFirst(words.heads)})`, 'g');

/** Where the 占 of the share stands, in the same clause. */
function headBefore(folded: string, from: number, at: number): number | undefined {
  const floor = Math.max(from, at - HEAD);
  const clause = folded.slice(floor, at);
  const border = Math.max(clause.lastIndexOf(','), clause.lastIndexOf(';'));
  const found = [...clause.slice(border + 1).matchAll(heads)].at(-1);
  return found === undefined ? undefined : floor + border + 1 + found.index;
}

function endsShare(next: string): boolean {
  return next === '' || ',;。、)'.includes(next);
}

/** 占下沉人员486人的三分之一,即162人: the part is said behind the share, its base inside it. */
function statedBehind(
  folded: string,
  readings: readonly Reading[],
  head: number,
  at: number,
): Operands | undefined {
  if (folded.charAt(at) !== ',' || folded.charAt(at + 1) !== '即') return undefined;
  const part = readings.find(({ token }) => token.start >= at);
  const base = part && readings[part.order - 1];
  if (!isCount(part) || !isCount(base) || base.token.start < head || base.token.end > at) return undefined;
  if (folded.slice(at + 2, part.token.start).length > SAID || !comparableUnits(part.token, base.token))
    return undefined;
  return exceeds(part.token, base.token) === false ? { part, base, same: true } : undefined;
}

/** How far, in points, 三分之一 may be from the number that 即 makes the same. */
const SAME = 1;
/** How many characters may stand between 即 and its number. */
const SAID = 2;

interface Operands {
  readonly part: Reading;
  readonly base: Reading;
  /** 即 says that share and number are the same. */
  readonly same?: true;
}

/** The part before 占, and the base that stands behind it (占审结案件108件的) or that the part was found to be of. */
function operandsOf(
  folded: string,
  readings: readonly Reading[],
  head: number,
  at: number,
): Operands | undefined {
  const inside = readings.filter(
    ({ token }) => token.start >= head && token.start < at && token.unit !== '%',
  );
  const part = readings.findLast((one) => one.token.end <= head);
  if (part === undefined || !isCount(part) || inside.length > 1) return undefined;
  if (folded.slice(part.token.end, head).length > GAP) return undefined;
  const [named] = inside;
  // Without its number the base that is named may be any: only 占, 占比 alone leave it to the whole before.
  const bare = words.heads.includes(folded.slice(head, at));
  const base = named ?? (bare ? wholeOf(readings, part) : undefined);
  if (base === undefined || !isCount(base) || !comparableUnits(base.token, part.token)) return undefined;
  return exceeds(part.token, base.token) === false ? { part, base } : undefined;
}

/** How many characters may stand between a part and its 占. */
const GAP = 12;

/** The whole of a part that 其中 names: the figure right before it, in its sentence. */
function wholeOf(readings: readonly Reading[], part: Reading): Reading | undefined {
  const previous = readings[part.order - 1];
  if (((part.roles | part.leadRoles) & Role.part) === 0 || part.separator > Separator.comma) return undefined;
  if (previous === undefined || (part.whole ?? previous) !== previous) return undefined;
  return previous.group === part.group && previous.separator !== Separator.dunhao ? previous : undefined;
}

function relationOf(
  { folded }: RelationContext,
  { part, base, same }: Operands,
  range: ShareRange,
  place: Span,
): Relation {
  const [low, high] = [share(part.token.low, base.token.high), share(part.token.high, base.token.low)];
  const exact = (100 * toNumber(part.token.value)) / toNumber(base.token.value);
  const value = range.unitFraction === undefined ? exact : 100 / range.unitFraction;
  const off = same === true && Math.abs(value - exact) > SAME;
  const holds = !off && isWithinRange(range, { exact, low, high });
  const expected = String(Number(exact.toFixed(1)));
  const stated = folded.slice(place.start, place.end);
  const inScale = commonScale(folded, [part, base]);
  const quotient = `${show(part, inScale)}/${show(base, inScale)}=${expected}%`;
  const named = { span: place, figure: undefined, role: '比率' };
  return {
    kind: 'rate',
    ...(off ? { confidence: 'info' as const } : {}),
    verdict: holds ? 'holds' : 'broken',
    members: [named, memberOf(part, roleOf(folded, part)), memberOf(base, roleOf(folded, base))],
    arithmetic: quotient,
    facts: { rate: stated, expected, inWords: stated },
  };
}

function share(part: Reading['token']['low'], base: Reading['token']['low']): number | undefined {
  return part === undefined || base === undefined ? undefined : (100 * toNumber(part)) / toNumber(base);
}
