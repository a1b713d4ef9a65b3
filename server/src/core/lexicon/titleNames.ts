import { fold } from '../text/charClass';
import fixedNames from './fixedNames.json';

interface TitleJson {
  readonly name: string;
  readonly issuers?: readonly string[];
  readonly editions?: readonly (readonly number[])[];
}

interface Known {
  readonly name: string;
  readonly folded: string;
  readonly issuers: readonly string[];
  readonly editions: readonly (readonly number[])[];
}

/** A shorter name has too many true neighbours (行政处罚法, 行政许可法). */
const shortest = 12;
/** So many characters at the beginning are right in every slip. */
const opening = 2;
const titles: readonly TitleJson[] = fixedNames.titles;
const known: readonly Known[] = titles.map(({ name, issuers, editions }) => ({
  name,
  folded: fold(name),
  issuers: issuers ?? [],
  editions: editions ?? [],
}));
/** The long names by their first two characters, which a slip leaves as they are. */
const long = byOpening(known.filter((title) => title.folded.length >= shortest));
const byName = new Map(known.map((title) => [title.folded, title]));
const edition = /\((\d{4})年?[-–—―－~～至]{1,2}(\d{4})年?\)$/;

const local = new Set(fixedNames.local);
const offices = new Set(fixedNames.issuers.map(fold));

/**
 * The right name where `name` (between 《 and 》, folded) is a slip of a known one: one character changed, or one
 * or two left out or put in, the beginning and the kind of document being the same; or a known plan with years that
 * it never had. Who issued it may stand before 关于 (国务院办公厅关于…); another office of the state there is a slip. `undefined` for right names and for all that are not known.
 */
export function checkTitle(name: string): string | undefined {
  const about = name.indexOf('关于');
  if (about > 0 && offices.has(name.slice(0, about))) {
    const right = checkTitle(name.slice(about));
    if (right !== undefined) return name.slice(0, about) + right;
    const issued = byName.get(name.slice(about))?.issuers ?? [];
    if (issued[0] !== undefined && !issued.map(fold).includes(name.slice(0, about)))
      return issued[0] + name.slice(about);
  }
  const years = name.endsWith(')') ? edition.exec(name) : null;
  const core = years ? name.slice(0, years.index) : name;
  const exact = byName.get(core);
  if (exact) return years ? wrongEdition(exact, Number(years[1]), Number(years[2])) : undefined;
  if (core.length < shortest - 2) return undefined;
  const near = long.get(core.slice(0, opening))?.find((title) => isSlip(core, title.folded));
  return near && near.name + name.slice(core.length);
}

const kindOfPlan = /(?:纲要|规划|计划|方案|意见)$/;

/** The plan of the state that `name` has all but the kind of, with the same years: 法治政府建设实施意见（2021—2025年）. */
export function otherKindOfPlan(name: string): string | undefined {
  const years = name.endsWith(')') ? edition.exec(name) : null;
  if (!years) return undefined;
  const core = name.slice(0, years.index);
  const [first, last] = [Number(years[1]), Number(years[2])];
  if (byName.has(core) || !kindOfPlan.test(core)) return undefined;
  const stem = core.slice(0, -kindLength);
  const plan = known.find(
    ({ folded, editions }) =>
      folded.slice(0, -kindLength) === stem && editions.some(([from, to]) => from === first && to === last),
  );
  return plan && plan.name + name.slice(core.length);
}

const kindLength = 2;

function byOpening(titles: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const title of titles) {
    const first = title.folded.slice(0, opening);
    const group = groups.get(first);
    if (group) group.push(title);
    else groups.set(first, [title]);
  }
  return groups;
}

function wrongEdition({ name, editions }: Known, from: number, to: number): string | undefined {
  if (editions.length === 0 || editions.some(([first, last]) => first === from && last === to))
    return undefined;
  const closest = editions.find(([first, last]) => first === from || last === to);
  // Years that touch no known edition may be those of a later one.
  return closest && `${name}（${String(closest[0])}—${String(closest[1])}年）`;
}

/** 关于加强和改进乡镇…的意见 is a local paper. */
const place = /[省市县区镇乡州旗]$|^(?:街道|基层|全[省市县区]|[我本][省市县区])$/;

/** Names as long as this are known with one word of theirs changed, where much of them follows. */
const longName = 16;
const longTail = 4;

/** 推进法治建设第一负责人职责规定: two characters side by side, no place's name and no word of a local paper. */
function isWordChanged(actual: string, right: string, head: number, changed: number, tail: number): boolean {
  if (changed !== 2 || right.length < longName || head < longTail || tail < longTail) return false;
  const word = actual.slice(head, head + changed);
  return !local.has(word) && !place.test(word);
}

function isSlip(actual: string, right: string): boolean {
  const gap = actual.length - right.length;
  if (Math.abs(gap) > 2) return false;
  let head = 0;
  while (head < right.length && actual[head] === right[head]) head++;
  let tail = 0;
  const most = Math.min(actual.length, right.length) - head;
  while (tail < most && actual.at(-1 - tail) === right.at(-1 - tail)) tail++;
  if (head < opening || tail < 2) return false;
  const changed = most - tail;
  // 关于…的实施意见 is a local paper, not the one that it carries out.
  const added = gap > 0 ? actual.slice(head, actual.length - tail) : '';
  if (local.has(added) || place.test(added)) return false;
  return gap === 0 ? changed === 1 || isWordChanged(actual, right, head, changed, tail) : changed === 0;
}
