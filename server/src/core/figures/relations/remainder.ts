import classSets from '../../lexicon/classSets.json';
import { isCount, isRate, Separator } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import type { RelationContext } from './context';
import { addSum, compareSum, labelOf } from './sums';

/** How many figures back the total of a remainder is looked for. */
const BACK = 8;

/** What the label of a figure says of the figure before it: the rest of one total, its opposite, or what was refused. */
type Link = 'rest' | 'opposite' | 'absent' | 'rejected' | 'unfinished' | 'failed' | 'refused';

/**
 * A total without 其中, one part and what is left of it: 督办31项,办结26项,剩余5项; 应整改46个,已整改39个,未完成整改7个;
 * 应参加2436人,实际参加2418人,缺考18人.
 */
export function relateRemainders(context: RelationContext, sentence: Sentence): void {
  for (const last of sentence.readings) {
    if (!isCount(last) || last.order < 2 || last.carry) continue;
    const part = countBefore(sentence.readings, last);
    if (part === undefined || !isBeside(part, last) || part.whole !== undefined) continue;
    const link = linkOf(context.folded, part, last);
    if (link !== undefined) relateRemainder(context, sentence, last, link);
  }
}

/** The figure before on the same level; 整改率96.2% and 平均每家5.5个 between the two stand for themselves. */
function countBefore(readings: readonly Reading[], last: Reading): Reading | undefined {
  for (let i = last.order - 1; i >= 0 && i > last.order - BACK; i--) {
    const one = readings[i];
    if (one === undefined || !isAside(one)) return one;
  }
  return undefined;
}

/** A rate or an average: neither whole nor part. */
function isAside(one: Reading): boolean {
  return isRate(one) || (one.roles & Role.each) !== 0;
}

function isBeside(part: Reading, next: Reading): boolean {
  if (!isCount(part) || part.group !== next.group || next.separator > Separator.semicolon) return false;
  return comparableUnits(part.token, next.token) && ((next.roles | next.leadRoles) & Role.part) === 0;
}

function linkOf(folded: string, part: Reading, last: Reading): Link | undefined {
  const [own, other] = [clean(labelOf(folded, last)), clean(labelOf(folded, part))];
  if (classSets.rest.some((word) => own.startsWith(word))) return 'rest';
  if (last.stage === 'rejected') return part.stage === 'accepted' ? 'rejected' : undefined;
  if (isUnfinished(own, other)) return 'unfinished';
  if (refused.test(other) && (last.stage === 'pending' || open.test(own))) return 'refused';
  if (last.stage === 'pending') return undefined;
  if (isFailure(own, other)) return 'failed';
  if (classSets.absent.some((word) => own.includes(word)))
    return classSets.present.some((word) => other.includes(word)) ? 'absent' : undefined;
  const denied = /^(?:尚)?未(?:完成|实现|能)?([\u4e00-\u9fff]{2})/.exec(own)?.[1];
  return denied !== undefined && other.includes(denied) ? 'opposite' : undefined;
}

const open =
  /^(?:另有|还有|尚有|仍有|其中)?(?:的)?(?:仍然|仍|还|尚)?(?:正在|尚在|仍在|在|有待|尚待|待)(?:进一步|继续|依法)?([\u4e00-\u9fff]{2})/;
const stems: readonly string[] = ['办', '审', '整改', '处理', '处置', '化解', '整治', '调查', '核查', '办理', '审查', '审批', '销号', '验收', '答复', '回复', '执行', '履行']; // prettier-ignore

/** 已处理412辆,28辆待处理; 已办结175件,17件仍在办理中: the deed of the part, and the same deed not done yet. */
function isUnfinished(own: string, other: string): boolean {
  const deed = open.exec(own)?.[1];
  if (deed === undefined || /待|正在|仍在|尚在|未/.test(other)) return false;
  return (
    stems.some((stem) => deed.startsWith(stem) && other.includes(stem)) && /已|完|毕|结|到位/.test(other)
  );
}

/** 合格2789批次,不合格61批次: the same word denied. */
function isFailure(own: string, other: string): boolean {
  const word = denials.find((one) => own.includes(`不${one}`));
  return word !== undefined && other.includes(word) && !other.includes(`不${word}`);
}

/** 批准118宗,不予批准16宗,正在办理9宗: what was granted, what was refused and what is still open are all there is. */
const refused = /^(?:不予|未予|不)(?:批准|核准|通过|同意|准予|许可)|^(?:退回|驳回|未通过|未获批)/;
const granted = /^(?:予以|准予|已|其中)?(?:批准|核准|准予|同意|通过|许可|审批通过|获批)/;

const denials = ['合格', '达标', '及格', '称职', '满意', '符合', '通过'];

function clean(label: string): string {
  return label.replace(/^[\s和及与、,;:]/, '').trim();
}

function relateRemainder(
  context: RelationContext,
  { readings, carryOver }: Sentence,
  last: Reading,
  link: Link,
): void {
  const run = runTo(readings, last);
  for (let from = run.length - 3; from >= 0; from--) {
    const [total, ...parts] = run.slice(from);
    if (total === undefined || compareSum(parts, [total]) !== 'equal') continue;
    if (!total.summed) addSum(context, { totals: [total], parts, verdict: 'holds' });
    return;
  }
  if (link === 'refused') {
    relateDecisions(context, run, carryOver);
    return;
  }
  const [total, part] = run;
  if (run.length !== 3 || total === undefined || part === undefined || carryOver) return;
  if (total.summed && !isPastParts(readings, total, part)) return;
  const outcome = compareSum([part, last], [total]);
  // 通过183件,未通过20件,正在审核11件: the next figure belongs to them as well.
  if (outcome === 'less' && isFollowedByOpen(context.folded, readings, last)) return;
  const sure = outcome === 'more' || (outcome === 'less' && (link === 'rest' || link === 'opposite'));
  if (!sure || compareSum([part], [total]) === 'more') return;
  addSum(context, { totals: [total], parts: [part, last], verdict: 'broken' });
}

/** The figures of one level and unit that end in `last`, from the one that parts of a list (其中) are told of. */
function runTo(readings: readonly Reading[], last: Reading): readonly Reading[] {
  const run = [last];
  for (let i = last.order - 1; i >= 0 && i > last.order - BACK; i--) {
    const one = readings[i];
    if (one !== undefined && isAside(one) && one.group === last.group) continue;
    if (one === undefined || !isCount(one) || one.group !== last.group) break;
    if (!comparableUnits(one.token, last.token)) break;
    const { whole } = one;
    if (whole?.group === one.group && isOutside(one, run)) {
      run.unshift(whole);
      break;
    }
    run.unshift(one);
    if ((one.roles & Role.part) !== 0) break;
  }
  return run;
}

/** How many characters behind the last figure the rest may begin. */
const NEXT = 8;
const unnumbered = /^[^。]{0,4}[,;](?:其余|其他|剩余|余下|另有|尚有)/;

function isFollowedByOpen(folded: string, readings: readonly Reading[], last: Reading): boolean {
  // 批准142件,未批准12件,其余材料待补正: the rest is told without a number.
  if (unnumbered.test(folded.slice(last.token.end, last.token.end + NEXT))) return true;
  const next = readings[last.order + 1];
  if (!isCount(next) || next.group !== last.group || next.separator > Separator.semicolon) return false;
  if (!comparableUnits(next.token, last.token)) return false;
  return next.stage === 'pending' || open.test(clean(labelOf(folded, next)));
}

/** 受理143宗,批准118宗,不予批准16宗,正在办理9宗. */
function relateDecisions(context: RelationContext, run: readonly Reading[], carryOver: boolean): void {
  const [total, first, ...others] = run;
  if (total === undefined || first === undefined || others.length !== 2 || total.summed || carryOver) return;
  if (!granted.test(clean(labelOf(context.folded, first)))) return;
  addSum(context, { totals: [total], parts: [first, ...others], verdict: 'broken' });
}

/** Whether what was done (整改379处) is told of the whole and not of the last part before it. */
function isOutside(part: Reading, run: readonly Reading[]): boolean {
  const [done] = run;
  return run.length === 2 && done !== undefined && compareSum([done], [part]) === 'more';
}

/** 发现387处,其中消防183处、用电204处;整改379处,剩余8处: the list of parts between stands for itself. */
function isPastParts(readings: readonly Reading[], total: Reading, part: Reading): boolean {
  return readings.slice(total.order + 1, part.order).some(({ whole }) => whole === total);
}
