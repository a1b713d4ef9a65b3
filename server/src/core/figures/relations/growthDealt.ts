import { isCount, isRate } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import type { RelationContext } from './context';
import { relateChange } from './growth';
import type { Direction } from './growth';

/** 分别下降17.1%、20.5% */
const dealt = /分别(?:同比)?(下降|减少|降低|增长|上升|增加|提高)(?:了)?$/;
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
    const olds = countsBefore(readings, first, count);
    const nows = olds[0] && countsBefore(readings, olds[0], count);
    if (count < 2 || nows === undefined || !areOld(folded, olds)) continue;
    const direction: Direction = /[降减]/.test(word) ? 'fall' : 'rise';
    changes.forEach((change, i) => {
      const [old, now] = [olds[i], nows[i]];
      if (old === undefined || now === undefined || !comparableUnits(old.token, now.token)) return;
      relateChange(context, change, { old, now }, direction);
    });
  }
}

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
