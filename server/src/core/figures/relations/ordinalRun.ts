import data from '../../lexicon/enumerations.json';
import type { Span } from '../../text/span';
import type { Reading, Sentence } from '../reading';
import { charSet, isOneOf } from '../search';
import { setNameAt } from '../setNames';
import { memberOf } from './context';
import type { RelationContext } from './context';
import { relateNamed } from './namedSteps';
import { runRelation } from './runRelation';
import type { Count } from './runRelation';

const numerals = '一二三四五六七八九十';
const isNumeral = charSet(numerals);
/** How far behind 四个方面 its 一是 may stand. */
const GAP = 40;

/** One 是 of a run: its number and where that stands. */
export interface Step {
  readonly ordinal: number;
  readonly at: number;
}

/** 存在三个方面的不足:一是…二是…三是…: the run that follows is counted, across the sentences of the paragraph. */
export function relateRuns(context: RelationContext, sentences: readonly Sentence[]): void {
  const { folded } = context;
  const counts = countsOf(folded, sentences);
  if (counts.length === 0) return;
  if (folded.includes('一是')) relateSteps(context, counts, stepsOf(folded));
  if (folded.includes('第一,')) relateSteps(context, counts, sentencesOf(folded), true);
  for (const count of counts) {
    const verb = verbBehind(folded, count.end);
    if (verb !== undefined) relateSteps(context, [count], stepsOf(folded, verb));
    else relateNamed(context, count);
  }
}

/** The counts of a paragraph in order; 三件事 is one though 件事 is no unit. */
function countsOf(folded: string, sentences: readonly Sentence[]): readonly Count[] {
  const counts: Count[] = [];
  for (const { readings } of sentences) {
    for (const reading of readings) {
      if (!mayCountSteps(reading)) continue;
      const { start, end, unit, value } = reading.token;
      counts.push({ member: memberOf(reading, '列举数'), stated: value.coefficient, unit, start, end });
    }
  }
  const bare = [...mattersOf(folded), ...bareCountsOf(folded)];
  return bare.length === 0 ? counts : [...counts, ...bare].sort((a, b) => a.start - b.start);
}

const matterSeconds = charSet(data.matters.map((word) => word.charAt(1)).join(''));

/** 四件事, 三件大事 from `from` on. */
export function mattersOf(folded: string, from = 0): readonly Count[] {
  const counts: Count[] = [];
  for (let at = folded.indexOf('件', from); at !== -1; at = folded.indexOf('件', at + 1)) {
    if (!isOneOf(matterSeconds, folded, at + 1) || !data.matters.some((word) => folded.startsWith(word, at)))
      continue;
    const start = at - 1;
    const stated = folded.charAt(start) === '两' ? 2 : numerals.indexOf(folded.charAt(start)) + 1;
    if (start < 0 || stated < 2 || isOneOf(isNumeral, folded, start - 1)) continue;
    const end = at + 1;
    const member = { span: { start, end }, figure: undefined, role: '列举数' };
    counts.push({ member, stated, unit: '件', start, end });
  }
  return counts;
}

/** 原因有四: from `from` on: a numeral with no unit, and its colon. */
export function bareCountsOf(folded: string, from = 0): readonly Count[] {
  const counts: Count[] = [];
  for (let at = folded.indexOf('有', from); at !== -1; at = folded.indexOf('有', at + 1)) {
    if (folded.charAt(at + 2) !== ':' || !isOneOf(isNumeral, folded, at + 1)) continue;
    const stated = numerals.indexOf(folded.charAt(at + 1)) + 1;
    const span = { start: at + 1, end: at + 2 };
    if (stated > 1)
      counts.push({ member: { span, figure: undefined, role: '列举数' }, stated, unit: '', ...span });
  }
  return counts;
}

/** `whole`: a run that may go on in the next paragraph says nothing. */
function relateSteps(
  { folded, relations }: RelationContext,
  counts: readonly Count[],
  steps: readonly Step[],
  whole = false,
): void {
  let next = 0;
  for (const count of counts) {
    while (next < steps.length && (steps[next]?.at ?? 0) < count.end) next++;
    const first = steps[next];
    if (first?.ordinal !== 1 || first.at - count.end > GAP || !announces(folded, count, first.at)) continue;
    const { listed, again, length } = runOf(folded, steps, next);
    const list = { start: first.at, end: first.at + 2 };
    const goesOn = steps[next + length] === undefined;
    // A number written for the next one is told as such: 一是…;二是…;二是… are three of three.
    const meant = listed < count.stated && listed + again >= count.stated ? count.stated : listed;
    if (whole && goesOn && meant < count.stated) continue;
    relations.push(runRelation({ count: count.member, list, stated: count.stated, listed: meant, goesOn }));
  }
}

/** Every 一是, 二是 … of a folded text, in order; of another verb (一抓, 二抓) only those that begin a clause. */
export function stepsOf(folded: string, verb = '是'): readonly Step[] {
  const steps: Step[] = [];
  for (let at = folded.indexOf(verb); at !== -1; at = folded.indexOf(verb, at + 1)) {
    if (!isOneOf(isNumeral, folded, at - 1) || isWithinNumeral(folded, at - 1)) continue;
    if (verb !== '是' && !isOneOf(stops, folded, at - 2)) continue;
    steps.push({ ordinal: numerals.indexOf(folded.charAt(at - 1)) + 1, at: at - 1 });
  }
  return steps;
}

/** Every 第一, 第二 that opens a clause: 暴露出三个问题。第一,程序意识不强。…。第二,…. */
function sentencesOf(folded: string): readonly Step[] {
  const steps: Step[] = [];
  for (let at = folded.indexOf('第'); at !== -1; at = folded.indexOf('第', at + 1)) {
    if (folded.charAt(at + 2) !== ',' || !isOneOf(isNumeral, folded, at + 1)) continue;
    if (isOneOf(stops, folded, at - 1))
      steps.push({ ordinal: numerals.indexOf(folded.charAt(at + 1)) + 1, at });
  }
  return steps;
}

/** Whether the numeral at `at` ends a longer one: 十一是, 二十是; 标准不一三是 is the third step, its stop lost. */
function isWithinNumeral(folded: string, at: number): boolean {
  return isOneOf(isNumeral, folded, at - 1) && (folded.charAt(at) === '十' || folded.charAt(at - 1) === '十');
}

const stops = charSet(',;。:');

/** The verb of the steps behind a number, where it is not 是: 三件事:一抓部署…;二抓…. */
function verbBehind(folded: string, from: number): string | undefined {
  const limit = Math.min(folded.length, from + GAP);
  for (let at = from; at < limit; at++) {
    if (folded.charAt(at) !== '一' || !isOneOf(stops, folded, at - 1)) continue;
    const verb = folded.charAt(at + 1);
    return verb !== '' && data.stepVerbs.includes(verb) ? verb : undefined;
  }
  return undefined;
}

/** Whether the number is one of a few things (三个方面, 四大问题) that 一是, 二是 may tell one by one. */
function mayCountSteps({ token }: Reading): boolean {
  const { value, bound, unit, unitClass } = token;
  if (unitClass !== 'item' && unit !== '大') return false;
  return bound === 'exact' && value.exponent === 0 && value.coefficient >= 2 && value.coefficient <= 10;
}

function announces(folded: string, count: Count, first: number): boolean {
  const between = folded.slice(count.end, first);
  if (between.includes('是') || (between.match(/[,;。]/g)?.length ?? 0) > 1) return false;
  if (isOwnName(folded, count, { start: first }) || isRepeated(folded, count, first)) return true;
  // 集中在三类:一是…: right behind the number the colon opens what it counts.
  return (
    between === ':' || '方面点件'.includes(count.unit) || data.runNouns.some((noun) => between.includes(noun))
  );
}

/** Whether a count that is no figure is surely of the steps behind it: a name of the report's own, or 三件事. */
export function isOwnCount(folded: string, count: Pick<Span, 'start' | 'end'>, first: number): boolean {
  return (
    isOwnName(folded, count, { start: first }) ||
    isRepeated(folded, count, first) ||
    (folded.charAt(count.start - 1) === '有' && folded.charAt(count.end) === ':') ||
    data.matters.some((word) => folded.startsWith(word, count.end - 1))
  );
}

/** 突出“三个强化”:一是…: a name of the report's own right before its steps, and no set name (“四个最严”). */
function isOwnName(folded: string, count: Pick<Span, 'start' | 'end'>, steps: Pick<Span, 'start'>): boolean {
  if (folded.charAt(count.start - 1) !== '“' || setNameAt(folded, count.start) !== undefined) return false;
  return /^[^,;。”]{1,6}”[^,;。]{0,6}:$/.test(folded.slice(count.end, steps.start));
}

/**
 * 做到四个带头:一是带头学法…, 坚持“三个到位”。一是认识到位: the name of the steps stands in the first of them; of one character only
 * in quotes: “三个必”。一是学法必领读. */
function isRepeated(folded: string, { end }: Pick<Span, 'end'>, first: number): boolean {
  const found = /^([\u4e00-\u9fff]{2,4})”?[^,;。”]{0,4}[:,。]$|^([\u4e00-\u9fff])”[:,。]$/.exec(
    folded.slice(end, first),
  );
  const name = found?.[1] ?? found?.[2];
  return name !== undefined && clauseAt(folded, first + 2).includes(name);
}

function clauseAt(folded: string, start: number): string {
  return folded.slice(start, start + GAP).split(/[,;。:]/, 1)[0] ?? '';
}

/** How a run of steps counts. */
interface Run {
  readonly listed: number;
  /** Steps of other words under a number that stood already. */
  readonly again: number;
  /** How many steps belong to it. */
  readonly length: number;
}

/** The run from `from` on; a number that stands twice does not end it (二是强基,二是强基,补短板;三是…). */
function runOf(folded: string, steps: readonly Step[], from: number): Run {
  let [listed, again] = [0, 0];
  for (let length = 0; ; length++) {
    const step = steps[from + length];
    const before = steps[from + length - 1];
    if (step?.ordinal === listed + 1) listed++;
    else if (listed < 2 || step?.ordinal !== listed || before === undefined) return { listed, again, length };
    else if (clauseAt(folded, step.at) !== clauseAt(folded, before.at)) again++;
  }
}
