import { isCount, isRate } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import type { RelationContext } from './context';
import { relateChange } from './growth';
import type { Direction } from './growth';

/** 分别下降17.1%、20.5% */
const dealt =
  /分别(?:同比|[比较](?:上年|去年|上一年|同期|上年同期|去年同期|20\d\d年)(?:同期)?)?(下降|减少|降低|增长|上升|增加|提高)(?:了)?$/;
const former = /^[与比较同和][^,;]{0,8}(?:年|同期|年度)的?$/;
const compared = /^(?:相比|相较|比较)/;

/**
 * 事故87起、死亡62人,与2020年的105起、78人相比,分别下降17.1%、20.5%: this year's amounts, last year's and the changes
 * are told in one order.
 */
export function relateDealtGrowth(context: RelationContext, { readings }: Sentence): void {
  const { folded } = context;
  for (const first of readings) {
    if (!isRate(first)) continue;
    const word = dealt.exec(folded.slice(first.zoneStart, first.token.outerStart))?.[1];
    if (word === undefined) continue;
    const changes = readings.filter((one) => one.list === first.list && isRate(one));
    const count = changes.length;
    if (count < 2) continue;
    const { olds, nows } =
      amountsBefore(folded, readings, first, count) ?? amountsInBracket(folded, readings, changes) ?? none;
    const direction: Direction = /[降减]/.test(word) ? 'fall' : 'rise';
    changes.forEach((change, i) => {
      const [old, now] = [olds[i], nows[i]];
      if (old === undefined || now === undefined || !comparableUnits(old.token, now.token)) return;
      relateChange(context, change, { old, now }, direction);
    });
  }
}

/** The amounts of this year and of last year, in the order of the changes. */
interface Amounts {
  readonly olds: readonly Reading[];
  readonly nows: readonly Reading[];
}

const none: Amounts = { olds: [], nows: [] };

function amountsBefore(
  folded: string,
  readings: readonly Reading[],
  first: Reading,
  count: number,
): Amounts | undefined {
  const olds = countsBefore(readings, first, count);
  const nows = olds[0] && countsBefore(readings, olds[0], count);
  return nows !== undefined && areOld(folded, olds) ? { olds, nows } : undefined;
}

/** 处罚312件,罚款896.5万元,分别比上年增长4.0%和10.0%(上年为300件、815万元): last year's amounts stand in a bracket. */
function amountsInBracket(
  folded: string,
  readings: readonly Reading[],
  changes: readonly Reading[],
): Amounts | undefined {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const olds = readings.slice(last.order + 1, last.order + 1 + changes.length);
  const [old] = olds;
  if (old === undefined || olds.length < changes.length) return undefined;
  if (!olds.every((one) => isCount(one) && one.group === old.group && one.group.head === last))
    return undefined;
  if (!inBracket.test(folded.slice(old.zoneStart, old.token.outerStart))) return undefined;
  return { olds, nows: countsBefore(readings, first, changes.length) };
}

const inBracket = /^(?:上年|去年|上一年|20\d\d年|上年同期|去年同期)(?:同期)?(?:分别)?[为是]?$/;

/** The last `count` figures before, if they all count something on its level; else none. */
function countsBefore(readings: readonly Reading[], behind: Reading, count: number): readonly Reading[] {
  const found = readings.slice(Math.max(0, behind.order - count), behind.order);
  return found.length === count && found.every((one) => isCount(one) && one.group === behind.group)
    ? found
    : [];
}

function areOld(folded: string, olds: readonly Reading[]): boolean {
  const [first, last] = [olds[0], olds.at(-1)];
  if (first?.list !== last?.list || first === undefined || last === undefined) return false;
  return (
    former.test(folded.slice(first.zoneStart, first.token.outerStart)) &&
    compared.test(folded.slice(last.token.outerEnd, last.token.outerEnd + 2))
  );
}
