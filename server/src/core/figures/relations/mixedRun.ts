import { isExact } from '../amount';
import { isCount, Separator } from '../reading';
import type { Reading } from '../reading';
import { Role } from '../vocabulary';
import { mixesAlso } from './partList';

const MOST_PARTS = 16;
const bareTotal = /^,?[合共总]计$/;

/**
 * The list with 、 right before a total that says nothing but 合计, though its parts are counted in units of their own:
 * 审核合同74份、重大决策9件、行政文件5件,合计88件. `undefined` where the units are alike, a part is larger than the total, or
 * the numbers lie so far off that something else is added up.
 */
export function mixedRun(
  folded: string,
  readings: readonly Reading[],
  total: Reading,
): readonly Reading[] | undefined {
  const last = readings[total.order - 1];
  if (!isCount(last) || total.separator !== Separator.comma || !isExact(total.token)) return undefined;
  if (!bareTotal.test(folded.slice(total.zoneStart, total.token.outerStart).trim())) return undefined;
  // 合计88件合同: what stands behind the number names what is counted.
  if (/^[\u4e00-\u9fff]/.test(folded.slice(total.token.outerEnd))) return undefined;
  const run: Reading[] = [];
  for (let i = last.order; i >= 0 && run.length < MOST_PARTS; i--) {
    const part = readings[i];
    if (part?.list !== last.list || part.group !== total.group) break;
    if (!isCount(part) || !isExact(part.token) || !mixesAlso(part.token, total.token)) return undefined;
    run.unshift(part);
  }
  const [first, ...others] = run;
  if (first === undefined || others.length === 0 || run.every(({ token }) => token.unit === first.token.unit))
    return undefined;
  if (others.some(({ roles }) => (roles & (Role.verb | Role.total)) !== 0)) return undefined;
  return run;
}
