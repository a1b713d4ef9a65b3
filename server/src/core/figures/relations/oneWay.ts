import type { Reading } from '../reading';

/** 以调解书结案38件 is one way to finish among others, 计划抽检1200批次 what was to be done: neither bounds what comes behind. */
export function isOneWay(folded: string, { zoneStart, token }: Reading): boolean {
  const label = folded.slice(zoneStart, token.outerStart);
  return way.test(label) || planned.test(label);
}

const way = /^(?:以|用|采取|采用|通过)[^,;]{1,12}(?:结案|办结|审结)/;
const planned = /计划|目标|任务数?$|拟(?:检查|抽检|抽查)/;
