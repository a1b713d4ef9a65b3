import laws from './laws.json';
import { indexLetters, type LetterIndex } from './letters';
import { createNearIndex } from './nearIndex';

const state = '中华人民共和国';
const names = new Set(laws.names);
/** A shorter name has too many true neighbours (公司法, 公证法), unless 中华人民共和国 stands before it. */
const shortest = 5;
const shortestOfState = 3;
/** Names shorter than this may have the letters of another by chance. */
const longEnough = 6;
/** From this length on two edits leave a name that is no other: 民营企业促进法. */
const longForTwo = 7;
/** So many characters at the beginning of shorter and of local names are right in every slip. */
const opening = 2;
/** A regulation of a province is named like one of the state (供水管理条例): a long name tells them apart. */
const longRegulation = 8;
/** Shorter names that begin alike are those of other things: 公共场所控烟管理条例. */
const longName = 11;
const longOpening = 4;
/** Shorter words are in the names of many papers: 河道管理办法. */
const longStem = 6;
const shortStem = 4;
/** How a title ends that is a law and not 执法办法 or a column (民警说法). */
const statute = /[^办方说做执普学守司立释用书合违非依想看手魔]法$/;
const kinds = ['条例', '规定', '办法', '细则', '规则', '准则', '意见', '通知', '方案', '规划', '纲要', '法'];

/** The names within two edits of a title. */
const near = createNearIndex(laws.names.filter(({ length }) => length >= shortestOfState));
let byLetters: LetterIndex | undefined;

/** Whether `name` is that of a law or regulation of the state or the Party, without 中华人民共和国. */
export function isLaw(name: string): boolean {
  return names.has(name);
}

/**
 * The right name where `name` (between 《 and 》, folded) is a law or regulation with one character changed, put in or
 * left out (two in long names of laws), with its characters in another order, or, where 中华人民共和国 stands before
 * it, of another kind: 行政处法法 → 行政处罚法; without 中华人民共和国 a missing 法 at the end is none (《安全生产》 may be a column). `undefined` for right names and for all that are not known.
 */
export function checkLaw(name: string): string | undefined {
  const prefix = name.startsWith(state) ? state : '';
  const core = name.slice(prefix.length);
  if (core.length < (prefix === '' ? shortest - 1 : shortestOfState) || names.has(core)) return undefined;
  const meant =
    nearest(core, prefix !== '') ??
    reordered(core) ??
    (prefix === '' ? undefined : sameStem(core, shortStem));
  return meant === undefined ? undefined : prefix + meant;
}

/**
 * The regulation that `name` has all but the kind of (重大行政决策程序暂行规定 → 条例). An office may have a paper of
 * its own by that name: the words around it must tell.
 */
export function otherKind(name: string): string | undefined {
  return sameStem(name, longStem);
}

function sameStem(name: string, shortestStem: number): string | undefined {
  const kind = kindOf(name);
  if (kind === undefined || name.length - kind.length < shortestStem || names.has(name)) return undefined;
  const stem = name.slice(0, -kind.length);
  for (const other of kinds) if (names.has(stem + other)) return stem + other;
  return undefined;
}

/** How a name ends that is one of a paper. */
function kindOf(name: string): string | undefined {
  return kinds.find((kind) => name.endsWith(kind));
}

/**
 * The regulation that a long `name` differs from by two characters: 保障农民工工资发放条例. A paper of an office's own may
 * be named so: the words around it must tell.
 */
export function nearlyNamed(name: string): string | undefined {
  const kind = kindOf(name);
  if (kind === undefined || names.has(name)) return undefined;
  return near(name).find(
    ({ word }) => word.length >= longName && word.endsWith(kind) && commonStart(name, word) >= longOpening,
  )?.word;
}

/** The name with the same characters in another order: 突发公共卫生应急事件条例. */
function reordered(core: string): string | undefined {
  if (core.length < longEnough) return undefined;
  byLetters ??= indexLetters(laws.names.filter(({ length }) => length >= longEnough));
  return byLetters.find(core);
}

/** The one name that is fewest edits away; where two are as near, that with the same beginning. */
function nearest(core: string, national: boolean): string | undefined {
  const names = near(core);
  if (names.length === 0) return undefined;
  const isStatute = statute.test(core);
  const kind = kindOf(core);
  let best: string | undefined;
  let bestScore = Infinity;
  let tied = false;
  for (const { word: law, edits } of names) {
    if ((!national && law.length < shortest) || !isSlip(core, law, { edits, isStatute, national, kind }))
      continue;
    const score = edits * (opening + 1) - Math.min(opening, commonStart(core, law));
    if (score < bestScore) [best, bestScore, tied] = [law, score, false];
    else if (score === bestScore) tied = true;
  }
  return tied ? undefined : best;
}

interface Nearness {
  readonly edits: number;
  readonly isStatute: boolean;
  readonly national: boolean;
  readonly kind: string | undefined;
}

function isSlip(core: string, law: string, nearness: Nearness): boolean {
  if (!nearness.national && law.startsWith(core)) return false;
  return nearness.edits === 1 ? isOneOff(core, law, nearness) : isTwoOff(core, law, nearness);
}

function isOneOff(core: string, law: string, { isStatute, national, kind }: Nearness): boolean {
  const head = commonStart(core, law);
  if (head >= opening) return true;
  const sameKind = kind === undefined || law.endsWith(kind);
  if (national && head > 0 && kind !== undefined) return sameKind;
  return sameKind && law.length >= (isStatute || national ? longForTwo : longRegulation);
}

function isTwoOff(core: string, law: string, { isStatute, national, kind }: Nearness): boolean {
  if (kind === undefined || !law.endsWith(kind)) return false;
  const head = commonStart(core, law);
  if (national && (law.endsWith(core) || (isStatute && head >= opening))) return true;
  return (isStatute || national) && law.length >= longForTwo && head > 0;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
