import rates from '../../lexicon/rates.json';
import type { Reading } from '../reading';
import { codeAt } from '../search';
import { Role } from '../vocabulary';

/** How a percentage is meant. */
export type RateKind =
  /** A share of a whole: 办结率, 占比, 占…的. */
  | 'share'
  /** A rise or fall: 增长12%. */
  | 'rise'
  | 'fall'
  /** 提速87%: a rise by its word, a fall of time by its meaning. */
  | 'speedUp'
  /** Nothing says what it is. */
  | 'unknown';

/** A percentage with the words that name it. */
export interface RateLabel {
  readonly kind: RateKind;
  /** The name without 率 and without the words that join it to the number: 按时办结, 占审结案件. */
  readonly stem: string;
  /** Whether the name ends in 率 (a rate of its own name), not in 占 or 占比. */
  readonly named: boolean;
  /** 完成任务1000人的: how much of a target was reached, which may be more than all of it. */
  readonly target?: true;
}

const changes = Role.rise | Role.fall | Role.speedUp | Role.compare;

/** Reads the words before a percentage; `previous` is the figure before it. */
export function rateLabel(folded: string, reading: Reading, previous: Reading | undefined): RateLabel {
  const text = stripConnectives(folded.slice(reading.zoneStart, reading.token.outerStart).trim());
  const named = namedChange(text);
  if (named !== undefined) return { kind: named, stem: text, named: false };
  const foremost = shareBefore(folded, reading, text);
  if (foremost !== undefined) return { kind: 'share', stem: foremost, named: false };
  if (/^的比[例重率]$/.test(text) && isShareOf(reading, '的', previous)) {
    return { kind: 'share', stem: '的', named: false };
  }
  const tail = wordAtEnd(tails, text);
  if (tail !== undefined) {
    const stem = text.slice(0, text.length - (tail === '率' ? 1 : 0));
    return { kind: 'share', stem: lastName(stem), named: tail === '率' };
  }
  const change = changeOf(reading);
  if (change !== undefined) return { kind: change, stem: text, named: false };
  if (isOfTarget(folded, text, previous)) return { kind: 'share', stem: '的', named: false, target: true };
  if (isShareOf(reading, text, previous)) return { kind: 'share', stem: text, named: false };
  const behind = folded.charAt(reading.token.outerEnd) === '的';
  return { kind: behind ? 'share' : 'unknown', stem: text, named: false };
}

/** 占受理案件数比例最高,达92.71%: the share is named in the clause before. */
function shareBefore(folded: string, { zoneStart }: Reading, text: string): string | undefined {
  if (folded.charAt(zoneStart - 1) !== ',' || !/^(?:达到?|高达|为|约)?$/.test(text)) return undefined;
  const found = foremost.exec(folded.slice(Math.max(0, zoneStart - CLAUSE), zoneStart - 1));
  return found?.[1];
}

const CLAUSE = 30;
const foremost = /(占[^占,;。:、\d]{0,20})(?:最[高大多低]|较[高大]|居首|首位)$/;

/** 占审结案件的15.2%, 占全部4520件的72.1%. */
function isShareOf(reading: Reading, text: string, previous: Reading | undefined): boolean {
  if (!text.endsWith('的')) return false;
  if ((reading.roles & Role.share) !== 0) return true;
  return text === '的' && previous !== undefined && (previous.roles & Role.share) !== 0;
}

/** 完成年度目标任务6.5万人的105.1%: the target stands right before its 的. */
function isOfTarget(folded: string, text: string, target: Reading | undefined): boolean {
  if (text !== '的' || target === undefined || target.figure < 0) return false;
  return targets.test(folded.slice(target.zoneStart, target.token.outerStart));
}

/** 完成年度目标任务, 占全年计划 with what may stand before the number itself. */
const targets = /(?:完成|达到|达|占)[^,;。:]{0,8}(?:目标|任务|计划|指标)[^,;。:]{0,6}$/;

/** The last word of change before the number, if nothing makes the number a level (提高到). */
function changeOf(reading: Reading): 'rise' | 'fall' | 'speedUp' | undefined {
  for (let i = reading.before.length - 1; i >= 0; i--) {
    const roles = reading.before[i]?.roles ?? 0;
    if ((roles & Role.to) !== 0) return undefined;
    if ((roles & changes) === 0) continue;
    return (roles & Role.fall) !== 0 ? 'fall' : (roles & Role.speedUp) !== 0 ? 'speedUp' : 'rise';
  }
  return undefined;
}

function stripConnectives(text: string): string {
  let rest = text;
  for (;;) {
    const word = wordAtEnd(connectives, rest);
    if (word === undefined || rest.length <= word.length) return rest;
    rest = rest.slice(0, rest.length - word.length).trimEnd();
  }
}

/** Words by their last character, in their order. */
type WordsByEnd = ReadonlyMap<number, readonly string[]>;

const connectives = wordsByEnd(rates.connectives);
const tails = wordsByEnd(rates.tails);

const changeNames: readonly (readonly [RateKind, WordsByEnd])[] = [
  ['fall', wordsByEnd(rates.changes.fall)],
  ['speedUp', wordsByEnd(rates.changes.speedUp)],
  ['rise', wordsByEnd(rates.changes.rise)],
];

/** 压缩率, 增长比例: a change that is called a rate. */
function namedChange(text: string): RateKind | undefined {
  return changeNames.find(([, words]) => wordAtEnd(words, text) !== undefined)?.[0];
}

function wordsByEnd(words: readonly string[]): WordsByEnd {
  const byEnd = new Map<number, string[]>();
  for (const word of words) {
    const code = codeAt(word, word.length - 1);
    const same = byEnd.get(code);
    if (same === undefined) byEnd.set(code, [word]);
    else same.push(word);
  }
  return byEnd;
}

/** The first of the words that the text ends with. */
function wordAtEnd(words: WordsByEnd, text: string): string | undefined {
  return words.get(codeAt(text, text.length - 1))?.find((word) => text.endsWith(word));
}

/** The last of several names joined before one number: 出庭率和胜诉. */
function lastName(text: string): string {
  const at = Math.max(
    text.lastIndexOf('、'),
    text.lastIndexOf('率和'),
    text.lastIndexOf('率与'),
    text.lastIndexOf('率及'),
  );
  if (at === -1) return text;
  return text.slice(text.charAt(at) === '、' ? at + 1 : at + 2);
}

/** Whether a rate of this name may exceed 100 %: 增长率, 完成率. */
export function isUnbounded(label: RateLabel): boolean {
  if (!label.named) return label.target === true;
  const name = `${label.stem}率`;
  return rates.unbounded.some((word) => name.endsWith(word));
}

/** The names of 结案率和满意率分别为95.74%、100%, one for each number of the list. */
export function distributedNames(folded: string, reading: Reading): readonly string[] {
  const text = folded.slice(reading.zoneStart, reading.token.outerStart);
  const at = text.indexOf('分别');
  if (at === -1) return [];
  return text
    .slice(0, at)
    .split(/[、和与及]/)
    .map((name) => name.replace(/率$/, ''));
}
