import type { Paragraph } from '../../syntax/paragraph';
import { CharClass, classOf } from '../../text/charClass';
import type { StrayMark } from '../../text/pairs';
import type { Span } from '../../text/span';
import { endAtStop, startAfterStop } from '../../text/stops';
import { hasBroken } from '../broken';
import type { Member, Relation } from '../relation';

/** A number that is still to be filled in: 审结××件, 办结【待补】件. */
const blank = /××|[Xx]{2}|__|【|□/;
const flawed = CharClass.blank | CharClass.invisible;
/** The rest of a paragraph that breaks off inside a list: 职业卫生18家、餐饮具. */
const brokenOff = /^、[^。;:!?]{0,40}$/;

/**
 * The relations of a text with other flaws: what a slip beside the figures may have torn apart is open, not broken, and
 * the slip is told by its own rule. In a sentence with a blank the number to come may be the base or what a sum lacks;
 * where a bracket has no partner, or a character without shape stands in a word, the figures were not read as meant;
 * where the line breaks off in a list, the next line has the other parts.
 */
export function openAtFlaws(
  { folded, mask, pairs: { strays } }: Pick<Paragraph, 'folded' | 'mask' | 'pairs'>,
  relations: readonly Relation[],
): readonly Relation[] {
  if (!hasBroken(relations)) return relations;
  const smooth = (mask & flawed) === 0 && strays.length === 0;
  const isOpen = (relation: Relation): boolean =>
    breaksOff(folded, relation) || (!smooth && isDoubtful(folded, strays, relation));
  return relations.map((relation) =>
    relation.verdict === 'broken' && isOpen(relation) ? { ...relation, verdict: 'open' } : relation,
  );
}

function breaksOff(folded: string, { kind, members }: Relation): boolean {
  return kind === 'sum' && brokenOff.test(folded.slice(placeOf(members).end));
}

function isDoubtful(folded: string, strays: readonly StrayMark[], relation: Relation): boolean {
  if (relation.kind === 'enumeration') return strays.some(({ at }) => isIn(listOf(relation), at));
  if (relation.kind === 'year-span') return false;
  const { start, end } = sentencesOf(folded, relation);
  // A sum and a rate may lack what comes behind them; any other relation only what stands before its last number.
  const late = relation.kind === 'sum' || relation.kind === 'rate';
  return (
    blank.test(folded.slice(start, late ? end : placeOf(relation.members).end)) ||
    strays.some((stray) => isIn({ start, end }, stray.at) && isBracket(folded, stray)) ||
    holdsInvisible(folded, start, end)
  );
}

function isIn({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** A bracket, but not the mark of an item: 1) 2). */
function isBracket(folded: string, { kind, at, side }: StrayMark): boolean {
  return kind === 'paren' && (side === 'open' || !isItemMark(folded, at));
}

function isItemMark(folded: string, at: number): boolean {
  return /(?:^|[,;。:、\s])[0-9a-z一二三四五六七八九十]{1,2}$/i.test(folded.slice(Math.max(0, at - 3), at));
}

function holdsInvisible(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if ((classOf(folded.charCodeAt(at)) & CharClass.invisible) !== 0) return true;
  return false;
}

/** From the first to the last number that takes part. */
function placeOf(members: readonly Member[]): Span {
  const starts = members.map(({ span }) => span.start);
  const ends = members.map(({ span }) => span.end);
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

/** The sentences that the numbers stand in. */
function sentencesOf(folded: string, relation: Relation): Span {
  const { start, end } = placeOf(relation.members);
  return { start: startAfterStop(folded, start, '。'), end: endAtStop(folded, end, '。') };
}

/** A list with the number that counts it, the mark before them and the noun behind: “一规划两纲要”. */
function listOf({ members, sources = [] }: Relation): Span {
  const { start, end } = placeOf([...members, ...sources]);
  return { start: start - 2, end: end + NOUN };
}

const NOUN = 4;
