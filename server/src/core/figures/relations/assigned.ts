import classSets from '../../lexicon/classSets.json';
import words from '../../lexicon/figureWords.json';
import { addAmounts, exceeds } from '../amount';
import { isCount, Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { charSet, isOneOf } from '../search';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference, isFormer, labelWords, pairOf } from './context';
import type { RelationContext } from './context';
import { addPart } from './sums';

const { assigned } = classSets;
const setWords = new RegExp(assigned.given.join('|'));
const nouns = new RegExp(`^[的各类项]{0,2}(?:${assigned.nouns.join('|')})`);
const nounEnd = new RegExp(`(?:${assigned.nouns.join('|')})$`);
const fresh = new RegExp(assigned.fresh.join('|'));
const deeds = new RegExp(`^(?:${assigned.adverbs.join('|')}){0,3}(?:${assigned.deeds.join('|')})了?$`);
const deedStarts = charSet([...assigned.adverbs, ...assigned.deeds].map((word) => word.charAt(0)).join(''));

/**
 * 通报问题71个,整改到位77个; 包联信访积案5件,化解7件: of a set that was handed down once, no more can be done with than there
 * is. Silent where something was carried over or the second number is far larger: then it counts something else.
 */
export function relateAssigned(context: RelationContext, sentence: Sentence): void {
  const { folded } = context;
  const { readings } = sentence;
  for (const part of readings) {
    const base = readings[part.order - 1];
    if (base === undefined || !isBeside(base, part) || !isOneOf(deedStarts, folded, part.zoneStart)) continue;
    if (exceeds(part.token, base.token) !== true || context.pairs.has(pairOf(part, base))) continue;
    if (!deeds.test(folded.slice(part.zoneStart, part.token.outerStart)) || !isGiven(folded, base)) continue;
    if (sentence.carryOver && isSwollen(folded, sentence, base)) continue;
    if (isFormer(folded, base) || isDifference(folded, base) || isTakenFurther(folded, part)) continue;
    const doubled = addAmounts([base.token, base.token]);
    if (exceeds(part.token, doubled) === true && !isRest(folded, readings[part.order + 1], part)) continue;
    addPart(context, part, base);
  }
}

function isBeside(base: Reading, part: Reading): boolean {
  if (!isCount(base) || !isCount(part) || part.carry) return false;
  if (base.group !== part.group || part.separator !== Separator.comma) return false;
  if (((base.roles | base.leadRoles | part.roles) & (Role.part | Role.total | Role.rise | Role.fall)) !== 0)
    return false;
  return comparableUnits(base.token, part.token) && base.period === part.period;
}

/** Whether the words around the number name a set that is given: 通报问题71个, 督办的31个问题. */
function isGiven(folded: string, base: Reading): boolean {
  const label = labelWords(folded, base);
  if (!setWords.test(label) || fresh.test(label)) return false;
  return nounEnd.test(label) || nouns.test(folded.slice(base.token.outerEnd, base.token.outerEnd + 6));
}

/** Whether more is said to be carried over than the base's own 积案. */
function isSwollen(folded: string, { start, end }: Sentence, base: Reading): boolean {
  if (base.carry && !labelWords(folded, base).endsWith(old)) return true;
  const rest = folded.slice(start, base.token.outerStart).replace(old, '') + folded.slice(base.zoneEnd, end);
  return words.carryOver.some((word) => rest.includes(word));
}

const old = '积案';

/** 整改到位77个(含上年6个), 整改到位77个单位: the number holds more, or counts other things. */
function isTakenFurther(folded: string, { token: { outerEnd } }: Reading): boolean {
  return !/^(?:$|[,;。])/.test(folded.slice(outerEnd, outerEnd + 1));
}

function isRest(folded: string, next: Reading | undefined, part: Reading): boolean {
  if (!isCount(next) || next.group !== part.group || next.separator > Separator.comma) return false;
  const label = labelWords(folded, next);
  return comparableUnits(next.token, part.token) && classSets.rest.some((word) => label.startsWith(word));
}
