import type { Reading } from '../reading';

/**
 * 以调解书结案38件 is one way to finish among others, 计划抽检1200批次 and 明确212家检查企业清单 what was to be done:
 * none of them bounds what comes behind.
 */
export function isOneWay(folded: string, { zoneStart, zoneEnd, token }: Reading): boolean {
  const label = folded.slice(zoneStart, token.outerStart);
  if (way.test(label) || planned.test(label)) return true;
  return listed.test(folded.slice(token.outerEnd, zoneEnd));
}

const way = /^(?:以|用|采取|采用|通过)[^,;]{1,12}(?:结案|办结|审结)/;
const planned = /计划|目标|任务数?$|拟(?:检查|抽检|抽查)|(?:明确|确定|列入|纳入|排定|选定)了?$/;
/** 212家检查企业清单, 300家单位列入检查计划: they stand on a list. */
const listed = /^[^,;。]{0,14}(?:清单|名录|名单|名录库|计划)/;
