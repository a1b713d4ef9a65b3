import { isCount } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference, labelWords } from './context';
import type { RelationContext } from './context';
import { relateNumberFirst } from './numberFirst';
import { collectParts, mixesAlso, opensHalves, outerOfRest, withoutLeft } from './partList';
import { addPart, addSum, compareSum, isPartition, isSureExcess } from './sums';
import type { SumFacts } from './sums';
import { completenessOf, isOfLevels } from './completeness';
import { beforeNextTotal } from './anotherThing';
import { judgeList, judgeSum, type Claim } from './partClaim';
import { fittingPrefix } from './fittingParts';
import { secondsOf } from './secondMeasure';
import { slipOf } from './transposed';
import { isClassed, isWholeOf, relateViewed } from './viewed';
import {
  areOutcomesOf,
  earlierWhole,
  isAmongSiblings,
  wholeBefore,
  wholeBeforeColon,
  wholeTold,
} from './wholes';

/** How many figures back a list of wholes may begin, and how many behind a list may still be counted to it. */
const BACK = 8;

/** Parts of a whole: behind 其中 or 含, in brackets, or behind …件中: each within the whole, their sum as well. */
export function relateParts(context: RelationContext, sentences: readonly Sentence[], index: number): void {
  const { folded } = context;
  const { readings = [] } = sentences[index] ?? {};
  let covered = -1;
  for (const first of readings) {
    if (!isCount(first)) continue;
    const nearest = claimOf(folded, readings, first);
    if (nearest === undefined) {
      if (first.order === 0) relateOpening(context, first, sentences, index);
      else relateNumberFirst(context, readings, first);
      continue;
    }
    if (nearest.bareBracket && first.order <= covered) continue;
    const parts = partsOf(nearest.whole, folded, collectParts(folded, readings, first));
    if (parts.length === 0) continue;
    covered = Math.max(covered, parts.at(-1)?.order ?? covered);
    if (relateOuterRest(context, readings, nearest, parts)) continue;
    const claim = fittingClaim(readings, nearest, parts);
    if (!claim.bareBracket || parts.length > 1) judgeClaim(context, readings, claim, parts);
  }
}

/** The figures of the list that are told of the whole: not what is left of it, nor what has a total of its own. */
function partsOf(whole: Reading, folded: string, listed: readonly Reading[]): readonly Reading[] {
  return withoutLeft(whole, beforeNextTotal(folded, whole, listed));
}

function judgeClaim(
  context: RelationContext,
  readings: readonly Reading[],
  claim: Claim,
  parts: readonly Reading[],
): void {
  const { folded } = context;
  const whole = wholeList(folded, readings, claim, parts);
  if (whole !== undefined) {
    for (const part of parts) addPart(context, part, claim.whole);
    addSum(context, { totals: [claim.whole], ...whole });
    return;
  }
  const earlier = earlierWhole(readings, claim.whole, parts);
  if (earlier !== undefined) {
    for (const part of parts) addPart(context, part, earlier);
    addSum(context, { totals: [earlier], parts, verdict: 'holds' });
    return;
  }
  const several = claim.list.length > 1 && compareSum(parts, [claim.whole]) === 'more';
  if (several && !isOfLevels(folded, claim.whole, parts)) {
    judgeList(context, claim, parts);
    return;
  }
  judgeParts(context, claim, parts, listBeyond(readings, parts));
  judgeSeconds(context, readings, claim, parts);
}

/** A list that ends in the rest of an earlier figure is judged without it; returns whether it does. */
function relateOuterRest(
  context: RelationContext,
  readings: readonly Reading[],
  claim: Claim,
  parts: readonly Reading[],
): boolean {
  const outer = outerOfRest(context.folded, readings, claim.whole, parts);
  if (outer === undefined) return false;
  addSum(context, { totals: [outer], parts: [claim.whole, ...parts.slice(-1)], verdict: 'holds' });
  judgeParts(context, claim, parts.slice(0, -1), []);
  return true;
}

/** 调解826件,成功811件,其中公安512件、…: parts too many for the nearest figure may make an earlier one exactly. */
function fittingClaim(readings: readonly Reading[], claim: Claim, parts: readonly Reading[]): Claim {
  const { whole, list } = claim;
  if (parts.length < 2 || list.length > 1 || compareSum(parts, [whole]) !== 'more') return claim;
  for (let i = whole.order - 1; i >= 0 && i >= whole.order - BACK; i--) {
    const one = readings[i];
    if (!isCount(one) || one.group !== whole.group || !comparableUnits(one.token, whole.token)) continue;
    if (compareSum(parts, [one]) === 'equal' && !areOutcomesOf(whole, one, parts))
      return { ...claim, whole: one, list: [one] };
  }
  return claim;
}

/** The first list of a sentence may be told of a whole in the sentence before. */
function relateOpening(
  context: RelationContext,
  first: Reading,
  sentences: readonly Sentence[],
  index: number,
): void {
  const { folded } = context;
  const previous = sentences[index - 1];
  if (previous === undefined) return;
  const parts = collectParts(folded, sentences[index]?.readings ?? [], first);
  if (isClassed(folded, first))
    relateViewed(context, parts, lastUndivided(folded, sentences, index) ?? previous);
  else relateAcross(context, parts, previous);
}

/** 新收3150件。从领域看,…。从申请事项看,…: the nearest sentence before that is no such view itself. */
function lastUndivided(folded: string, sentences: readonly Sentence[], index: number): Sentence | undefined {
  return sentences
    .slice(Math.max(0, index - VIEWS), index)
    .findLast(({ readings: [first] }) => first === undefined || !isClassed(folded, first));
}

/** How many views of one whole, each a sentence, may follow one another. */
const VIEWS = 5;

/** 112支4826人,其中市级14支1038人、…: what the second numbers measure is added up as well. */
function judgeSeconds(
  context: RelationContext,
  readings: readonly Reading[],
  claim: Claim,
  parts: readonly Reading[],
): void {
  const seconds = claim.list.length > 1 ? undefined : secondsOf(readings, claim.whole, parts);
  if (seconds === undefined) return;
  judgeParts(context, { ...claim, whole: seconds.whole, list: [seconds.whole] }, seconds.parts, []);
}

/** Each part within the whole; where all are, their sum as well. */
function judgeParts(
  context: RelationContext,
  claim: Claim,
  parts: readonly Reading[],
  beyond: readonly Reading[],
): void {
  const broken = parts.filter((part) => addPart(context, part, claim.whole) === 'broken');
  if (broken.length === 0) judgeSum(context, claim, parts, beyond);
}

/**
 * The parts of a list that mixes units (行政许可28项、行政征收4件、其他权力11项), where that tells more than the
 * parts in the whole's own unit: they make the whole, or do not though 其他 closes the list, or exceed it either way.
 */
function wholeList(
  folded: string,
  readings: readonly Reading[],
  { whole, list }: Claim,
  parts: readonly Reading[],
): Pick<SumFacts, 'parts' | 'verdict'> | undefined {
  const [first] = parts;
  if (first === undefined || list.length > 1 || fittingPrefix(whole, parts) !== undefined) return undefined;
  const mixed = partsOf(whole, folded, collectParts(folded, readings, first, mixesAlso));
  if (mixed.length <= parts.length) return undefined;
  const own = mixed.filter((part) => comparableUnits(part.token, whole.token));
  for (const reading of [mixed, own]) {
    if (reading.length > 1 && compareSum(reading, [whole]) === 'equal')
      return { parts: reading, verdict: 'holds' };
  }
  if (mixed.some((part) => compareSum([part], [whole]) === 'more')) return undefined;
  if (own.length > 1 && compareSum(own, [whole]) === 'more')
    return { parts: mixed, verdict: isSureExcess(folded, own, [whole]) ? 'broken' : 'open' };
  if (((mixed.at(-1)?.roles ?? 0) & Role.other) !== 0) return { parts: mixed, verdict: 'broken' };
  const more = compareSum(mixed, [whole]) === 'more';
  return more && own.length > 1 ? { parts: own, verdict: 'open' } : { parts: mixed, verdict: 'open' };
}

function claimOf(folded: string, readings: readonly Reading[], first: Reading): Claim | undefined {
  const roles = first.roles | first.leadRoles;
  // 城镇、农村居民人均收入分别为…: what each has is no part of what all have.
  if ((first.roles & Role.average) !== 0) return undefined;
  const partition = (roles & Role.partition) !== 0;
  if (partition && isAmongSiblings(folded, readings, first)) return undefined;
  const named =
    partition || (roles & Role.part) !== 0 || opensHalves(readings, first) || isClassed(folded, first);
  const { head } = first.group;
  const opens = head !== undefined && isFirstOfGroup(readings, first);
  if (opens) {
    if (!isCount(head) || !comparableUnits(head.token, first.token)) return undefined;
    if (!named && first.carry) return undefined;
    return { whole: head, list: [head], partition, bareBracket: !named };
  }
  const whole = named ? wholeBefore(folded, readings, first) : wholeTold(folded, readings, first);
  if (whole !== undefined) return { whole, list: listOf(readings, whole), partition, bareBracket: false };
  const leader = named ? undefined : wholeBeforeColon(folded, readings, first);
  return leader === undefined
    ? undefined
    : { whole: leader, list: [leader], partition: false, bareBracket: true };
}

/** …4258.4万件。其中,民事案件…: the whole stands in the sentence before; only what exceeds all it counts is told. */
function relateAcross(context: RelationContext, parts: readonly Reading[], previous: Sentence): void {
  const [first] = parts;
  if (first === undefined || ((first.roles | first.leadRoles) & (Role.part | Role.partition)) === 0) return;
  const wholes = previous.readings
    .slice(-2 * BACK)
    .filter((one) => isWholeOf(one, first) && !isDifference(context.folded, one));
  const [whole] = wholes;
  if (whole === undefined || isOfEach(context.folded, parts, wholes)) return;
  const fitting = wholes.find((one) => fittingPrefix(one, parts) !== undefined);
  if (fitting !== undefined) {
    const count = fittingPrefix(fitting, parts);
    addSum(context, { totals: [fitting], parts: parts.slice(0, count), verdict: 'holds' });
    return;
  }
  const lawful = wholes.find((one) => isPartition(one, parts));
  const largest = lawful ?? wholes.reduce((a, b) => (compareSum([b], [a]) === 'more' ? b : a));
  if (wholes.length === 1) for (const part of parts) addPart(context, part, whole);
  const told = withoutLeft(largest, parts);
  if (told.length < 2) return;
  if (compareSum(told, [largest]) !== 'more') {
    const sure = !previous.carryOver && completenessOf(context.folded, largest, told) === 'sure';
    const slip = sure ? ({ verdict: 'broken' } as const) : slipOf(told, [largest]);
    if (slip !== undefined) addSum(context, { totals: [largest], parts: told, ...slip });
    return;
  }
  if (!isSureExcess(context.folded, told, [largest])) return;
  if (told.some((part) => compareSum([part], [largest]) === 'more')) return;
  addSum(context, { totals: [largest], parts: told, verdict: 'broken' });
}

/** 退回补充侦查36件,重报35件。其中一次退回补充侦查30件,一次重报28件: each part names a whole of its own. */
function isOfEach(folded: string, parts: readonly Reading[], wholes: readonly Reading[]): boolean {
  if (parts.length < 2 || wholes.length < 2) return false;
  const names = wholes.map((one) => labelWords(folded, one).slice(-2));
  const [first, ...others] = parts.map((part) => names.indexOf(labelWords(folded, part).slice(-2)));
  return first !== undefined && first !== -1 && others.some((at) => at !== -1 && at !== first);
}

/** The figures of the list that `last` ends, itself included. */
function listOf(readings: readonly Reading[], last: Reading): readonly Reading[] {
  const list: Reading[] = [];
  for (let i = last.order; i >= 0 && i > last.order - BACK; i--) {
    const one = readings[i];
    if (one?.list !== last.list || !comparableUnits(one.token, last.token)) break;
    list.unshift(one);
  }
  return list;
}

function isFirstOfGroup(readings: readonly Reading[], first: Reading): boolean {
  return readings[first.order - 1]?.group !== first.group;
}

/** Figures behind the list that a reader may still count to it: 网站1400处,已修改…;新媒体1处. */
function listBeyond(readings: readonly Reading[], parts: readonly Reading[]): readonly Reading[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const beyond: Reading[] = [];
  for (let i = last.order + 1; i < readings.length && i <= last.order + BACK; i++) {
    const next = readings[i];
    if (!isCount(next) || next.group !== first.group || !comparableUnits(first.token, next.token)) continue;
    if (((next.roles | next.leadRoles) & (Role.part | Role.total)) !== 0) break;
    beyond.push(next);
  }
  return beyond;
}
