import classSets from '../../lexicon/classSets.json';
import { addAmounts, isExact } from '../amount';
import { subtract, toNumber } from '../decimal';
import type { Reading } from '../reading';
import { Role } from '../vocabulary';
import { labelWords } from './context';
import { compareSum, isPartition, mayOverlap } from './sums';
import { isClassed } from './viewed';

/**
 * A list of this many parts that falls short by no more than such a share of its whole was meant to be whole; of
 * three parts a tenth may well be left out (公安类168件、自然资源类57件、市场监管类41件).
 */
const SHORT = { parts: 3, share: 0.06 } as const;
const LONG = { parts: 4, share: 0.25 } as const;
/** The same where the words say that the parts divide the whole: 按层级分, 优秀 and 合格. */
const DIVIDED = 0.15;

/**
 * How complete a list of parts is that falls short of its whole (domain.md 4.1, rule 9): `sure` where its words say
 * that nothing is left out, `near` where only a little is missing, so that more than a hint would be too much.
 */
export function completenessOf(
  folded: string,
  whole: Reading,
  parts: readonly Reading[],
): 'sure' | 'near' | undefined {
  const labels = parts.map((part) => labelWords(folded, part));
  const head = labelWords(folded, whole);
  if (headNames(head, labels) || reachesDown(head, labels)) return 'sure';
  if (![whole, ...parts].every(({ token }) => isExact(token))) return undefined;
  const missing = missingShare(whole, parts);
  if (endsInLeft(whole, parts) && missing <= LONG.share) return 'sure';
  if (areKinds(labels) && missing <= SHORT.share) return 'sure';
  const [first] = parts;
  if (first !== undefined && isClassed(folded, first) && missing <= DIVIDED) return 'sure';
  if (isGraded(labels) && missing <= DIVIDED) return 'near';
  if (isPartition(whole, parts) || labels.some(mayOverlap) || many.test(head)) return undefined;
  return missing <= leastMissing(folded, parts) && !isOpenList(folded, parts) ? 'near' : undefined;
}

/** 各类纠纷13500件,其中…: of many kinds some are named. */
const many = /各类|各种|多种|等/;

/** Whether one of the figures told behind the list may be the part that is missing. */
export function mayGoOn(whole: Reading, parts: readonly Reading[], beyond: readonly Reading[]): boolean {
  return beyond.some((one) => one.stage === 'pending' || compareSum([...parts, one], [whole]) !== 'more');
}

function missingShare({ token }: Reading, parts: readonly Reading[]): number {
  const sum = addAmounts(parts.map((part) => part.token)).value;
  return toNumber(subtract(token.value, sum)) / Math.max(1, toNumber(token.value));
}

/** 意见书和建议书15份,其中意见书6份、建议书9份: the head names its parts and no other. */
function headNames(head: string, labels: readonly string[]): boolean {
  if (labels.length < 2 || !joined.test(head)) return false;
  const items = head.split(joined).slice(-labels.length);
  if (items.length < labels.length || head.split(joined).length > labels.length) return false;
  return labels.every((label, i) => label.length >= 2 && items[i]?.endsWith(label) === true);
}

const joined = /以及|[、和及与]/;

/** Whether the whole is told of the levels that its list names: 示范点12个、省级以上示范村49个,其中全国6个、省级43个. */
export function isOfLevels(folded: string, whole: Reading, parts: readonly Reading[]): boolean {
  return reachesDown(
    labelWords(folded, whole),
    parts.map((part) => labelWords(folded, part)),
  );
}

/** 省级以上示范村49个,其中全国6个、省级43个: levels down to the one that the head names as the lowest. */
function reachesDown(head: string, labels: readonly string[]): boolean {
  const lowest = /([国省市州县区镇乡])级?(?:及)?以上/.exec(head)?.[1];
  const [last = ''] = labels.slice(-1);
  return lowest !== undefined && labels.length >= 2 && last.startsWith(lowest) && last.length <= 2;
}

/** 自然灾害类7部、事故灾难类9部、综合保障类2部: kinds of one scheme. */
function areKinds(labels: readonly string[]): boolean {
  return labels.length >= SHORT.parts && labels.every((label) => label.endsWith('类') && label.length > 2);
}

/** 评查40卷,其中优秀33卷、合格7卷: grades without the one that failed. */
function isGraded(labels: readonly string[]): boolean {
  const { upper, pass, fail } = classSets.graded;
  if (labels.length < 2 || labels.some((label) => label.includes(fail))) return false;
  return labels.every((label) => label.includes(pass) || upper.some((word) => label.includes(word)));
}

/** 受理49件,其中公开14件、…、结转下年20件: what was decided and what is left are all there is. */
function endsInLeft(whole: Reading, parts: readonly Reading[]): boolean {
  if (parts.length < SHORT.parts || !incoming.includes(whole.stage ?? '')) return false;
  const left = parts.findIndex(({ stage }) => stage === 'pending');
  return left === parts.length - 1 && whole.family === 'disclosure';
}

const { incoming } = classSets;

/** 市级部门牵头27项、县（市、区）牵头9项: two parts of one list that end alike are told as the two sides of the whole. */
function areSides(folded: string, [one, other, ...more]: readonly Reading[]): boolean {
  if (one === undefined || other === undefined || more.length > 0 || one.list !== other.list) return false;
  const [tail = '', same] = [one, other].map(({ zoneStart, token }) =>
    folded.slice(Math.max(zoneStart, token.outerStart - 2), token.outerStart),
  );
  return tail === same && /^[\u4e00-\u9fff]{2}$/.test(tail);
}

/** The share that may be missing of a list that was meant to be whole. */
function leastMissing(folded: string, parts: readonly Reading[]): number {
  const few = parts.length < LONG.parts ? SHORT : LONG;
  return parts.length >= few.parts || areSides(folded, parts) ? few.share : -1;
}

/** 律师5名等: the list says itself that it goes on. */
function isOpenList(folded: string, parts: readonly Reading[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return true;
  const behind = folded.slice(last.token.end, last.token.end + 2);
  return behind.includes('等') || parts.some(({ roles }) => (roles & Role.each) !== 0);
}
