import rateData from '../../lexicon/rates.json';
import { addAmounts, exceeds } from '../amount';
import { isCount, Separator } from '../reading';
import type { Reading } from '../reading';
import { labelWords } from './context';
import { holdsName, stageIn, stageOf } from './rateNames';
import type { RateScope } from './rateOperands';

/** Whether the name of a share begins with the figure's own words: 调解 of 调解结案. */
export function bearsName(folded: string, reading: Reading, subject: string): boolean {
  const words = labelWords(folded, reading);
  return words.length >= 2 && subject.startsWith(words);
}

/** 属实24条、部分属实15条,属实和部分属实的占48.15%: the share is of both together. */
export function namedTogether({ folded, near, rate }: RateScope): readonly Reading[] {
  const label = folded.slice(rate.zoneStart, rate.token.outerStart);
  const names = label
    .slice(0, label.lastIndexOf('占'))
    .replace(/的$/, '')
    .split(/[、和与及]/);
  if (names.length < 2 || names.some((name) => name.length < 2)) return [];
  const found = names.map((name) =>
    near.find((one) => one.order < rate.order && labelWords(folded, one) === name),
  );
  return found.every((one) => one !== undefined) ? found : [];
}

/** 已审结的29件中胜诉率75.9%: the figure right before 中 is the base. */
export function amongBase(readings: readonly Reading[], rate: Reading, stem: string): Reading | undefined {
  const base = readings[rate.order - 1];
  if (!stem.startsWith('中') || stem.length < 3 || rate.separator !== Separator.none) return undefined;
  return isCount(base) && base.group === rate.group ? base : undefined;
}

/** Whether the figure counts what the rate's name says. */
export function isOfName(folded: string, one: Reading, name: string): boolean {
  const stages = stageOf(name)?.stages ?? [];
  return (one.ownStage && stages.includes(one.stage ?? '')) || holdsName(folded, one, name);
}

/**
 * The figures that bear the name, or else its two words in the other order: 发现问题1512户次 for 问题发现率, 收回问卷
 * 1437份 for 回收率.
 */
export function literally(folded: string, near: readonly Reading[], stem: string): readonly Reading[] {
  const found = near.filter((one) => holdsName(folded, one, stem));
  if (found.length > 1) return found.filter((one) => !isNamedForNext(folded, one, found, stem));
  if (found.length > 0) return found;
  const [name = '', verb] = rateData.turned.find(([one = stem]) => stem.endsWith(one)) ?? [];
  if (verb !== undefined) {
    // 有效回收率 is not of all that came back.
    const kind = stem.slice(0, -name.length);
    return near.filter((one) => holdsName(folded, one, verb) && labelWords(folded, one).includes(kind));
  }
  const turned = `${stem.slice(2)}${stem.slice(0, 2)}`;
  return stem.length === 4 ? near.filter((one) => holdsName(folded, one, turned)) : found;
}

/** 承担的61项任务完成59项: the 完成 between the two numbers is said of the second. */
function isNamedForNext(
  folded: string,
  { order, group, zoneStart, token }: Reading,
  found: readonly Reading[],
  stem: string,
): boolean {
  const next = found.find((one) => one.order === order + 1);
  if (next?.separator !== Separator.none || next.group !== group) return false;
  const before = folded.slice(zoneStart, token.outerStart);
  return !before.includes(stem) && folded.slice(token.outerEnd, next.token.outerStart).includes(stem);
}

/**
 * 收回有效问卷1437份;表示满意的1635份,占有效问卷的95%: the one figure before that bears the spelled-out name cannot
 * hold the part. Not where the part is more than twice as much: then it counts something else.
 */
export function outgrownBase(
  { folded, near, earlier }: RateScope,
  part: Reading | undefined,
  spelled: string,
): Reading | undefined {
  const name = spelled.replace(/(?:总数|总量|数量)$/, '');
  if (part === undefined || name.length < 3 || stageIn(name) !== undefined) return undefined;
  const bears = (one: Reading): boolean =>
    one.token.unit === part.token.unit && labelWords(folded, one).endsWith(name);
  const beside = near.filter((one) => one.order < part.order && bears(one));
  const bases = beside.length > 0 ? beside : earlier.filter(bears);
  const [base] = bases;
  if (base === undefined || bases.length > 1 || exceeds(part.token, base.token) !== true) return undefined;
  return exceeds(part.token, addAmounts([base.token, base.token])) === true ? undefined : base;
}

/** 占全省申请总数的: 13个市州新收4377件 is not what all of the province received. */
export function isOfSome(folded: string, { zoneStart }: Reading, spelled: string): boolean {
  if (!/^全[国省市区县州盟旗镇]/.test(spelled)) return false;
  const places = /^[市州县区旗镇乡街盟]/.test(folded.charAt(zoneStart));
  return places && /\d个?$/.test(folded.slice(Math.max(0, zoneStart - 2), zoneStart));
}

const kindWords = /(?:领域|方面|类|行业|系统|渠道|途径)(?:案件|事项|纠纷|问题|申请|信息|诉求)?的?$/;

/** 公安982件,…,公安领域占39.0%: the one figure whose name the share calls a kind of what is divided. */
export function namedByKind({ folded, near, rate }: RateScope, subject: string): Reading | undefined {
  const kind = subject.replace(kindWords, '');
  if (kind.length < 2 || kind.length === subject.length) return undefined;
  const [found, ...others] = near.filter(
    (one) => one.order < rate.order && labelWords(folded, one).replace(kindWords, '') === kind,
  );
  return others.length === 0 ? found : undefined;
}
